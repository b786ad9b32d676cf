package org.gouvernail.sectorplans.wording;

import java.math.BigDecimal;

/**
 * A number that a text promises.
 *
 * @param unit what it counts: {@code SHARE} in percent, {@code MONEY} in dollars, {@code TIME} in days, {@code FACTOR},
 *     or {@code COUNT} for everything else
 * @param bound what the text makes of it
 * @param noun stem of the word that follows, empty for none
 */
record Quantity(BigDecimal value, Unit unit, Bound bound, String noun) {

    /** What is counted. */
    enum Unit {
        SHARE,
        MONEY,
        TIME,
        FACTOR,
        COUNT
    }

    /** Which way it promises: so much at least, so much, or so much at most. */
    enum Bound {
        AT_LEAST,
        EXACTLY,
        AT_MOST
    }

    private boolean lessIsMore() {
        return bound == Bound.AT_MOST || (unit == Unit.TIME && bound == Bound.EXACTLY);
    }

    /** Whether a later number promises less: fewer of what should be many, more of what should be few. */
    boolean weakerIn(Quantity now) {
        if (lessIsMore() != now.lessIsMore()) {
            return true;
        }
        int grown = now.value.compareTo(value);
        return lessIsMore() ? grown > 0 : grown < 0;
    }
}
