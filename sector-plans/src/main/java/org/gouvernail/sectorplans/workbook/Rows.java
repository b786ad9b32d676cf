package org.gouvernail.sectorplans.workbook;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.sectorplans.imports.Importer.Line;
import org.gouvernail.sectorplans.imports.Importer.Outcome;
import org.gouvernail.sectorplans.table.Cell;
import org.gouvernail.sectorplans.table.Table;
import org.gouvernail.sectorplans.workbook.Column.Sheet;
import org.gouvernail.sectorplans.workbook.Column.Use;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rows of updates in tables, by their headings alone: sheets may be renamed, columns moved, words put above. A table
 * without such headings is left out, and a column that is none of ours is told.
 */
final class Rows {

    /** How far down a heading may stand. */
    private static final int DEEPEST_HEADING = 10;

    private final List<Row> rows = new ArrayList<>();
    private final List<Line> unread = new ArrayList<>();
    private final Set<Sheet> found = EnumSet.noneOf(Sheet.class);
    private boolean versions;

    /** Reads tables; refuses them when none has the headings of an update workbook. */
    Rows(String file, List<Table> tables) {
        tables.forEach(this::read);
        if (found.isEmpty()) {
            throw DomainException.invalid("import.no-update-table", "/file", file);
        }
    }

    List<Row> all() {
        return rows;
    }

    /** What is told of columns that are not read. */
    List<Line> unread() {
        return unread;
    }

    /** Whether the file states which versions its rows were decided upon. */
    boolean stateVersions() {
        return versions;
    }

    private void read(Table table) {
        for (int i = 0; i < Math.min(DEEPEST_HEADING, table.rows().size()); i++) {
            List<Cell> headings = table.rows().get(i);
            Optional<Sheet> sheet = sheet(headings);
            if (sheet.isPresent()) {
                read(table, i, sheet.get(), columns(table, sheet.get(), headings));
                return;
            }
        }
    }

    /** A sheet is known by its code and something that is filled in it. */
    private static Optional<Sheet> sheet(List<Cell> headings) {
        return List.of(Sheet.MILESTONE, Sheet.MEASURE).stream()
                .filter(sheet -> {
                    Set<Column> named = headings.stream()
                            .flatMap(h -> WorkbookWords.column(sheet, h.text()).stream())
                            .collect(Collectors.toSet());
                    return named.contains(sheet.column(Column.CODE))
                            && named.stream().anyMatch(c -> c.use() == Use.WRITTEN);
                })
                .findFirst();
    }

    private Map<Integer, Column> columns(Table table, Sheet sheet, List<Cell> headings) {
        found.add(sheet);
        Map<Integer, Column> columns = new LinkedHashMap<>();
        for (Cell heading : headings) {
            Optional<Column> column = WorkbookWords.column(sheet, heading.text());
            if (column.isPresent() && columns.containsValue(column.get())) {
                throw DomainException.invalid("import.column-twice", "/file", heading.text(), heading.letter());
            }
            column.ifPresent(c -> columns.put(heading.column(), c));
            if (column.isEmpty() && !heading.isBlank()) {
                unread.add(new Line(
                        Outcome.REFUSED,
                        null,
                        null,
                        table.file(),
                        quoted(table.sheet()),
                        false,
                        heading.line(),
                        heading.letter(),
                        null,
                        "import.column-unread",
                        List.of(Fields.quote(heading.text())),
                        Map.of()));
            }
        }
        versions |= columns.containsValue(sheet.column(Column.VERSION));
        return columns;
    }

    private static @Nullable String quoted(@Nullable String tab) {
        return tab == null ? null : Fields.quote(tab);
    }

    private void read(Table table, int heading, Sheet sheet, Map<Integer, Column> columns) {
        for (List<Cell> cells : table.rows().subList(heading + 1, table.rows().size())) {
            Map<String, Cell> read = new LinkedHashMap<>();
            for (Cell cell : cells) {
                Column column = columns.get(cell.column());
                if (column != null && !cell.isBlank()) {
                    read.put(column.field(), cell);
                }
            }
            if (!read.isEmpty()) {
                rows.add(new Row(sheet, table.file(), quoted(table.sheet()), cells.get(0), read));
            }
        }
    }
}
