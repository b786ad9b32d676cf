package org.gouvernail.sectorplans.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouvernail.sectorplans.wording.Quantity.Bound;
import org.gouvernail.sectorplans.wording.Quantity.Firmness;
import org.gouvernail.sectorplans.wording.Quantity.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that a text promises, by what they count and in the order in which they stand.
 *
 * @param rest the text without them
 */
record Quantities(Map<Unit, List<Quantity>> byUnit, String rest) {

    private static final int DAY = 24 * 60;

    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d.,-])(\\$ ?)?"
            + "(\\d{1,3}(?:[ ,]\\d{3})+(?:[.,]\\d+)?(?!\\d)|\\d+(?:[.,]\\d+)?)"
            + "( ?(?:k|m|g|md)(?= ?\\$|\\b)| ?(?:millions?|milliards?|billions?|thousand|mille)(?: de| d'| of)?\\b)?"
            + "( ?\\$| ?dollars?\\b| ?%| ?pour cent\\b| ?per ?cent\\b| ?(?:jours?|days?|semaines?|weeks?|mois|months?|ans?\\b|annees?"
            + "|years?|heures?|hours?|h|minutes?|min)\\b)?(?![\\d\\p{L}])");

    private static final Pattern FRACTION = Pattern.compile("\\b(?:la |une |un |one |a |1 )?"
            + "(moitie|half|(?:(?:2|two) )?(?:tiers|thirds?)|(?:3 )?quarts|(?:3 |three )quarters|quart|quarter(?= of)"
            + "|[123]\\u2044[234]|[123]/[234](?= of\\b| des?\\b| d'| du\\b))\\b(?: of| des?)?");

    private static final Pattern FACTOR = Pattern.compile("\\b(doubl|tripl|quadrupl)(?:er|e|ed|es|ing)\\b");

    private static final String LESS =
            "\\b(?:au (?:plus|maximum)|tout au plus|at (?:the )?most|maximum(?: de| of)?|pas plus d[e']"
                    + "|n[o']t more than|no more than|(?:en )?moins d[e']|(?:in )?(?:less|fewer) than|under|below|inferieure?s? a|sous"
                    + "|within|dans un delai d[e']|d'ici|up to|jusqu'a) *$";
    private static final String MORE =
            "\\b(?:au (?:moins|minimum)|at least|minimum(?: de| of)?|no (?:less|fewer) than|pas moins d[e']|(?<!pas )plus d[e']|(?<!no |not |n't )more than|over|above"
                    + "|superieure?s? a) *$";
    private static final String REDUCE =
            "\\b(?:reduir|reduit|reduc|diminu|abaiss|baiss|ramen|limit|raccourc|cut|lower|decreas|shorten|bring down|cap)";

    private static final Pattern AT_MOST = Pattern.compile(LESS);
    private static final Pattern AT_LEAST = Pattern.compile(MORE);
    private static final Pattern AT_MOST_AFTER =
            Pattern.compile("^ *(?:\\p{L}+ )?(?:au plus|au maximum|at most|maximum|or less|ou moins)\\b");
    private static final Pattern AT_LEAST_AFTER =
            Pattern.compile("^ *(?:\\p{L}+ )?(?:au moins|au minimum|at least|minimum|or more|ou plus)\\b");
    private static final Pattern ABOUT = Pattern.compile(
            "\\b(?:environ|quelque|approximativement|presque|a peu pres|(?:pres|autour|de l'ordre) d[e']|about|around"
                    + "|approximately|roughly|nearly|almost|vis(?:er|e|ent|ant)(?: a)?|aim(?:s|ing)? (?:for|at)|target(?:s|ing)?) *$");
    private static final Pattern ABOUT_AFTER = Pattern.compile("^ *(?:\\p{L}+ )?(?:environ|approximately|or so)\\b");
    private static final Pattern REDUCED_TO = Pattern.compile(REDUCE + "[^.;]*\\b(?:a|to|at|sous) *$");
    private static final Pattern REDUCED_BY = Pattern.compile(REDUCE + "[^.;]*\\b(?:d[e']|by) *$");
    private static final Pattern FROM = Pattern.compile("\\b(?:d[e']|from) *$");
    private static final Pattern ONWARDS = Pattern.compile("^ *(?:\\p{L}+ )?(?:a|to) \\d");

    private static final Pattern NOUN =
            Pattern.compile("^ *(?:de |des |d'|du |of )?(?:the |les |la |le |l'|all )?(\\p{L}+)");

    static Quantities in(String text) {
        Map<Unit, List<Quantity>> found = new EnumMap<>(Unit.class);
        String digits = NumberWords.toDigits(text);
        String fractions = take(FRACTION, digits, m -> quantity(share(m.group(1)), Unit.SHARE, m, digits), found);
        String factors = take(
                FACTOR,
                fractions,
                m -> new Quantity(factor(m.group(1)), Unit.FACTOR, Bound.EXACTLY, Firmness.STATED, ""),
                found);
        String rest = take(NUMBER, factors, m -> isBase(m, factors) ? null : quantity(m, factors), found);
        return new Quantities(found, rest);
    }

    /** Whether a later text promises less of anything, or no longer says how much. */
    boolean weakerIn(Quantities now) {
        for (Map.Entry<Unit, List<Quantity>> unit : byUnit.entrySet()) {
            List<Quantity> kept = now.byUnit.getOrDefault(unit.getKey(), List.of());
            if (kept.size() < unit.getValue().size()) {
                return true;
            }
            List<Quantity> left = new ArrayList<>(kept);
            for (Quantity promised : unit.getValue()) {
                if (promised.weakerIn(counterpart(promised, left))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The number of what it was a number of, the next one where nothing is called so. */
    private static Quantity counterpart(Quantity promised, List<Quantity> left) {
        Quantity found = left.stream()
                .filter(q -> q.noun().equals(promised.noun()))
                .findFirst()
                .orElse(left.get(0));
        left.remove(found);
        return found;
    }

    /** Whether it says what share of something, short of all, oftener than another text does. */
    boolean sharesMoreThan(Quantities other) {
        List<Quantity> shares = byUnit.getOrDefault(Unit.SHARE, List.of());
        return shares.size() > other.byUnit.getOrDefault(Unit.SHARE, List.of()).size()
                && shares.stream().anyMatch(q -> q.value().compareTo(new BigDecimal(100)) < 0);
    }

    /** Whether it says of something that all of it is meant, as a share. */
    boolean sharesAll() {
        return byUnit.getOrDefault(Unit.SHARE, List.of()).stream()
                .anyMatch(q -> q.value().compareTo(new BigDecimal(100)) >= 0);
    }

    /** Reads what was found; nothing when it is no promise. */
    private interface Reading {
        @Nullable Quantity of(Matcher found);
    }

    private static String take(Pattern pattern, String text, Reading reading, Map<Unit, List<Quantity>> found) {
        Matcher m = pattern.matcher(text);
        StringBuilder left = new StringBuilder();
        while (m.find()) {
            Quantity quantity = reading.of(m);
            if (quantity != null) {
                found.computeIfAbsent(quantity.unit(), u -> new ArrayList<>()).add(quantity);
            }
            m.appendReplacement(left, " ");
        }
        return m.appendTail(left).toString();
    }

    /** The first number of "from 30 to 15" is where one starts from, not what is promised. */
    private static boolean isBase(Matcher m, String text) {
        return FROM.matcher(before(m, text)).find()
                && ONWARDS.matcher(after(m, text)).find();
    }

    private static Quantity quantity(Matcher m, String text) {
        String written = m.group(2).replaceAll(" |,(?=\\d{3}(?!\\d))", "").replace(',', '.');
        BigDecimal value = new BigDecimal(written).multiply(times(m.group(3)));
        String unit = m.group(4) == null ? "" : m.group(4).strip();
        boolean money = m.group(1) != null || unit.equals("$") || unit.startsWith("dollar");
        if (money) {
            return quantity(value, Unit.MONEY, m, text);
        }
        if (unit.equals("%") || unit.endsWith("cent")) {
            return quantity(value, Unit.SHARE, m, text);
        }
        return unit.isEmpty()
                ? quantity(value, Unit.COUNT, m, text)
                : quantity(value.multiply(minutes(unit)), Unit.TIME, m, text);
    }

    private static Quantity quantity(BigDecimal value, Unit unit, Matcher m, String text) {
        return new Quantity(value, unit, bound(m, text), firmness(m, text), noun(m, text));
    }

    private static String noun(Matcher m, String text) {
        Matcher next = NOUN.matcher(after(m, text));
        return next.find() ? next.group(1).replaceAll("(?:es|e|s|x)$", "") : "";
    }

    private static Bound bound(Matcher m, String text) {
        String before = before(m, text);
        if (atLeast(m, text) || REDUCED_BY.matcher(before).find()) {
            return Bound.AT_LEAST;
        }
        boolean most = AT_MOST.matcher(before).find()
                || AT_MOST_AFTER.matcher(after(m, text)).find()
                || REDUCED_TO.matcher(before).find();
        return most ? Bound.AT_MOST : Bound.EXACTLY;
    }

    private static Firmness firmness(Matcher m, String text) {
        if (atLeast(m, text)) {
            return Firmness.AT_LEAST;
        }
        boolean about = ABOUT.matcher(before(m, text)).find()
                || ABOUT_AFTER.matcher(after(m, text)).find();
        return about ? Firmness.ABOUT : Firmness.STATED;
    }

    private static boolean atLeast(Matcher m, String text) {
        return AT_LEAST.matcher(before(m, text)).find()
                || AT_LEAST_AFTER.matcher(after(m, text)).find();
    }

    private static String before(Matcher m, String text) {
        return text.substring(Math.max(0, m.start() - 80), m.start());
    }

    private static String after(Matcher m, String text) {
        return text.substring(m.end(), Math.min(text.length(), m.end() + 80));
    }

    private static BigDecimal times(@Nullable String multiplier) {
        String word = multiplier == null ? "" : multiplier.strip();
        if (word.startsWith("k") || word.startsWith("thousand") || word.startsWith("mille")) {
            return new BigDecimal(1_000);
        }
        if (word.startsWith("g")
                || word.startsWith("md")
                || word.startsWith("milliard")
                || word.startsWith("billion")) {
            return new BigDecimal(1_000_000_000);
        }
        return word.startsWith("m") ? new BigDecimal(1_000_000) : BigDecimal.ONE;
    }

    private static BigDecimal minutes(String unit) {
        if (unit.startsWith("semaine") || unit.startsWith("week")) {
            return new BigDecimal(7 * DAY);
        }
        if (unit.startsWith("mois") || unit.startsWith("month")) {
            return new BigDecimal("30.4375").multiply(new BigDecimal(DAY));
        }
        if (unit.startsWith("an") || unit.startsWith("year")) {
            return new BigDecimal("365.25").multiply(new BigDecimal(DAY));
        }
        if (unit.startsWith("h")) {
            return new BigDecimal(60);
        }
        return unit.startsWith("min") ? BigDecimal.ONE : new BigDecimal(DAY);
    }

    private static BigDecimal share(String fraction) {
        if (Character.isDigit(fraction.charAt(fraction.length() - 1))) {
            int parts = Character.digit(fraction.charAt(0), 10);
            int of = Character.digit(fraction.charAt(2), 10);
            return new BigDecimal(parts * 100).divide(new BigDecimal(of), 1, RoundingMode.HALF_UP);
        }
        if (fraction.startsWith("2 ") || fraction.startsWith("two ")) {
            return new BigDecimal("66.7");
        }
        if (fraction.contains("tier") || fraction.contains("third")) {
            return new BigDecimal("33.3");
        }
        if (fraction.equals("quart") || fraction.equals("quarter")) {
            return new BigDecimal(25);
        }
        return fraction.contains("quart") ? new BigDecimal(75) : new BigDecimal(50);
    }

    private static BigDecimal factor(String stem) {
        return new BigDecimal(stem.startsWith("d") ? 2 : stem.startsWith("t") ? 3 : 4);
    }
}
