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
    private static final Pattern MILLIONS = Pattern.compile(
            "(?<![\\p{L}\\d.,-])(?<!\\d )(?:une? |a |one |des )?(millions?|milliards?|billions?)(?= de | d'| of | dollars)");

    private RoundNumbers() {}

    /** With numbers in words already turned into digits. */
    static String toDigits(String plain) {
        String digits = ROUND.matcher(plain).replaceAll(m -> String.valueOf(value(m)));
        return MILLIONS.matcher(digits).replaceAll("1 $1");
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
