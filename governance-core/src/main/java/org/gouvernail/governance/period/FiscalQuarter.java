package org.gouvernail.governance.period;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouvernail.governance.kernel.DomainException;

/**
 * A quarter (trimestre) of the fiscal year, which runs from 1 April to 31 March. Written {@code 2016-2017-T3}.
 *
 * @param year calendar year in which the fiscal year begins, 1900 to 2999
 * @param number 1 (April to June) to 4 (January to March)
 */
public record FiscalQuarter(int year, int number) implements Comparable<FiscalQuarter> {

    private static final int BUSINESS_DAYS = 10;

    private static final Pattern CODE = Pattern.compile("(\\d{4})-(\\d{4})-T([1-4])");

    public FiscalQuarter {
        if (year < 1900 || year > 2999 || number < 1 || number > 4) {
            throw new IllegalArgumentException("no such quarter");
        }
    }

    /** The quarter written so; refuses what is not a quarter with {@code unknown.period}. */
    public static FiscalQuarter parse(String code) {
        Matcher m = CODE.matcher(code);
        if (!m.matches() || Integer.parseInt(m.group(2)) != Integer.parseInt(m.group(1)) + 1 || code.startsWith("0")) {
            throw DomainException.notFound("period", code);
        }
        int year = Integer.parseInt(m.group(1));
        if (year < 1900 || year > 2999) {
            throw DomainException.notFound("period", code);
        }
        return new FiscalQuarter(year, Integer.parseInt(m.group(3)));
    }

    /** The quarter that contains a date. */
    public static FiscalQuarter of(LocalDate date) {
        int month = date.getMonthValue();
        return month >= 4
                ? new FiscalQuarter(date.getYear(), (month - 1) / 3)
                : new FiscalQuarter(date.getYear() - 1, 4);
    }

    /** Code of the fiscal year, such as {@code 2016-2017}. */
    public String fiscalYear() {
        return year + "-" + (year + 1);
    }

    public String code() {
        return fiscalYear() + "-T" + number;
    }

    /**
     * A quarter's code as people write it: {@code T3 2016-2017}, or {@code Q3 2016-2017} in English, its two parts bound by an
     * unbreakable space. What is no such code is told as it is.
     */
    public static String named(String code, Locale language) {
        Matcher m = CODE.matcher(code);
        return m.matches()
                ? (language.getLanguage().equals("en") ? "Q" : "T") + m.group(3) + '\u00a0' + m.group(1) + "-"
                        + m.group(2)
                : code;
    }

    /** First day. */
    public LocalDate start() {
        return LocalDate.of(year, 4, 1).plusMonths(3L * (number - 1));
    }

    /** Last day, included. */
    public LocalDate end() {
        return start().plusMonths(3).minusDays(1);
    }

    /** First day on which its collection opens as a rule: the tenth before its end, Saturdays and Sundays left out. */
    public LocalDate opensOn() {
        return businessDays(-1);
    }

    /** Last day on which its updates are expected: the tenth after its end, Saturdays and Sundays left out. */
    public LocalDate dueOn() {
        return businessDays(1);
    }

    private LocalDate businessDays(int step) {
        LocalDate day = end();
        for (int counted = 0; counted < BUSINESS_DAYS; ) {
            day = day.plusDays(step);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                counted++;
            }
        }
        return day;
    }

    public FiscalQuarter next() {
        return of(end().plusDays(1));
    }

    public FiscalQuarter previous() {
        return of(start().minusDays(1));
    }

    /** Quarters from the other to this one, 0 when equal. */
    public int since(FiscalQuarter other) {
        return (int) (ChronoUnit.MONTHS.between(other.start(), start()) / 3);
    }

    @Override
    public int compareTo(FiscalQuarter other) {
        return start().compareTo(other.start());
    }

    @Override
    public String toString() {
        return code();
    }
}
