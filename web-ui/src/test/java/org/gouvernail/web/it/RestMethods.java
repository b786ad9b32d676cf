package org.gouvernail.web.it;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gouvernail.governance.rest.PublicAccess;

/** Every REST method of the product, read from its annotations. */
final class RestMethods {

    /**
     * A REST method.
     *
     * @param verb its HTTP verb
     * @param template its address under {@code /api/v1}, its parameters by their names alone
     * @param path its address, each parameter replaced by a code that nothing carries
     * @param pastStates whether it says that it takes {@code as_of}
     * @param roles who may call it, empty when everyone may
     * @param raw whether it takes a file rather than JSON
     */
    record RestMethod(String verb, String template, String path, Set<String> roles, boolean raw, boolean pastStates) {

        boolean open() {
            return roles.isEmpty();
        }

        boolean writes() {
            return !verb.equals("GET");
        }

        @Override
        public String toString() {
            return verb + " " + path;
        }
    }

    private RestMethods() {}

    static List<RestMethod> all() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.gouvernail").stream()
                        .filter(c -> c.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .flatMap(RestMethods::of)
                        .toList();
    }

    private static Stream<RestMethod> of(Class<?> resource) {
        String root = resource.getAnnotation(Path.class).value();
        return Arrays.stream(resource.getDeclaredMethods())
                .flatMap(m -> Arrays.stream(m.getAnnotations())
                        .map(a -> a.annotationType().getAnnotation(HttpMethod.class))
                        .filter(java.util.Objects::nonNull)
                        .map(verb -> method(root, m, verb.value())));
    }

    private static RestMethod method(String root, Method method, String verb) {
        Path below = method.getAnnotation(Path.class);
        String path = root + (below == null ? "" : "/" + below.value());
        RolesAllowed allowed = method.getAnnotation(RolesAllowed.class);
        if ((allowed == null) != method.isAnnotationPresent(PublicAccess.class)) {
            throw new IllegalStateException(method + " says neither or both");
        }
        boolean raw = Arrays.asList(method.getParameterTypes()).contains(InputStream.class)
                || method.isAnnotationPresent(Consumes.class);
        String clean = path.replaceAll("/+", "/").replaceAll("^/", "");
        boolean pastStates = Arrays.stream(method.getParameters())
                .map(p -> p.getAnnotation(QueryParam.class))
                .anyMatch(q -> q != null && q.value().equals("as_of"));
        return new RestMethod(
                verb,
                "/" + clean.replaceAll("\\{\\s*(\\w+)\\s*(:(?:[^{}]|\\{[^{}]*\\})*)?\\}", "{$1}"),
                "/api/v1/" + filled(clean),
                allowed == null ? Set.of() : Set.of(allowed.value()),
                raw,
                pastStates);
    }

    private static String filled(String template) {
        return template.replaceAll("\\{\\s*period\\s*(:(?:[^{}]|\\{[^{}]*\\})*)?\\}", "1999-2000-T1")
                .replaceAll("\\{(?:[^{}]|\\{[^{}]*\\})*\\}", "ZZZ-9");
    }
}
