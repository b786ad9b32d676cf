package org.gouvernail.sectorplans.rating;

import java.util.List;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The computed rating of a plan: that of its worst critical measure, never an average. */
public interface PlanRatings {

    /** The rating of a plan on today's facts; refuses a plan that is not known. */
    PlanRating of(String plan);

    /**
     * A plan's computed rating.
     *
     * @param computedRating null when nothing in it is rated
     * @param rule the rule that chose the measures, in words
     * @param ratingReasons its critical measures, the worst first, then by code
     */
    record PlanRating(@Nullable Rating computedRating, LocalizedText rule, List<Child> ratingReasons) {}

    /**
     * A critical measure (mesure critique).
     *
     * @param fact the worst fact of its own rating
     * @param link page where that fact can be opened
     */
    record Child(String measure, Rating rating, LocalizedText fact, String link) {}
}
