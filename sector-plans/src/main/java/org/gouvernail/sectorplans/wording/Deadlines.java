package org.gouvernail.sectorplans.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The dates that a text names, each as the last day it can mean: a year ends on 31 December, a fiscal year on 31 March, a
 * season with its third month.
 *
 * @param dates in the order of time
 * @param rest the text without them
 */
record Deadlines(List<LocalDate> dates, String rest) {

    private static final String MONTH =
            "(janvier|january|fevrier|february|mars|march|avril|april|mai|may|juin|june|juillet"
                    + "|july|aout|august|septembre|september|octobre|october|novembre|november|decembre|december)";
    private static final String SEASON = "(hiver|winter|printemps|spring|ete|summer|automne|autumn|fall)";
    private static final String YEAR = "((?:19|20)\\d{2})";

    private static final List<Reading> READINGS = List.of(
            new Reading(
                    "\\b" + YEAR + "-(\\d{2})-(\\d{2})\\b", m -> LocalDate.of(year(m, 1), number(m, 2), number(m, 3))),
            new Reading(
                    "\\b(\\d{1,2})(?:er|st|nd|rd|th)? (?:of )?" + MONTH + ",? " + YEAR + "\\b",
                    m -> LocalDate.of(year(m, 3), month(m.group(2)), number(m, 1))),
            new Reading(
                    "\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? " + YEAR + "\\b",
                    m -> LocalDate.of(year(m, 3), month(m.group(1)), number(m, 2))),
            new Reading("\\b" + MONTH + " (?:de )?" + YEAR + "\\b", m -> end(year(m, 2), month(m.group(1)))),
            new Reading(
                    "\\b[tq]([1-4]) (?:de |of )?" + YEAR + "-" + YEAR + "\\b",
                    m -> end(
                            number(m, 1) == 4 ? year(m, 3) : year(m, 2), number(m, 1) == 4 ? 3 : 3 + number(m, 1) * 3)),
            new Reading("\\b[tq]([1-4]) (?:de |of )?" + YEAR + "\\b", m -> end(year(m, 2), number(m, 1) * 3)),
            new Reading("\\b" + SEASON + " (?:de |of )?" + YEAR + "\\b", m -> end(year(m, 2), season(m.group(1)))),
            new Reading("\\b" + YEAR + "-" + YEAR + "\\b", m -> end(year(m, 2), 3)),
            new Reading(
                    "(?<=(?:d'ici|ici a|avant|en|fin|fin de|vers|jusqu'en|jusqu'a|des|by|in|before|until|end of|than|year|annee"
                            + "|l'an|pour|for|during) )" + YEAR + "\\b(?! ?[%$])",
                    m -> end(year(m, 1), 12)),
            new Reading("\\b" + YEAR + "\\b(?= *(?:[.;:)]|,(?! ?\\d)|$))", m -> end(year(m, 1), 12)));

    /** A form of date, and the last day that it means. */
    private record Reading(Pattern pattern, Function<MatchResult, LocalDate> last) {
        Reading(String pattern, Function<MatchResult, LocalDate> last) {
            this(Pattern.compile(pattern), last);
        }
    }

    static Deadlines in(String plain) {
        List<LocalDate> dates = new ArrayList<>();
        String rest = plain;
        for (Reading reading : READINGS) {
            Matcher m = reading.pattern().matcher(rest);
            StringBuilder left = new StringBuilder();
            while (m.find()) {
                LocalDate date = read(reading, m.toMatchResult());
                if (date != null) {
                    dates.add(date);
                    m.appendReplacement(left, " ");
                }
            }
            rest = m.appendTail(left).toString();
        }
        dates.sort(null);
        return new Deadlines(List.copyOf(dates), rest);
    }

    /** What only looks like a date is none. */
    private static @Nullable LocalDate read(Reading reading, MatchResult found) {
        try {
            return reading.last().apply(found);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Whether a later text puts a date off, or no longer names one. */
    boolean laterIn(Deadlines now) {
        if (now.dates.size() < dates.size()) {
            return true;
        }
        int more = now.dates.size() - dates.size();
        for (int i = 0; i < dates.size(); i++) {
            if (now.dates.get(i + more).isAfter(dates.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static LocalDate end(int year, int month) {
        YearMonth last = month > 12 ? YearMonth.of(year + 1, month - 12) : YearMonth.of(year, month);
        return last.atEndOfMonth();
    }

    private static int year(MatchResult m, int group) {
        return number(m, group);
    }

    private static int number(MatchResult m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static int month(String name) {
        return switch (name) {
            case "janvier", "january" -> 1;
            case "fevrier", "february" -> 2;
            case "mars", "march" -> 3;
            case "avril", "april" -> 4;
            case "mai", "may" -> 5;
            case "juin", "june" -> 6;
            case "juillet", "july" -> 7;
            case "aout", "august" -> 8;
            case "septembre", "september" -> 9;
            case "octobre", "october" -> 10;
            case "novembre", "november" -> 11;
            default -> 12;
        };
    }

    private static int season(String name) {
        return switch (name) {
            case "hiver", "winter" -> 3;
            case "printemps", "spring" -> 6;
            case "ete", "summer" -> 9;
            default -> 12;
        };
    }
}
