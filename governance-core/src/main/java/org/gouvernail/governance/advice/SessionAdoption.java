package org.gouvernail.governance.advice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.gouvernail.governance.committee.Bodies;
import org.gouvernail.governance.committee.Committees.AgendaItemView;
import org.gouvernail.governance.committee.Committees.SessionView;
import org.gouvernail.governance.committee.ConductOfSessions;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.sitting.Sittings;

/** Adoption of an opinion at the table of the body's own session, by its roll and its votes. */
@ApplicationScoped
class SessionAdoption {

    @Inject
    Bodies bodies;

    @Inject
    Sittings sittings;

    @Inject
    ConductOfSessions conduct;

    /** Refuses it where the session is another body's, the point is about something else, or the table does not allow it. */
    void adopt(String advice, String body, String session, String item) {
        SessionView held = bodies.lockHeld(session);
        if (!held.committee().equals(body)) {
            throw DomainException.invalid("advice.other-body", "/session", session, body);
        }
        AgendaItemView point = bodies.lockOpen(session, item);
        if (!point.subject().equals(AdviceService.ref(advice))) {
            throw DomainException.invalid("advice.other-item", "/item", item, advice);
        }
        if (!sittings.roll(session).opened()) {
            throw DomainException.conflict("roll.not-opened", session);
        }
        conduct.adopt(advice, held, point.number(), false);
    }
}
