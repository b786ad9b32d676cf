package org.gouvernail.governance.committee;

import jakarta.persistence.EntityManager;
import org.gouvernail.governance.kernel.BusinessClock;

/** The committee's services wired by hand on one persistence context, for the tests of what builds on them. */
public final class CommitteeAlone {

    private CommitteeAlone() {}

    public static Bodies bodies(EntityManager em) {
        return CommitteeKit.bodies(em);
    }

    public static Committees committees(EntityManager em, ConductOfSessions conduct) {
        CommitteeService service = CommitteeKit.service(em);
        service.conduct = conduct;
        return service;
    }

    /** The clock that those services share. */
    public static BusinessClock clock() {
        return CommitteeKit.clock();
    }
}
