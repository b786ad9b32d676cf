package org.gouvernail.sectorplans.dependency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.gouvernail.governance.kernel.Chunks;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.UniqueKey;
import org.gouvernail.sectorplans.dependency.Dependencies.DependencyView;

/** The rows of dependencies. */
@ApplicationScoped
class DependencyStore {

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    /**
     * Holds all others who would change the dependencies until the end of the transaction: two of them, each without a
     * circle, might close one together. Asked for before the dependencies are read.
     */
    void hold() {
        em.createNativeQuery("update dependency_change set number = number + 1").executeUpdate();
    }

    List<DependencyView> all() {
        return em.createQuery("select d from Dependency d order by d.predecessor, d.successor", Dependency.class)
                .getResultStream()
                .map(Dependency::view)
                .toList();
    }

    /** Those at either end of which stands one of these milestones, by predecessor then successor. */
    List<DependencyView> of(Collection<String> milestones) {
        TreeMap<String, DependencyView> found = new TreeMap<>();
        for (List<String> some : Chunks.of(milestones)) {
            em.createQuery(
                            "select d from Dependency d where d.predecessor in :codes or d.successor in :codes",
                            Dependency.class)
                    .setParameter("codes", some)
                    .getResultStream()
                    .map(Dependency::view)
                    .forEach(d -> found.put(d.predecessor() + " " + d.successor(), d));
        }
        return new ArrayList<>(found.values());
    }

    Optional<Dependency> find(UUID id, LockModeType lock) {
        return Optional.ofNullable(em.find(Dependency.class, id, lock));
    }

    void add(Dependency dependency, DomainException taken) {
        em.persist(dependency);
        UniqueKey.flush(em, () -> taken);
    }

    void remove(Dependency dependency) {
        em.remove(dependency);
        em.flush();
    }
}
