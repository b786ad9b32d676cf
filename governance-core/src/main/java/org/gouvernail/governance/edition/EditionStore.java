package org.gouvernail.governance.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.gouvernail.governance.edition.Revisions.State;

/** The rows of editions and revisions. */
@ApplicationScoped
class EditionStore {

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    void add(Object row) {
        em.persist(row);
    }

    void flush() {
        em.flush();
    }

    List<Edition> editions() {
        return em.createQuery("select e from Edition e order by e.number desc", Edition.class)
                .getResultList();
    }

    Optional<Edition> edition(int number) {
        return em.createQuery("select e from Edition e where e.number = :number", Edition.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    List<Revision> revisions() {
        return em.createQuery("select r from Revision r order by r.number desc", Revision.class)
                .getResultList();
    }

    int countRevisions() {
        return em.createQuery("select count(r) from Revision r", Long.class)
                .getSingleResult()
                .intValue();
    }

    /** What is decided and not in force yet. */
    List<Revision> waiting() {
        return em.createQuery("select r from Revision r where r.state = :state", Revision.class)
                .setParameter("state", State.DECIDED)
                .getResultList();
    }

    /** The same, locked. */
    List<Revision> decided() {
        return em.createQuery("select r from Revision r where r.state = :state order by r.number", Revision.class)
                .setParameter("state", State.DECIDED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    Optional<Revision> revision(String code, LockModeType lock) {
        return em.createQuery("select r from Revision r where r.code = :code", Revision.class)
                .setParameter("code", code)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
