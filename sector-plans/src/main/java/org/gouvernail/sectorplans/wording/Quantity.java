package org.gouvernail.sectorplans.wording;

import java.math.BigDecimal;
import java.util.Set;

/**
 * A number that a text promises, or a range of them.
 *
 * @param value the number, the lower end of a range
 * @param most the upper end of a range, else the number
 * @param unit what it counts: {@code SHARE} in percent, {@code MONEY} in dollars, {@code TIME} in minutes that should be
 *     few, {@code LENGTH} in minutes that should be many, {@code FACTOR}, or {@code COUNT} for everything else
 * @param bound what the text makes of it
 * @param firmness whether it says that more may come, or only about so much
 * @param noun stem of the word that follows, empty for none
 * @param around stems of the words by which it stands, the noun among them
 */
record Quantity(
        BigDecimal value, BigDecimal most, Unit unit, Bound bound, Firmness firmness, String noun, Set<String> around) {

    /** What is counted. */
    enum Unit {
        SHARE,
        MONEY,
        TIME,
        LENGTH,
        FACTOR,
        COUNT;

        /** Whether it matters of what there are so many: dollars and days say so themselves. */
        boolean ofSomething() {
            return this == SHARE || this == COUNT;
        }
    }

    /** Which way it promises: so much at least, so much, or so much at most. */
    enum Bound {
        AT_LEAST,
        EXACTLY,
        AT_MOST
    }

    /** How far the text holds itself to the number, the weakest first; {@code PERHAPS} for "up to" and "or". */
    enum Firmness {
        PERHAPS,
        ABOUT,
        STATED,
        AT_LEAST
    }

    Quantity perhaps() {
        return new Quantity(value, most, unit, bound, Firmness.PERHAPS, noun, around);
    }

    private boolean lessIsMore() {
        return bound == Bound.AT_MOST || (bound == Bound.EXACTLY && (unit == Unit.TIME || most.signum() == 0));
    }

    private boolean ranges() {
        return value.compareTo(most) != 0;
    }

    boolean sameNumber(Quantity other) {
        return value.compareTo(other.value) == 0 && most.compareTo(other.most) == 0;
    }

    /**
     * Whether a later number promises less: fewer of what should be many, more of what should be few, or only about so
     * many. Of a range its weaker end is what is promised, and of two ranges both ends are.
     */
    boolean weakerIn(Quantity now) {
        boolean less = lessIsMore();
        if (less != now.lessIsMore() || (now.firmness == Firmness.PERHAPS && firmness != Firmness.PERHAPS)) {
            return true;
        }
        int grown = less ? now.most.compareTo(most) : now.value.compareTo(value);
        int other = less ? now.value.compareTo(value) : now.most.compareTo(most);
        if (weaker(less, grown) || (ranges() && now.ranges() && weaker(less, other))) {
            return true;
        }
        return grown == 0 && now.firmness.compareTo(firmness) < 0;
    }

    private static boolean weaker(boolean less, int grown) {
        return less ? grown > 0 : grown < 0;
    }
}
