package org.gouvernail.governance.effect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gouvernail.governance.committee.Committees.DecisionState;
import org.gouvernail.governance.committee.Committees.DecisionView;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.jspecify.annotations.Nullable;

/** When a decision may be checked, and when it may still say what is expected of it. */
final class CheckRules {

    private CheckRules() {}

    /** Refuses a check of what takes note, is closed, says nothing to check, or does not hold yet. */
    static void check(DecisionView decision, @Nullable LocalDate next, LocalDate today) {
        mustBeOpen(decision);
        List<FieldProblem> problems = new ArrayList<>();
        if (decision.expectedEffect() == null) {
            problems.add(new FieldProblem("/expectedEffect", "check.no-expectation", decision.code()));
        }
        if (decision.checkOn() == null) {
            problems.add(new FieldProblem("/checkOn", "check.no-date", decision.code()));
        }
        if (next != null && (!next.isAfter(today) || next.isAfter(today.plusYears(10)))) {
            problems.add(new FieldProblem("/nextCheckOn", "check.next-date"));
        }
        if (!problems.isEmpty()) {
            throw DomainException.invalid(problems);
        }
        if (today.isBefore(decision.effectOn())) {
            throw DomainException.conflict("check.too-early", decision.code());
        }
    }

    /** Refuses an expectation where one stands, or a check date that cannot come after the effect. */
    static void complete(DecisionView decision, LocalDate checkOn, LocalDate today) {
        mustBeOpen(decision);
        if (decision.expects()) {
            throw DomainException.conflict("check.expectation-given", decision.code());
        }
        if (!checkOn.isAfter(decision.effectOn())) {
            throw DomainException.invalid("decision.check-before-effect", "/checkOn");
        }
        if (checkOn.isBefore(today) || checkOn.isAfter(today.plusYears(10))) {
            throw DomainException.invalid("check.date", "/checkOn");
        }
    }

    private static void mustBeOpen(DecisionView decision) {
        if (decision.state() == DecisionState.NOTED) {
            throw DomainException.conflict("check.takes-note", decision.code());
        }
        if (decision.state() == DecisionState.CLOSED) {
            throw DomainException.conflict("check.closed", decision.code());
        }
    }
}
