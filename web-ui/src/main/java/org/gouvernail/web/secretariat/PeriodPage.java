package org.gouvernail.web.secretariat;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.period.PeriodState;
import org.gouvernail.governance.period.PeriodView;
import org.gouvernail.governance.period.ReportingPeriods;
import org.gouvernail.indicators.compilation.Compilations;
import org.gouvernail.indicators.compilation.Compilations.CompilationView;
import org.gouvernail.indicators.compilation.Compilations.PlanProgress;
import org.gouvernail.indicators.report.Reports;
import org.gouvernail.indicators.report.Reports.ReportView;
import org.gouvernail.sectorplans.status.StatusUpdates;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateView;
import org.gouvernail.web.desk.Desk;
import org.jspecify.annotations.Nullable;

/** A quarter from its opening to its publication: one act at a time, each with what it brings; the auditor reads it. */
@Named
@RequestScoped
public class PeriodPage {

    @Inject
    Desk desk;

    @Inject
    ReportingPeriods periods;

    @Inject
    Compilations compilations;

    @Inject
    Reports reports;

    @Inject
    StatusUpdates updates;

    private String code = "";
    private @Nullable PeriodView period;

    @PostConstruct
    void load() {
        code = desk.code("period", "period");
        period = periods.find(code, null).orElseThrow(() -> DomainException.notFound("period", code));
    }

    /** Whether the reader may act here; others read. */
    public boolean isActing() {
        return CurrentActor.get().has(Role.SECRETARIAT);
    }

    /** The first day on which its collection opens as a rule, null before the page is loaded. */
    public @Nullable LocalDate getOpensOn() {
        return period == null ? null : period.quarter().opensOn();
    }

    /** Whether that day has not come, so that opening now is asked twice. */
    public boolean isEarly() {
        return period != null
                && period.state() == PeriodState.PLANNED
                && desk.today().isBefore(period.quarter().opensOn());
    }

    /** Whether the quarter is not over yet, so that closing now is asked twice. */
    public boolean isUnfinished() {
        return period != null
                && period.state() == PeriodState.OPEN
                && desk.today().isBefore(period.end());
    }

    /** Whether closing before the quarter's end was asked for and waits for its confirmation. */
    public boolean isClosingConfirmed() {
        return desk.parameter("clore") != null;
    }

    /** Whether opening before the day was asked for and waits for its confirmation. */
    public boolean isOpeningConfirmed() {
        return desk.parameter("ouvrir") != null;
    }

    public void open() {
        act("period.opened", () -> periods.open(code));
    }

    public void close() {
        act("period.closed", () -> periods.close(code));
    }

    public void compile() {
        try {
            CompilationView run = compilations.start(code);
            desk.done("/secretariat/periodes/" + code, "period.compiling." + run.outcome(), code);
        } catch (DomainException e) {
            desk.refused(e);
        }
    }

    public void publish() {
        act("period.published", () -> reports.publish(code));
    }

    private void act(String done, Runnable work) {
        try {
            work.run();
            desk.done("/secretariat/periodes/" + code, done, code);
        } catch (DomainException e) {
            desk.refused(e);
        }
    }

    /** Whether a run is under way, so that the page looks again by itself. */
    public boolean isRunning() {
        return getRuns().stream()
                .anyMatch(r -> r.state() == Compilations.State.STARTING || r.state() == Compilations.State.STARTED);
    }

    /** The run under way, null when none is. */
    public @Nullable CompilationView getRun() {
        return getRuns().stream()
                .filter(r -> r.state() == Compilations.State.STARTING || r.state() == Compilations.State.STARTED)
                .findFirst()
                .orElse(null);
    }

    /** The plans of the run under way, by code, and whether each is done. */
    public List<PlanProgress> getPlans() {
        CompilationView run = getRun();
        return run == null ? List.of() : compilations.plans(run.id());
    }

    /** How far the run under way is, in whole percent; null until its plans are known. */
    public @Nullable Integer getShare() {
        CompilationView run = getRun();
        return run == null || run.total() == 0 ? null : 100 * run.done() / run.total();
    }

    /** Looks again while a run is under way; once it ended, shows the page with what it brought. */
    public void look() {
        if (!isRunning()) {
            desk.done("/secretariat/periodes/" + code, ended(), code);
        }
    }

    private String ended() {
        return getRuns().stream()
                        .findFirst()
                        .filter(r -> r.state() == Compilations.State.FAILED)
                        .isPresent()
                ? "period.compilation-failed"
                : "period.compiled";
    }

    /** Whether publication was asked for and waits for its confirmation. */
    public boolean isConfirming() {
        return desk.parameter("publier") != null;
    }

    /** Codes of the measures whose correction is open, and that the next compilation does not take unless it is accepted. */
    public Set<String> getCorrecting() {
        return new TreeSet<>(updates.correcting(code));
    }

    /** What came after the closing, and is in no report of the quarter. */
    public List<UpdateView> getLate() {
        return updates.late(code);
    }

    public String getCorrectingCodes() {
        return String.join(", ", getCorrecting());
    }

    /** Whether a compilation may be started now. */
    public boolean isCompilable() {
        return period != null && period.state().compareTo(PeriodState.CLOSED) >= 0 && !isRunning();
    }

    /** A state of a period's life. */
    public record Step(PeriodState state, boolean done, boolean current) {}

    /** The life of a period, and where this one stands. */
    public List<Step> getSteps() {
        return Arrays.stream(PeriodState.values())
                .map(s -> new Step(
                        s, period != null && s.compareTo(period.state()) < 0, period != null && s == period.state()))
                .toList();
    }

    /** Runs, latest first. */
    public List<CompilationView> getRuns() {
        return compilations.of(code);
    }

    public @Nullable ReportView getReport() {
        return reports.find(code, null).orElse(null);
    }

    public @Nullable PeriodView getPeriod() {
        return period;
    }
}
