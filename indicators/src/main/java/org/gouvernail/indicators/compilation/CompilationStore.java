package org.gouvernail.indicators.compilation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The runs, and the plans each has done. Callers bring the transaction. */
@ApplicationScoped
class CompilationStore {

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    void add(Compilation compilation) {
        em.persist(compilation);
        em.flush();
        em.createNativeQuery("insert into compilation_lease (compilation_id) values (?)")
                .setParameter(1, compilation.id())
                .executeUpdate();
    }

    Optional<Compilation> find(UUID id) {
        return Optional.ofNullable(em.find(Compilation.class, id));
    }

    Compilation require(UUID id) {
        return find(id).orElseThrow(() -> new IllegalStateException("no compilation " + id));
    }

    /** The run, locked until the end of the transaction. */
    Compilation lock(UUID id) {
        Compilation compilation = em.find(Compilation.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (compilation == null) {
            throw new IllegalStateException("no compilation " + id);
        }
        return compilation;
    }

    /** Runs of a period, latest first. */
    List<Compilation> of(String period) {
        return em.createQuery(
                        "select c from Compilation c where c.period = :period order by c.revision desc",
                        Compilation.class)
                .setParameter("period", period)
                .getResultList();
    }

    /** The last completed run of the periods before this one, empty when there is none. */
    Optional<Compilation> completedBefore(String period) {
        return em.createQuery(
                        "select c from Compilation c where c.period < :period and c.state = :completed"
                                + " order by c.period desc, c.revision desc",
                        Compilation.class)
                .setParameter("period", period)
                .setParameter("completed", Compilations.State.COMPLETED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
