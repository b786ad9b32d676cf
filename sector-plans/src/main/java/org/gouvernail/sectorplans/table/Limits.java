package org.gouvernail.sectorplans.table;

import java.util.List;
import java.util.regex.Pattern;
import org.gouvernail.governance.kernel.DomainException;

/** How much of a file is read before it is refused: no table of a plan comes near, and memory stays bounded. */
final class Limits {

    /** Most rows of a table. */
    static final int ROWS = 20_000;
    /** Most columns of a table. */
    static final int COLUMNS = 1_000;
    /** Most cells of a file. */
    static final int CELLS = 400_000;
    /** Most shared texts of a workbook. */
    static final int SHARED = 300_000;
    /** Most characters of a file's cells together. */
    static final int CHARACTERS = 12_000_000;
    /** Longest text of a cell, in characters: what a spreadsheet holds at most. */
    static final int TEXT = 32_767;

    private static final Pattern BLANKS_AROUND = Pattern.compile("^[\\s\\u00A0\\uFEFF]+|[\\s\\u00A0]+$");

    private final String file;
    private int rows;
    private int cells;
    private long characters;

    Limits(String file) {
        this.file = file;
    }

    /** Counts a row. */
    void row(List<Cell> row) {
        int width = row.size();
        rows++;
        cells += width;
        characters += row.stream().mapToInt(c -> c.text().length()).sum();
        if (rows > ROWS) {
            throw refused("import.too-many-rows", file, Integer.toString(ROWS));
        }
        if (width > COLUMNS) {
            throw refused("import.too-many-columns", file, Integer.toString(COLUMNS));
        }
        if (cells > CELLS || characters > CHARACTERS) {
            throw refused("import.too-much-text", file);
        }
    }

    /** A cell's text without blanks around it and without characters that no screen shows. */
    static String text(String raw) {
        String cut = raw.length() > TEXT ? raw.substring(0, TEXT) : raw;
        return BLANKS_AROUND.matcher(cut).replaceAll("").replace("\0", "");
    }

    static DomainException refused(String code, String... arguments) {
        return DomainException.invalid(code, "/file", arguments);
    }
}
