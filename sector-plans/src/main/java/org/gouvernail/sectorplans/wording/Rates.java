package org.gouvernail.sectorplans.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How often a text promises something, in the order in which it says so. Words that mean two things (bimensuel, bisannuel,
 * biannual, bimonthly) and what is to happen so often at most are left out.
 *
 * @param rest the text without them, what they count kept
 */
record Rates(List<Rate> rates, String rest) {

    private static final double LEEWAY = 1.02;
    private static final double A_YEAR = 365.25;

    /** Words that say by themselves how often, and how many days lie between. */
    private static final Map<String, Double> WORDS = words();

    private static final String UNIT =
            "(?:jour|day|semaine|week|mois|month|trimestre|quarter|semestre|ans?\\b|annee|year)s?";

    /** « 4 bilans par an », « tous les 2 ans », "four a year", "every other month", « un an sur 2 ». */
    private static final String PERIOD = "(?<counted>(?<times>\\d{1,3}(?:[ ,]\\d{3})+|\\d+(?:[.,]\\d+)?)"
            + "(?: (?!et |ou |and |or |par |per |every |each )[\\p{L}'-]+){0,3} )?"
            + "(?:(?:par|per|chaque|each|(?:once )?every|tous les|toutes les|aux(?= \\d))(?: (?<every>\\d+|other))? (?<unit>"
            + UNIT
            + ")|(?<=(?:\\d|s|once) )a (?<one>year|quarter|month|week|day)"
            + "|une? (?<among>" + UNIT + ") sur (?<of>\\d+))";

    private static final Pattern RATE = Pattern.compile("(?<![\\p{L}\\d.,'-])(?<!\\d (?=\\d))(?:" + PERIOD + "|(?<word>"
            + String.join("|", WORDS.keySet()) + "))(?![\\p{L}\\d-])");

    private static final Pattern AT_MOST = Pattern.compile(
            "\\b(?:au (?:plus|maximum)|at most|maximum|moins d[e']|less than|fewer than|reduir\\w*|limit\\w*|reduc\\w*)[^.;]{0,30}$");

    /**
     * A promise of how often.
     *
     * @param times how many each time; null where a word alone says how often
     * @param days from one time to the next
     */
    record Rate(@Nullable Double times, double days) {

        /** Whether it comes more rarely in a later text, where that does not make up for it by coming in greater number. */
        boolean rarerIn(Rate now) {
            boolean made = times != null && now.times != null && now.times / now.days * LEEWAY >= times / days;
            return now.days > days * LEEWAY && !made;
        }
    }

    static Rates in(String plain) {
        String digits = NumberWords.toDigits(plain);
        List<Rate> rates = new ArrayList<>();
        Matcher m = RATE.matcher(digits);
        StringBuilder rest = new StringBuilder();
        while (m.find()) {
            if (!AT_MOST.matcher(digits.substring(Math.max(0, m.start() - 80), m.start()))
                    .find()) {
                rates.add(rate(m));
            }
            m.appendReplacement(rest, m.group("counted") == null ? "" : Matcher.quoteReplacement(m.group("counted")));
        }
        return new Rates(List.copyOf(rates), m.appendTail(rest).toString());
    }

    /** Whether a later text promises something more rarely, or no longer says how often so many come. */
    boolean rarerIn(Rates now) {
        for (int i = 0; i < Math.min(rates.size(), now.rates.size()); i++) {
            if (rates.get(i).rarerIn(now.rates.get(i))) {
                return true;
            }
        }
        return rates.stream().filter(r -> r.times() != null).count() > now.rates.size();
    }

    private static Rate rate(Matcher m) {
        if (m.group("word") != null) {
            return new Rate(null, word(m.group("word")));
        }
        String times = m.group("times");
        double often = times == null ? 1 : number(times);
        if (m.group("among") != null) {
            return new Rate(often, number(m.group("of")) * days(m.group("among")));
        }
        String unit = m.group("one") == null ? m.group("unit") : m.group("one");
        String every = m.group("every");
        return new Rate(often, days(unit) * (every == null ? 1 : every.equals("other") ? 2 : number(every)));
    }

    private static double number(String digits) {
        return Double.parseDouble(digits.replaceAll("[ ,](?=\\d{3}(?!\\d))", "").replace(',', '.'));
    }

    private static double days(String unit) {
        return switch (unit.charAt(0)) {
            case 'j', 'd' -> 1;
            case 'm' -> A_YEAR / 12;
            case 't', 'q' -> A_YEAR / 4;
            case 'a', 'y' -> A_YEAR;
            default -> unit.startsWith("semestre") ? A_YEAR / 2 : 7;
        };
    }

    private static double word(String found) {
        return WORDS.entrySet().stream()
                .filter(w -> found.matches(w.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Double> words() {
        Map<String, Double> words = new LinkedHashMap<>();
        words.put("quotidien(?:ne)?s?|quotidiennement|daily", 1.0);
        words.put("hebdomadaires?|hebdomadairement|weekly", 7.0);
        words.put("mensuel(?:le)?s?|mensuellement|monthly", A_YEAR / 12);
        words.put("bimestriel(?:le)?s?", A_YEAR / 6);
        words.put("trimestriel(?:le)?s?|trimestriellement|quarterly", A_YEAR / 4);
        words.put("semestriel(?:le)?s?|semestriellement|half-yearly|semi-?annual(?:ly)?", A_YEAR / 2);
        words.put("annuel(?:le)?s?|annuellement|annual(?:ly)?|yearly|per annum", A_YEAR);
        words.put("biennal(?:es?)?|biennaux|biennial(?:ly)?", A_YEAR * 2);
        words.put("triennal(?:es?)?|triennaux|triennial(?:ly)?", A_YEAR * 3);
        words.put("quinquennal(?:es?)?|quinquennaux|quinquennial(?:ly)?", A_YEAR * 5);
        return words;
    }
}
