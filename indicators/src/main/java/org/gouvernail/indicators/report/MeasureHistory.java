package org.gouvernail.indicators.report;

import java.util.List;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.rating.Rating;
import org.gouvernail.sectorplans.rating.RatingReason;
import org.jspecify.annotations.Nullable;

/** What the published reports said of a measure, quarter after quarter: the same for every reader. */
public interface MeasureHistory {

    /** Oldest period first, each in its latest published revision; empty when no published report names the measure. */
    List<Quarter> of(String measure);

    /**
     * A measure in a published report.
     *
     * @param leadOrganisation the organisation that led it in that quarter, whoever leads it since
     * @param gapReason why the secretariat's rating is what it is, null when it gave no reason
     * @param progress in percent, null when not declared
     * @param updateState FROZEN, ENDORSED, NOT_EXPECTED or NOT_REPORTED
     * @param authorised authorised in all, a decimal string in Canadian dollars, null when nothing is known
     * @param spent spent to date, null when never declared
     */
    record Quarter(
            String period,
            String leadOrganisation,
            @Nullable Rating declaredRating,
            @Nullable Rating computedRating,
            @Nullable Rating assessedRating,
            List<RatingReason> ratingReasons,
            @Nullable LocalizedText gapReason,
            @Nullable Integer progress,
            String updateState,
            @Nullable String authorised,
            @Nullable String spent) {}
}
