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
     * The largest slippage in days among the milestones not reached yet, by measure code, as the current reader may see
     * it; positive when late. A measure without an open milestone is missing.
     *
     * @param plan code of a plan, null for all plans
     */
    Map<String, Long> worstOpen(@Nullable String plan, @Nullable Instant asOf);
}
