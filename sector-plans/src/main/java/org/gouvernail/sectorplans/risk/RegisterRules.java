package org.gouvernail.sectorplans.risk;

import java.time.LocalDate;
import java.util.List;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.plan.PlanRules;
import org.gouvernail.sectorplans.risk.Issues.IssueContent;
import org.gouvernail.sectorplans.risk.Risks.RiskContent;
import org.jspecify.annotations.Nullable;

/** The rules on what risks and issues say that need nothing but their content and today's date. */
final class RegisterRules {

    private static final int LEAST = 1;
    private static final int MOST = 5;

    private RegisterRules() {}

    /**
     * @param before the review date so far, which may be past while it stays; null for a new risk
     */
    static List<FieldProblem> risk(RiskContent content, @Nullable LocalDate before, LocalDate today) {
        PlanRules rules = new PlanRules();
        rules.text("/title", content.title(), Codes.TITLE);
        LocalizedText description = content.description();
        if (description != null) {
            rules.text("/description", description, Codes.TEXT);
        }
        degree(rules, "/likelihood", content.likelihood());
        degree(rules, "/effect", content.effect());
        rules.text("/treatment", content.treatment(), Codes.TEXT);
        rules.text("/owner", content.owner(), Codes.TITLE);
        rules.sensible("/reviewOn", content.reviewOn());
        if (!content.reviewOn().equals(before) && content.reviewOn().isBefore(today)) {
            rules.add("/reviewOn", "risk.review-past", today.toString());
        }
        return rules.found();
    }

    static List<FieldProblem> issue(IssueContent content, LocalDate today) {
        PlanRules rules = new PlanRules();
        rules.text("/title", content.title(), Codes.TITLE);
        rules.sensible("/since", content.since());
        if (content.since().isAfter(today)) {
            rules.add("/since", "issue.future", today.toString());
        }
        rules.text("/effect", content.effect(), Codes.TEXT);
        rules.text("/action", content.action(), Codes.TEXT);
        rules.text("/owner", content.owner(), Codes.TITLE);
        rules.sensible("/due", content.due());
        if (content.due().isBefore(content.since())) {
            rules.add("/due", "issue.due-before", content.since().toString());
        }
        return rules.found();
    }

    static List<FieldProblem> outcome(LocalizedText outcome) {
        PlanRules rules = new PlanRules();
        rules.text("/outcome", outcome, Codes.TEXT);
        return rules.found();
    }

    static List<FieldProblem> reason(LocalizedText reason) {
        PlanRules rules = new PlanRules();
        rules.text("/reason", reason, Codes.TITLE);
        return rules.found();
    }

    static void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw DomainException.invalid(problems);
        }
    }

    private static void degree(PlanRules rules, String pointer, int degree) {
        if (degree < LEAST || degree > MOST) {
            rules.add(pointer, "input.range", String.valueOf(LEAST), String.valueOf(MOST));
        }
    }
}
