package org.gouvernail.sectorplans.wording;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouvernail.sectorplans.wording.Quantity.Bound;
import org.gouvernail.sectorplans.wording.Quantity.Firmness;
import org.gouvernail.sectorplans.wording.Quantity.Unit;

/** The words before and after a number, and what they make of it. */
record Surroundings(String before, String after, Unit unit) {

    private static final String UP_TO = "\\b(?:up to|as (?:many|much) as|jusqu'a) *$";
    private static final String REDUCE =
            "\\b(?:reduir|reduit|reduc|diminu|abaiss|baiss|ramen|limit|raccourc|plafonn|cut|lower|decreas|shorten|bring down|cap)";

    private static final Pattern LESS = Pattern.compile(
            "\\b(?:au (?:plus|maximum)|tout au plus|at (?:the )?most|maximum(?: de| of)?|pas plus d[e']"
                    + "|n[o']t more than|no more than|(?:en )?moins d[e']|(?:in )?(?:less|fewer) than|under|below|inferieure?s? a|sous"
                    + "|within|dans un delai d[e']|d'ici|not exceeding|(?:n'excedant|ne depassant) pas|sans (?:exceder|depasser)) *$");
    private static final Pattern MORE = Pattern.compile(
            "\\b(?:au (?:moins|minimum)|at least|minimum(?: de| of)?|no (?:less|fewer) than|pas moins d[e']|(?<!pas )plus d[e']|(?<!no |not |n't )more than|over|above"
                    + "|superieure?s? a) *$");
    private static final Pattern LESS_AFTER =
            Pattern.compile("^ *(?:\\p{L}+ )?(?:au plus|au maximum|at most|maximum|or less|ou moins)\\b");
    private static final Pattern MORE_AFTER =
            Pattern.compile("^ *(?:\\p{L}+ )?(?:au moins|au minimum|at least|minimum|or more|ou plus)\\b");
    private static final Pattern PERHAPS = Pattern.compile(UP_TO);
    private static final Pattern ABOUT = Pattern.compile(
            "(?:~|±|\\b(?:environ|quelque|some|circa|approximativement|presque|a peu pres|plus ou moins|more or less|close to|(?:pres|autour"
                    + "|aux (?:alentours|environs)|de l'ordre) d[e']|about|around|in the (?:order|region) of|on the order of"
                    + "|approximately|roughly|nearly|almost|vis(?:er|e|ent|ant)(?: a)?|aim(?:s|ing)? (?:for|at)|target(?:s|ing)?)) *(?:la |les? |the )?$");
    private static final Pattern ABOUT_AFTER = Pattern.compile(
            "^ *(?:\\p{L}+,? )?(?:environ|approximately|or so|or thereabouts|plus ou moins|more or less|a peu pres|ou presque)\\b");
    private static final Pattern REDUCED_TO = Pattern.compile(REDUCE + "[^.;]*\\b(?:a|to|at|sous) *$");
    private static final Pattern REDUCED_BY = Pattern.compile(REDUCE + "[^.;]*\\b(?:d[e']|by) *$");

    /** Words for how many, before the noun that is counted. */
    private static final String SHARE_OF =
            "(?:(?:part|proportion|nombre|taux|total|number|share|rate|percentage) (?:de |des |d'|du |of )(?:the |les |la |l')?)?";

    /** Adjectives that stand before the noun that is counted. */
    private static final String ADJECTIVE =
            "(?:(?:nouve(?:aux|lles?|au)|grande?s?|petite?s?|autres?|premiere?s?|new|additional|other|more|large|small|young|first) )?";

    private static final Pattern NOUN = Pattern.compile("^ *(?:de |des |d'|du |of )?(?:the |les |la |le |l'|all )?"
            + SHARE_OF + ADJECTIVE + "(\\p{L}+)(?: (\\p{L}+))?");
    private static final Pattern CLAUSE = Pattern.compile("[^.;:,\\d]*$");

    Bound bound() {
        if (atLeast() || REDUCED_BY.matcher(before).find()) {
            return Bound.AT_LEAST;
        }
        boolean most = LESS.matcher(before).find()
                || LESS_AFTER.matcher(after).find()
                || (unit == Unit.TIME && PERHAPS.matcher(before).find())
                || REDUCED_TO.matcher(before).find();
        return most ? Bound.AT_MOST : Bound.EXACTLY;
    }

    Firmness firmness() {
        if (atLeast()) {
            return Firmness.AT_LEAST;
        }
        if (unit != Unit.TIME && PERHAPS.matcher(before).find()) {
            return Firmness.PERHAPS;
        }
        boolean about =
                ABOUT.matcher(before).find() || ABOUT_AFTER.matcher(after).find();
        return about ? Firmness.ABOUT : Firmness.STATED;
    }

    private boolean atLeast() {
        return MORE.matcher(before).find() || MORE_AFTER.matcher(after).find();
    }

    /** Stem of the noun that is counted, empty for none. */
    String noun() {
        Matcher next = NOUN.matcher(after);
        return next.find() ? stem(next.group(1)) : "";
    }

    /** Stems of the two words that follow and, where no other number stands between, of the words of the clause before. */
    Set<String> words() {
        Set<String> words = new HashSet<>();
        Matcher next = NOUN.matcher(after);
        if (next.find()) {
            words.add(stem(next.group(1)));
            if (next.group(2) != null) {
                words.add(stem(next.group(2)));
            }
        }
        Matcher clause = CLAUSE.matcher(before);
        if (clause.find() && (clause.start() == 0 || !Character.isDigit(before.charAt(clause.start() - 1)))) {
            for (String word : clause.group().split("[^\\p{L}]+")) {
                words.add(stem(word));
            }
        }
        words.remove("");
        return words;
    }

    static String stem(String word) {
        return word.replaceAll("aux$", "al").replaceAll("(?:es|e|s|x)$", "").replaceAll("[yi]$", "");
    }
}
