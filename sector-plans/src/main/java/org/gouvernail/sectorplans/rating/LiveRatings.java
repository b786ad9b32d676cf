package org.gouvernail.sectorplans.rating;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The computed rating of measures on today's facts, by the rules that also rate the quarter. */
public interface LiveRatings {

    /** The computed rating now of each of these measures, by code. */
    Map<String, Live> of(Collection<String> measureCodes);

    /** A computed rating, null when there is nothing to rate, with the facts that gave it. */
    record Live(@Nullable Rating computed, List<RatingReason> reasons) {}
}
