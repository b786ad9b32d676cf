package org.gouvernail.sectorplans.plantable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouvernail.sectorplans.imports.Importer.Before;
import org.gouvernail.sectorplans.imports.Importer.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a record that is here already, field by field, from three things: what the source said last time, what stands
 * here, and what the source says now. A field that the source leaves blank is not compared: it says nothing.
 *
 * @param outcome unchanged, changed, or a conflict as soon as one field is
 * @param after what stands here afterwards, by field
 * @param changes the fields that change or conflict
 */
record Merge(Outcome outcome, Map<String, String> after, Map<String, Before> changes) {

    /** The fields of a new record that a preview shows. */
    private static final List<String> SHOWN = List.of(
            "title.fr", "leadOrganisation", "start", "end", "referenceDate", "forecastDate", "due", "organisations");

    /**
     * @param last what the source said last, null when it never did: then any difference is a conflict
     * @param here what stands here
     * @param now what the source says, without what it leaves blank
     */
    static Merge of(@Nullable Map<String, String> last, Map<String, String> here, Map<String, String> now) {
        Map<String, String> after = new LinkedHashMap<>(here);
        Map<String, Before> changes = new LinkedHashMap<>();
        Map<String, Before> conflicts = new LinkedHashMap<>();
        now.forEach((field, there) -> {
            String mine = here.getOrDefault(field, "");
            if (mine.equals(there)) {
                return;
            }
            String before = last == null ? null : last.get(field);
            if (there.equals(before)) {
                return;
            }
            Before change = new Before(mine, there);
            if (mine.equals(before) || (last != null && before == null && mine.isEmpty())) {
                changes.put(field, change);
                after.put(field, there);
            } else {
                conflicts.put(field, change);
            }
        });
        if (!conflicts.isEmpty()) {
            return new Merge(Outcome.CONFLICT, here, conflicts);
        }
        return new Merge(changes.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED, after, changes);
    }

    /** What a new record says, so that a mapping is seen before it lands. */
    static Map<String, Before> added(Map<String, String> now) {
        Map<String, Before> shown = new LinkedHashMap<>();
        SHOWN.stream()
                .filter(field -> !now.getOrDefault(field, "").isEmpty())
                .forEach(field -> shown.put(field, new Before("", now.getOrDefault(field, ""))));
        return shown;
    }
}
