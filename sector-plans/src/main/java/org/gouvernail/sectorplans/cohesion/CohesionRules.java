package org.gouvernail.sectorplans.cohesion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouvernail.governance.edition.Editions;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.strategy.StrategyView;
import org.gouvernail.governance.strategy.StrategyView.OrientationView;
import org.gouvernail.sectorplans.cohesion.Cohesion.Cell;
import org.gouvernail.sectorplans.cohesion.Cohesion.CohesionView;
import org.gouvernail.sectorplans.cohesion.Cohesion.Column;
import org.gouvernail.sectorplans.cohesion.Cohesion.Gap;
import org.gouvernail.sectorplans.cohesion.Cohesion.Line;
import org.gouvernail.sectorplans.plan.Plans.PlanView;
import org.gouvernail.sectorplans.planobjective.PlanObjectives.PlanObjectiveView;

/** Counts what serves what. What serves an objective that was dropped serves its successors. */
final class CohesionRules {

    private final StrategyView strategy;
    private final Map<String, List<String>> successors;
    private final Map<String, String> orientationOf = new HashMap<>();
    private final Set<String> served = new HashSet<>();

    /** A measure and the objectives it serves. */
    record Serving(String code, LocalizedText title, String plan, List<String> objectives) {}

    private CohesionRules(StrategyView strategy, Map<String, List<String>> successors) {
        this.strategy = strategy;
        this.successors = successors;
        strategy.orientations().forEach(o -> o.objectives().forEach(b -> orientationOf.put(b.code(), o.code())));
    }

    static CohesionView view(
            StrategyView strategy,
            Map<String, List<String>> successors,
            List<PlanView> plans,
            List<PlanObjectiveView> objectives,
            List<Serving> measures) {
        return new CohesionRules(strategy, successors).count(plans, objectives, measures);
    }

    private CohesionView count(List<PlanView> plans, List<PlanObjectiveView> objectives, List<Serving> measures) {
        List<Gap> objectivesAlone = new ArrayList<>();
        List<Gap> measuresAlone = new ArrayList<>();
        Map<String, Integer> aligned = new HashMap<>();
        Map<String, Integer> serving = new HashMap<>();
        for (PlanObjectiveView one : objectives) {
            if (!tally(one.plan(), one.aligned(), aligned)) {
                objectivesAlone.add(new Gap(one.code(), one.title(), one.plan()));
            }
        }
        for (Serving one : measures) {
            if (!tally(one.plan(), one.objectives(), serving)) {
                measuresAlone.add(new Gap(one.code(), one.title(), one.plan()));
            }
        }
        Set<String> withObjectives = new HashSet<>();
        objectives.forEach(o -> withObjectives.add(o.plan()));
        return new CohesionView(
                strategy.edition().number(),
                objectivesAlone,
                strategy.orientations().stream()
                        .filter(o -> o.objectives().stream().noneMatch(b -> served.contains(b.code())))
                        .map(o -> new Gap(o.code(), o.title(), o.code()))
                        .toList(),
                strategy.orientations().stream()
                        .flatMap(o -> o.objectives().stream()
                                .filter(b -> !served.contains(b.code()))
                                .map(b -> new Gap(b.code(), b.title(), o.code())))
                        .toList(),
                measuresAlone,
                plans.stream()
                        .filter(p -> !withObjectives.contains(p.code()))
                        .map(p -> new Gap(p.code(), p.title(), p.code()))
                        .toList(),
                strategy.orientations().stream()
                        .map(o -> new Column(o.code(), o.title()))
                        .toList(),
                plans.stream()
                        .map(p -> new Line(p.code(), p.title(), cells(p.code(), aligned, serving)))
                        .toList());
    }

    /** Notes what is served, and in which orientation's cell of the plan; whether anything in force is. */
    private boolean tally(String plan, Collection<String> codes, Map<String, Integer> counts) {
        Set<String> inForce = new LinkedHashSet<>();
        codes.forEach(code -> inForce.addAll(Editions.inForce(code, orientationOf.keySet(), successors)));
        served.addAll(inForce);
        Set<String> orientations = new HashSet<>();
        inForce.forEach(code -> orientations.add(String.valueOf(orientationOf.get(code))));
        orientations.forEach(o -> counts.merge(plan + " " + o, 1, Integer::sum));
        return !inForce.isEmpty();
    }

    private List<Cell> cells(String plan, Map<String, Integer> aligned, Map<String, Integer> serving) {
        return strategy.orientations().stream()
                .map(OrientationView::code)
                .map(o -> new Cell(o, aligned.getOrDefault(plan + " " + o, 0), serving.getOrDefault(plan + " " + o, 0)))
                .toList();
    }
}
