package org.gouvernail.sectorplans.odds;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.gouvernail.sectorplans.milestone.MilestoneDates.Dates;
import org.gouvernail.sectorplans.odds.Experience.Lesson;
import org.gouvernail.sectorplans.odds.OddsRuns.Basis;
import org.gouvernail.sectorplans.odds.OddsRuns.OddsView;
import org.gouvernail.sectorplans.odds.OddsRuns.RunView;
import org.jspecify.annotations.Nullable;

/** What a run said of an open milestone. Inserted, then only read. */
@Entity
@Table(name = "odds_figure")
class OddsFigure {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Column(name = "run_id", updatable = false)
    private UUID runId;

    @Column(name = "milestone_code", updatable = false)
    private String milestone;

    @Column(name = "forecast_date", updatable = false)
    private LocalDate forecast;

    @Column(name = "p10", updatable = false)
    private @Nullable LocalDate p10;

    @Column(name = "p50", updatable = false)
    private @Nullable LocalDate p50;

    @Column(name = "p80", updatable = false)
    private @Nullable LocalDate p80;

    @Column(name = "p90", updatable = false)
    private @Nullable LocalDate p90;

    @Enumerated(EnumType.STRING)
    @Column(name = "basis", updatable = false)
    private @Nullable Basis basis;

    @Column(name = "outcomes", updatable = false)
    private @Nullable Integer outcomes;

    protected OddsFigure() {}

    /** A milestone of which the past says too little. */
    OddsFigure(UUID runId, String milestone, LocalDate forecast) {
        this.id = UUID.randomUUID();
        this.runId = runId;
        this.milestone = milestone;
        this.forecast = forecast;
    }

    OddsFigure(UUID runId, String milestone, LocalDate forecast, Quantiles odds, Lesson lesson) {
        this(runId, milestone, forecast);
        p10 = LocalDate.ofEpochDay(odds.p10());
        p50 = LocalDate.ofEpochDay(odds.p50());
        p80 = LocalDate.ofEpochDay(odds.p80());
        p90 = LocalDate.ofEpochDay(odds.p90());
        basis = lesson.basis();
        outcomes = lesson.pool().resolved();
    }

    String milestone() {
        return milestone;
    }

    OddsView view(Dates now, String measure, RunView run) {
        return new OddsView(
                milestone,
                measure,
                now.title(),
                forecast,
                p10,
                p50,
                p80,
                p90,
                basis,
                outcomes,
                run.id(),
                run.ranAt(),
                !forecast.equals(now.forecast()));
    }
}
