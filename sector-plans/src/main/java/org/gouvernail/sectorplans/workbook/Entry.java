package org.gouvernail.sectorplans.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.sectorplans.imports.Importer.Before;
import org.gouvernail.sectorplans.imports.Importer.Line;
import org.gouvernail.sectorplans.imports.Importer.Outcome;
import org.gouvernail.sectorplans.table.Cell;
import org.gouvernail.sectorplans.workbook.Column.Use;
import org.gouvernail.sectorplans.workbook.Fields.Unreadable;
import org.gouvernail.sectorplans.workbook.Fields.Value;
import org.jspecify.annotations.Nullable;

/** A row on its way into an update: what it says, what it would change, and what was found wrong with it. */
final class Entry {

    private final Row row;
    private final Map<String, String> now = new LinkedHashMap<>();
    private final Map<String, Before> changes = new LinkedHashMap<>();
    private final List<Line> refused = new ArrayList<>();
    private @Nullable Line outcome;
    private boolean misplaced;

    Entry(Row row) {
        this.row = row;
        for (Column column : row.sheet().columns()) {
            Cell cell = row.cells().get(column.field());
            if (cell != null && column.use() == Use.WRITTEN) {
                Value value = Fields.read(column, cell);
                Unreadable wrong = value.unreadable();
                if (wrong != null) {
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

    /** Whether it is about no update that its sender writes. */
    boolean isMisplaced() {
        return misplaced;
    }

    /** Refuses it, since it is about no update that its sender writes: nothing more is told of it. */
    void misplace(String problem, String... arguments) {
        misplaced = true;
        refused.clear();
        refuse(Column.CODE, problem, arguments);
    }

    boolean isSettled() {
        return isRefused() || outcome != null;
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

    /** Compares with what stands here: the fields as they would stand afterwards. A field left empty stays. */
    Map<String, String> over(Map<String, String> here) {
        Map<String, String> after = new LinkedHashMap<>(here);
        now.forEach((field, there) -> {
            String mine = here.getOrDefault(field, "");
            if (!mine.equals(there)) {
                changes.put(field, new Before(mine, there));
                after.put(field, there);
            }
        });
        Fields.withoutFrench(after).forEach(field -> refuse(field, "import.french-first"));
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

    /** What there is to tell of it. */
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
                row.at().line(),
                cell == null ? null : cell.letter(),
                field,
                problem,
                arguments.stream().map(Fields::quote).toList(),
                new LinkedHashMap<>(changes));
    }
}
