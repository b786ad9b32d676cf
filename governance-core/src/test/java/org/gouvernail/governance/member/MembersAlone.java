package org.gouvernail.governance.member;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import org.gouvernail.governance.access.Accounts;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.committee.CommitteeAlone;
import org.gouvernail.governance.committee.SeatHolders;
import org.gouvernail.governance.journal.JournalKit;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.organisation.OrganisationView;
import org.gouvernail.governance.organisation.Organisations;

/** The members' service wired by hand on one persistence context: every organisation exists, and every account may sit. */
public final class MembersAlone {

    private static final LocalizedText WORDS = LocalizedText.of("Texte", "Text");

    private MembersAlone() {}

    /** Who holds seats, by the members' rows. */
    public static SeatHolders holders(EntityManager em) {
        return holders(em, CommitteeAlone.clock());
    }

    /** The same by another clock. */
    public static SeatHolders holders(EntityManager em, BusinessClock clock) {
        SeatedAccounts holders = new SeatedAccounts();
        holders.store = new MemberStore();
        holders.store.em = em;
        holders.clock = clock;
        return holders;
    }

    public static Members members(EntityManager em) {
        MemberService service = new MemberService();
        service.store = new MemberStore();
        service.store.em = em;
        service.bodies = CommitteeAlone.bodies(em, holders(em));
        service.organisations = found(Organisations.class, new OrganisationView("MESI", WORDS, true, List.of()));
        service.accounts = found(
                Accounts.class, new Actor("somebody", WORDS, List.of(new Actor.Grant(Role.COMMITTEE, null, null))));
        service.clock = CommitteeAlone.clock();
        service.journal = JournalKit.journal(em, service.clock);
        return service;
    }

    private static <T> T found(Class<T> type, Object answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> Optional.of(answer)));
    }
}
