package org.gouvernail.governance.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Loads and stores members. */
@ApplicationScoped
class MemberStore {

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    Optional<Member> find(String code, LockModeType lock) {
        return em.createQuery("select m from Member m where m.code = :code", Member.class)
                .setParameter("code", code)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    List<Member> of(String committee) {
        return em.createQuery("select m from Member m where m.committee = :committee order by m.number", Member.class)
                .setParameter("committee", committee)
                .getResultList();
    }

    /** Those who substitute for a member, locked. */
    List<Member> lockSubstitutes(String member) {
        return em.createQuery("select m from Member m where m.substituteFor = :member order by m.number", Member.class)
                .setParameter("member", member)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    void add(Member member) {
        em.persist(member);
        em.flush();
    }

    void flush() {
        em.flush();
    }
}
