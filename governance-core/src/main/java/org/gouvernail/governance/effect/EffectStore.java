package org.gouvernail.governance.effect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gouvernail.governance.kernel.Chunks;

/** Loads and stores what follows decisions. */
@ApplicationScoped
class EffectStore {

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    void add(Object row) {
        em.persist(row);
        em.flush();
    }

    Optional<DecisionBasis> basis(String decision) {
        return Optional.ofNullable(em.find(DecisionBasis.class, decision));
    }

    /** Code and hash of what was kept of decisions, without the snapshots themselves. */
    List<Object[]> hashes(Collection<String> decisions) {
        return Chunks.of(decisions).stream()
                .flatMap(some -> em
                        .createQuery(
                                "select b.decision, b.sha256 from DecisionBasis b where b.decision in :codes",
                                Object[].class)
                        .setParameter("codes", some)
                        .getResultList()
                        .stream())
                .toList();
    }

    List<DecisionExpectation> expectations(Collection<String> decisions) {
        return Chunks.of(decisions).stream()
                .flatMap(some -> em
                        .createQuery(
                                "select e from DecisionExpectation e where e.decision in :codes",
                                DecisionExpectation.class)
                        .setParameter("codes", some)
                        .getResultList()
                        .stream())
                .toList();
    }

    /** The checks of decisions, each decision's oldest first. */
    List<DecisionCheck> checks(Collection<String> decisions) {
        return Chunks.of(decisions).stream()
                .flatMap(some -> em
                        .createQuery(
                                "select c from DecisionCheck c where c.decision in :codes order by c.decision, c.number",
                                DecisionCheck.class)
                        .setParameter("codes", some)
                        .getResultList()
                        .stream())
                .toList();
    }
}
