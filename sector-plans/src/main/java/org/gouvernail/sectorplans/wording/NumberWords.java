package org.gouvernail.sectorplans.wording;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Numbers written in words, in French and in English, turned into digits. One alone stays a word: it is an article too. */
final class NumberWords {

    private static final Map<String, Long> VALUES = Map.ofEntries(
            Map.entry("zero", 0L),
            Map.entry("deux", 2L),
            Map.entry("two", 2L),
            Map.entry("trois", 3L),
            Map.entry("three", 3L),
            Map.entry("quatre", 4L),
            Map.entry("four", 4L),
            Map.entry("cinq", 5L),
            Map.entry("five", 5L),
            Map.entry("six", 6L),
            Map.entry("sept", 7L),
            Map.entry("seven", 7L),
            Map.entry("huit", 8L),
            Map.entry("eight", 8L),
            Map.entry("neuf", 9L),
            Map.entry("nine", 9L),
            Map.entry("dix", 10L),
            Map.entry("ten", 10L),
            Map.entry("onze", 11L),
            Map.entry("eleven", 11L),
            Map.entry("douze", 12L),
            Map.entry("twelve", 12L),
            Map.entry("treize", 13L),
            Map.entry("thirteen", 13L),
            Map.entry("quatorze", 14L),
            Map.entry("fourteen", 14L),
            Map.entry("quinze", 15L),
            Map.entry("fifteen", 15L),
            Map.entry("seize", 16L),
            Map.entry("sixteen", 16L),
            Map.entry("seventeen", 17L),
            Map.entry("eighteen", 18L),
            Map.entry("nineteen", 19L),
            Map.entry("vingt", 20L),
            Map.entry("vingts", 20L),
            Map.entry("twenty", 20L),
            Map.entry("trente", 30L),
            Map.entry("thirty", 30L),
            Map.entry("quarante", 40L),
            Map.entry("forty", 40L),
            Map.entry("cinquante", 50L),
            Map.entry("fifty", 50L),
            Map.entry("soixante", 60L),
            Map.entry("sixty", 60L),
            Map.entry("seventy", 70L),
            Map.entry("eighty", 80L),
            Map.entry("ninety", 90L),
            Map.entry("cent", 100L),
            Map.entry("cents", 100L),
            Map.entry("hundred", 100L),
            Map.entry("mille", 1000L),
            Map.entry("thousand", 1000L));

    private static final String WORD = VALUES.keySet().stream()
            .sorted((a, b) -> b.length() - a.length())
            .collect(Collectors.joining("|", "(?:", ")"));

    /** « et » joins only « un » and « onze »; "and" only what is less than a hundred: other two numbers are the ends of a range. */
    private static final Pattern NUMBER = Pattern.compile("(?<!pour |per |\\d |[\\p{L}\\d'-])" + WORD
            + "(?:(?:-et-|-| et (?=une?\\b|onze\\b)|(?<=hundred|thousand)(?:-| )and(?:-| )(?!(?:one|" + WORD
            + ") (?:hundred|thousand)\\b)| )(?:" + WORD
            + "|un|une|one(?! (?:hundred|thousand)))(?![\\p{L}])){0,12}(?![\\p{L}-])");

    /** One alone, where a span of time is waited for. */
    private static final Pattern ONE =
            Pattern.compile("(?<=\\b(?:d'ici|dans|en|sous|within|in|d'|less than) ?)(?:une?|an?|one)"
                    + "(?= (?:an|annee|mois|semaine|jour|heure|minute|year|month|week|day|hour)\\b)");

    private NumberWords() {}

    static String toDigits(String plain) {
        return RoundNumbers.toDigits(
                NUMBER.matcher(ONE.matcher(plain).replaceAll("1").replaceAll("\\btwice\\b", "2 times"))
                        .replaceAll(m -> String.valueOf(value(m.group()))));
    }

    private static long value(String words) {
        long total = 0;
        long below = 0;
        for (String word : words.split("[ -]+")) {
            long value = VALUES.getOrDefault(word, word.matches("une?|one") ? 1L : 0L);
            if (value == 1000) {
                total += Math.max(1, below) * 1000;
                below = 0;
            } else if (value == 100) {
                below = Math.max(1, below) * 100;
            } else if (value == 20 && below % 100 == 4) {
                below += 76;
            } else {
                below += value;
            }
        }
        return total + below;
    }
}
