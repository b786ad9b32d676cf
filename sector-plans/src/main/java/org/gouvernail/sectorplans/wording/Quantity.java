package org.gouvernail.sectorplans.wording;

import java.math.BigDecimal;

/**
 * A number that a text promises.
 *
 * @param unit what it counts: {@code SHARE} in percent, {@code MONEY} in dollars, {@code TIME} in minutes, {@code FACTOR},
 *     or {@code COUNT} for everything else
 * @param bound what the text makes of it
 * @param firmness whether it says that more may come, or only about so much
 * @param noun stem of the word that follows, empty for none
 */
record Quantity(BigDecimal value, Unit unit, Bound bound, Firmness firmness, String noun) {

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

    /** How far the text holds itself to the number, the weakest first. */
    enum Firmness {
        ABOUT,
        STATED,
        AT_LEAST
    }

    private boolean lessIsMore() {
        return bound == Bound.AT_MOST || (unit == Unit.TIME && bound == Bound.EXACTLY);
    }

    /** Whether a later number promises less: fewer of what should be many, more of what should be few, or only about so many. */
    boolean weakerIn(Quantity now) {
        if (lessIsMore() != now.lessIsMore()) {
            return true;
        }
        int grown = now.value.compareTo(value);
        if (grown == 0) {
            return now.firmness.compareTo(firmness) < 0;
        }
        return lessIsMore() ? grown > 0 : grown < 0;
    }
}
