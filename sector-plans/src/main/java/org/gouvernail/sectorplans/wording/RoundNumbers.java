package org.gouvernail.sectorplans.wording;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Numbers said roundly, « une centaine », "two dozen", « des milliers », turned into digits: the least of what is meant
 * stands for all of it.
 */
final class RoundNumbers {

    private static final Map<String, Integer> VALUES = values();

    private static final Pattern ROUND =
            Pattern.compile("(?<![\\p{L}\\d.,-])(?:(\\d{1,4}) |une? |an? |one |des )?" + "(demi-|half[ -](?:an? )?)?("
                    + String.join("|", VALUES.keySet()) + ")\\b(?<!tens(?! of))(?<!quarantaine(?! de | d'))");

    /** Those that no digits stand before: « un million », « des millions ». */
    private static final Pattern MILLIONS = Pattern.compile("(?<![\\p{L}\\d.,-])(?<!\\d )"
            + "(?:(?:a|one) (?=(?:m|b)illion\\b)|(?:une? |a |one |des )?(?=[mb]illi(?:on|ard)s?(?: de | d'| of | dollars)))"
            + "(millions?|milliards?|billions?)\\b");

    /** « un million et demi », "one and a half million". */
    private static final Pattern AND_A_HALF = Pattern.compile("(?<![\\p{L}\\d.,-])(\\d{1,4}|une?|an?|one)"
            + "(?: (millions?|milliards?|billions?) et demi| and a half (million|billion))\\b");

    private static final Pattern HALF =
            Pattern.compile("\\b(?:half an?|une? demi|a half)[ -](millions?|milliards?|billions?)\\b");

    private RoundNumbers() {}

    /** With numbers in words already turned into digits. */
    static String toDigits(String plain) {
        String digits = ROUND.matcher(plain).replaceAll(m -> String.valueOf(value(m)));
        digits = AND_A_HALF.matcher(digits).replaceAll(RoundNumbers::andAHalf);
        digits = HALF.matcher(digits).replaceAll("0.5 $1");
        return MILLIONS.matcher(digits).replaceAll("1 $1");
    }

    private static String andAHalf(MatchResult m) {
        String whole = Character.isDigit(m.group(1).charAt(0)) ? m.group(1) : "1";
        return whole + ".5 " + (m.group(2) == null ? m.group(3) : m.group(2));
    }

    private static long value(MatchResult m) {
        long times = m.group(1) == null ? 1 : Long.parseLong(m.group(1));
        String name = m.group(3);
        long value = VALUES.entrySet().stream()
                .filter(v -> name.matches(v.getKey()))
                .mapToLong(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        return times * value / (m.group(2) == null ? 1 : 2);
    }

    /** The longer ones first. */
    private static Map<String, Integer> values() {
        Map<String, Integer> values = new LinkedHashMap<>();
        values.put("centaines de milliers|hundreds of thousands", 100_000);
        values.put("dizaines de milliers|tens of thousands", 10_000);
        values.put("milliers?|thousands", 1_000);
        values.put("centaines?|hundreds", 100);
        values.put("soixantaines?", 60);
        values.put("cinquantaines?", 50);
        values.put("quarantaines?", 40);
        values.put("trentaines?", 30);
        values.put("vingtaines?", 20);
        values.put("quinzaines?", 15);
        values.put("douzaines?|dozens?", 12);
        values.put("dizaines?|tens", 10);
        return values;
    }
}
