package org.gouvernail.sectorplans.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.rating.Rating;
import org.jspecify.annotations.Nullable;

/** The current row beside the history of reports. Written under the lock of its measure, so it needs no version. */
@Entity
@Table(name = "measure_standing")
class MeasureStanding {

    @Id
    @Column(name = "measure_id", updatable = false)
    private UUID measureId;

    @Enumerated(EnumType.STRING)
    @Column(name = "declared_rating")
    private @Nullable Rating declared;

    @Enumerated(EnumType.STRING)
    @Column(name = "assessed_rating")
    private @Nullable Rating assessed;

    @Column(name = "gap_reason_fr")
    private @Nullable String gapReasonFr;

    @Column(name = "gap_reason_en")
    private @Nullable String gapReasonEn;

    @Column(name = "progress")
    private @Nullable Integer progress;

    @Column(name = "spent_to_date")
    private @Nullable BigDecimal spentToDate;

    @Column(name = "last_reported_period")
    private @Nullable String lastReportedPeriod;

    protected MeasureStanding() {}

    MeasureStanding(UUID measureId) {
        this.measureId = measureId;
    }

    UUID measureId() {
        return measureId;
    }

    void report(Standing standing) {
        declared = standing.declared();
        assessed = standing.assessed();
        LocalizedText reason = standing.gapReason();
        gapReasonFr = reason == null ? null : reason.fr();
        gapReasonEn = reason == null ? null : reason.en();
        progress = standing.progress();
        spentToDate = standing.spentToDate();
        lastReportedPeriod = standing.lastReportedPeriod();
    }

    Standing standing() {
        return new Standing(
                declared,
                assessed,
                gapReasonFr == null ? null : LocalizedText.of(gapReasonFr, gapReasonEn),
                progress,
                spentToDate,
                lastReportedPeriod);
    }
}
