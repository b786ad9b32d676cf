package org.gouvernail.sectorplans.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of risks and issues. */
@ApplicationScoped
class RegisterStore {

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    <T> Optional<T> load(Class<T> type, String code, LockModeType lock) {
        if (!RegisterAccess.isCode(code)) {
            return Optional.empty();
        }
        return em.createQuery("select r from " + type.getSimpleName() + " r where r.code = :code", type)
                .setParameter("code", code)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** Identity of the measure that a risk or an issue belongs to: it is locked first. */
    Optional<UUID> measure(Class<?> type, String code) {
        if (!RegisterAccess.isCode(code)) {
            return Optional.empty();
        }
        return em.createQuery("select r.measureId from " + type.getSimpleName() + " r where r.code = :code", UUID.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** The number that follows those of a measure whose row is locked. */
    int next(Class<?> type, UUID measure) {
        return em.createQuery(
                                "select count(r) from " + type.getSimpleName() + " r where r.measureId = :measure",
                                Long.class)
                        .setParameter("measure", measure)
                        .getSingleResult()
                        .intValue()
                + 1;
    }

    /** What was entered under a measure, in that order. */
    <T> List<T> of(Class<T> type, UUID measure) {
        return em.createQuery(
                        "select r from " + type.getSimpleName() + " r where r.measureId = :measure order by r.position",
                        type)
                .setParameter("measure", measure)
                .getResultList();
    }

    /** Everything entered under the measures of a plan, or under all. */
    <T> List<T> all(Class<T> type, @Nullable String plan) {
        TypedQuery<T> query = em.createQuery(
                "select r from " + type.getSimpleName() + " r"
                        + (plan == null ? "" : ", Measure m where m.id = r.measureId and m.plan = :plan"),
                type);
        if (plan != null) {
            query.setParameter("plan", plan);
        }
        return query.getResultList();
    }

    /** How often a risk or an issue, whose row is locked, was softened. */
    int changesOf(String entry) {
        return em.createQuery("select count(c) from RegisterChange c where c.entry = :entry", Long.class)
                .setParameter("entry", entry)
                .getSingleResult()
                .intValue();
    }

    /** What the entries of a measure said before they were softened, oldest first. */
    List<RegisterChange> changes(UUID measure) {
        return em.createQuery(
                        "select c from RegisterChange c where c.measureId = :measure order by c.entry, c.position",
                        RegisterChange.class)
                .setParameter("measure", measure)
                .getResultList();
    }

    void add(Object row) {
        em.persist(row);
        em.flush();
    }

    void flush() {
        em.flush();
    }
}
