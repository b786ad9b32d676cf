package org.gouvernail.sectorplans.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of cells: a sheet of a workbook, or a file of delimited text.
 *
 * @param file name of the file
 * @param sheet name of the sheet, null in delimited text
 * @param encoding how its text was encoded, such as {@code windows-1252}; null in a workbook
 * @param rows its rows, each as long as its last cell; rows without any text are left out
 */
public record Table(
        String file, @Nullable String sheet, @Nullable String encoding, List<List<Cell>> rows) {

    public Table {
        rows = List.copyOf(rows);
    }

    /** The same cells with columns as rows: a table that has one record a column. */
    public Table across() {
        int widest = rows.stream().mapToInt(List::size).max().orElse(0);
        List<List<Cell>> columns = new ArrayList<>();
        for (int column = 0; column < widest; column++) {
            List<Cell> cells = new ArrayList<>();
            for (List<Cell> row : rows) {
                cells.add(
                        column < row.size()
                                ? row.get(column)
                                : new Cell("", Cell.Kind.TEXT, row.get(0).line(), column + 1));
            }
            if (!isBlank(cells)) {
                columns.add(cells);
            }
        }
        return new Table(file, sheet, encoding, columns);
    }

    static boolean isBlank(List<Cell> row) {
        return row.stream().allMatch(Cell::isBlank);
    }
}
