package org.gouvernail.sectorplans.quarter;

import java.util.List;
import org.gouvernail.sectorplans.rating.Rating;
import org.gouvernail.sectorplans.rating.RatingReason;
import org.jspecify.annotations.Nullable;

/**
 * What the published rules make of a frozen measure.
 *
 * @param computed the worst rating among the reasons, null when there is none to give
 * @param due milestones whose current reference date fell in the quarter
 * @param achieved those reached during the quarter, whenever they were due
 * @param missed those due in the quarter and not reached by its end
 * @param overdue those due by the end of the quarter and not reached by then: the missed, and those of earlier quarters
 */
public record ComputedMeasure(
        String code,
        String plan,
        @Nullable Rating computed,
        List<RatingReason> reasons,
        int due,
        int achieved,
        int missed,
        int overdue) {}
