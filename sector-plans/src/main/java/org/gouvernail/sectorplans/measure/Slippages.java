package org.gouvernail.sectorplans.measure;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How late the open milestones of measures are: provided by the milestones, asked by the search of measures. (A port:
 * milestones know measures, not the other way round.)
 */
public interface Slippages {

    /**
     * How late the milestones not reached yet are, by measure code, as the current reader may see it today or saw it then.
     * A measure without an open milestone is missing.
     *
     * @param plan code of a plan, null for all plans
     */
    Map<String, Lateness> worstOpen(@Nullable String plan, @Nullable Instant asOf);

    /**
     * How late the open milestones of a measure are.
     *
     * @param days the largest slippage in days, positive when late; where a forecast has passed, at least until the day
     *     that is reckoned
     * @param overdue whether the forecast of one has passed
     */
    record Lateness(long days, boolean overdue) {

        /** Whether any is late: expected after the day it is held to, or overdue. */
        boolean late() {
            return overdue || days > 0;
        }

        /** The worse of both. */
        public Lateness and(Lateness other) {
            return new Lateness(Math.max(days, other.days), overdue || other.overdue);
        }
    }
}
