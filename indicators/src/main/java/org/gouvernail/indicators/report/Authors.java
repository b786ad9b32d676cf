package org.gouvernail.indicators.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.UUID;

/** Who had a hand in a report: whoever wrote, submitted, endorsed, returned or accepted one of its updates, or compiled it. */
@ApplicationScoped
class Authors {

    /** Kind of the journal's entries about status updates. */
    static final String KIND = "update";

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    /** Whether one of these accounts had, itself or by the delegation of its role. */
    boolean include(UUID compilation, String period, Set<String> accounts) {
        return accounts.stream().anyMatch(account -> requested(compilation, account) || acted(period, account));
    }

    /** How the journal names the update of a measure for a period. */
    static String subject(String measure, String period) {
        return measure + "/" + period;
    }

    private boolean requested(UUID compilation, String account) {
        Number reports = (Number)
                em.createNativeQuery("select count(*) from report where compilation_id = ? and requested_by = ?")
                        .setParameter(1, compilation)
                        .setParameter(2, account)
                        .getSingleResult();
        return reports.longValue() > 0;
    }

    private boolean acted(String period, String account) {
        Number acts = (Number) em.createNativeQuery("select count(*) from journal_entry where (actor = ?"
                        + " or concat(', ', delegated_by, ', ') like ?) and subject_kind = ? and subject_code like ?")
                .setParameter(1, account)
                .setParameter(2, "%, " + account + ", %")
                .setParameter(3, KIND)
                .setParameter(4, subject("%", period))
                .getSingleResult();
        return acts.longValue() > 0;
    }
}
