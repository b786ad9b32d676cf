package org.gouvernail.indicators.compilation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.period.PeriodState;
import org.gouvernail.governance.period.PeriodView;
import org.gouvernail.governance.period.ReportingPeriods;
import org.gouvernail.indicators.compilation.Compilations.Outcome;
import org.gouvernail.indicators.report.ReportWriting;
import org.gouvernail.sectorplans.quarter.QuarterInputs;

/** Decides, with the period locked, whether a request begins a run or joins one: two requests give one run. */
@ApplicationScoped
class CompilationRequests {

    @Inject
    CompilationStore store;

    @Inject
    ReportWriting reports;

    @Inject
    ReportingPeriods periods;

    @Inject
    QuarterInputs inputs;

    @Inject
    Journal journal;

    @Inject
    BusinessClock clock;

    @Inject
    Event<CompilationRequested> requested;

    @Transactional
    Compilations.CompilationView request(String code, String by) {
        PeriodView period = periods.lock(code);
        if (period.state() == PeriodState.PLANNED || period.state() == PeriodState.OPEN) {
            throw DomainException.conflict("compilation.period-not-closed", code);
        }
        List<Compilation> runs = store.of(code);
        if (runs.isEmpty()) {
            return begin(code, 1, by);
        }
        Compilation last = runs.get(0);
        if (last.is(Compilations.State.COMPLETED)) {
            return last.covers(inputs.fingerprint(code))
                    ? view(last, Outcome.UNCHANGED)
                    : begin(code, last.revision() + 1, by);
        }
        return last.is(Compilations.State.FAILED) ? takeUp(last) : view(last, Outcome.UNDER_WAY);
    }

    private Compilations.CompilationView begin(String period, int revision, String by) {
        Instant at = clock.instant();
        Compilation run = new Compilation(period, revision, by, at);
        store.add(run);
        return told(run, "compilation.started", Outcome.BEGUN, at);
    }

    private Compilations.CompilationView takeUp(Compilation failed) {
        Compilation run = store.lock(failed.id());
        run.takeUp();
        return told(run, "compilation.resumed", Outcome.RESUMED, clock.instant());
    }

    private Compilations.CompilationView told(Compilation run, String act, Outcome outcome, Instant at) {
        Compilations.CompilationView view = view(run, outcome);
        journal.record(act, new SubjectRef("compilation", run.id().toString()), null, view);
        requested.fire(new CompilationRequested(run.id(), at));
        return view;
    }

    private Compilations.CompilationView view(Compilation run, Outcome outcome) {
        return run.view(reports.plansDone(run.id()).size(), outcome);
    }
}
