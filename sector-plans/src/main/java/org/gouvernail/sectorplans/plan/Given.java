package org.gouvernail.sectorplans.plan;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.List;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.rest.Input;
import org.jspecify.annotations.Nullable;

/** What bodies of requests must give, and what they may only repeat. */
public final class Given {

    private Given() {}

    /** The value of a field that may not be empty. */
    public static <T> T required(String pointer, @Nullable T value) {
        if (value == null) {
            throw DomainException.invalid("input.required", pointer);
        }
        return value;
    }

    /**
     * Refuses a body that says something else than what was read in a field that is only read.
     *
     * @param names those fields, called alike in the body and in the view
     * @param view what is read now, null when nothing can be
     */
    public static void asRead(Input body, Collection<String> names, @Nullable Object view) {
        JsonObject given = Json.read(Json.write(body), JsonObject.class);
        JsonObject read = view == null ? JsonValue.EMPTY_JSON_OBJECT : Json.read(Json.write(view), JsonObject.class);
        List<FieldProblem> problems = names.stream()
                .filter(body::gives)
                .filter(name -> !value(given, name).equals(value(read, name)))
                .sorted()
                .map(name -> new FieldProblem("/" + name, "plan.as-read"))
                .toList();
        if (!problems.isEmpty()) {
            throw DomainException.unreadable("input.unreadable", problems);
        }
    }

    private static JsonValue value(JsonObject object, String name) {
        return object.getOrDefault(name, JsonValue.NULL);
    }

    /** A change may name what it is about, not something else. */
    public static void same(String pointer, @Nullable String given, String code) {
        if (given != null && !given.equals(code)) {
            throw DomainException.invalid("plan.code-stays", pointer, code);
        }
    }
}
