package org.gouvernail.sectorplans.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouvernail.sectorplans.wording.Quantity.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that a text promises, by what they count and in the order in which they stand.
 *
 * @param rest the text without them
 */
record Quantities(Map<Unit, List<Quantity>> byUnit, String rest) {

    private static final int ROOT = 4;
    private static final BigDecimal ALL = new BigDecimal(100);

    /** « soit 1 000 jeunes, soit 200 enseignants »; « 1 000 jeunes, soit 10 % du total » is no choice. */
    private static final Pattern EITHER = Pattern.compile("\\bsoit (?:\\p{L}+ )?$");

    private static final Pattern OR_EITHER = Pattern.compile("^(?: [\\p{L}'-]+){1,6},? soit (?:\\p{L}+ )?$");

    /** « 1 000 jeunes ou adultes »: so many of both, and perhaps none of the one. */
    private static final Pattern OR_ELSE = Pattern.compile("^ [\\p{L}'-]+,? (?:ou|or) "
            + "(?!(?:plus|moins|presque|davantage|environ|so|more|less|fewer|thereabouts)\\b)\\p{L}");

    /** « 1 000 jeunes ou 200 enseignants », "1,000 youth, or train 200 teachers": neither is promised. */
    private static final Pattern OR =
            Pattern.compile("^(?:,? (?!(?:ou|or|et|and)\\b)[\\p{L}'-]+){1,6},? (?:ou|or)(?: [\\p{L}']+){0,2} ?$");

    static Quantities in(String text) {
        Map<Unit, List<Quantity>> found = new EnumMap<>(Unit.class);
        String digits = NumberForms.spans(NumberWords.toDigits(text));
        String ratios = take(NumberForms.RATIO, digits, m -> NumberForms.ratio(m, digits), found);
        String fractions = take(NumberForms.FRACTION, ratios, m -> NumberForms.fraction(m, ratios), found);
        String factors = take(NumberForms.FACTOR, fractions, NumberForms::factor, found);
        String rest = numbers(factors, found);
        return new Quantities(found, rest);
    }

    /** Whether a later text promises less of anything, or no longer says how much of it. */
    boolean weakerIn(Quantities now) {
        boolean akin = !Collections.disjoint(roots(rest), roots(now.rest));
        for (Map.Entry<Unit, List<Quantity>> unit : byUnit.entrySet()) {
            List<Quantity> left = new ArrayList<>(now.byUnit.getOrDefault(unit.getKey(), List.of()));
            for (Quantity promised : unit.getValue()) {
                Quantity kept = counterpart(promised, left, akin);
                if (kept == null || promised.weakerIn(kept)) {
                    return true;
                }
                left.remove(kept);
            }
        }
        return false;
    }

    /** The beginnings of its longer words: « former » and « formés » are akin. */
    private static Set<String> roots(String text) {
        Set<String> roots = new HashSet<>();
        for (String word : text.split("[^\\p{L}]+")) {
            if (word.length() >= ROOT) {
                roots.add(word.substring(0, ROOT));
            }
        }
        return roots;
    }

    /**
     * The number of what it was a number of, or the same number of what has another name in a text that is akin; null when
     * there is none.
     */
    private static @Nullable Quantity counterpart(Quantity promised, List<Quantity> left, boolean akin) {
        String noun = promised.noun();
        return left.stream()
                .filter(q -> q.noun().equals(noun))
                .findFirst()
                .or(() -> left.stream().filter(q -> q.around().contains(noun)).findFirst())
                .or(() -> left.stream()
                        .filter(q -> akin && promised.sameNumber(q))
                        .findFirst())
                .or(() -> left.stream()
                        .filter(q -> noun.isEmpty()
                                || q.around().isEmpty()
                                || !promised.unit().ofSomething())
                        .findFirst())
                .orElse(null);
    }

    /** Whether it says what share of something, short of all, oftener than another text does. */
    boolean sharesMoreThan(Quantities other) {
        return shares().size() > other.shares().size()
                && shares().stream().anyMatch(q -> q.value().compareTo(ALL) < 0);
    }

    /** Whether it says of something that all of it is meant, as a share. */
    boolean sharesAll() {
        return shares().stream().anyMatch(q -> q.value().compareTo(ALL) >= 0);
    }

    /** Whether it says of something that half of it or less is meant. */
    boolean sharesNoMoreThanHalf() {
        return shares().stream().anyMatch(q -> q.value().add(q.value()).compareTo(ALL) <= 0);
    }

    private List<Quantity> shares() {
        return byUnit.getOrDefault(Unit.SHARE, List.of());
    }

    private static String take(
            Pattern pattern, String text, Function<Matcher, Quantity> reading, Map<Unit, List<Quantity>> found) {
        Matcher m = pattern.matcher(text);
        StringBuilder left = new StringBuilder();
        while (m.find()) {
            add(reading.apply(m), found);
            m.appendReplacement(left, pattern == NumberForms.RATIO ? " " + NumberForms.counted(m) + " " : " ");
        }
        return m.appendTail(left).toString();
    }

    private static String numbers(String text, Map<Unit, List<Quantity>> found) {
        Matcher m = NumberForms.NUMBER.matcher(text);
        StringBuilder rest = new StringBuilder();
        Quantity last = null;
        int start = 0;
        int end = 0;
        while (m.find()) {
            Quantity next = NumberForms.number(m, text);
            if (last != null) {
                boolean either = m.start() - end < 120 && alternatives(text, start, end, m.start());
                add(either ? last.perhaps() : last, found);
                next = either ? next.perhaps() : next;
            }
            String after = text.substring(m.end(), Math.min(text.length(), m.end() + 80));
            last = OR_ELSE.matcher(after).find() ? next.perhaps() : next;
            start = m.start();
            end = m.end();
            m.appendReplacement(rest, " ");
        }
        if (last != null) {
            add(last, found);
        }
        return m.appendTail(rest).toString();
    }

    private static boolean alternatives(String text, int start, int end, int next) {
        String between = text.substring(end, next);
        return OR.matcher(between).find()
                || (OR_EITHER.matcher(between).find()
                        && EITHER.matcher(text.substring(Math.max(0, start - 40), start))
                                .find());
    }

    private static void add(Quantity quantity, Map<Unit, List<Quantity>> found) {
        found.computeIfAbsent(quantity.unit(), u -> new ArrayList<>()).add(quantity);
    }
}
