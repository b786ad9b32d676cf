package org.gouvernail.governance.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gouvernail.governance.committee.Committees.NewDecision;
import org.gouvernail.governance.committee.Committees.Outcome;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;

/**
 * What a decision must say: a date from which it holds, and a check after it, with the effect to be checked. It may refuse
 * what the point asked for; it approves a request only where one brought the point, and does neither while it takes note.
 */
final class DecisionRules {

    private DecisionRules() {}

    static void check(NewDecision decision, boolean asked, LocalDate today) {
        List<FieldProblem> problems = new ArrayList<>();
        LocalDate effect = decision.effectOn();
        if (effect.isBefore(today.minusYears(1)) || effect.isAfter(today.plusYears(10))) {
            problems.add(new FieldProblem("/effectOn", "decision.effect-date"));
        }
        LocalDate check = decision.checkOn();
        if (check != null && !check.isAfter(effect)) {
            problems.add(new FieldProblem("/checkOn", "decision.check-before-effect"));
        }
        if (check != null && decision.expectedEffect() == null) {
            problems.add(new FieldProblem("/expectedEffect", "decision.effect-to-check"));
        }
        if (decision.outcome() != null && decision.takesNote()) {
            problems.add(new FieldProblem("/outcome", "decision.note-has-no-outcome"));
        }
        if (check != null && decision.takesNote()) {
            problems.add(new FieldProblem("/checkOn", "decision.note-has-no-check"));
        }
        if (decision.outcome() == Outcome.APPROVED && !decision.takesNote() && !asked) {
            problems.add(new FieldProblem("/outcome", "decision.no-request"));
        }
        if (!problems.isEmpty()) {
            throw DomainException.invalid(problems);
        }
    }
}
