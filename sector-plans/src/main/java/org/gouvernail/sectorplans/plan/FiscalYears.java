package org.gouvernail.sectorplans.plan;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouvernail.governance.period.FiscalQuarter;
import org.jspecify.annotations.Nullable;

/**
 * The fiscal years for which amounts may be stated; always bounded, so that a year mistyped is refused.
 *
 * @param first code of the first one, such as {@code 2016-2017}
 * @param last code of the last one, not before the first
 */
public record FiscalYears(String first, String last) {

    /** Years before and after today that a plan without dates is taken to reach. */
    private static final int REACH = 10;

    private static final Pattern FISCAL_YEAR = Pattern.compile("(\\d{4})-(\\d{4})");

    /** Two consecutive years joined by a hyphen. */
    public static boolean isFiscalYear(String text) {
        Matcher m = FISCAL_YEAR.matcher(text);
        return m.matches() && Integer.parseInt(m.group(2)) == Integer.parseInt(m.group(1)) + 1;
    }

    /**
     * From the year in which a plan starts to the one after that in which it ends, for what is paid late.
     *
     * @param start null where none was announced: ten years before today, or before an end that has passed
     * @param end null where none was announced: ten years after today, or after a start still to come
     */
    public static FiscalYears of(@Nullable LocalDate start, @Nullable LocalDate end, LocalDate today) {
        LocalDate from = end != null && end.isBefore(today) ? end : today;
        LocalDate until = start != null && start.isAfter(today) ? start : today;
        return new FiscalYears(
                year(start == null ? from.minusYears(REACH) : start),
                year(end == null ? until.plusYears(REACH) : end.plusYears(1)));
    }

    /** Those of a plan and those within ten years of today: money may be authorised before a plan starts. */
    public static FiscalYears around(@Nullable LocalDate start, @Nullable LocalDate end, LocalDate today) {
        FiscalYears plan = of(start, end, today);
        FiscalYears near = of(null, null, today);
        return new FiscalYears(
                plan.first.compareTo(near.first) < 0 ? plan.first : near.first,
                plan.last.compareTo(near.last) > 0 ? plan.last : near.last);
    }

    /** Whether a fiscal year is one of them. */
    public boolean holds(String year) {
        return year.compareTo(first) >= 0 && year.compareTo(last) <= 0;
    }

    private static String year(LocalDate date) {
        return FiscalQuarter.of(date).fiscalYear();
    }
}
