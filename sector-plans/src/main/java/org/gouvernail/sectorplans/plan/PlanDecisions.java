package org.gouvernail.sectorplans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.committee.Committees.Change;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.sectorplans.plan.Plans.PlanContent;
import org.gouvernail.sectorplans.plan.Plans.PlanView;

/** Whether a change of an adopted plan rests on the decision that it needs. */
@ApplicationScoped
class PlanDecisions {

    /** The act of a change that rests on a decision; its reason is the decision's code. */
    static final String DECIDED = "plan.changed-by-decision";

    @Inject
    Committees committees;

    /** Refuses a change of what was announced. */
    void demand(PlanView before, PlanContent after) {
        List<FieldProblem> bound = BoundPlanChanges.of(before, after).stream()
                .map(pointer -> new FieldProblem(pointer, "plan.decision-required"))
                .toList();
        if (!bound.isEmpty()) {
            throw DomainException.invalid(bound);
        }
    }

    /** Notes that the plan changes on the strength of a decision about it, which then changes nothing else. */
    void carryOut(PlanView before, PlanContent after, String decision) {
        String plan = before.code();
        SubjectRef subject = new SubjectRef(PlanService.KIND, plan);
        SubjectRef decided = decision.matches(Codes.PATTERN)
                ? committees.subjectOfDecision(decision).orElse(null)
                : null;
        if (decided == null) {
            throw DomainException.invalid("subject.unknown", "/decision", decision);
        }
        if (!decided.equals(subject)) {
            throw DomainException.invalid("plan.other-decision", "/decision", decision, decided.code(), plan);
        }
        boolean words = BoundPlanChanges.of(before, after).equals(List.of("/title"));
        committees.carryOut(decision, subject, words ? Change.REWORD : Change.CHANGE);
    }
}
