package org.gouvernail.governance.effect;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A subject at a decision and at its check: what always tells how it stands, then whatever else changed.
 *
 * @param field its name in the journal
 * @param before its value at the decision, null when it had none
 * @param after its value at the check, null when it has none
 */
record BeforeAfter(
        String field, @Nullable JsonValue before, @Nullable JsonValue after) {

    private static final String COMPUTED = "computedRating";

    private static final Map<String, List<String>> TELLING = Map.of(
            "measure", List.of("declared", COMPUTED, "assessed", "progress", "spentToDate"),
            "milestone", List.of("referenceDate", "forecastDate", "actualDate", "slippageDays"));

    /** What names a subject, or follows from another field, tells no effect. */
    private static final Set<String> SILENT =
            Set.of("code", "measure", "plan", "provenance", "gapReason", "slippageFromOriginalDays");

    /** Compares two snapshots of a subject of a kind. */
    static List<BeforeAfter> of(String kind, JsonObject before, JsonObject after) {
        Map<String, JsonValue> then = fields(before);
        Map<String, JsonValue> now = fields(after);
        Set<String> names = new LinkedHashSet<>(TELLING.getOrDefault(kind, List.of()));
        Set<String> always = Set.copyOf(names);
        names.addAll(then.keySet());
        names.addAll(now.keySet());
        List<BeforeAfter> told = new ArrayList<>();
        for (String name : names) {
            BeforeAfter line = new BeforeAfter(name, then.get(name), now.get(name));
            if (always.contains(name) ? line.known() : line.changed()) {
                told.add(line);
            }
        }
        return told;
    }

    /** What is told of a subject of a kind, what tells most first. */
    static Map<String, JsonValue> told(String kind, JsonObject snapshot) {
        Map<String, JsonValue> all = fields(snapshot);
        Map<String, JsonValue> told = new LinkedHashMap<>();
        TELLING.getOrDefault(kind, List.of()).forEach(name -> {
            if (all.containsKey(name)) {
                told.put(name, all.get(name));
            }
        });
        all.forEach(told::putIfAbsent);
        return told;
    }

    private static Map<String, JsonValue> fields(JsonObject snapshot) {
        Map<String, JsonValue> fields = new TreeMap<>();
        object(snapshot.get("states"))
                .values()
                .forEach(state -> object(state).forEach((name, value) -> {
                    if (!SILENT.contains(name) && value.getValueType() != ValueType.NULL) {
                        fields.put(name, value);
                    }
                }));
        JsonValue computed = object(object(snapshot.get("report")).get("line")).get(COMPUTED);
        if (computed != null && computed.getValueType() != ValueType.NULL) {
            fields.put(COMPUTED, computed);
        }
        return fields;
    }

    private static JsonObject object(@Nullable JsonValue value) {
        return value == null || value.getValueType() != ValueType.OBJECT
                ? JsonValue.EMPTY_JSON_OBJECT
                : value.asJsonObject();
    }

    private boolean known() {
        return before != null || after != null;
    }

    boolean changed() {
        return before == null ? after != null : !before.equals(after);
    }
}
