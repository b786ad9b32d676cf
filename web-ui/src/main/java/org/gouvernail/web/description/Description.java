package org.gouvernail.web.description;

import static org.eclipse.microprofile.openapi.OASFactory.createComponents;
import static org.eclipse.microprofile.openapi.OASFactory.createInfo;
import static org.eclipse.microprofile.openapi.OASFactory.createLicense;
import static org.eclipse.microprofile.openapi.OASFactory.createPathItem;
import static org.eclipse.microprofile.openapi.OASFactory.createPaths;
import static org.eclipse.microprofile.openapi.OASFactory.createSecurityScheme;
import static org.eclipse.microprofile.openapi.OASFactory.createServer;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Describes the whole interface in place of what the server would guess of it: {@code /openapi}. */
public class Description implements OASFilter {

    private static final String ABOUT = "Plans, measures, quarterly updates, reports and decisions of a government's"
            + " strategy. Lists answer items and total; one resource answers with a strong ETag, which a change gives"
            + " back in If-Match; a POST may carry an Idempotency-Key. Refusals are problems (RFC 9457).";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Schemas schemas = new Schemas();
        Operations operations = new Operations(schemas);
        Map<String, PathItem> items = new TreeMap<>();
        for (Class<?> resource : resources()) {
            operations.of(resource).forEach(operation -> {
                PathItem item = items.computeIfAbsent(operation.path(), path -> createPathItem());
                item.setOperation(PathItem.HttpMethod.valueOf(operation.verb()), operation.model());
            });
        }
        Paths paths = createPaths();
        items.forEach(paths::addPathItem);
        Components components = createComponents()
                .addSecurityScheme(
                        "bearer",
                        createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("A token issued by POST /api/v1/tokens."))
                .addSecurityScheme(
                        "basic",
                        createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("basic")
                                .description("Accounts of the demonstration only."));
        schemas.all().forEach(components::addSchema);
        Operations.problems().forEach(components::addResponse);
        api.openapi("3.0.3")
                .info(createInfo()
                        .title("Gouvernail")
                        .version("1")
                        .description(ABOUT)
                        .license(createLicense().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")))
                .servers(List.of(createServer().url("/")))
                .paths(paths)
                .components(components);
    }

    private static List<Class<?>> resources() {
        return CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class))
                .distinct()
                .sorted(java.util.Comparator.comparing(Class::getName))
                .toList();
    }
}
