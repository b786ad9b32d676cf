package org.gouvernail.sectorplans.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text covers, its numbers and dates aside.
 *
 * @param breadths how much of what it names, in the order of the text: 4 for all, 3 for most, 2 for several, 1 for some
 * @param conditions words that make it conditional, partial or a trial
 * @param words the other words, by their stems
 */
record Scope(List<Integer> breadths, Set<String> conditions, List<String> words) {

    private static final Map<Integer, String> BREADTHS = Map.of(
            4,
                    "tou(?:s|tes?|t)(?: les?| la| l'|(?= ))|chaque|chacune?|(?:la )?totalite|(?:l')?integralite|l'ensemble|all|every|everyone|everybody|each|whole|entire",
            3, "(?:la )?plupart|(?:la )?majorite|most|majority",
            2, "plusieurs|nombreu(?:x|ses)|several|many|numerous",
            1, "certaine?s|quelques|une partie|some|a few|part(?= of)");

    private static final Pattern PERIODIC = Pattern.compile(
            "\\b(?:chaque|tous les|toutes les|every|each) (?:ans?|annees?|mois|trimestres?|semaines?|jours?|year|month|quarter|week|day)\\b");

    private static final Pattern CONDITION = Pattern.compile(
            "\\b(si possible|si [\\p{L}' ]{1,40} permet\\w*|selon les (?:budgets?|ressources|moyens|disponibilites)|(?:funds|resources|budget) permitting|autant que possible|dans la mesure du possible"
                    + "|lorsque possible|sous reserve|viser a|tenter|etudier|explorer|envisager|favoriser|encourager|projets? pilotes?|pilote"
                    + "|a titre d'essai|where possible|if possible|when possible|as far as possible|subject to|aim(?:s|ing)? to|seek(?:s|ing)? to"
                    + "|try to|explor(?:e|ing)|consider(?:ing)?|stud(?:y|ying)|encourag(?:e|ing)|pilot(?: projects?)?|on a trial basis"
                    + "|uniquement|seulement|exclusivement|sauf|hormis|a l'exception|a l'exclusion|limitee?s? a|only|except|excluding"
                    + "|limited to|other than)\\b");

    private static final Set<String> SMALL = Set.of(
            "le",
            "la",
            "les",
            "l",
            "un",
            "une",
            "des",
            "de",
            "du",
            "d",
            "et",
            "ou",
            "a",
            "au",
            "aux",
            "en",
            "dans",
            "sur",
            "pour",
            "par",
            "avec",
            "ce",
            "ces",
            "cette",
            "se",
            "s",
            "qui",
            "que",
            "leur",
            "leurs",
            "son",
            "sa",
            "ses",
            "ici",
            "avant",
            "fin",
            "plus",
            "tard",
            "moins",
            "maximum",
            "minimum",
            "the",
            "an",
            "of",
            "and",
            "or",
            "to",
            "in",
            "on",
            "for",
            "by",
            "with",
            "at",
            "than",
            "least",
            "most",
            "end",
            "before",
            "no",
            "later",
            "more",
            "less",
            "within",
            "up",
            "their",
            "its",
            "is",
            "are",
            "be",
            "est",
            "sont",
            "pas",
            "not",
            "until",
            "jusqu",
            "delai",
            "over",
            "under",
            "tout",
            "from",
            "year",
            "annee",
            "fewer",
            "apres",
            "after",
            "environ",
            "about",
            "approximately",
            "nearly",
            "roughly",
            "autour",
            "alentours",
            "environs",
            "vers",
            "around",
            "entre",
            "between",
            "horizon",
            "so",
            "late",
            "early");

    static Scope of(String text) {
        String rest = PERIODIC.matcher(text).replaceAll(" periodic ");
        Set<String> conditions = Set.copyOf(found(CONDITION, rest));
        rest = CONDITION.matcher(rest).replaceAll(" ");
        rest = rest.replaceAll("\\b(?:at (?:the )?most|tout au plus|au plus)\\b", " ");
        List<Integer> breadths = new ArrayList<>();
        Pattern any = Pattern.compile("\\b(?:(" + BREADTHS.get(4) + ")|(" + BREADTHS.get(3) + ")|(" + BREADTHS.get(2)
                + ")|(" + BREADTHS.get(1) + "))(?![\\p{L}])");
        Matcher m = any.matcher(rest);
        while (m.find()) {
            breadths.add(m.group(1) != null ? 4 : m.group(2) != null ? 3 : m.group(3) != null ? 2 : 1);
        }
        return new Scope(breadths, conditions, words(m.replaceAll(" ")));
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(r -> r.group().replaceAll("(?:ing|s)$", ""))
                .toList();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty() && !SMALL.contains(word)) {
                words.add(word.length() > 4 ? word.replaceAll("(?:es|e|s|x)$", "") : word);
            }
        }
        return List.copyOf(words);
    }

    /** How often it says that it covers all of something. */
    long all() {
        return breadths.stream().filter(b -> b == 4).count();
    }

    /** Whether a later text no longer says that it covers all of what this one does: « toutes les écoles », « des écoles ». */
    boolean losesAllIn(Scope now) {
        return now.all() < all() && now.breadths.size() < breadths.size();
    }

    /** Whether a later text no longer says that it covers most of what this one does. */
    boolean losesMostIn(Scope now) {
        return breadths.contains(3) && now.breadths.size() < breadths.size();
    }

    /** Whether a later text covers less: fewer of those it names, under new conditions, or fewer things named. */
    boolean narrowerIn(Scope now) {
        for (int i = 0; i < Math.min(breadths.size(), now.breadths.size()); i++) {
            if (now.breadths.get(i) < breadths.get(i)) {
                return true;
            }
        }
        boolean partial = breadths.isEmpty() && now.breadths.stream().anyMatch(b -> b < 3);
        boolean conditional = !conditions.containsAll(now.conditions);
        return partial || conditional || (missing(words, now.words) && !missing(now.words, words));
    }

    /** Whether a later text names other things. */
    boolean otherIn(Scope now) {
        return missing(now.words, words) && conditions.containsAll(now.conditions);
    }

    /** Whether some of the words are not among others. */
    private static boolean missing(List<String> words, List<String> others) {
        List<String> left = new ArrayList<>(words);
        others.forEach(left::remove);
        return !left.isEmpty();
    }
}
