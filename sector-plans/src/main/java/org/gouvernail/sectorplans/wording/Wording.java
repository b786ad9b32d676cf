package org.gouvernail.sectorplans.wording;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Compares an earlier wording with a later one. */
public final class Wording {

    private static final Pattern LETTERS = Pattern.compile("[^\\p{L}\\p{N}%$+~\u00b1.,-]+");
    private static final Pattern LOOSE = Pattern.compile("(?<!\\d)[.,-]|[.,-](?!\\d)");

    private Wording() {}

    /**
     * Whether the later wording merely corrects the typing of the earlier one: the same letters and numbers, whatever their
     * accents, capitals, spaces and punctuation. An English text given where there was none is no change of the French.
     */
    public static boolean same(LocalizedText before, LocalizedText after) {
        return same(before.fr(), after.fr()) && (before.en() == null || same(before.en(), after.en()));
    }

    private static boolean same(@Nullable String before, @Nullable String after) {
        return before != null
                && after != null
                && (before.equals(after) || letters(before).equals(letters(after)));
    }

    private static String letters(String text) {
        String kept = LETTERS.matcher(plain(text)).replaceAll("");
        return LOOSE.matcher(kept).replaceAll("");
    }

    /**
     * Small letters without accents, plain spaces, plain apostrophes and plain digits, however wide or in whatever script
     * they were written.
     */
    static String plain(String text) {
        String base = Normalizer.normalize(text.replace("œ", "oe").replace("Œ", "Oe"), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "");
        StringBuilder digits = new StringBuilder();
        base.codePoints().forEach(c -> digits.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        return digits.toString()
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replaceAll("[\u2010-\u2014\u2212]", "-")
                .replaceAll("[\\s\u00a0\u202f\u2009]+", " ")
                .strip();
    }

    /**
     * What the later wording changed of the promise, in either language; empty when it says the same. A number or a date
     * that becomes weaker is always told, whatever else changed.
     *
     * @param promised the day promised beside the words, null for none: a date that the words name for the first time moves
     *     nothing unless it can be later
     */
    public static Set<Drift> drift(LocalizedText before, LocalizedText after, @Nullable LocalDate promised) {
        if (same(before, after)) {
            return Set.of();
        }
        Set<Drift> found = EnumSet.noneOf(Drift.class);
        found.addAll(drift(before.fr(), after.fr(), promised));
        if (before.en() != null) {
            found.addAll(drift(before.en(), after.en() == null ? "" : after.en(), promised));
        }
        return found;
    }

    private static Set<Drift> drift(String before, String after, @Nullable LocalDate day) {
        if (same(before, after)) {
            return Set.of();
        }
        Set<Drift> found = EnumSet.noneOf(Drift.class);
        Deadlines then = Deadlines.in(Phrases.plain(before));
        Deadlines now = Deadlines.in(Phrases.plain(after));
        boolean named = day != null && now.namedFirst(then);
        if (then.laterIn(now) || (day != null && named && now.laterThan(day))) {
            found.add(Drift.MOVED_DATE);
        } else if (named && Scope.of(then.rest()).equals(Scope.of(now.rest()))) {
            return found;
        }
        Rates often = Rates.in(then.rest());
        Rates still = Rates.in(now.rest());
        boolean alike = often.rates().size() == still.rates().size();
        Quantities promised = Quantities.in(alike ? often.rest() : then.rest());
        Quantities kept = Quantities.in(alike ? still.rest() : now.rest());
        Scope covered = Scope.of(promised.rest());
        Scope covers = Scope.of(kept.rest());
        boolean some = covered.all() > covers.all() && kept.sharesMoreThan(promised);
        if (promised.weakerIn(kept) || some || often.rarerIn(still)) {
            found.add(Drift.LOWERED_TARGET);
        }
        boolean noLongerAll = (covered.losesAllIn(covers) && !kept.sharesAll())
                || (covered.losesMostIn(covers) && kept.sharesNoMoreThanHalf());
        if (covered.narrowerIn(covers) || some || noLongerAll) {
            found.add(Drift.NARROWED_SCOPE);
        }
        if (found.isEmpty() || covered.otherIn(covers)) {
            found.add(Drift.REWORDED);
        }
        return found;
    }
}
