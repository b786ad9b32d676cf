package org.gouvernail.sectorplans.odds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gouvernail.governance.kernel.Chunks;
import org.gouvernail.sectorplans.odds.OddsRuns.RunView;

/** The rows of runs and of their figures. */
@ApplicationScoped
class OddsStore {

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    void keep(RunView run, Collection<OddsFigure> figures) {
        em.persist(new OddsRun(run));
        em.flush();
        figures.forEach(em::persist);
    }

    Optional<RunView> find(UUID id) {
        return Optional.ofNullable(em.find(OddsRun.class, id)).map(OddsRun::view);
    }

    List<RunView> runs() {
        return em.createQuery("select r from OddsRun r order by r.ranAt desc, r.id", OddsRun.class)
                .getResultStream()
                .map(OddsRun::view)
                .toList();
    }

    Optional<RunView> latest() {
        return em.createQuery("select r from OddsRun r order by r.ranAt desc, r.id", OddsRun.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(OddsRun::view);
    }

    /** What a run said of these milestones, by code. */
    Map<String, OddsFigure> figures(UUID run, Collection<String> milestones) {
        Map<String, OddsFigure> figures = new HashMap<>();
        for (List<String> some : Chunks.of(milestones)) {
            em.createQuery(
                            "select f from OddsFigure f where f.runId = :run and f.milestone in :codes",
                            OddsFigure.class)
                    .setParameter("run", run)
                    .setParameter("codes", some)
                    .getResultStream()
                    .forEach(f -> figures.put(f.milestone(), f));
        }
        return figures;
    }
}
