package org.gouvernail.web.rest;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.annotation.JsonbTransient;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouvernail.governance.kernel.Characters;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.kernel.LocalizedText;

/** Compares a JSON object with the input class it is meant for: known fields only, each of the right type. */
final class BodyShape {

    private final List<FieldProblem> unreadable = new ArrayList<>();
    private final List<FieldProblem> invalid = new ArrayList<>();

    BodyShape(JsonObject body, Class<?> type) {
        object(body, type, "");
    }

    /** Fields that are unknown or of another type. */
    List<FieldProblem> unreadable() {
        return unreadable;
    }

    /** Fields of the right type without what their type cannot do without. */
    List<FieldProblem> invalid() {
        return invalid;
    }

    /** The pointer of a name under another pointer. */
    static String pointer(String above, String name) {
        return above + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    private void object(JsonObject body, Class<?> type, String pointer) {
        Map<String, Field> fields = fields(type);
        body.forEach((name, value) -> {
            String at = pointer(pointer, name);
            Field field = fields.get(name);
            if (field == null) {
                unreadable.add(new FieldProblem(at, "input.unknown-field"));
            } else if (value != JsonValue.NULL) {
                value(value, field.getGenericType(), at);
            }
        });
    }

    private static Map<String, Field> fields(Class<?> type) {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (Class<?> c = type; c != null && c != Object.class; c = c.getSuperclass()) {
            Arrays.stream(c.getDeclaredFields())
                    .filter(f -> !Modifier.isStatic(f.getModifiers()) && !Modifier.isTransient(f.getModifiers()))
                    .filter(f -> !f.isAnnotationPresent(JsonbTransient.class) && !f.isSynthetic())
                    .forEach(f -> fields.put(f.getName(), f));
        }
        return fields;
    }

    private void value(JsonValue value, Type type, String at) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            if (value instanceof JsonArray array) {
                for (int i = 0; i < array.size(); i++) {
                    element(array.get(i), list.getActualTypeArguments()[0], at + "/" + i);
                }
            } else {
                expect(at, "input.type-list");
            }
        } else if (type instanceof Class<?> plain) {
            plain(value, plain, at);
        } else {
            expect(at, "input.type-object");
        }
    }

    private void element(JsonValue value, Type type, String at) {
        if (value == JsonValue.NULL) {
            invalid.add(new FieldProblem(at, "input.required"));
        } else {
            value(value, type, at);
        }
    }

    private void plain(JsonValue value, Class<?> type, String at) {
        if (type == String.class) {
            text(value, at);
        } else if (type == Boolean.class || type == boolean.class) {
            need(value == JsonValue.TRUE || value == JsonValue.FALSE, at, "input.type-flag");
        } else if (type == Integer.class || type == int.class || type == Long.class || type == long.class) {
            need(value instanceof JsonNumber n && integral(n), at, "input.type-whole");
        } else if (type == BigDecimal.class) {
            need(value instanceof JsonString s && decimal(s.getString()), at, "input.type-amount");
        } else if (type == LocalDate.class) {
            need(value instanceof JsonString s && date(s.getString()), at, "input.type-date");
        } else if (type == LocalTime.class) {
            need(value instanceof JsonString s && parses(() -> LocalTime.parse(s.getString())), at, "input.type-time");
        } else if (type == Instant.class) {
            need(value instanceof JsonString s && parses(() -> Instant.parse(s.getString())), at, "input.type-instant");
        } else if (type.isEnum()) {
            if (!(value instanceof JsonString s) || !constant(type, s.getString())) {
                unreadable.add(new FieldProblem(at, "input.choice", constants(type)));
            }
        } else if (type == LocalizedText.class) {
            localized(value, at);
        } else if (value instanceof JsonObject nested) {
            object(nested, type, at);
        } else {
            expect(at, "input.type-object");
        }
    }

    private void text(JsonValue value, String at) {
        need(value instanceof JsonString, at, "input.type-text");
        if (value instanceof JsonString text && !Characters.sound(text.getString())) {
            invalid.add(new FieldProblem(at, "input.character"));
        }
    }

    private void localized(JsonValue value, String at) {
        if (!(value instanceof JsonObject text)) {
            expect(at, "input.type-bilingual");
            return;
        }
        JsonValue french = text.getOrDefault("fr", JsonValue.NULL);
        boolean missing =
                french == JsonValue.NULL || (french instanceof JsonString fr && Characters.blank(fr.getString()));
        if (missing) {
            invalid.add(new FieldProblem(at + "/fr", "input.required"));
        }
        JsonObject rest = missing ? Json.createObjectBuilder(text).remove("fr").build() : text;
        object(rest, LocalizedText.class, at);
    }

    private static boolean integral(JsonNumber number) {
        return number.isIntegral() && number.bigDecimalValue().precision() <= 9;
    }

    private static boolean decimal(String text) {
        return text.matches("-?\\d{1,15}(\\.\\d{1,4})?");
    }

    private static String constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(c -> ((Enum<?>) c).name())
                .collect(Collectors.joining(", "));
    }

    private static boolean constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .anyMatch(c -> ((Enum<?>) c).name().equals(name));
    }

    /** A date of four-digit years: the databases do not hold the others. */
    private static boolean date(String text) {
        return text.length() == "2018-01-08".length() && parses(() -> LocalDate.parse(text));
    }

    private static boolean parses(Runnable parse) {
        try {
            parse.run();
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private void need(boolean fits, String at, String words) {
        if (!fits) {
            expect(at, words);
        }
    }

    private void expect(String at, String words) {
        unreadable.add(new FieldProblem(at, words));
    }
}
