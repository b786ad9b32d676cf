package org.gouvernail.web.audit;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a recorded state says that the one before it did not. */
final class Changes {

    /** Name under which a list's item tells which one it is. */
    private static final String CODE = "code";

    private Changes() {}

    /**
     * A part of a state that changed.
     *
     * @param of code of the item it belongs to, such as a milestone, empty for the state's own parts
     * @param part name of the part, such as {@code progress}
     * @param before its value before, null when it had none
     * @param after its value now, null when it has none any more
     */
    public record Change(
            String of,
            String part,
            @Nullable String before,
            @Nullable String after) {}

    /** The parts that differ, in the order of their names; without a state before, all that the first one says. */
    static List<Change> between(@Nullable String before, String after) {
        Map<String, String> was = before == null ? Map.of() : parts(before);
        Map<String, String> is = parts(after);
        TreeSet<String> all = new TreeSet<>(was.keySet());
        all.addAll(is.keySet());
        List<Change> changes = new ArrayList<>();
        for (String path : all) {
            String old = was.get(path);
            String now = is.get(path);
            if (old == null ? now != null : !old.equals(now)) {
                int cut = path.indexOf('|');
                changes.add(new Change(path.substring(0, cut), path.substring(cut + 1), old, now));
            }
        }
        return changes;
    }

    private static Map<String, String> parts(String state) {
        Map<String, String> parts = new TreeMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(state))) {
            add("", "", reader.readValue(), parts);
        }
        return parts;
    }

    private static void add(String of, String part, JsonValue value, Map<String, String> parts) {
        switch (value.getValueType()) {
            case OBJECT -> object(of, part, value.asJsonObject(), parts);
            case ARRAY -> array(of, part, value.asJsonArray(), parts);
            case NULL -> {}
            case STRING -> parts.put(of + "|" + part, ((JsonString) value).getString());
            default -> parts.put(of + "|" + part, value.toString());
        }
    }

    private static void object(String of, String part, JsonObject object, Map<String, String> parts) {
        object.forEach((name, value) -> add(of, part.isEmpty() ? name : part + "." + name, value, parts));
    }

    /** Items that say their code are told by it, so that a reordered list has not changed. */
    private static void array(String of, String part, JsonArray array, Map<String, String> parts) {
        for (int i = 0; i < array.size(); i++) {
            JsonValue item = array.get(i);
            if (item instanceof JsonObject object && object.get(CODE) instanceof JsonString code) {
                object.forEach((name, value) -> {
                    if (!name.equals(CODE)) {
                        add(code.getString(), name, value, parts);
                    }
                });
            } else {
                add(of, part + " " + (i + 1), item, parts);
            }
        }
    }
}
