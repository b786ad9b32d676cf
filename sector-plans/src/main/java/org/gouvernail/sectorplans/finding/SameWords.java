package org.gouvernail.sectorplans.finding;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether two narratives say the same. Case, accents, spaces and punctuation are no difference, nor are the names of
 * quarters, months and years: a text that only moves its quarter on has not changed. Any other figure that differs is news.
 */
final class SameWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern WHEN =
            Pattern.compile("[tq][1-4]|(19|20)\\d\\d|janvier|fevrier|mars|avril|mai|juin|juillet"
                    + "|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october"
                    + "|november|december");
    private static final Pattern FIGURE = Pattern.compile(".*\\d.*");

    private SameWords() {}

    /** Whether they are equal word for word, or as near to it as the share says and equal in all their figures. */
    static boolean in(String now, String before, double share) {
        List<String> a = words(now);
        List<String> b = words(before);
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        return a.equals(b) || (figures(a).equals(figures(b)) && similarity(a, b) >= share);
    }

    /** The share of the pairs of neighbouring words in either text that are in both (Jaccard index), 0 to 1. */
    static double similarity(List<String> a, List<String> b) {
        Set<String> either = pairs(a);
        Set<String> both = new HashSet<>(either);
        both.retainAll(pairs(b));
        either.addAll(pairs(b));
        return either.isEmpty() ? 0 : (double) both.size() / either.size();
    }

    static List<String> words(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(BETWEEN.split(plain, -1))
                .filter(w -> !w.isEmpty() && !WHEN.matcher(w).matches())
                .toList();
    }

    private static List<String> figures(List<String> words) {
        return words.stream().filter(w -> FIGURE.matcher(w).matches()).sorted().toList();
    }

    private static Set<String> pairs(List<String> words) {
        Set<String> pairs = new HashSet<>();
        for (int i = 1; i < words.size(); i++) {
            pairs.add(words.get(i - 1) + " " + words.get(i));
        }
        return pairs;
    }
}
