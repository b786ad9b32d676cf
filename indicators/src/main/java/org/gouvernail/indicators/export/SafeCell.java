package org.gouvernail.indicators.export;

/** Keeps a text from being taken for a formula by the spreadsheet that opens an export. */
final class SafeCell {

    private SafeCell() {}

    /** The text, with an apostrophe before it when it begins like a formula or a control character. */
    static String text(String text) {
        return !text.isEmpty() && "=+-@\t\r\n\0".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
