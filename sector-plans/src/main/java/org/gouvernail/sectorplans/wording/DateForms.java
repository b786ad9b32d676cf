package org.gouvernail.sectorplans.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The forms in which a text names a date, in French and in English, the longer ones first. */
final class DateForms {

    private static final String MONTH =
            "(janvier|january|fevrier|february|mars|march|avril|april|mai|may|juin|june|juillet"
                    + "|july|aout|august|septembre|september|octobre|october|novembre|november|decembre|december)";
    private static final String SEASON = "(hiver|winter|printemps|spring|ete|summer|automne|autumn|fall)";
    private static final String YEAR = "((?:19|20)\\d{2})";
    private static final String OF_YEAR = " (?:de l'annee |de l'exercice |de |of fiscal year |of )?";
    private static final String EARLY =
            "(debut|early|beginning of|start of|mi|mid|milieu|middle of)[ -](?:de l'annee |d'annee |de |d')?";

    /** Words that make a month or a quarter without a year a date: "may" and "march" are verbs as well. */
    private static final String WHEN =
            "(?<=\\b(?:en|in|by|before|after|until|avant|apres|d'ici|fin|end of|late|mi|debut|early"
                    + "|jusqu'en|jusqu'a|des|vers|mois de|au|du|le|the|cet|this|next|l'|ici a) ?)";

    /** Some year, the same for all dates that name none; a leap year. */
    private static final int ANY = 2000;

    private static final String BARE_YEAR =
            "(?<=(?:d'ici|ici a|avant|apres|en|fin|fin de|vers|jusqu'en|jusqu'a|des|by|in|before|after|until|end of|than"
                    + "|year|annee|l'an|pour|for|during|horizon|courant|cours de|rentree|exercice|echeance|late|around|about|environ"
                    + "|from|since|a partir de|a compter de|starting|mi|end|entre|between|(?:19|20)\\d{2} (?:et|and|a|to|ou|or|voire))[ -])";

    static final List<Form> WITH_YEAR = List.of(
            new Form(
                    "\\b" + YEAR + "[-/.](\\d{2})[-/.](\\d{2})\\b",
                    m -> day(year(m, 1), number(m, 2), number(m, 3)),
                    0),
            new Form(
                    "(?<![\\d/.-])(\\d{1,2})[-/.](\\d{1,2})[-/.]" + YEAR + "\\b",
                    m -> day(year(m, 3), number(m, 2), number(m, 1)),
                    0),
            new Form("(?<![\\d/.-])(\\d{1,2})/" + YEAR + "\\b", m -> end(year(m, 2), number(m, 1)), 1),
            new Form(
                    "\\b(\\d{1,2})(?:er|st|nd|rd|th)? (?:of )?" + MONTH + ",? " + YEAR + "\\b",
                    m -> LocalDate.of(year(m, 3), month(m.group(2)), number(m, 1)),
                    0),
            new Form(
                    "\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? " + YEAR + "\\b",
                    m -> LocalDate.of(year(m, 3), month(m.group(1)), number(m, 2)),
                    0),
            new Form(
                    "\\b" + EARLY + MONTH + " (?:de )?" + YEAR + "\\b",
                    m -> LocalDate.of(year(m, 3), month(m.group(2)), m.group(1).startsWith("m") ? 15 : 10),
                    0),
            new Form("\\b" + MONTH + " (?:de |of )?" + YEAR + "\\b", m -> end(year(m, 2), month(m.group(1))), 1),
            new Form(
                    "\\b[tq]([1-4])" + OF_YEAR + YEAR + "-" + YEAR + "\\b",
                    m -> end(number(m, 1) == 4 ? year(m, 3) : year(m, 2), number(m, 1) == 4 ? 3 : 3 + number(m, 1) * 3),
                    3),
            new Form("\\b[tq]([1-4])" + OF_YEAR + YEAR + "\\b", m -> end(year(m, 2), number(m, 1) * 3), 3),
            new Form("\\b" + YEAR + "[ -]?[tq]([1-4])\\b", m -> end(year(m, 1), number(m, 2) * 3), 3),
            new Form("\\b[sh]([12])" + OF_YEAR + YEAR + "\\b", m -> end(year(m, 2), number(m, 1) * 6), 6),
            new Form(
                    "\\b" + SEASON + " (?:de |of )?" + YEAR + "-" + YEAR + "\\b",
                    m -> end(season(m.group(1)) < 9 ? year(m, 3) : year(m, 2), season(m.group(1))),
                    3),
            new Form("\\b" + SEASON + " (?:de |of )?" + YEAR + "\\b", m -> end(year(m, 2), season(m.group(1))), 3),
            new Form("\\b" + YEAR + "-" + YEAR + "\\b", m -> end(year(m, 2), 3), 12),
            new Form(
                    "\\b" + YEAR + "-(\\d{2})\\b(?![-/.]\\d)",
                    m -> {
                        if ((year(m, 1) + 1) % 100 != number(m, 2)) {
                            throw new DateTimeException("not a fiscal year");
                        }
                        return end(year(m, 1) + 1, 3);
                    },
                    12),
            new Form("\\bfy ?" + YEAR + "\\b", m -> end(year(m, 1), 3), 12),
            new Form(
                    "\\b" + EARLY + YEAR + "\\b",
                    m -> end(year(m, 2), m.group(1).startsWith("m") ? 6 : 3),
                    3),
            new Form(BARE_YEAR + YEAR + "\\b(?! ?[%$])", m -> end(year(m, 1), 12), 12),
            new Form("\\b" + YEAR + "\\b(?= *(?:[.;:)]|,(?! ?\\d)|$))", m -> end(year(m, 1), 12), 12));

    static final List<Form> WITHOUT_YEAR = List.of(
            new Form(
                    "\\b(\\d{1,2})(?:er|st|nd|rd|th)? (?:of )?" + MONTH + "\\b",
                    m -> LocalDate.of(ANY, month(m.group(2)), number(m, 1)),
                    0),
            new Form(
                    "(?<=\\b(?:on|by|before|after|until) )" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?\\b",
                    m -> LocalDate.of(ANY, month(m.group(1)), number(m, 2)),
                    0),
            new Form(
                    "\\b" + EARLY + MONTH + "\\b",
                    m -> LocalDate.of(ANY, month(m.group(2)), m.group(1).startsWith("m") ? 15 : 10),
                    0),
            new Form(WHEN + MONTH + "\\b", m -> end(ANY, month(m.group(1))), 1),
            new Form(WHEN + "[tq]([1-4])\\b", m -> end(ANY, number(m, 1) * 3), 3),
            new Form("\\bs([12])\\b", m -> end(ANY, number(m, 1) * 6), 6),
            new Form(WHEN + SEASON + "\\b", m -> end(ANY, season(m.group(1))), 3),
            new Form("\\b(?:cette annee|this year)\\b", m -> end(ANY, 12), 12),
            new Form("\\b(?:l'an prochain|l'annee prochaine|next year)\\b", m -> end(ANY + 1, 12), 12));

    private DateForms() {}

    /** A form of date, the last day that it means, and how many months it may mean; 0 for a day. */
    record Form(Pattern pattern, Function<MatchResult, LocalDate> last, int months) {
        Form(String pattern, Function<MatchResult, LocalDate> last, int months) {
            this(Pattern.compile(pattern), last, months);
        }

        /** What only looks like a date is none. */
        @Nullable LocalDate read(MatchResult found) {
            try {
                return last.apply(found);
            } catch (DateTimeException e) {
                return null;
            }
        }
    }

    /** A month beyond twelve is a day: some write the month first. */
    private static LocalDate day(int year, int month, int day) {
        return month > 12 ? LocalDate.of(year, day, month) : LocalDate.of(year, month, day);
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
