package org.gouvernail.sectorplans.quarter;

import java.math.BigDecimal;
import java.util.List;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.rating.Rating;
import org.gouvernail.sectorplans.rating.RatingReason;
import org.jspecify.annotations.Nullable;

/** A measure as a report tells it: what was frozen of it, and what the rules made of that. */
public record MeasureFacts(
        String code,
        LocalizedText title,
        String plan,
        String leadOrganisation,
        List<String> contributing,
        List<String> objectives,
        BigDecimal weight,
        String state,
        @Nullable Rating declared,
        @Nullable Rating computed,
        @Nullable Rating assessed,
        List<RatingReason> reasons,
        @Nullable LocalizedText gapReason,
        @Nullable Integer progress,
        String updateState,
        @Nullable BigDecimal authorised,
        @Nullable BigDecimal spent,
        int due,
        int achieved,
        int missed,
        int overdue,
        @Nullable LocalizedText decisionNeeded) {

    public static MeasureFacts of(FrozenMeasure frozen, ComputedMeasure computed) {
        return new MeasureFacts(
                frozen.code(),
                frozen.title(),
                frozen.plan(),
                frozen.leadOrganisation(),
                frozen.contributing(),
                frozen.objectives(),
                frozen.weight(),
                frozen.state(),
                frozen.declared(),
                computed.computed(),
                frozen.assessed(),
                computed.reasons(),
                frozen.gapReason(),
                frozen.progress(),
                frozen.updateState(),
                frozen.authorised(),
                frozen.spent(),
                computed.due(),
                computed.achieved(),
                computed.missed(),
                computed.overdue(),
                frozen.decisionNeeded());
    }
}
