package org.gouvernail.sectorplans.measure;

import java.math.BigDecimal;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.rating.Rating;
import org.jspecify.annotations.Nullable;

/** A standing as the journal keeps it: of which measure, the amount a decimal string. */
public record StandingRecord(
        String measure,
        @Nullable Rating declared,
        @Nullable Rating assessed,
        @Nullable LocalizedText gapReason,
        @Nullable Integer progress,
        @Nullable String spentToDate,
        @Nullable String lastReportedPeriod) {

    static StandingRecord of(String measure, Standing standing) {
        return new StandingRecord(
                measure,
                standing.declared(),
                standing.assessed(),
                standing.gapReason(),
                standing.progress(),
                Reported.money(standing.spentToDate()),
                standing.lastReportedPeriod());
    }

    Standing standing() {
        return new Standing(
                declared,
                assessed,
                gapReason,
                progress,
                spentToDate == null ? null : new BigDecimal(spentToDate),
                lastReportedPeriod);
    }
}
