package org.gouvernail.sectorplans.cohesion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouvernail.governance.edition.ServingMeasures;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.cohesion.CohesionRules.Serving;

/** Which objectives the measures serve, as they stand. */
@ApplicationScoped
class ServedObjectives implements ServingMeasures {

    private static final String SERVED =
            "select m.code, m.title_fr, m.title_en, m.plan_code, o.objective_code from measure m"
                    + " left join measure_objective o on o.measure_id = m.id"
                    + " where m.state <> 'WITHDRAWN' order by m.code, o.objective_code";

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Override
    public Map<String, List<String>> serving(Collection<String> objectives) {
        Map<String, List<String>> serving = new LinkedHashMap<>();
        if (objectives.isEmpty()) {
            return serving;
        }
        all().values()
                .forEach(m -> m.objectives().stream()
                        .filter(objectives::contains)
                        .forEach(o -> serving.computeIfAbsent(o, code -> new ArrayList<>())
                                .add(m.code())));
        return serving;
    }

    List<Serving> now(Collection<String> codes) {
        Set<String> wanted = Set.copyOf(codes);
        return all().values().stream().filter(m -> wanted.contains(m.code())).toList();
    }

    private Map<String, Serving> all() {
        Map<String, Serving> all = new LinkedHashMap<>();
        for (Object row : em.createNativeQuery(SERVED).getResultList()) {
            Object[] cells = (Object[]) row;
            Serving measure = all.computeIfAbsent(
                    (String) cells[0],
                    code -> new Serving(
                            code,
                            LocalizedText.of((String) cells[1], (String) cells[2]),
                            (String) cells[3],
                            new ArrayList<>()));
            if (cells[4] != null) {
                measure.objectives().add((String) cells[4]);
            }
        }
        return all;
    }
}
