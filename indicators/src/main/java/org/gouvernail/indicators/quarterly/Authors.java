package org.gouvernail.indicators.quarterly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** Who had a hand in a report: whoever wrote, submitted, endorsed, returned or accepted one of its updates, or compiled it. */
@ApplicationScoped
class Authors {

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Inject
    CompilationStore store;

    boolean include(UUID compilation, String period, String account) {
        return store.require(compilation).requestedBy(account) || acted(period, account);
    }

    private boolean acted(String period, String account) {
        Number acts = (Number) em.createNativeQuery("select count(*) from journal_entry where actor = ?"
                        + " and subject_kind = 'update' and subject_code like ?")
                .setParameter(1, account)
                .setParameter(2, "%" + period)
                .getSingleResult();
        return acts.longValue() > 0;
    }
}
