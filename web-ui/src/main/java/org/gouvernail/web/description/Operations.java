package org.gouvernail.web.description;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponses;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createHeader;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createOperation;
import static org.eclipse.microprofile.openapi.OASFactory.createParameter;
import static org.eclipse.microprofile.openapi.OASFactory.createRequestBody;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;
import static org.eclipse.microprofile.openapi.OASFactory.createSecurityRequirement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.gouvernail.governance.rest.Idempotent;
import org.gouvernail.governance.rest.Input;
import org.gouvernail.governance.rest.Page;
import org.gouvernail.governance.rest.Paged;
import org.gouvernail.governance.rest.PublicAccess;
import org.gouvernail.sectorplans.dependency.Dependencies;
import org.gouvernail.web.problem.Problem;
import org.gouvernail.web.rest.Queries;
import org.jspecify.annotations.Nullable;

/** The operations of a resource, each from the declaration of its method. */
final class Operations {

    /** One operation, at its address under the root of the server. */
    record Described(String path, String verb, org.eclipse.microprofile.openapi.models.Operation model) {}

    private static final String ROOT = "/api/v1";
    private static final Pattern VARIABLE =
            Pattern.compile("\\{\\s*(\\w+)\\s*(?::\\s*((?:[^{}]|\\{[^{}]*\\})*?))?\\s*\\}");

    private static final Map<String, String> REFUSALS = refusals();

    private final Schemas schemas;

    Operations(Schemas schemas) {
        this.schemas = schemas;
    }

    /** What each refusal says, by its status; operations refer to these. */
    static Map<String, APIResponse> problems() {
        Map<String, APIResponse> problems = new LinkedHashMap<>();
        REFUSALS.forEach((status, text) -> problems.put(
                "Problem" + status,
                createAPIResponse()
                        .description(text)
                        .content(content(Problem.MEDIA_TYPE, createSchema().ref(Schemas.PROBLEM)))));
        return problems;
    }

    List<Described> of(Class<?> resource) {
        List<Described> all = new ArrayList<>();
        for (Method method : resource.getDeclaredMethods()) {
            for (var annotation : method.getAnnotations()) {
                HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
                if (verb != null) {
                    all.add(described(resource, method, verb.value()));
                }
            }
        }
        return all;
    }

    private Described described(Class<?> resource, Method method, String verb) {
        Path below = method.getAnnotation(Path.class);
        String template =
                ROOT + "/" + resource.getAnnotation(Path.class).value() + (below == null ? "" : "/" + below.value());
        Matcher variables = VARIABLE.matcher(template.replaceAll("/{2,}", "/"));
        var operation = createOperation();
        StringBuilder path = new StringBuilder();
        while (variables.find()) {
            variables.appendReplacement(path, "{" + variables.group(1) + "}");
            operation.addParameter(createParameter()
                    .name(variables.group(1))
                    .in(In.PATH)
                    .required(true)
                    .schema(pathSchema(variables.group(2))));
        }
        variables.appendTail(path);
        queries(method).forEach(operation::addParameter);
        headers(method).forEach(operation::addParameter);
        Arrays.stream(method.getParameterTypes())
                .filter(Input.class::isAssignableFrom)
                .forEach(type -> operation.requestBody(createRequestBody()
                        .required(true)
                        .content(content("application/json", createSchema().ref(schemas.name(type))))));
        if (!method.isAnnotationPresent(PublicAccess.class)) {
            operation
                    .addSecurityRequirement(createSecurityRequirement().addScheme("bearer"))
                    .addSecurityRequirement(createSecurityRequirement().addScheme("basic"));
        }
        RolesAllowed roles = method.getAnnotation(RolesAllowed.class);
        operation
                .operationId(identifier(verb, path.toString()))
                .description(roles == null ? "Open to all." : "Roles: " + String.join(", ", roles.value()) + ".")
                .addTag(path.substring(ROOT.length() + 1).split("[/.]")[0])
                .responses(responses(resource, method, verb, path.toString()));
        return new Described(path.toString(), verb, operation);
    }

    private static Schema pathSchema(@Nullable String pattern) {
        Schema schema = createSchema();
        if (pattern != null && pattern.startsWith("[1-9]")) {
            return schema.type(Schema.SchemaType.INTEGER);
        }
        schema.type(Schema.SchemaType.STRING);
        return pattern == null ? schema : schema.pattern("^" + pattern.strip() + "$");
    }

    private static List<org.eclipse.microprofile.openapi.models.parameters.Parameter> queries(Method method) {
        return Queries.accepted(method).stream()
                .map(name -> createParameter().name(name).in(In.QUERY).schema(querySchema(name)))
                .toList();
    }

    private static Schema querySchema(String name) {
        return switch (name) {
            case "limit" ->
                createSchema()
                        .type(Schema.SchemaType.INTEGER)
                        .minimum(java.math.BigDecimal.ONE)
                        .maximum(java.math.BigDecimal.valueOf(Page.MAX_LIMIT))
                        .defaultValue(Page.DEFAULT_LIMIT);
            case "as_of" -> createSchema().type(Schema.SchemaType.STRING).format("date-time");
            case "days" ->
                createSchema()
                        .type(Schema.SchemaType.INTEGER)
                        .minimum(java.math.BigDecimal.ONE)
                        .maximum(java.math.BigDecimal.valueOf(Dependencies.MOST_DAYS))
                        .defaultValue(30);
            case "late", "open" -> createSchema().type(Schema.SchemaType.BOOLEAN);
            default -> createSchema().type(Schema.SchemaType.STRING);
        };
    }

    private static List<org.eclipse.microprofile.openapi.models.parameters.Parameter> headers(Method method) {
        List<org.eclipse.microprofile.openapi.models.parameters.Parameter> headers = new ArrayList<>();
        for (Parameter parameter : method.getParameters()) {
            HeaderParam header = parameter.getAnnotation(HeaderParam.class);
            if (header != null) {
                headers.add(createParameter()
                        .name(header.value())
                        .in(In.HEADER)
                        .required(header.value().equals("If-Match"))
                        .schema(createSchema().type(Schema.SchemaType.STRING)));
            }
        }
        if (method.isAnnotationPresent(Idempotent.class)) {
            headers.add(createParameter()
                    .name("Idempotency-Key")
                    .in(In.HEADER)
                    .schema(createSchema().type(Schema.SchemaType.STRING).maxLength(200)));
        }
        return headers;
    }

    private static APIResponses responses(Class<?> resource, Method method, String verb, String path) {
        APIResponses responses = createAPIResponses();
        String status = success(verb, path);
        APIResponse done = createAPIResponse().description("Done.");
        for (String type : types(resource, method)) {
            Schema schema = method.isAnnotationPresent(Paged.class)
                    ? createSchema().ref(Schemas.PAGE)
                    : createSchema().type(type.endsWith("json") ? Schema.SchemaType.OBJECT : Schema.SchemaType.STRING);
            Content content = done.getContent() == null ? createContent() : done.getContent();
            done.content(content.addMediaType(type, createMediaType().schema(schema)));
        }
        if (method.isAnnotationPresent(Paged.class)) {
            done.addHeader("Link", header("The next page, rel=\"next\", while more follow."));
        } else if (!status.equals("202")) {
            done.addHeader("ETag", header("The version of what is answered."));
        }
        if (!status.equals("200")) {
            done.addHeader("Location", header("The address of what was made."));
        }
        responses.addAPIResponse(status, done);
        TreeSet<String> refusals = new TreeSet<>(List.of("400", "406", "429", "503"));
        boolean open = method.isAnnotationPresent(PublicAccess.class);
        boolean body = Stream.of(method.getParameterTypes()).anyMatch(Input.class::isAssignableFrom);
        refusals.add("401");
        add(refusals, !open, "403");
        add(refusals, path.contains("{"), "404");
        add(refusals, !verb.equals("GET"), "409");
        add(refusals, !verb.equals("GET"), "422");
        add(refusals, body, "413", "415");
        boolean versioned = Stream.of(method.getParameters())
                .map(p -> p.getAnnotation(HeaderParam.class))
                .anyMatch(h -> h != null && h.value().equals("If-Match"));
        add(refusals, versioned, "412", "428");
        refusals.forEach(r -> responses.addAPIResponse(r, createAPIResponse().ref("Problem" + r)));
        return responses;
    }

    private static void add(Set<String> statuses, boolean when, String... more) {
        if (when) {
            statuses.addAll(List.of(more));
        }
    }

    /** A posting to a list makes an element of it; a compilation and an import are accepted and run on; all else answers at once. */
    private static String success(String verb, String path) {
        if (!verb.equals("POST")) {
            return "200";
        }
        if (path.endsWith("/compilations") || path.endsWith("/imports")) {
            return "202";
        }
        String last = path.substring(path.lastIndexOf('/') + 1);
        boolean list = !last.startsWith("{") && (last.endsWith("s") || last.equals("agenda"));
        boolean act = List.of("grants", "revocations").contains(last);
        return list && !act ? "201" : "200";
    }

    private static List<String> types(Class<?> resource, Method method) {
        Produces own = method.getAnnotation(Produces.class);
        Produces shared = resource.getAnnotation(Produces.class);
        return own != null ? List.of(own.value()) : shared != null ? List.of(shared.value()) : List.of();
    }

    private static org.eclipse.microprofile.openapi.models.headers.Header header(String text) {
        return createHeader().description(text).schema(createSchema().type(Schema.SchemaType.STRING));
    }

    private static Content content(String type, Schema schema) {
        return createContent().addMediaType(type, createMediaType().schema(schema));
    }

    /** The verb and the address in one word: {@code getMeasuresByMeasureUpdates}. */
    private static String identifier(String verb, String path) {
        StringBuilder name = new StringBuilder(verb.toLowerCase(java.util.Locale.ROOT));
        for (String part : path.substring(ROOT.length()).split("[/.-]")) {
            String word = part.replaceAll("\\W", "");
            if (!word.isEmpty()) {
                name.append(part.startsWith("{") ? "By" : "")
                        .append(Character.toUpperCase(word.charAt(0)))
                        .append(word.substring(1));
            }
        }
        return name.toString();
    }

    private static Map<String, String> refusals() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("400", "The request cannot be read: its form, a field or a parameter.");
        texts.put("401", "Sign in, or the credentials that were sent are not accepted.");
        texts.put("403", "Known, but the role does not cover it.");
        texts.put("404", "Unknown, or not visible to the caller.");
        texts.put("406", "None of the formats asked for is offered.");
        texts.put("409", "The current state does not allow it.");
        texts.put("412", "Changed since it was read: read again.");
        texts.put("413", "The body is beyond 1 MiB.");
        texts.put("415", "Another media type is expected.");
        texts.put("422", "Readable, but fields are to be corrected.");
        texts.put("428", "State the version that was read: If-Match.");
        texts.put("429", "Too many requests: see Retry-After.");
        texts.put("503", "Not available for the moment: see Retry-After.");
        return texts;
    }
}
