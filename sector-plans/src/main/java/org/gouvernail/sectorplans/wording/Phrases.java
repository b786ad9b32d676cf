package org.gouvernail.sectorplans.wording;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with small letters and without accents, in which what is said in several ways is said in one: Roman numerals as
 * digits, « premier trimestre » as T1, « 7 jours sur 7 » as 7 days open.
 */
final class Phrases {

    private static final List<String> ROMAN = List.of(
            "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII",
            "XVIII", "XIX", "XX");

    /** Before a noun in the plural: « IV axes », and neither « Louis XIV » nor « XXe siècle ». */
    private static final Pattern ROMAN_NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}'’-])(" + String.join("|", ROMAN)
            + ")(?=[\\s\u00a0\u202f](?!(?:des|les|dans|sans|sous|vers|plus|mais|dès|is|was|has)[\\s\u00a0\u202f])"
            + "\\p{Ll}{2,30}[sx](?!\\p{L}))");

    private static final Pattern WORD_BEFORE = Pattern.compile(
            "(?<start>^|[.:;!?][\\s\u00a0]+)?(?<![\\p{L}])" + "(?<word>\\p{L}{1,30})[\\s\u00a0\u202f]+$");

    /** Nouns after which a Roman numeral is a name and counts nothing. */
    private static final Set<String> NAMED = Set.of(
            "phase",
            "annexe",
            "appendix",
            "volume",
            "tome",
            "niveau",
            "level",
            "titre",
            "title",
            "chapitre",
            "chapter",
            "partie",
            "part",
            "section",
            "article",
            "type",
            "classe",
            "class",
            "programme",
            "program",
            "lot",
            "axe",
            "volet",
            "livre",
            "book",
            "siecle",
            "grade",
            "groupe",
            "group",
            "categorie",
            "category",
            "schedule");

    private static final Map<String, String> ORDINALS = Map.of(
            "1", "premier|1er|first|1st",
            "2", "deuxieme|second|2e|2eme|2nd",
            "3", "troisieme|third|3e|3eme|3rd",
            "4", "quatrieme|fourth|4e|4eme|4th|dernier|last");

    private static final Pattern QUARTER = Pattern.compile("\\b(?:(" + ORDINALS.get("1") + ")|(" + ORDINALS.get("2")
            + ")|(" + ORDINALS.get("3") + ")|(" + ORDINALS.get("4") + ")) (?:trimestre|quarter)\\b");

    private static final Pattern HALF_YEAR = Pattern.compile("\\b(?:(" + ORDINALS.get("1") + ")|(" + ORDINALS.get("2")
            + ")) (?:semestre|half(?= (?:of the year|(?:of )?(?:19|20)\\d{2})))\\b");

    private static final Map<String, String> MONTHS = Map.ofEntries(
            Map.entry("jan", "january"),
            Map.entry("janv", "janvier"),
            Map.entry("fev", "fevrier"),
            Map.entry("fevr", "fevrier"),
            Map.entry("feb", "february"),
            Map.entry("mar", "march"),
            Map.entry("avr", "avril"),
            Map.entry("apr", "april"),
            Map.entry("juil", "juillet"),
            Map.entry("jul", "july"),
            Map.entry("aug", "august"),
            Map.entry("sep", "september"),
            Map.entry("sept", "septembre"),
            Map.entry("oct", "octobre"),
            Map.entry("nov", "novembre"),
            Map.entry("dec", "decembre"));

    private static final Pattern SHORT_MONTH = Pattern.compile(
            "\\b(" + String.join("|", MONTHS.keySet()) + ")\\b\\.?(?= (?:\\d{1,2}, )?(?:19|20)\\d{2}\\b)");

    private static final String LENGTH = "(?<length>jours?|days?|j|heures?|hours?|h)";

    /** « 24 h sur 24 », "5 days out of 7", « 7j/7 », "24 hours a day": more is better, other than in a delay. */
    private static final Pattern OPEN = Pattern.compile("(?<=\\d) ?" + LENGTH + "(?: ?(?:sur|out of|/) ?\\d{1,2}\\b"
            + "|(?= (?:a|par|per|each|every|chaque) (?:jour|day|semaine|week)\\b))");

    private Phrases() {}

    static String plain(String text) {
        String plain = Wording.plain(ROMAN_NUMBER.matcher(text).replaceAll(m -> digits(m, text)));
        plain = SHORT_MONTH.matcher(plain).replaceAll(m -> MONTHS.get(m.group(1)));
        plain = QUARTER.matcher(plain).replaceAll(m -> "au t" + ordinal(m));
        plain = HALF_YEAR.matcher(plain).replaceAll(m -> "s" + ordinal(m));
        plain = plain.replaceAll("\\b24/7\\b", "24 h/24, 7 j/7");
        return OPEN.matcher(plain).replaceAll(m -> m.group(1).matches("[jd].*") ? " opendays" : " openhours");
    }

    private static String digits(MatchResult m, String text) {
        Matcher before = WORD_BEFORE.matcher(text.substring(Math.max(0, m.start() - 40), m.start()));
        boolean name = before.find()
                && (NAMED.contains(Wording.plain(before.group("word")))
                        || (before.group("start") == null
                                && Character.isUpperCase(before.group("word").charAt(0))));
        return name ? m.group() : String.valueOf(ROMAN.indexOf(m.group(1)) + 2);
    }

    private static int ordinal(MatchResult m) {
        int group = 1;
        while (m.group(group) == null) {
            group++;
        }
        return group;
    }
}
