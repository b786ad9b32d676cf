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
import java.util.TreeSet;
import java.util.UUID;
import org.gouvernail.governance.access.Accounts.AccountView;
import org.gouvernail.governance.access.Accounts.TokenState;
import org.gouvernail.governance.access.Accounts.TokenView;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.UniqueKey;
import org.jspecify.annotations.Nullable;

/** Loads and stores accounts, their grants and their tokens, in transactions that no password is hashed in. */
@ApplicationScoped
@Transactional
class AccountStore {

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Inject
    Journal journal;

    @Inject
    BusinessClock clock;

    @Inject
    DelegationStore delegations;

    void open(String username, LocalizedText function, @Nullable String hash, boolean given, boolean demonstration) {
        Account account = new Account(username, function, null, demonstration);
        if (hash != null) {
            account.take(hash, given);
        }
        em.persist(account);
        UniqueKey.flush(em, () -> DomainException.conflict("access.account-exists", username));
        recorded("account.opened", require(username));
    }

    /**
     * Gives an account another password than the one of this hash; refuses when it has another by now. What was opened
     * with the one before opens nothing any more, tokens included.
     */
    void changePassword(String username, @Nullable String before, String hash, boolean given) {
        Account account = lock(username);
        if (before != null && !before.equals(account.passwordHash())) {
            throw DomainException.stale();
        }
        account.take(hash, given);
        revokeTokens(account);
        recorded(given ? "account.password-given" : "account.password-changed", account);
    }

    private void revokeTokens(Account account) {
        Instant now = clock.instant();
        for (AccessToken token : tokens(account, now)) {
            token.revoke(now);
            recorded("account.token-revoked", account, token.view(), false);
        }
    }

    void recorded(String act, Account account, TokenView token, boolean works) {
        em.flush();
        journal.record(
                act,
                new SubjectRef("token", token.id().toString()),
                null,
                new TokenState(account.username(), token.scope(), token.issuedAt(), token.expiresAt(), works));
    }

    void recorded(String act, Account account) {
        em.flush();
        journal.record(act, new SubjectRef("account", account.username()), null, view(account));
    }

    void add(Object entity) {
        em.persist(entity);
    }

    Optional<Account> load(String username) {
        return load(username, LockModeType.NONE);
    }

    Account require(String username) {
        return load(username).orElseThrow(() -> DomainException.notFound("account", username));
    }

    /** The account, locked: whoever changes its grants waits for who is at it. */
    Account lock(String username) {
        return load(username, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> DomainException.notFound("account", username));
    }

    private Optional<Account> load(String username, LockModeType lock) {
        return em.createQuery("select a from Account a where a.username = :name", Account.class)
                .setParameter("name", username)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    List<Account> all() {
        return em.createQuery("select a from Account a order by a.username", Account.class)
                .setMaxResults(10_000)
                .getResultList();
    }

    /** Names of the active accounts that hold a role for an organisation and one of its plans, or have it lent to them. */
    List<String> holders(Role role, String organisation, String plan) {
        TreeSet<String> names = new TreeSet<>(delegations.receivers(role, organisation, plan));
        names.addAll(em.createQuery(
                        "select distinct a.username from Account a, RoleGrant g where g.accountId = a.id"
                                + " and a.active = true and g.revokedAt is null and g.role = :role"
                                + " and (g.organisation is null or g.organisation = :organisation)"
                                + " and (g.plan is null or g.plan = :plan) order by a.username",
                        String.class)
                .setParameter("role", role)
                .setParameter("organisation", organisation)
                .setParameter("plan", plan)
                .getResultList());
        return List.copyOf(names);
    }

    /** The grants in force. */
    List<RoleGrant> grants(Account account) {
        return em.createQuery(
                        "select g from RoleGrant g where g.accountId = :id and g.revokedAt is null"
                                + " order by g.role, g.organisation, g.plan",
                        RoleGrant.class)
                .setParameter("id", account.id())
                .getResultList();
    }

    /**
     * The grants in force that make active accounts administrators, locked: of two who withdraw each other at once, the
     * second sees what the first left.
     */
    List<RoleGrant> lockAdministration() {
        return em.createQuery(
                        "select g from RoleGrant g where g.role = :role and g.revokedAt is null"
                                + " and g.accountId in (select a.id from Account a where a.active = true)"
                                + " order by g.id",
                        RoleGrant.class)
                .setParameter("role", Role.ADMIN)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    Actor actor(Account account) {
        Actor actor = new Actor(
                        account.username(), account.function(), view(account).grants())
                .lent(delegations.lent(account.username()));
        return account.passwordGiven() ? actor.by(Actor.Entry.GIVEN_PASSWORD) : actor;
    }

    AccountView view(Account account) {
        return new AccountView(
                account.username(),
                account.function(),
                account.active(),
                grants(account).stream().map(RoleGrant::view).toList());
    }

    /** The actor who comes in with the token of this hash, while it works. */
    Optional<Actor> byToken(String hash, Instant now) {
        return em.createQuery(
                        "select a, t from Account a, AccessToken t where t.accountId = a.id and t.hash = :hash"
                                + " and t.revokedAt is null and t.expiresAt > :now and a.active = true",
                        Object[].class)
                .setParameter("hash", hash)
                .setParameter("now", now)
                .getResultStream()
                .findFirst()
                .map(row -> bearer((Account) row[0], (AccessToken) row[1]));
    }

    private Actor bearer(Account account, AccessToken token) {
        return account.passwordGiven() ? actor(account) : actor(account).by(token.entry());
    }

    /** The tokens of an account that still work, the latest first. */
    List<AccessToken> tokens(Account account, Instant now) {
        return em.createQuery(
                        "select t from AccessToken t where t.accountId = :id and t.revokedAt is null"
                                + " and t.expiresAt > :now order by t.issuedAt desc, t.id",
                        AccessToken.class)
                .setParameter("id", account.id())
                .setParameter("now", now)
                .getResultList();
    }

    Optional<AccessToken> lockToken(Account account, UUID id) {
        return em.createQuery(
                        "select t from AccessToken t where t.accountId = :account and t.id = :id"
                                + " and t.revokedAt is null",
                        AccessToken.class)
                .setParameter("account", account.id())
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
