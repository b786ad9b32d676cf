package org.gouvernail.sectorplans.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as people write them in cells, in given forms; words of months are read in both languages. */
public final class Dates {

    private static final Pattern BLANKS = Pattern.compile("[\\u00A0\\u202F]");
    private static final Pattern FIRST = Pattern.compile("^1 ?(?:er|\\u1D49\\u02B3)(?= )", Pattern.CASE_INSENSITIVE);

    private final List<DateTimeFormatter> forms;

    /**
     * @param forms tried in their order, in the letters of {@link DateTimeFormatter}; fails with an {@link
     *     IllegalArgumentException} when one is none
     */
    public Dates(List<String> forms) {
        this.forms = forms.stream().flatMap(form -> formatters(form).stream()).toList();
    }

    /** The date a text tells in one of the forms, such as 2017-04-01, null when it tells none; the first of a month may be 1er. */
    public @Nullable String read(String told) {
        String text = FIRST.matcher(BLANKS.matcher(told).replaceAll(" ")).replaceFirst("1");
        for (DateTimeFormatter form : forms) {
            try {
                return day(form.parse(text)).toString();
            } catch (DateTimeException e) {
                continue;
            }
        }
        return null;
    }

    private static LocalDate day(TemporalAccessor told) {
        if (told.isSupported(ChronoField.DAY_OF_MONTH)) {
            return LocalDate.from(told);
        }
        return told.isSupported(ChronoField.MONTH_OF_YEAR)
                ? YearMonth.from(told).atEndOfMonth()
                : Year.from(told).atMonth(12).atEndOfMonth();
    }

    private static List<DateTimeFormatter> formatters(String form) {
        List<DateTimeFormatter> both = new ArrayList<>();
        for (Locale locale : List.of(Locale.CANADA_FRENCH, Locale.UK)) {
            both.add(new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(form.replace('y', 'u'))
                    .toFormatter(locale)
                    .withResolverStyle(ResolverStyle.STRICT));
            if (!form.contains("MMM")) {
                break;
            }
        }
        return both;
    }
}
