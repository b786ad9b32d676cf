package org.gouvernail.sectorplans.measure;

import java.time.LocalDate;
import java.util.List;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.sectorplans.rating.Rating;
import org.gouvernail.sectorplans.rating.RatingReason;
import org.jspecify.annotations.Nullable;

/**
 * A measure as its reader may see it: content of today, and what was reported (by role, or as last published).
 *
 * @param computedRating null when nothing is rated, and for those who read what stood at an instant: it was not computed then
 * @param mergedInto code of the measure into which it went, null unless it was merged
 */
public record MeasureView(
        String code,
        String plan,
        LocalizedText title,
        String leadOrganisation,
        List<String> contributing,
        List<String> objectives,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        List<Authorised> authorised,
        String weight,
        MeasureState state,
        @Nullable Rating declaredRating,
        @Nullable Rating computedRating,
        @Nullable Rating assessedRating,
        List<RatingReason> ratingReasons,
        @Nullable LocalizedText ratingGapReason,
        @Nullable Integer progress,
        @Nullable String spentToDate,
        @Nullable String lastReportedPeriod,
        @Nullable String mergedInto,
        Provenance provenance) {

    /** The amount authorised for a fiscal year such as {@code 2016-2017}, a decimal string in Canadian dollars. */
    public record Authorised(String fiscalYear, String amount) {}
}
