package org.gouvernail.sectorplans.critical;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gouvernail.governance.edition.Editions;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.strategy.Strategies;
import org.gouvernail.governance.strategy.StrategyView;
import org.gouvernail.governance.strategy.StrategyView.ObjectiveView;
import org.gouvernail.governance.strategy.StrategyView.OrientationView;
import org.gouvernail.sectorplans.critical.CriticalRules.Parent;
import org.gouvernail.sectorplans.measure.MeasureView;
import org.gouvernail.sectorplans.measure.Measures;
import org.gouvernail.sectorplans.plan.Plans;
import org.gouvernail.sectorplans.rating.RatingReason;

@ApplicationScoped
@Transactional
class ParentRatingService implements ParentRatings {

    @Inject
    Plans plans;

    @Inject
    Strategies strategies;

    @Inject
    Editions editions;

    @Inject
    Measures measures;

    @Inject
    Children children;

    @Override
    public ParentRating ofPlan(String plan) {
        plans.require(plan);
        List<String> codes = List.copyOf(children.underWay(plan).keySet());
        return rated(Parent.PLAN, Map.of(plan, codes)).getOrDefault(plan, none(Parent.PLAN));
    }

    @Override
    public ParentRating ofOrientation(String orientation) {
        OrientationView one = strategy().orientations().stream()
                .filter(o -> o.code().equals(orientation))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("orientation", orientation));
        return orientations(List.of(one)).getOrDefault(orientation, none(Parent.ORIENTATION));
    }

    @Override
    public ParentRating ofStrategy() {
        return CriticalRules.strategy(orientations(strategy().orientations()));
    }

    private StrategyView strategy() {
        return strategies.current(null).orElseThrow(() -> DomainException.notFound("strategy", "—"));
    }

    private Set<String> inForce() {
        return strategy().orientations().stream()
                .flatMap(o -> o.objectives().stream())
                .map(ObjectiveView::code)
                .collect(Collectors.toSet());
    }

    /** The ratings of these orientations by code, in their order. */
    private Map<String, ParentRating> orientations(List<OrientationView> orientations) {
        Map<String, String> served = new HashMap<>();
        Map<String, Set<String>> serving = new LinkedHashMap<>();
        for (OrientationView orientation : orientations) {
            serving.put(orientation.code(), new TreeSet<>());
            orientation.objectives().forEach(o -> served.put(o.code(), orientation.code()));
        }
        Set<String> inForce = inForce();
        Map<String, List<String>> successors = editions.successors();
        children.underWay(null)
                .forEach((measure, objectives) -> objectives.stream()
                        .flatMap(o -> Editions.inForce(o, inForce, successors).stream())
                        .forEach(o -> {
                            Set<String> codes = serving.get(String.valueOf(served.get(o)));
                            if (codes != null) {
                                codes.add(measure);
                            }
                        }));
        Map<String, List<String>> measuresOf = new LinkedHashMap<>();
        serving.forEach((orientation, codes) -> measuresOf.put(orientation, List.copyOf(codes)));
        return rated(Parent.ORIENTATION, measuresOf);
    }

    /** Rates parents by their measures under way. */
    private Map<String, ParentRating> rated(Parent parent, Map<String, List<String>> measuresOf) {
        List<String> all =
                measuresOf.values().stream().flatMap(List::stream).distinct().toList();
        Map<String, List<RatingReason>> reasons =
                measures.named(all).stream().collect(Collectors.toMap(MeasureView::code, MeasureView::ratingReasons));
        Map<String, ParentRating> ratings = new LinkedHashMap<>();
        measuresOf.forEach((code, codes) -> ratings.put(code, CriticalRules.rate(parent, codes, reasons)));
        return ratings;
    }

    private static ParentRating none(Parent parent) {
        return CriticalRules.rate(parent, List.of(), Map.of());
    }
}
