package org.gouvernail.governance.committee;

import jakarta.persistence.EntityManager;
import org.gouvernail.governance.committee.Committees.SessionView;
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

    /** The bodies, where these hold the seats. */
    public static Bodies bodies(EntityManager em, SeatHolders seats) {
        BodyService bodies = CommitteeKit.bodies(em);
        bodies.seats = seats;
        bodies.own = own(seats);
        return bodies;
    }

    /** The committee's service, where these hold the seats. */
    public static Committees committees(EntityManager em, ConductOfSessions conduct, SeatHolders seats) {
        CommitteeService service = CommitteeKit.service(em);
        service.conduct = conduct;
        service.own = own(seats);
        return service;
    }

    /** Sessions that decide and settle without a roll. */
    public static ConductOfSessions freely() {
        return new ConductOfSessions() {
            @Override
            public void adopt(String decision, SessionView session, String item, boolean refuses) {}

            @Override
            public void mustBeAtTheTable(SessionView session, String item) {}

            @Override
            public void mayConclude(SessionView session, String item) {}

            @Override
            public void mustBeUnheard(String session, String item) {}
        };
    }

    public static OwnBodies own(SeatHolders seats) {
        return CommitteeKit.own(seats);
    }

    public static AgendaDesk desk(EntityManager em) {
        return CommitteeKit.desk(em);
    }

    /** The clock that those services share. */
    public static BusinessClock clock() {
        return CommitteeKit.clock();
    }
}
