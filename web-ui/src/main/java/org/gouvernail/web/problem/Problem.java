package org.gouvernail.web.problem;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;

/** The RFC 9457 body of a refusal. */
public final class Problem {

    /** Media type of the body. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private Problem() {}

    /** The status of a refusal by the domain. */
    public static int status(DomainException.Category category) {
        return switch (category) {
            case UNREADABLE -> 400;
            case UNAUTHENTICATED -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case STALE -> 412;
            case INVALID -> 422;
            case VERSION_REQUIRED -> 428;
            case TOO_OFTEN -> 429;
        };
    }

    public static String of(DomainException refusal, String instance, Locale locale) {
        return body(
                status(refusal.category()), refusal.code(), refusal.arguments(), refusal.fields(), instance, locale);
    }

    /** A refusal by the HTTP layer itself. */
    public static String of(int status, String instance, Locale locale, String... arguments) {
        boolean worded = List.of(400, 404, 405, 406, 413, 415, 429, 503).contains(status)
                || (status == 500 && arguments.length > 0);
        String code = worded ? "http." + status : "http.other";
        return body(status, code, List.of(arguments), List.of(), instance, locale);
    }

    /** The database is busy or away for a moment. */
    public static String busy(String instance, Locale locale) {
        return body(503, "http.busy", List.of(), List.of(), instance, locale);
    }

    private static String body(
            int status,
            String code,
            List<String> arguments,
            List<FieldProblem> fields,
            String instance,
            Locale locale) {
        JsonObjectBuilder problem = Json.createObjectBuilder()
                .add("type", "/problems/" + code)
                .add("title", ProblemTexts.text("status." + status, List.of(), locale))
                .add("status", status)
                .add("detail", ProblemTexts.text(code, arguments, locale))
                .add("instance", instance)
                .add("code", code);
        if (!fields.isEmpty()) {
            JsonArrayBuilder errors = Json.createArrayBuilder();
            fields.forEach(f -> errors.add(Json.createObjectBuilder()
                    .add("pointer", f.pointer())
                    .add("code", f.code())
                    .add("detail", ProblemTexts.text(f.code(), f.arguments(), locale))));
            problem.add("errors", errors);
        }
        return problem.build().toString();
    }
}
