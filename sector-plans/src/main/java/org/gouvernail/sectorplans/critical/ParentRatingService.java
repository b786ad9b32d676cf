package org.gouvernail.sectorplans.critical;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.strategy.Strategies;
import org.gouvernail.governance.strategy.StrategyView;
import org.gouvernail.governance.strategy.StrategyView.OrientationView;
import org.gouvernail.sectorplans.critical.CriticalRules.Parent;
import org.gouvernail.sectorplans.critical.CriticalRules.UnderWay;
import org.gouvernail.sectorplans.measure.MeasureView;
import org.gouvernail.sectorplans.measure.Measures;
import org.gouvernail.sectorplans.plan.Plans;
import org.gouvernail.sectorplans.rating.RatingReason;

@ApplicationScoped
@Transactional
class ParentRatingService implements ParentRatings {

    private static final String OF_PLAN =
            "select m.code from measure m where m.plan_code = ?1 and m.state = 'UNDER_WAY' order by m.code";

    private static final String SERVING = "select m.code, o.objective_code from measure m"
            + " join measure_objective o on o.measure_id = m.id where m.state = 'UNDER_WAY'";

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Inject
    Plans plans;

    @Inject
    Strategies strategies;

    @Inject
    Measures measures;

    @Inject
    Awaited awaited;

    @Override
    public ParentRating ofPlan(String plan) {
        plans.require(plan);
        List<String> codes = new ArrayList<>();
        em.createNativeQuery(OF_PLAN).setParameter(1, plan).getResultList().forEach(row -> codes.add((String) row));
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

    /** The ratings of these orientations by code, in their order. */
    private Map<String, ParentRating> orientations(List<OrientationView> orientations) {
        Map<String, String> served = new HashMap<>();
        Map<String, Set<String>> serving = new LinkedHashMap<>();
        for (OrientationView orientation : orientations) {
            serving.put(orientation.code(), new TreeSet<>());
            orientation.objectives().forEach(o -> served.put(o.code(), orientation.code()));
        }
        for (Object row : em.createNativeQuery(SERVING).getResultList()) {
            Object[] pair = (Object[]) row;
            Set<String> codes = serving.get(String.valueOf(served.get((String) pair[1])));
            if (codes != null) {
                codes.add((String) pair[0]);
            }
        }
        Map<String, List<String>> children = new LinkedHashMap<>();
        serving.forEach((orientation, codes) -> children.put(orientation, List.copyOf(codes)));
        return rated(Parent.ORIENTATION, children);
    }

    /** Rates parents by their measures under way. */
    private Map<String, ParentRating> rated(Parent parent, Map<String, List<String>> children) {
        List<String> all =
                children.values().stream().flatMap(List::stream).distinct().toList();
        Set<String> waitedFor = awaited.among(all);
        Map<String, List<RatingReason>> reasons =
                measures.named(all).stream().collect(Collectors.toMap(MeasureView::code, MeasureView::ratingReasons));
        Map<String, ParentRating> ratings = new LinkedHashMap<>();
        children.forEach((code, codes) -> ratings.put(
                code,
                CriticalRules.rate(
                        parent,
                        codes.stream()
                                .map(m -> new UnderWay(m, waitedFor.contains(m)))
                                .toList(),
                        reasons)));
        return ratings;
    }

    private static ParentRating none(Parent parent) {
        return CriticalRules.rate(parent, List.of(), Map.of());
    }
}
