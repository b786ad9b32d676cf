package org.gouvernail.governance.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouvernail.governance.kernel.SubjectRef;

/** Loads and stores facts. */
@ApplicationScoped
class FactStore {

    private static final int MOST = 10_000;

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    Fact begin() {
        Number next =
                (Number) em.createNativeQuery("select nextval('fact_number')").getSingleResult();
        Fact fact = new Fact(next.longValue());
        em.persist(fact);
        em.flush();
        return fact;
    }

    void add(Object row) {
        em.persist(row);
        em.flush();
    }

    Optional<Fact> load(String code, LockModeType lock) {
        return em.createQuery("select f from Fact f where f.code = :code", Fact.class)
                .setParameter("code", code)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** The version of each fact that is in force, in the order of their numbers. */
    List<FactVersion> current() {
        return em.createQuery(
                        "select v from FactVersion v, Fact f where v.code = f.code and v.revision = f.revision"
                                + " order by f.number",
                        FactVersion.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    List<FactVersion> current(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select v from FactVersion v, Fact f where v.code = f.code and v.revision = f.revision"
                                        + " and f.code in :codes",
                                FactVersion.class)
                        .setParameter("codes", codes)
                        .getResultList();
    }

    /** All versions of a fact, the latest first. */
    List<FactVersion> versions(String code) {
        return em.createQuery(
                        "select v from FactVersion v where v.code = :code order by v.revision desc", FactVersion.class)
                .setParameter("code", code)
                .getResultList();
    }

    /** The facts that each fact disagrees with. */
    Map<String, List<String>> disagreements() {
        return em.createQuery("select d from FactDisagreement d order by d.other", FactDisagreement.class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        FactDisagreement::fact, Collectors.mapping(FactDisagreement::other, Collectors.toList())));
    }

    List<String> disagreements(String code) {
        return em.createQuery(
                        "select d.other from FactDisagreement d where d.fact = :code order by d.other", String.class)
                .setParameter("code", code)
                .getResultList();
    }

    void disagree(String one, String other) {
        add(new FactDisagreement(one, other));
        add(new FactDisagreement(other, one));
    }

    void agree(String one, String other) {
        em.createQuery("delete from FactDisagreement d where (d.fact = :one and d.other = :other)"
                        + " or (d.fact = :other and d.other = :one)")
                .setParameter("one", one)
                .setParameter("other", other)
                .executeUpdate();
    }

    List<FactUse> uses(String code) {
        return em.createQuery("select u from FactUse u where u.fact = :code order by u.kind, u.code", FactUse.class)
                .setParameter("code", code)
                .setMaxResults(MOST)
                .getResultList();
    }

    boolean isUsed(String code, SubjectRef subject) {
        return em.createQuery(
                                "select count(u) from FactUse u where u.fact = :fact and u.kind = :kind and u.code = :code",
                                Long.class)
                        .setParameter("fact", code)
                        .setParameter("kind", subject.kind())
                        .setParameter("code", subject.code())
                        .getSingleResult()
                > 0;
    }
}
