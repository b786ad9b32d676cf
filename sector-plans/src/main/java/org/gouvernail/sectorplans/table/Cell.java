package org.gouvernail.sectorplans.table;

/**
 * A cell where it stands in its file.
 *
 * @param text what it shows, without blanks at either end; a number plainly with a point, a date as 2017-03-31
 * @param kind what the file holds it as
 * @param line its line in the file, from 1
 * @param column its column in the file, from 1
 */
public record Cell(String text, Kind kind, int line, int column) {

    /** What a file holds a cell as: delimited text knows only {@link #TEXT}. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        /** A number shown as a percentage: its text is what it shows, such as 40 %. */
        PERCENT,
        /** A formula: what it shows depends on cells that are not read. */
        FORMULA,
        /** A spreadsheet's own error, such as a division by zero. */
        ERROR
    }

    public boolean isBlank() {
        return text.isEmpty() && kind == Kind.TEXT;
    }

    /** The column as a spreadsheet names it: A, B, … Z, AA. */
    public String letter() {
        return letter(column);
    }

    /** The name of a column, from 1, as a spreadsheet gives it. */
    public static String letter(int column) {
        StringBuilder letters = new StringBuilder();
        for (int n = column; n > 0; n = (n - 1) / 26) {
            letters.insert(0, (char) ('A' + (n - 1) % 26));
        }
        return letters.toString();
    }
}
