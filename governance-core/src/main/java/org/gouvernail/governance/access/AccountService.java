package org.gouvernail.governance.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AccountService implements Accounts {

    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Inject
    Journal journal;

    @Inject
    BusinessClock clock;

    /** Password hash to the digest of the password that matched it: spares the slow hash at each Basic request. */
    private final Map<String, String> matched = new ConcurrentHashMap<>();

    private final String salt = Json.sha256(new java.math.BigInteger(256, RANDOM).toString());

    @Override
    @Transactional
    @Requires(Role.ADMIN)
    public void open(String username, LocalizedText function, @Nullable String password) {
        openHashed(username, function, password == null ? null : Passwords.hash(password));
    }

    @Override
    @Transactional
    @Requires(Role.ADMIN)
    public void openAll(Map<String, LocalizedText> functions, String password) {
        functions.forEach((username, function) -> openHashed(username, function, Passwords.hashKnown(password)));
    }

    private void openHashed(String username, LocalizedText function, @Nullable String hash) {
        if (load(username).isPresent()) {
            throw DomainException.conflict("access.account-exists", username);
        }
        em.persist(new Account(username, function, hash));
        em.flush();
        journal.record("account.opened", subject(username), null, view(require(username)));
    }

    @Override
    @Transactional
    @Requires(Role.ADMIN)
    public void grant(String username, Role role, @Nullable String organisation, @Nullable String plan) {
        if (role == Role.SYSTEM) {
            throw DomainException.forbidden("access.role");
        }
        Account account = require(username);
        if (grants(account).stream().anyMatch(g -> g.isFor(role, organisation, plan))) {
            return;
        }
        em.persist(new RoleGrant(account.id(), role, organisation, plan, clock.instant()));
        em.flush();
        journal.record("account.role-granted", subject(username), null, view(account));
    }

    @Override
    @Transactional
    @Requires(Role.ADMIN)
    public void revoke(String username, Role role, @Nullable String organisation, @Nullable String plan) {
        Account account = require(username);
        grants(account).stream().filter(g -> g.isFor(role, organisation, plan)).forEach(g -> g.revoke(clock.instant()));
        em.flush();
        journal.record("account.role-revoked", subject(username), null, view(account));
    }

    @Override
    @Transactional
    public Optional<Actor> actor(String username) {
        return load(username).filter(Account::active).map(this::actor);
    }

    @Override
    @Transactional
    public Optional<Actor> signIn(String username, String password) {
        Optional<Account> account = load(username).filter(Account::active);
        String hash = account.map(Account::passwordHash).orElse(Passwords.OF_NOBODY);
        return matches(password, hash) ? account.map(this::actor) : Optional.empty();
    }

    private boolean matches(String password, String hash) {
        String digest = Json.sha256(salt + password);
        if (digest.equals(matched.get(hash))) {
            return true;
        }
        boolean right = !hash.equals(Passwords.OF_NOBODY) & Passwords.matches(password, hash);
        if (right) {
            matched.put(hash, digest);
        }
        return right;
    }

    @Override
    @Transactional
    @Requires({
        Role.COORDINATOR,
        Role.APPROVER,
        Role.SECRETARIAT,
        Role.COMMITTEE,
        Role.ADVISOR,
        Role.ANALYST,
        Role.AUDITOR,
        Role.ADMIN
    })
    public String issueToken(int days) {
        if (days < 1 || days > 366) {
            throw DomainException.invalid("input.range", "/days", "1", "366");
        }
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        String token = "gvt_" + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        String username = CurrentActor.get().account();
        AccessToken issued = new AccessToken(
                require(username).id(), Json.sha256(token), clock.instant().plus(Duration.ofDays(days)));
        em.persist(issued);
        journal.record("account.token-issued", subject(username), null, view(require(username)));
        return token;
    }

    @Override
    @Transactional
    public Optional<Actor> byToken(String token) {
        return em.createQuery(
                        "select a from Account a, AccessToken t where t.accountId = a.id and t.hash = :hash"
                                + " and t.expiresAt > :now",
                        Account.class)
                .setParameter("hash", Json.sha256(token))
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst()
                .filter(Account::active)
                .map(this::actor);
    }

    @Override
    @Transactional
    @Requires({Role.ADMIN, Role.AUDITOR})
    public List<AccountView> all() {
        return em.createQuery("select a from Account a order by a.username", Account.class)
                .setMaxResults(10_000)
                .getResultStream()
                .map(this::view)
                .toList();
    }

    @Override
    @Transactional
    @Requires({Role.ADMIN, Role.AUDITOR})
    public Optional<AccountView> find(String username) {
        return load(username).map(this::view);
    }

    private Actor actor(Account account) {
        return new Actor(account.username(), account.function(), view(account).grants());
    }

    private AccountView view(Account account) {
        return new AccountView(
                account.username(),
                account.function(),
                account.active(),
                grants(account).stream().map(RoleGrant::view).toList());
    }

    private List<RoleGrant> grants(Account account) {
        return em.createQuery(
                        "select g from RoleGrant g where g.accountId = :id and g.revokedAt is null"
                                + " order by g.role, g.organisation",
                        RoleGrant.class)
                .setParameter("id", account.id())
                .getResultList();
    }

    private Optional<Account> load(String username) {
        return em.createQuery("select a from Account a where a.username = :name", Account.class)
                .setParameter("name", username)
                .getResultStream()
                .findFirst();
    }

    private Account require(String username) {
        return load(username).orElseThrow(() -> DomainException.notFound("account", username));
    }

    private static SubjectRef subject(String username) {
        return new SubjectRef("account", username);
    }
}
