package org.gouvernail.sectorplans.dependency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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

    /** Those in force. */
    List<DependencyView> all() {
        return listed("d.inForce = true");
    }

    /** Those taken away. */
    List<DependencyView> ended() {
        return listed("d.inForce is null");
    }

    private List<DependencyView> listed(String condition) {
        return em.createQuery(
                        "select d from Dependency d where " + condition
                                + " order by d.predecessor, d.successor, d.removedOn, d.id",
                        Dependency.class)
                .getResultStream()
                .map(Dependency::view)
                .toList();
    }

    /** Those in force at either end of which stands one of these milestones, by predecessor then successor. */
    List<DependencyView> of(Collection<String> milestones) {
        TreeMap<String, DependencyView> found = new TreeMap<>();
        for (List<String> some : Chunks.of(milestones)) {
            em.createQuery(
                            "select d from Dependency d where d.inForce = true"
                                    + " and (d.predecessor in :codes or d.successor in :codes)",
                            Dependency.class)
                    .setParameter("codes", some)
                    .getResultStream()
                    .map(Dependency::view)
                    .forEach(d -> found.put(d.predecessor() + " " + d.successor(), d));
        }
        return new ArrayList<>(found.values());
    }

    /** Those taken away since a day at either end of which stands one of these milestones, latest first. */
    List<DependencyView> ended(Collection<String> milestones, LocalDate since) {
        TreeMap<UUID, DependencyView> found = new TreeMap<>();
        for (List<String> some : Chunks.of(milestones)) {
            em.createQuery(
                            "select d from Dependency d where d.inForce is null and d.removedOn >= :since"
                                    + " and (d.predecessor in :codes or d.successor in :codes)",
                            Dependency.class)
                    .setParameter("since", since)
                    .setParameter("codes", some)
                    .getResultStream()
                    .map(Dependency::view)
                    .forEach(d -> found.put(d.id(), d));
        }
        return found.values().stream()
                .sorted(Comparator.comparing((DependencyView d) -> Objects.requireNonNull(d.removedOn()))
                        .reversed()
                        .thenComparing(DependencyView::predecessor)
                        .thenComparing(DependencyView::successor))
                .toList();
    }

    Optional<Dependency> find(UUID id, LockModeType lock) {
        return Optional.ofNullable(em.find(Dependency.class, id, lock));
    }

    void add(Dependency dependency, DomainException taken) {
        em.persist(dependency);
        UniqueKey.flush(em, () -> taken);
    }

    void flush() {
        em.flush();
    }
}
