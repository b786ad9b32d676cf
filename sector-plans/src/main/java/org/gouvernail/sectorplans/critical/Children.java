package org.gouvernail.sectorplans.critical;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gouvernail.sectorplans.measure.MeasureDirectory;
import org.gouvernail.sectorplans.measure.MeasureKey;
import org.gouvernail.sectorplans.measure.MeasureState;
import org.gouvernail.sectorplans.measure.Sight;
import org.gouvernail.sectorplans.quarter.MeasureFacts;
import org.gouvernail.sectorplans.quarter.PublishedFigures;
import org.gouvernail.sectorplans.quarter.PublishedFigures.Published;
import org.jspecify.annotations.Nullable;

/**
 * The measures under way that a parent is rated by: within the reader's sight as they stand, beyond it as the last published
 * report tells them. One that was withdrawn since still counts for the public until the next report.
 */
@ApplicationScoped
class Children {

    private static final String UNDER_WAY = "select m.code, o.objective_code from measure m"
            + " left join measure_objective o on o.measure_id = m.id"
            + " where m.state = 'UNDER_WAY' and (?1 = '' or m.plan_code = ?1) order by m.code";

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Inject
    MeasureDirectory measures;

    @Inject
    Instance<PublishedFigures> figures;

    /**
     * The objectives that each of them serves, by its code, in the order of codes.
     *
     * @param plan code of a plan, null for all
     */
    Map<String, List<String>> underWay(@Nullable String plan) {
        Sight sight = Sight.ofReader();
        Map<String, List<String>> now = now(plan);
        if (sight.everything()) {
            return now;
        }
        List<String> beyond = measures.all(plan).stream()
                .filter(m -> !sight.covers(m))
                .map(MeasureKey::code)
                .toList();
        beyond.forEach(now::remove);
        published(beyond).values().stream()
                .filter(m -> m.state().equals(MeasureState.UNDER_WAY.name()))
                .forEach(m -> now.put(m.code(), m.objectives()));
        return now;
    }

    private Map<String, List<String>> now(@Nullable String plan) {
        Map<String, List<String>> objectives = new TreeMap<>();
        for (Object row : em.createNativeQuery(UNDER_WAY)
                .setParameter(1, plan == null ? "" : plan)
                .getResultList()) {
            Object[] pair = (Object[]) row;
            List<String> served = objectives.computeIfAbsent((String) pair[0], code -> new ArrayList<>());
            if (pair[1] != null) {
                served.add((String) pair[1]);
            }
        }
        return objectives;
    }

    private Map<String, MeasureFacts> published(List<String> codes) {
        Optional<Published> latest = figures.isUnsatisfied() || codes.isEmpty()
                ? Optional.empty()
                : figures.get().latest(null);
        return latest.map(p -> figures.get().measures(p.compilation(), codes)).orElse(Map.of());
    }
}
