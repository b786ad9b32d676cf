package org.gouvernail.indicators.compilation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.period.PeriodView;
import org.gouvernail.governance.period.ReportingPeriods;
import org.gouvernail.indicators.compilation.CompilationProbe.Point;
import org.gouvernail.indicators.report.Frame;
import org.gouvernail.indicators.report.ReportWriting;
import org.gouvernail.indicators.report.Reports.DecisionRequested;
import org.gouvernail.sectorplans.quarter.ComputedMeasure;
import org.gouvernail.sectorplans.quarter.QuarterInputs;
import org.jspecify.annotations.Nullable;

/**
 * What the steps of the job do. Each is one transaction, or one per plan, and doing it again changes nothing: whether it
 * was done is read from its own rows.
 */
@ApplicationScoped
class CompilationSteps {

    @Inject
    CompilationStore store;

    @Inject
    ReportWriting reports;

    @Inject
    FrameMaker frames;

    @Inject
    QuarterInputs inputs;

    @Inject
    ReportingPeriods periods;

    @Inject
    Committees committees;

    @Inject
    Journal journal;

    /**
     * Freezes the inputs and notes the names and the fingerprint that go with them. When somebody endorsed or accepted an
     * update meanwhile, nothing is frozen and the try counts as failed: the next one takes all of it.
     */
    @Transactional
    void freeze(UUID id) {
        inputs.hold();
        PeriodView period = periods.lock(store.require(id).period());
        Compilation run = store.lock(id);
        if (run.frozen()) {
            return;
        }
        Compilation replaced = replaced(run);
        String before = inputs.fingerprint(run.period());
        inputs.freeze(id, run.period(), replaced == null ? null : replaced.id());
        String fingerprint = inputs.fingerprint(run.period());
        if (!fingerprint.equals(before)) {
            throw new IllegalStateException("the inputs of " + run.period() + " changed while they were frozen");
        }
        run.freeze(
                fingerprint,
                Json.canonical(frames.make(run, period, replaced)),
                inputs.plans(id).size());
    }

    private @Nullable Compilation replaced(Compilation run) {
        return store.of(run.period()).stream()
                .filter(c -> c.is(Compilations.State.COMPLETED))
                .findFirst()
                .orElse(null);
    }

    /** The plans of a run that are still to do and fall to one of several partitions, in order. */
    @Transactional
    List<String> plansToDo(UUID id, int partition, int partitions) {
        List<String> all = inputs.plans(id);
        Set<String> done = reports.plansDone(id);
        return all.stream()
                .filter(plan -> all.indexOf(plan) % partitions == partition && !done.contains(plan))
                .toList();
    }

    @Transactional
    int plans(UUID id) {
        return inputs.plans(id).size();
    }

    @Transactional
    List<ComputedMeasure> compute(UUID id, String plan) {
        return inputs.compute(id, plan);
    }

    /** Writes the measures of a plan and notes it as done, in the transaction of the checkpoint. */
    @Transactional
    void write(UUID id, String plan, List<ComputedMeasure> measures) {
        if (!reports.plansDone(id).contains(plan)) {
            CompilationProbe.pass(Point.BEFORE_WRITE);
            reports.writePlan(id, plan, measures);
        }
    }

    /**
     * Writes the report, tells the period, and brings the committee's agenda in line with the exceptions: all of it or
     * nothing. The correction of a quarter that a later report has followed leaves the agenda to that one.
     */
    @Transactional
    void report(UUID id) {
        periods.lock(store.require(id).period());
        Compilation run = store.lock(id);
        if (run.is(Compilations.State.COMPLETED)) {
            return;
        }
        Frame frame = Json.read(run.frame(), Frame.class);
        List<DecisionRequested> asked = reports.write(id, frame, run.requestedBy());
        run.complete();
        periods.markCompiled(run.period());
        if (reports.isNewest(run.period())) {
            committees.propose(
                    run.period(), asked.stream().map(CompilationSteps::proposal).toList());
        }
    }

    private static Committees.Proposal proposal(DecisionRequested asked) {
        return new Committees.Proposal(
                asked.subject(), asked.cause(), asked.title(), asked.facts(), asked.decisionRequested());
    }

    @Transactional
    boolean completed(UUID id) {
        return store.require(id).is(Compilations.State.COMPLETED);
    }

    /** Notes a try that ended in an error; tells whether another may follow. */
    @Transactional
    boolean fail(UUID id, String incident) {
        Compilation run = store.lock(id);
        if (!run.underWay()) {
            return false;
        }
        run.fail(incident);
        if (run.is(Compilations.State.FAILED)) {
            Compilations.CompilationView view = run.view(reports.plansDone(id).size());
            journal.record("compilation.failed", new SubjectRef("compilation", id.toString()), incident, view);
        }
        return run.underWay();
    }

    /** The job's own number for the last try of a run, null before the first. */
    @Transactional
    @Nullable Long execution(UUID id) {
        return store.require(id).executionId();
    }

    @Transactional
    void runs(UUID id, long execution) {
        store.lock(id).runs(execution);
    }

    @Transactional
    boolean underWay(UUID id) {
        return store.require(id).underWay();
    }
}
