package org.gouvernail.sectorplans.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.sectorplans.imports.Importer.Before;
import org.gouvernail.sectorplans.imports.Importer.Line;
import org.gouvernail.sectorplans.imports.Importer.Outcome;
import org.gouvernail.sectorplans.table.Cell;
import org.gouvernail.sectorplans.workbook.Column.Use;
import org.gouvernail.sectorplans.workbook.Fields.Unreadable;
import org.gouvernail.sectorplans.workbook.Fields.Value;
import org.jspecify.annotations.Nullable;

/** A row on its way into an update: what it says, what it would change, and all that was found wrong with it. */
final class Entry {

    private final Row row;
    private final Map<String, String> now = new LinkedHashMap<>();
    private final Map<String, Before> changes = new LinkedHashMap<>();
    private final Set<String> unreadable = new HashSet<>();
    private final List<Line> refused = new ArrayList<>();
    private @Nullable Line outcome;
    private int misplaced;

    Entry(Row row) {
        this.row = row;
        for (Column column : row.sheet().columns()) {
            Cell cell = row.cells().get(column.field());
            if (cell != null && column.use() == Use.WRITTEN) {
                Value value = Fields.read(column, cell);
                Unreadable wrong = value.unreadable();
                if (wrong != null) {
                    unreadable.add(column.field());
                    refuse(column.field(), wrong.problem(), wrong.arguments());
                } else if (value.read() != null && !value.read().isEmpty()) {
                    now.put(column.field(), value.read());
                }
            }
        }
    }

    Row row() {
        return row;
    }

    String code() {
        return row.code();
    }

    boolean isRefused() {
        return !refused.isEmpty();
    }

    /** Whether a cell holds what cannot be read: what it might have said is not judged. */
    boolean isUnreadable(String field) {
        return unreadable.contains(field);
    }

    /** Whether it is about no update that its sender writes. */
    boolean isMisplaced() {
        return misplaced > 0;
    }

    /** Refuses it, since it is about no update that its sender writes: told before what is wrong with its cells. */
    void misplace(String problem, String... arguments) {
        refused.add(misplaced++, line(Outcome.REFUSED, Column.CODE, problem, List.of(arguments), Map.of()));
    }

    boolean changes() {
        return !changes.isEmpty();
    }

    void refuse(@Nullable String field, String problem, String... arguments) {
        refuse(field, problem, List.of(arguments));
    }

    void refuse(@Nullable String field, String problem, List<String> arguments) {
        refused.add(line(Outcome.REFUSED, field, problem, arguments, Map.of()));
    }

    /**
     * Compares with what stands here: the fields as they would stand afterwards. A field left empty stays, and so does one
     * left as it went out, whatever it says here by now.
     */
    Map<String, String> over(Map<String, String> here) {
        Map<String, String> after = new LinkedHashMap<>(here);
        String wentOut = row.text(Column.SAID);
        now.forEach((field, there) -> {
            String mine = here.getOrDefault(field, "");
            if (!mine.equals(there) && !Fields.isAsItWentOut(wentOut, field, there)) {
                changes.put(field, new Before(mine, there));
                after.put(field, there);
            }
        });
        Fields.withoutFrench(after).stream()
                .filter(english -> !isUnreadable(english.replaceAll("en$", "fr")))
                .forEach(english -> refuse(english, "import.french-first"));
        return after;
    }

    void becomes(Outcome what, @Nullable String problem, String... arguments) {
        outcome = line(
                what,
                changes.size() == 1 ? changes.keySet().iterator().next() : null,
                problem,
                List.of(arguments),
                changes);
    }

    /** What there is to tell of it: each thing wrong with it, else what becomes of it. */
    List<Line> lines() {
        return isRefused() || outcome == null ? refused : List.of(outcome);
    }

    private Line line(
            Outcome what,
            @Nullable String field,
            @Nullable String problem,
            List<String> arguments,
            Map<String, Before> changes) {
        Cell cell = field == null ? null : row.cells().get(field);
        String code = code();
        return new Line(
                what,
                row.sheet().name(),
                code.matches(Codes.PATTERN) ? code : null,
                row.file(),
                row.tab(),
                false,
                row.at().line(),
                cell == null ? null : cell.letter(),
                field,
                problem,
                arguments.stream().map(Fields::quote).toList(),
                new LinkedHashMap<>(changes));
    }
}
