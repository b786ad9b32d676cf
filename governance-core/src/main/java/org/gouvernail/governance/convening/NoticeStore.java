package org.gouvernail.governance.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.UniqueKey;

/** The rows of notices. */
@ApplicationScoped
class NoticeStore {

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    /** Those of a session, oldest first. */
    List<SessionNotice> of(String session) {
        return em.createQuery(
                        "select n from SessionNotice n where n.session = :session order by n.number",
                        SessionNotice.class)
                .setParameter("session", session)
                .getResultList();
    }

    void add(SessionNotice notice) {
        em.persist(notice);
        UniqueKey.flush(em, DomainException::stale);
    }
}
