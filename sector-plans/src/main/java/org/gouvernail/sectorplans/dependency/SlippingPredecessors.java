package org.gouvernail.sectorplans.dependency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gouvernail.governance.kernel.Chunks;
import org.gouvernail.sectorplans.finding.Predecessors;

/** Tells the contradictions which milestones wait for one that slips. */
@ApplicationScoped
class SlippingPredecessors implements Predecessors {

    /** One that was reached slips no more: what it cost is in its date. */
    private static final String SLIPS = "select m.code, l.code, p.code, pm.code, p.reference, p.forecast, d.lagDays"
            + " from Dependency d, Milestone l, Measure m, Milestone p, Measure pm"
            + " where l.code = d.successor and m.id = l.measureId and p.code = d.predecessor and pm.id = p.measureId"
            + " and l.actual is null and p.actual is null and p.forecast > p.reference and m.code in :measures"
            + " order by m.code, l.code, p.code";

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Override
    @Transactional
    public Map<String, List<PredecessorSlip>> slipping(Collection<String> measures) {
        Map<String, List<PredecessorSlip>> slips = new HashMap<>();
        for (List<String> some : Chunks.of(measures)) {
            em.createQuery(SLIPS, Object[].class)
                    .setParameter("measures", some)
                    .getResultStream()
                    .forEach(row -> slips.computeIfAbsent((String) row[0], code -> new ArrayList<>())
                            .add(new PredecessorSlip(
                                    (String) row[1],
                                    (String) row[2],
                                    (String) row[3],
                                    (LocalDate) row[4],
                                    (LocalDate) row[5],
                                    Objects.requireNonNull((Integer) row[6]))));
        }
        return slips;
    }
}
