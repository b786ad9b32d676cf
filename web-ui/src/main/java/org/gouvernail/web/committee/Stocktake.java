package org.gouvernail.web.committee;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.committee.Committees.AgendaItemView;
import org.gouvernail.governance.committee.Committees.SessionState;
import org.gouvernail.governance.committee.Committees.SessionView;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.period.PeriodView;
import org.gouvernail.governance.period.ReportingPeriods;
import org.gouvernail.indicators.report.Reports;
import org.gouvernail.indicators.report.Reports.MeasureLine;
import org.gouvernail.indicators.report.Reports.MilestoneLine;
import org.gouvernail.indicators.report.Reports.ReportView;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.portal.Moves;
import org.gouvernail.web.portal.Tally;
import org.jspecify.annotations.Nullable;

/** The quarter on one page: the latest report, what moved, what slipped, and what the committee is asked. */
@Named
@RequestScoped
public class Stocktake {

    private static final int WORST = 3;

    @Inject
    Desk desk;

    @Inject
    Reports reports;

    @Inject
    Committees committees;

    @Inject
    ReportingPeriods periods;

    @Inject
    Agenda agenda;

    private @Nullable ReportView report;
    private @Nullable Moves moves;
    private @Nullable String approved;

    @PostConstruct
    void load() {
        report = reports.all(null).stream()
                .findFirst()
                .flatMap(r -> reports.find(r.period(), null))
                .orElse(null);
        moves = report == null ? null : Moves.of(report, reports);
        approved = report == null || desk.posted() ? null : report.sha256();
    }

    /** Approves the report by the hash that was on the reader's screen; a form that brings none back is refused. */
    public void approve() {
        if (report != null) {
            try {
                boolean last = reports.approve(report.period(), Objects.requireNonNullElse(approved, ""))
                                .approvalsMissing()
                        == 0;
                desk.done("/comite", last ? "stocktake.approved" : "stocktake.approved-one");
            } catch (DomainException e) {
                desk.refused(e);
            }
        }
    }

    /** Whether the reader is a member whose approval the report waits for. */
    public boolean isMayApprove() {
        return report != null
                && report.state() == Reports.State.COMPILED
                && CurrentActor.get().has(Role.COMMITTEE)
                && report.approvals().stream()
                        .noneMatch(a -> a.by().equals(CurrentActor.get().account()));
    }

    /** Whether approval was asked for and waits for its confirmation. */
    public boolean isConfirming() {
        return desk.parameter("approuver") != null;
    }

    /** The quarter being collected, whose report will replace this one; null when there is none. */
    public @Nullable PeriodView getCollecting() {
        return periods.current()
                .filter(p -> report == null || p.code().compareTo(report.period()) > 0)
                .orElse(null);
    }

    /** The day on which the report was made up. */
    public @Nullable LocalDate getCutOff() {
        return report == null ? null : LocalDate.ofInstant(report.compiledAt(), BusinessClock.ZONE);
    }

    /** How the counts moved since the report before, null without a report. */
    public @Nullable Moves getMoves() {
        return moves;
    }

    /** The milestones of the quarter, null without a report. */
    public @Nullable Tally getTally() {
        return report == null ? null : Tally.of(report);
    }

    /** The first day the slippage table shows. */
    public @Nullable LocalDate getFirstDay() {
        return days().min(Comparator.naturalOrder()).orElse(null);
    }

    /** The last day the slippage table shows. */
    public @Nullable LocalDate getLastDay() {
        return days().max(Comparator.naturalOrder()).orElse(null);
    }

    private Stream<LocalDate> days() {
        return getSlippages().stream().flatMap(m -> Stream.of(m.referenceDate(), m.forecastDate()));
    }

    /** Measures of which an update was expected and none came. */
    public long getSilent() {
        return in("NOT_REPORTED");
    }

    /** Measures that owed no update and gave none. */
    public long getUnexpected() {
        return in("NOT_EXPECTED");
    }

    /** Measures whose update entered the report. */
    public long getUpdated() {
        return report == null ? 0 : report.figures().total().measures() - getSilent() - getUnexpected();
    }

    /** Updates in the report that the secretariat did not rate. */
    public long getUnassessed() {
        return in("ENDORSED");
    }

    /**
     * The measures that the secretariat rates otherwise than the rules do: what it judged this quarter first, and of that what
     * it rates better.
     */
    public List<MeasureLine> getJudged() {
        return report == null
                ? List.of()
                : report.measures().stream()
                        .filter(MeasureLine::judgedOtherwise)
                        .sorted(Comparator.comparing(
                                        (MeasureLine m) -> !m.updateState().equals("FROZEN"))
                                .thenComparingInt(Stocktake::worsened))
                        .toList();
    }

    private static int worsened(MeasureLine measure) {
        return Objects.requireNonNull(measure.assessedRating()).ordinal()
                - Objects.requireNonNull(measure.computedRating()).ordinal();
    }

    /** How many of a list the page shows at once. */
    public int getShown() {
        return Agenda.FIRST;
    }

    private long in(String updateState) {
        return report == null
                ? 0
                : report.measures().stream()
                        .filter(m -> m.updateState().equals(updateState) && m.counts())
                        .count();
    }

    public List<MilestoneLine> getSlippages() {
        return report == null
                ? List.of()
                : report.slippages().stream().limit(WORST).toList();
    }

    /** The milestones reached and missed in the quarter, and those of the two that follow, as the report tells them. */
    public List<MilestoneGroup> getMilestones() {
        List<MilestoneLine> all = report == null ? List.of() : report.milestones();
        return List.of(
                MilestoneGroup.of("ACHIEVED", all, MilestoneLine::actualDate),
                MilestoneGroup.of("MISSED", all, MilestoneLine::referenceDate),
                MilestoneGroup.of("NEXT", all, MilestoneLine::forecastDate));
    }

    /** The decisions asked for that matter most. */
    public List<AgendaItemView> getRequested() {
        return agenda.first(committees.decisionsRequested());
    }

    /** Decisions asked for beyond those on the page. */
    public int getMore() {
        return agenda.rest(committees.decisionsRequested()).size();
    }

    /** The session being held, or the next one. */
    public @Nullable SessionView getSession() {
        return committees.nextSession().orElse(null);
    }

    /** Whether decisions are being recorded now. */
    public boolean isHeld() {
        SessionView session = getSession();
        return session != null && session.state() == SessionState.HELD;
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
