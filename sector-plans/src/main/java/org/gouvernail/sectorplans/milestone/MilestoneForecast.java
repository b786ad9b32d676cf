package org.gouvernail.sectorplans.milestone;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.milestone.Milestones.ForecastView;
import org.jspecify.annotations.Nullable;

/** A forecast once given. Inserted, then only read: the database refuses to change it. */
@Entity
@Table(name = "milestone_forecast")
class MilestoneForecast {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Column(name = "milestone_id", updatable = false)
    private UUID milestoneId;

    @Column(name = "position", updatable = false)
    private int position;

    @Column(name = "forecast_date", updatable = false)
    private LocalDate forecast;

    @Column(name = "period_code", updatable = false)
    private @Nullable String period;

    @Column(name = "reason_fr", updatable = false)
    private @Nullable String reasonFr;

    @Column(name = "reason_en", updatable = false)
    private @Nullable String reasonEn;

    @Column(name = "given_by", updatable = false)
    private String givenBy;

    @Column(name = "given_at", updatable = false)
    private Instant givenAt;

    @Column(name = "stood", updatable = false)
    private boolean stood;

    protected MilestoneForecast() {}

    /** @param stood whether the milestone was expected then for a while, and not only kept for an earlier quarter */
    MilestoneForecast(UUID milestoneId, int position, ForecastView given, boolean stood) {
        this.id = UUID.randomUUID();
        this.milestoneId = milestoneId;
        this.position = position;
        this.forecast = given.forecastDate();
        this.period = given.period();
        LocalizedText reason = given.reason();
        this.reasonFr = reason == null ? null : reason.fr();
        this.reasonEn = reason == null ? null : reason.en();
        this.givenBy = given.givenBy();
        this.givenAt = given.givenAt();
        this.stood = stood;
    }

    ForecastView view() {
        return new ForecastView(
                forecast, period, reasonFr == null ? null : LocalizedText.of(reasonFr, reasonEn), givenBy, givenAt);
    }
}
