package org.gouvernail.web.committee;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.committee.Committees.AgendaItemView;
import org.gouvernail.governance.committee.Committees.SessionView;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.indicators.report.Reports;
import org.gouvernail.indicators.report.Reports.FigureRow;
import org.gouvernail.indicators.report.Reports.MeasureLine;
import org.gouvernail.indicators.report.Reports.MilestoneLine;
import org.gouvernail.indicators.report.Reports.ReportView;
import org.gouvernail.sectorplans.rating.Rating;
import org.gouvernail.web.desk.Desk;
import org.jspecify.annotations.Nullable;

/** The quarter on one page: the latest report, what moved, what slipped, and what the committee is asked. */
@Named
@RequestScoped
public class Stocktake {

    private static final List<String> LEVELS = List.of("GREEN", "AMBER", "RED", "NONE");
    private static final int WORST = 5;
    private static final int SOONEST = 4;

    @Inject
    Desk desk;

    @Inject
    Reports reports;

    @Inject
    Committees committees;

    private @Nullable ReportView report;
    private @Nullable String approved;

    @PostConstruct
    void load() {
        report = reports.all(null).stream()
                .findFirst()
                .flatMap(r -> reports.find(r.period(), null))
                .orElse(null);
        approved = report == null ? null : report.sha256();
    }

    /** Approves the report by the hash that was on the reader's screen. */
    public void approve() {
        if (report != null) {
            try {
                reports.approve(report.period(), Objects.requireNonNullElse(approved, ""));
                desk.done("/comite", "stocktake.approved");
            } catch (DomainException e) {
                desk.refused(e);
            }
        }
    }

    /** The measures by level, with the move since the report before. */
    public List<Level> getLevels() {
        if (report == null) {
            return List.of();
        }
        FigureRow total = report.figures().total();
        Reports.Previous before = report.previous();
        return LEVELS.stream()
                .map(level -> new Level(
                        level,
                        count(total.ratings().computed(), level),
                        count(total.ratings().declared(), level),
                        count(total.ratings().assessed(), level),
                        before == null ? 0 : count(before.computed(), level)))
                .toList();
    }

    /** The first day the slippage table shows. */
    public @Nullable LocalDate getFirstDay() {
        return getSlippages().stream()
                .map(MilestoneLine::referenceDate)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The last day the slippage table shows. */
    public @Nullable LocalDate getLastDay() {
        return getSlippages().stream()
                .map(m -> m.actualDate() == null ? m.forecastDate() : m.actualDate())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Whether a report before gives the moves a meaning. */
    public boolean isComparable() {
        return report != null && report.previous() != null;
    }

    /** Measures whose computed rating is another one than a quarter before, the worst first. */
    public List<MeasureLine> getMoved() {
        return report == null
                ? List.of()
                : report.measures().stream()
                        .filter(m -> m.previousComputedRating() != null && m.computedRating() != null)
                        .filter(m -> m.previousComputedRating() != m.computedRating())
                        .sorted((a, b) -> order(b.computedRating()) - order(a.computedRating()))
                        .limit(WORST)
                        .toList();
    }

    /** Measures that were not reported. */
    public long getSilent() {
        return report == null
                ? 0
                : report.measures().stream()
                        .filter(m -> m.updateState().equals("NOT_REPORTED"))
                        .count();
    }

    public List<MilestoneLine> getSlippages() {
        return report == null
                ? List.of()
                : report.slippages().stream().limit(WORST).toList();
    }

    /** The next milestones, soonest first. */
    public List<MilestoneLine> getNext() {
        return report == null
                ? List.of()
                : report.milestones().stream()
                        .filter(m -> m.status().equalsIgnoreCase("next"))
                        .sorted(Comparator.comparing(MilestoneLine::forecastDate))
                        .limit(SOONEST)
                        .toList();
    }

    /** The first decisions asked for, in the order of the agenda. */
    public List<AgendaItemView> getRequested() {
        return committees.decisionsRequested().stream().limit(WORST).toList();
    }

    /** Decisions asked for beyond those on the page. */
    public int getMore() {
        return Math.max(0, committees.decisionsRequested().size() - WORST);
    }

    /** The session being held, or the next one. */
    public @Nullable SessionView getSession() {
        return committees.nextSession().orElse(null);
    }

    private static int order(@Nullable Rating rating) {
        return rating == null ? -1 : rating.ordinal();
    }

    private static int count(Map<String, Integer> counts, String level) {
        return counts.getOrDefault(level, 0);
    }

    public @Nullable ReportView getReport() {
        return report;
    }

    public @Nullable String getApproved() {
        return approved;
    }

    public void setApproved(@Nullable String approved) {
        this.approved = approved;
    }
}
