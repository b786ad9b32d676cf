package org.gouvernail.governance.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gouvernail.governance.access.Actor.Lent;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.SubjectRef;

/** Loads and stores delegations. */
@ApplicationScoped
@Transactional
class DelegationStore {

    private static final String NOT_ENDED = " d.revokedAt is null and d.ends > :from ";

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Inject
    Journal journal;

    @Inject
    BusinessClock clock;

    /** The roles lent to an account that are in force now: within their time, not revoked, and still their giver's. */
    List<Lent> lent(String receiver) {
        return em.createQuery(
                        "select d from Delegation d, RoleGrant g, Account a where d.receiver = :receiver and"
                                + NOT_ENDED
                                + "and d.begins <= :from and g.id = d.grantId and g.revokedAt is null"
                                + " and a.id = g.accountId and a.active = true order by d.begins, d.id",
                        Delegation.class)
                .setParameter("receiver", receiver)
                .setParameter("from", clock.instant())
                .getResultStream()
                .map(Delegation::lent)
                .toList();
    }

    /** Names of the active accounts to whom a role that others hold for an organisation and one of its plans is lent now. */
    List<String> receivers(Role role, String organisation, String plan) {
        return em.createQuery(
                        "select distinct d.receiver from Delegation d, RoleGrant g, Account a where" + NOT_ENDED
                                + "and d.begins <= :from and g.id = d.grantId and g.revokedAt is null"
                                + " and a.username = d.receiver and a.active = true and d.role = :role"
                                + " and (d.organisation is null or d.organisation = :organisation)"
                                + " and (d.plan is null or d.plan = :plan)",
                        String.class)
                .setParameter("from", clock.instant())
                .setParameter("role", role)
                .setParameter("organisation", organisation)
                .setParameter("plan", plan)
                .getResultList();
    }

    /** What is or will be lent to an account from an instant on. */
    List<Delegation> received(String receiver, Instant from) {
        return em.createQuery(
                        "select d from Delegation d where d.receiver = :receiver and" + NOT_ENDED, Delegation.class)
                .setParameter("receiver", receiver)
                .setParameter("from", from)
                .getResultList();
    }

    /** What is or will be lent by an account from an instant on. */
    List<Delegation> given(String giver, Instant from) {
        return em.createQuery("select d from Delegation d where d.giver = :giver and" + NOT_ENDED, Delegation.class)
                .setParameter("giver", giver)
                .setParameter("from", from)
                .getResultList();
    }

    /** All that an account gave or received, the latest first. */
    List<Delegation> of(String account) {
        return em.createQuery(
                        "select d from Delegation d where d.giver = :account or d.receiver = :account"
                                + " order by d.recordedAt desc, d.id",
                        Delegation.class)
                .setParameter("account", account)
                .setMaxResults(1_000)
                .getResultList();
    }

    List<Delegation> all() {
        return em.createQuery("select d from Delegation d order by d.recordedAt desc, d.id", Delegation.class)
                .setMaxResults(10_000)
                .getResultList();
    }

    Optional<Delegation> load(UUID id, LockModeType lock) {
        return Optional.ofNullable(em.find(Delegation.class, id, lock));
    }

    void add(Delegation delegation) {
        em.persist(delegation);
    }

    /** Ends what rests on a role that its giver has just lost. */
    void endWith(RoleGrant lost, String giver, String by, Instant now) {
        for (Delegation delegation : given(giver, now)) {
            if (delegation.grantId().equals(lost.id())) {
                delegation.revoke(by, now);
                recorded("delegation.ended-with-role", delegation);
            }
        }
    }

    void recorded(String act, Delegation delegation) {
        em.flush();
        Delegations.DelegationView view = delegation.view(clock.instant());
        journal.record(
                act,
                new SubjectRef("delegation", delegation.id().toString()),
                view.reason().fr(),
                view);
    }
}
