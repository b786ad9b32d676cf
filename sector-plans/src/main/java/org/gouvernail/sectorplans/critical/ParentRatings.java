package org.gouvernail.sectorplans.critical;

import java.util.List;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.rating.Rating;
import org.jspecify.annotations.Nullable;

/**
 * The computed ratings of parents: that of the worst critical child, never an average. Each child is rated as the reader may
 * see it: as it stands within their sight, beyond it as last published; so is whether it is under way, and thereby critical.
 */
public interface ParentRatings {

    /** The rating of a plan; refuses a plan that is not known. */
    ParentRating ofPlan(String plan);

    /** The rating of an orientation; refuses one that the strategy does not have. */
    ParentRating ofOrientation(String orientation);

    /** The rating of the strategy; refuses while none was written down. */
    ParentRating ofStrategy();

    /**
     * A parent's computed rating.
     *
     * @param computedRating null when nothing in it is rated
     * @param rule the rule that chose the children, in words
     * @param ratingReasons its critical children that are rated, the worst first, then by code
     */
    record ParentRating(@Nullable Rating computedRating, LocalizedText rule, List<Child> ratingReasons) {}

    /**
     * A child that gives its parent a rating: a measure or, of the strategy, an orientation.
     *
     * @param orientation code of the orientation, null of a plan or an orientation, whose children are measures
     * @param measure code of the measure that gave the rating
     * @param fact the worst fact of that measure
     * @param link page where that fact can be opened
     */
    record Child(@Nullable String orientation, String measure, Rating rating, LocalizedText fact, String link) {}
}
