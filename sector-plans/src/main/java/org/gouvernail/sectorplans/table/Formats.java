package org.gouvernail.sectorplans.table;

import java.util.regex.Pattern;

/** Tells from a number format of a workbook whether it shows a number as a date or as a percentage. */
final class Formats {

    private static final Pattern NOT_SHOWN_AS_SUCH = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");

    private Formats() {}

    /** Whether a hundredth is shown as one. */
    static boolean isPercent(String format) {
        return NOT_SHOWN_AS_SUCH.matcher(format).replaceAll("").contains("%");
    }

    /** Whether days, months or years are shown; hours alone are a duration, not a date. */
    static boolean isDate(String format) {
        String shown = NOT_SHOWN_AS_SUCH.matcher(format).replaceAll("").toLowerCase(java.util.Locale.ROOT);
        return !shown.contains("general") && (shown.contains("y") || shown.contains("d") || shown.contains("mmm"));
    }
}
