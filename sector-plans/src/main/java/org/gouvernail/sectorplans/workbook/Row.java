package org.gouvernail.sectorplans.workbook;

import java.util.Map;
import org.gouvernail.sectorplans.table.Cell;
import org.gouvernail.sectorplans.workbook.Column.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * A row of a workbook that came back, before anything is compared.
 *
 * @param file name of the file
 * @param tab name of the sheet as the file has it, null in pasted cells
 * @param at its first cell
 * @param cells its cells that hold something, by field
 */
record Row(Sheet sheet, String file, @Nullable String tab, Cell at, Map<String, Cell> cells) {

    Row {
        cells = Map.copyOf(cells);
    }

    /** What a field shows, empty when it is blank or not in the file. */
    String text(String field) {
        Cell cell = cells.get(field);
        return cell == null ? "" : cell.text();
    }

    /** What it is about: the hidden identifier, or the code that is seen where there is none. */
    String code() {
        String id = text(Column.ID);
        return id.isEmpty() ? text(Column.CODE) : id;
    }
}
