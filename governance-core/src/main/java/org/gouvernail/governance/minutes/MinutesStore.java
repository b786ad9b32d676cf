package org.gouvernail.governance.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.UniqueKey;
import org.gouvernail.governance.minutes.MinutesBook.MinutesView;

/** The rows of minutes, of their amendments and of their errata. */
@ApplicationScoped
class MinutesStore {

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    Optional<Minutes> load(String session, LockModeType lock) {
        return em.createQuery("select m from Minutes m where m.session = :session", Minutes.class)
                .setParameter("session", session)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** The published ones, latest session first. */
    List<Minutes> published() {
        return em.createQuery(
                        "select m from Minutes m where m.publishedAt is not null order by m.session desc",
                        Minutes.class)
                .getResultList();
    }

    List<Amendment> amendments(Minutes minutes) {
        return em.createQuery("select a from Amendment a where a.minutes = :minutes order by a.number", Amendment.class)
                .setParameter("minutes", minutes.id())
                .getResultList();
    }

    List<Erratum> errata(Minutes minutes) {
        return em.createQuery("select e from Erratum e where e.minutes = :minutes order by e.number", Erratum.class)
                .setParameter("minutes", minutes.id())
                .getResultList();
    }

    MinutesView view(Minutes minutes) {
        return minutes.view(
                amendments(minutes).stream().map(Amendment::view).toList(),
                errata(minutes).stream().map(Erratum::view).toList());
    }

    /** Begins minutes; two at once are one too many. */
    void begin(Minutes minutes) {
        em.persist(minutes);
        UniqueKey.flush(em, DomainException::stale);
    }

    void add(Object row) {
        em.persist(row);
    }

    void flush() {
        em.flush();
    }
}
