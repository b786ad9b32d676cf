package org.gouvernail.sectorplans.cohesion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gouvernail.governance.edition.Editions;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.strategy.Strategies;
import org.gouvernail.sectorplans.cohesion.CohesionRules.Serving;
import org.gouvernail.sectorplans.measure.MeasureDirectory;
import org.gouvernail.sectorplans.measure.MeasureKey;
import org.gouvernail.sectorplans.measure.MeasureState;
import org.gouvernail.sectorplans.measure.Sight;
import org.gouvernail.sectorplans.plan.Plans;
import org.gouvernail.sectorplans.planobjective.PlanObjectives;
import org.gouvernail.sectorplans.quarter.PublishedFigures;

@ApplicationScoped
@Transactional
class CohesionService implements Cohesion {

    @Inject
    Strategies strategies;

    @Inject
    Editions editions;

    @Inject
    Plans plans;

    @Inject
    PlanObjectives objectives;

    @Inject
    MeasureDirectory measures;

    @Inject
    ServedObjectives served;

    @Inject
    Instance<PublishedFigures> figures;

    @Override
    public CohesionView view() {
        return CohesionRules.view(
                strategies.current(null).orElseThrow(() -> DomainException.notFound("strategy", "—")),
                editions.successors(),
                plans.all(null),
                objectives.all(null),
                serving());
    }

    /** Within the reader's sight as they stand, beyond it as the last published report tells them. */
    private List<Serving> serving() {
        Sight sight = Sight.ofReader();
        List<Serving> serving = new ArrayList<>();
        List<String> beyond = new ArrayList<>();
        List<String> within = new ArrayList<>();
        for (MeasureKey measure : measures.all(null)) {
            if (!sight.covers(measure)) {
                beyond.add(measure.code());
            } else if (measure.state() != MeasureState.WITHDRAWN) {
                within.add(measure.code());
            }
        }
        serving.addAll(served.now(within));
        if (!figures.isUnsatisfied() && !beyond.isEmpty()) {
            figures.get()
                    .latest(null)
                    .ifPresent(p -> figures.get().measures(p.compilation(), beyond).values().stream()
                            .filter(m -> !m.state().equals(MeasureState.WITHDRAWN.name()))
                            .forEach(m -> serving.add(new Serving(m.code(), m.title(), m.plan(), m.objectives()))));
        }
        serving.sort(Comparator.comparing(Serving::code));
        return serving;
    }
}
