package org.gouvernail.sectorplans.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.committee.Committees.Change;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.period.FiscalQuarter;
import org.gouvernail.sectorplans.measure.Measures.MeasureContent;
import org.gouvernail.sectorplans.plan.Plans.PlanView;
import org.gouvernail.sectorplans.quarter.PublishedFigures;
import org.jspecify.annotations.Nullable;

/** Whether a change of a measure rests on the decision that it needs. */
@ApplicationScoped
class MeasureDecisions {

    /** The act of a change that rests on a decision; its reason is the decision's code. */
    static final String DECIDED = "measure.changed-by-decision";

    @Inject
    Instance<PublishedFigures> figures;

    @Inject
    Committees committees;

    @Inject
    Journal journal;

    @Inject
    BusinessClock clock;

    @Inject
    OpenMilestones open;

    /** Refuses a change that needs a decision and has none. */
    void demand(MeasureRecord before, MeasureContent after, PlanView plan) {
        List<String> bound = bound(before, after);
        LocalDate adopted = plan.adoptedOn();
        if (bound.isEmpty() || adopted == null || adopted.isAfter(clock.today()) || !published(before.code())) {
            return;
        }
        throw DomainException.invalid(bound.stream()
                .map(pointer -> new FieldProblem(pointer, "measure.decision-required"))
                .toList());
    }

    private boolean published(String code) {
        return !figures.isUnsatisfied()
                && figures.get()
                        .latest(null)
                        .filter(p -> figures.get()
                                .measures(p.compilation(), List.of(code))
                                .containsKey(code))
                        .isPresent();
    }

    /** Refuses a decision that is not of the register, is about something else, or was carried out already. */
    void check(String measure, String decision) {
        SubjectRef subject = new SubjectRef(MeasureService.KIND, measure);
        SubjectRef decided = decided(decision);
        if (decided == null) {
            throw DomainException.invalid("subject.unknown", "/decision", decision);
        }
        if (!decided.equals(subject)) {
            throw DomainException.invalid("measure.other-decision", "/decision", decision, decided.code(), measure);
        }
        boolean used = journal.backwards(subject)
                .anyMatch(entry -> DECIDED.equals(entry.act()) && decision.equals(entry.reason()));
        if (used) {
            throw DomainException.conflict("measure.decision-used", decision, measure);
        }
    }

    /** Notes that the measure changes on the strength of a decision about it, which then changes nothing else. */
    void carryOut(MeasureRecord before, MeasureContent after, String decision) {
        check(before.code(), decision);
        committees.carryOut(decision, new SubjectRef(MeasureService.KIND, before.code()), how(before, after));
    }

    private Change how(MeasureRecord before, MeasureContent after) {
        if (after.state() == MeasureState.WITHDRAWN && before.state() != MeasureState.WITHDRAWN) {
            return Change.WITHDRAW;
        }
        return bound(before, after).equals(List.of("/title")) ? Change.REWORD : Change.CHANGE;
    }

    private List<String> bound(MeasureRecord before, MeasureContent after) {
        return new BoundChanges(before, FiscalQuarter.of(clock.today()).fiscalYear()).of(after, open);
    }

    private @Nullable SubjectRef decided(String decision) {
        return decision.matches(Codes.PATTERN)
                ? committees.subjectOfDecision(decision).orElse(null)
                : null;
    }
}
