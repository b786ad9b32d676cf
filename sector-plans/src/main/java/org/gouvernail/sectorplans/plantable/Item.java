package org.gouvernail.sectorplans.plantable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouvernail.sectorplans.imports.Importer.Before;
import org.gouvernail.sectorplans.imports.Importer.Line;
import org.gouvernail.sectorplans.imports.Importer.Outcome;
import org.gouvernail.sectorplans.profile.Draft;
import org.gouvernail.sectorplans.profile.Draft.Value;
import org.gouvernail.sectorplans.profile.ImportProfile.Kind;
import org.gouvernail.sectorplans.table.Cell;
import org.jspecify.annotations.Nullable;

/** A record of the file on its way into the plan: what the file says of it, and what was found wrong or odd. */
final class Item {

    private static final int LONGEST_QUOTE = 120;

    private final Draft draft;
    private final String code;
    private final Map<String, String> now = new LinkedHashMap<>();
    private final List<Line> refused = new ArrayList<>();
    private final List<Line> kept = new ArrayList<>();
    private @Nullable Line outcome;

    Item(Draft draft, String code) {
        this.draft = draft;
        this.code = code;
    }

    Draft draft() {
        return draft;
    }

    Kind kind() {
        return draft.kind();
    }

    String code() {
        return code;
    }

    /** What the file says, by field, without what it leaves blank or shows as another text than was expected. */
    Map<String, String> now() {
        return now;
    }

    boolean isRefused() {
        return !refused.isEmpty();
    }

    boolean lands() {
        return outcome != null && (outcome.outcome() == Outcome.NEW || outcome.outcome() == Outcome.CHANGED);
    }

    /** Whether the record stands in the plan afterwards. */
    boolean stands() {
        return outcome != null;
    }

    void refuse(@Nullable String field, String problem, List<String> arguments) {
        Line found = line(Outcome.REFUSED, field, problem, arguments, Map.of());
        if (!refused.contains(found)) {
            refused.add(found);
        }
    }

    void refuse(@Nullable String field, String problem, String... arguments) {
        refuse(field, problem, List.of(arguments));
    }

    /** Keeps what a field shows as the text it is. */
    void keepAsText(String field, String problem, String... arguments) {
        kept.add(line(Outcome.KEPT_AS_TEXT, field, problem, List.of(arguments), Map.of()));
    }

    void becomes(Outcome what, @Nullable String problem, Map<String, Before> changes) {
        String field = changes.size() == 1 ? changes.keySet().iterator().next() : null;
        outcome = line(what, field, problem, List.of(), changes);
    }

    /** What there is to tell of it: why it is refused, or what becomes of it and what is kept as text. */
    List<Line> lines() {
        if (isRefused()) {
            return refused;
        }
        List<Line> lines = new ArrayList<>();
        if (outcome != null) {
            lines.add(outcome);
        }
        lines.addAll(kept);
        return lines;
    }

    private Line line(
            Outcome what,
            @Nullable String field,
            @Nullable String problem,
            List<String> arguments,
            Map<String, Before> changes) {
        Value value = field == null ? null : draft.values().get(field);
        Cell own = value == null ? null : value.cell();
        Cell cell = own == null ? draft.at() : own;
        return new Line(
                what,
                kind().name(),
                code.isEmpty() ? null : code,
                draft.file(),
                null,
                draft.across(),
                cell.line(),
                own != null || draft.across() ? cell.letter() : null,
                field,
                problem,
                arguments.stream().map(Item::quote).toList(),
                changes);
    }

    static String quote(String text) {
        String one = text.replaceAll("\\s+", " ");
        return one.length() > LONGEST_QUOTE ? one.substring(0, LONGEST_QUOTE) + "…" : one;
    }
}
