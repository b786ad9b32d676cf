package org.gouvernail.sectorplans.measure;

import java.math.BigDecimal;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.rating.Rating;
import org.jspecify.annotations.Nullable;

/**
 * What was last reported of a measure: it changes with each submission, endorsement and acceptance, and its past is in
 * the journal under {@code standing~<measure code>}.
 *
 * @param declared rating the ministry declared
 * @param assessed rating the secretariat gave
 * @param gapReason why the assessed rating is what it is; always given where it differs from the declared one
 * @param progress 0 to 100, in percent
 * @param spentToDate spent since the measure began, in Canadian dollars
 * @param lastReportedPeriod code of the last period reported for
 */
public record Standing(
        @Nullable Rating declared,
        @Nullable Rating assessed,
        @Nullable LocalizedText gapReason,
        @Nullable Integer progress,
        @Nullable BigDecimal spentToDate,
        @Nullable String lastReportedPeriod) {

    /** Nothing reported yet. */
    public static final Standing NONE = new Standing(null, null, null, null, null, null);
}
