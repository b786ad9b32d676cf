package org.gouvernail.governance.sitting;

import jakarta.persistence.EntityManager;
import org.gouvernail.governance.committee.CommitteeAlone;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.committee.ConductOfSessions;
import org.gouvernail.governance.journal.JournalKit;
import org.gouvernail.governance.member.MembersAlone;

/** The conduct of sessions wired by hand on one persistence context, over the rows of members. */
public final class SittingsAlone {

    private SittingsAlone() {}

    public static Sittings sittings(EntityManager em) {
        SittingService service = new SittingService();
        service.rolls = rolls(em);
        service.store = service.rolls.store;
        service.bodies = CommitteeAlone.bodies(em, MembersAlone.holders(em));
        service.own = CommitteeAlone.own(MembersAlone.holders(em));
        service.committees = committees(em);
        service.members = MembersAlone.members(em);
        service.clock = CommitteeAlone.clock();
        service.journal = JournalKit.journal(em, service.clock);
        return service;
    }

    public static ConductOfSessions conduct(EntityManager em) {
        AdoptionService adoptions = new AdoptionService();
        adoptions.rolls = rolls(em);
        adoptions.store = adoptions.rolls.store;
        adoptions.journal = JournalKit.journal(em, CommitteeAlone.clock());
        return adoptions;
    }

    /** The committee's service, which lets these rolls say whether a session decides. */
    public static Committees committees(EntityManager em) {
        return CommitteeAlone.committees(em, conduct(em), MembersAlone.holders(em));
    }

    private static Rolls rolls(EntityManager em) {
        Rolls rolls = new Rolls();
        rolls.store = new SittingStore();
        rolls.store.em = em;
        rolls.members = MembersAlone.members(em);
        rolls.bodies = CommitteeAlone.bodies(em, MembersAlone.holders(em));
        rolls.clock = CommitteeAlone.clock();
        return rolls;
    }
}
