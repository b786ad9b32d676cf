package org.gouvernail.sectorplans.dependency;

import java.util.ArrayList;
import java.util.List;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.plan.PlanRules;

/** The rules on dependencies that need nothing but what is declared and what is in force. */
final class DependencyRules {

    private static final int MOST_TOLD = 12;

    private DependencyRules() {}

    static List<FieldProblem> declared(String predecessor, String successor, int lagDays) {
        List<FieldProblem> problems = new ArrayList<>();
        if (predecessor.equals(successor)) {
            problems.add(new FieldProblem("/predecessor", "dependency.self", successor));
        }
        if (lagDays < Dependencies.LEAST_LAG || lagDays > Dependencies.MOST_LAG) {
            problems.add(new FieldProblem(
                    "/lagDays",
                    "input.range",
                    String.valueOf(Dependencies.LEAST_LAG),
                    String.valueOf(Dependencies.MOST_LAG)));
        }
        return problems;
    }

    static List<FieldProblem> reason(LocalizedText reason) {
        PlanRules rules = new PlanRules();
        rules.text("/reason", reason, Codes.TITLE);
        return rules.found();
    }

    /** A milestone cannot wait for one that waits, however indirectly, for it. */
    static List<FieldProblem> circle(DependencyGraph graph, String predecessor, String successor) {
        List<String> path = graph.path(successor, predecessor);
        return path.isEmpty() ? List.of() : List.of(new FieldProblem("/predecessor", "dependency.cycle", told(path)));
    }

    /** The codes around the circle; of a very long one its beginning and its end. */
    private static String told(List<String> path) {
        List<String> codes = new ArrayList<>(path);
        codes.add(path.get(0));
        if (codes.size() > MOST_TOLD) {
            List<String> end = codes.subList(codes.size() - MOST_TOLD / 2, codes.size());
            codes = new ArrayList<>(codes.subList(0, MOST_TOLD / 2));
            codes.add("…");
            codes.addAll(end);
        }
        return String.join(" → ", codes);
    }
}
