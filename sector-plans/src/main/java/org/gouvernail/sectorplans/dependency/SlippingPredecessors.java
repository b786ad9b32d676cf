package org.gouvernail.sectorplans.dependency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import java.util.stream.Collectors;
import org.gouvernail.governance.kernel.Chunks;
import org.gouvernail.sectorplans.finding.Predecessors;
import org.gouvernail.sectorplans.measure.Sight;
import org.gouvernail.sectorplans.milestone.Milestones;
import org.gouvernail.sectorplans.milestone.Milestones.MilestoneView;
import org.jspecify.annotations.Nullable;

/**
 * Tells the contradictions which milestones wait for one that slips, by the dates that the reader may see: a predecessor beyond
 * their sight slips as far as was published, and not at all before.
 */
@ApplicationScoped
class SlippingPredecessors implements Predecessors {

    private static final String WAITS =
            "select m.code, l.code, p.code, pm.code, p.reference, p.forecast, d.lagDays, p.actual"
                    + " from Dependency d, Milestone l, Measure m, Milestone p, Measure pm"
                    + " where d.inForce = true and l.code = d.successor and m.id = l.measureId and p.code = d.predecessor and pm.id = p.measureId"
                    + " and l.actual is null and m.code in :measures order by m.code, l.code, p.code";

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Inject
    Milestones milestones;

    /** A milestone that waits, with its measure, and its predecessor as it stands. */
    private record Wait(
            String measure, PredecessorSlip slip, @Nullable LocalDate actual) {

        Wait(Object[] row) {
            this(
                    (String) row[0],
                    new PredecessorSlip(
                            (String) row[1],
                            (String) row[2],
                            (String) row[3],
                            (LocalDate) row[4],
                            (LocalDate) row[5],
                            Objects.requireNonNull((Integer) row[6])),
                    (LocalDate) row[7]);
        }

        /** The same with the dates of its predecessor that the reader may see. */
        Wait seen(MilestoneView view) {
            return new Wait(
                    measure,
                    new PredecessorSlip(
                            slip.milestone(),
                            slip.predecessor(),
                            slip.predecessorMeasure(),
                            view.referenceDate(),
                            view.forecastDate(),
                            slip.lag()),
                    view.actualDate());
        }

        /** One that was reached slips no more: what it cost is in its date. */
        boolean slips() {
            return actual == null && slip.forecast().isAfter(slip.reference());
        }
    }

    @Override
    @Transactional
    public Map<String, List<PredecessorSlip>> slipping(Collection<String> measures) {
        Map<String, List<PredecessorSlip>> slips = new HashMap<>();
        seen(waits(measures)).stream()
                .filter(Wait::slips)
                .forEach(w -> slips.computeIfAbsent(w.measure(), code -> new ArrayList<>())
                        .add(w.slip()));
        return slips;
    }

    private List<Wait> waits(Collection<String> measures) {
        List<Wait> waits = new ArrayList<>();
        for (List<String> some : Chunks.of(measures)) {
            em.createQuery(WAITS, Object[].class)
                    .setParameter("measures", some)
                    .getResultStream()
                    .map(Wait::new)
                    .forEach(waits::add);
        }
        return waits;
    }

    private List<Wait> seen(List<Wait> waits) {
        if (Sight.ofReader().everything()) {
            return waits;
        }
        Map<String, MilestoneView> views =
                milestones.named(waits.stream().map(w -> w.slip().predecessor()).collect(Collectors.toSet()));
        return waits.stream()
                .map(w -> w.seen(Objects.requireNonNull(views.get(w.slip().predecessor()))))
                .toList();
    }
}
