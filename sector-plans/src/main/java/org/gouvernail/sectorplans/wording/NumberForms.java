package org.gouvernail.sectorplans.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouvernail.sectorplans.wording.Quantity.Bound;
import org.gouvernail.sectorplans.wording.Quantity.Firmness;
import org.gouvernail.sectorplans.wording.Quantity.Unit;
import org.jspecify.annotations.Nullable;

/** The forms in which a text names a number, in French and in English, its numbers in words already turned into digits. */
final class NumberForms {

    private static final int DAY = 24 * 60;
    private static final String DIGITS = "(?:\\d{1,3}(?:[ ,]\\d{3})+(?:[.,]\\d+)?(?!\\d)|\\d+(?:[.,]\\d+)?)";
    private static final String TIMES =
            "( ?(?:k|m|g|md)(?= ?\\$|\\b)| ?(?:millions?|milliards?|billions?|thousand|mille)(?: de| d'| of)?\\b)?";
    private static final String UNIT =
            "( ?\\$| ?dollars?\\b| ?%| ?pour cent\\b| ?per ?cent\\b| ?(?:jours?|days?|semaines?|weeks?|mois|months?|ans?\\b|annees?"
                    + "|years?|heures?|hours?|h|minutes?|min)\\b)?";

    /** A number, or two that are the ends of a range, a start and a goal, or alternatives. */
    static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d.,-])(\\$ ?)?(" + DIGITS + ")" + TIMES + UNIT
            + "(?:,? (?<join>a|to|ou|or|voire|jusqu'a|up to)(?: de| d'| plus de)? (?:an? |one |une? )?(?<from>\\$ ?)?(?<to>"
            + DIGITS + ")" + TIMES.replaceFirst("\\(", "(?<toTimes>") + UNIT.replaceFirst("\\(", "(?<toUnit>")
            + ")?(?![\\d\\p{L}])");

    private static final Map<String, Integer> PARTS = Map.of(
            "moitie",
            2,
            "half",
            2,
            "halve",
            2,
            "halv",
            2,
            "tier",
            3,
            "third",
            3,
            "quart",
            4,
            "quarter",
            4,
            "cinquieme",
            5,
            "fifth",
            5);
    private static final String OF = "(?= of\\b| des?\\b| d'| du\\b)";

    static final Pattern FRACTION = Pattern.compile("\\b(?:(?:les? |the )?(?<many>\\d) |la |le |une |un |one |an? )?"
            + "(?:(?<parts>moitie|half|halves|halv(?:e|ed|ing)|tiers|thirds?|quarts?|quarters?(?= of)|(?:(?<=\\d |un |one |a )(?:cinquiemes?|fifths?|dixiemes?|tenths?))"
            + OF + ")|(?<up>[123])(?:\\u2044(?<down>[234])|/(?<of>[234])" + OF + "))(?!\\p{L})(?: of| des?)?");

    static final Pattern FACTOR = Pattern.compile("\\b(?:(doubl|tripl|quadrupl)(?:er|e|ed|es|ing)"
            + "|(?:(?:multipl|divis|divid)\\w* (?:par|by) )(\\d{1,4})|(\\d{1,4}) (?:fois plus|times (?:as|more)))\\b");

    private static final String IN_TIME =
            "(?! ?(?:%|\\$|h\\b|j\\b|jours?|days?|semaines?|weeks?|mois|months?|ans?\\b|annees?|years?"
                    + "|heures?|hours?|minutes?|trimestres?|quarters?|,\\d| \\d{3}))";

    /** « 9 écoles sur 10 », "9 out of 10", "one in two", "one school in two". */
    static final Pattern RATIO = Pattern.compile(
            "(?<![\\p{L}\\d.,-])(?:(?<among>\\d{1,3}|une?|one|an?)(?: (?!an |annee|mois|jour)(?<what>\\p{L}+))?"
                    + " (?:sur(?= \\d{1,3}(?: *(?:$|[.,;:)]|(?:sont|est|seront|sera|en|dans|au|a) )|(?: \\p{L}+(?:ee|ie|ue)s?\\b)))|out of)"
                    + "|(?<some>\\d{1,3}|one) in(?= (?:[2-9]|\\d\\d) \\p{L}+| \\d{1,3}$)|(?:one|an?) (?<each>\\p{L}+) in) (?<whole>\\d{1,3})\\b"
                    + IN_TIME);

    private static final Pattern DASH =
            Pattern.compile("(?<=\\d)( ?[%$])?(?: ?-|/(?=\\d{1,3}[, ]\\d{3}|\\d{3}))(?= ?\\$? ?\\d) ?");
    private static final Pattern BETWEEN = Pattern.compile(
            "\\b(?:entre|between) (?=(?:an? |one |une? )?(?:\\$ ?)?\\d)([\\p{L}\\d ,.$%']{1,40}?) (?:et|and)"
                    + "(?= (?:an? |one |une? )?(?:\\$ ?)?\\d)");

    private static final Pattern ONE_AND =
            Pattern.compile("\\b(?:(?:entre|between) (?:an?|one|une?) (?:et|and)|(?:one|une?) (?:a|to|ou|or))(?= \\d)");

    /** Verbs of growth, after which "from 10 to 40" says where one starts. */
    private static final Pattern GROWS = Pattern.compile(
            "\\b(?:augment|accroi|hauss|relev|pass(?:er|e|ent|ant|era)\\b|port(?:er|e|ent|ant|era)\\b|mont(?:er|e)\\b|grow|ris(?:e|es|ing)\\b"
                    + "|rais(?:e|es|ing)\\b|increas|expand|bring|move|go(?:es|ing)?\\b|scal)[^.;]*\\b(?:d[e']|from) *$");

    /** Spans of time that one waits, and does not get. */
    private static final Pattern GIVEN =
            Pattern.compile("^ (?:de |d'|of )(?!la\\b|l'|the\\b|delai|attente|traitement|reponse|retard|delay"
                    + "|wait|processing|response|receipt|request)\\p{L}+");

    private static final Pattern WITHIN = Pattern.compile("\\b(?:en|dans|in|sous|les|the|a|to|apres|after) *$");

    private NumberForms() {}

    /** With what stands between two ends of a range said in one way: « 500-1 000 », « entre 500 et 1 000 ». */
    static String spans(String text) {
        String digits = ONE_AND.matcher(text).replaceAll("1 to");
        return BETWEEN.matcher(DASH.matcher(digits).replaceAll("$1 to ")).replaceAll("$1 to");
    }

    static Quantity ratio(Matcher m, String text) {
        String counted = m.group("among") != null ? m.group("among") : m.group("some");
        int some = counted == null || !Character.isDigit(counted.charAt(0)) ? 1 : Integer.parseInt(counted);
        int whole = Math.max(1, Integer.parseInt(m.group("whole")));
        String noun = counted(m);
        Quantity read = quantity(share(some, whole), Unit.SHARE, m, text);
        String stem = noun.isEmpty() ? read.noun() : Surroundings.stem(noun);
        return new Quantity(read.value(), read.most(), Unit.SHARE, read.bound(), read.firmness(), stem, Set.of(stem));
    }

    /** What a ratio is one of, empty where the ratio itself does not say. */
    static String counted(Matcher ratio) {
        String noun = ratio.group("what") != null ? ratio.group("what") : ratio.group("each");
        return noun == null ? "" : noun;
    }

    static Quantity fraction(Matcher m, String text) {
        if (m.group("up") != null) {
            String whole = m.group("down") == null ? m.group("of") : m.group("down");
            return quantity(share(Integer.parseInt(m.group("up")), Integer.parseInt(whole)), Unit.SHARE, m, text);
        }
        String part = m.group("parts").replaceAll("s$|(?<=halve)d$|(?<=halv)ing$", "");
        int many = m.group("many") != null
                ? Integer.parseInt(m.group("many"))
                : m.group("parts").equals("quarts") ? 3 : 1;
        return quantity(share(many, PARTS.getOrDefault(part, 10)), Unit.SHARE, m, text);
    }

    private static BigDecimal share(int some, int whole) {
        return new BigDecimal(some * 100).divide(new BigDecimal(whole), 2, RoundingMode.DOWN);
    }

    static Quantity factor(Matcher m) {
        String stem = m.group(1);
        String digits = m.group(2) == null ? m.group(3) : m.group(2);
        BigDecimal value = stem == null
                ? new BigDecimal(digits)
                : new BigDecimal(stem.startsWith("d") ? 2 : stem.startsWith("t") ? 3 : 4);
        return new Quantity(value, value, Unit.FACTOR, Bound.EXACTLY, Firmness.STATED, "", Set.of());
    }

    static Quantity number(Matcher m, String text) {
        String toUnit = unit(m.group("from"), m.group("toUnit"));
        String own = unit(m.group(1), m.group(4));
        String unit = own.isEmpty() ? toUnit : own;
        BigDecimal first = value(m.group(2), m.group(3));
        if (m.group("to") == null) {
            return quantity(inUnit(first, unit), kind(unit, m, text), m, text);
        }
        BigDecimal second = inUnit(value(m.group("to"), m.group("toTimes")), toUnit.isEmpty() ? unit : toUnit);
        boolean sameTimes = m.group(3) == null && first.compareTo(second) < 0;
        first = inUnit(sameTimes ? value(m.group(2), m.group("toTimes")) : first, unit);
        first = first.compareTo(second) > 0 && sameTimes ? inUnit(value(m.group(2), null), unit) : first;
        boolean goal = m.group("join").matches("a|to")
                && (first.compareTo(second) > 0
                        || (own.equals(toUnit)
                                && GROWS.matcher(before(m.start(), text)).find()));
        Unit kind = kind(unit, m, text);
        return goal
                ? quantity(second, second, kind, m.start("to"), m.end(), text)
                : quantity(first.min(second), first.max(second), kind, m.start(), m.end(), text);
    }

    private static String unit(@Nullable String dollar, @Nullable String after) {
        return dollar != null ? "$" : after == null ? "" : after.strip();
    }

    private static Unit kind(String unit, Matcher m, String text) {
        if (unit.isEmpty()) {
            return Unit.COUNT;
        }
        if (unit.equals("$") || unit.startsWith("dollar")) {
            return Unit.MONEY;
        }
        if (unit.equals("%") || unit.endsWith("cent")) {
            return Unit.SHARE;
        }
        boolean given = GIVEN.matcher(after(m.end(), text)).find()
                && !WITHIN.matcher(before(m.start(), text)).find();
        return given ? Unit.LENGTH : Unit.TIME;
    }

    private static BigDecimal value(String written, @Nullable String multiplier) {
        return new BigDecimal(written.replaceAll(" |,(?=\\d{3}(?!\\d))", "").replace(',', '.'))
                .multiply(times(multiplier));
    }

    private static BigDecimal inUnit(BigDecimal value, String unit) {
        boolean time = !unit.isEmpty() && !unit.matches("\\$|%|dollars?|.*cent");
        return time ? value.multiply(minutes(unit)) : value;
    }

    private static Quantity quantity(BigDecimal value, Unit unit, Matcher m, String text) {
        return quantity(value, value, unit, m.start(), m.end(), text);
    }

    private static Quantity quantity(BigDecimal least, BigDecimal most, Unit unit, int from, int to, String text) {
        Surroundings by = new Surroundings(before(from, text), after(to, text), unit);
        return new Quantity(least, most, unit, by.bound(), by.firmness(), by.noun(), by.words());
    }

    private static String before(int start, String text) {
        return text.substring(Math.max(0, start - 80), start);
    }

    private static String after(int end, String text) {
        return text.substring(end, Math.min(text.length(), end + 80));
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
}
