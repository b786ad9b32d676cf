package org.gouvernail.governance.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Version;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AccountService implements Accounts {

    private static final SecureRandom RANDOM = new SecureRandom();
    /** Roles that nobody holds but for an organisation. */
    private static final Set<Role> OF_AN_ORGANISATION = Set.of(Role.COORDINATOR, Role.APPROVER);

    /** Roles that nobody holds for a part: what they do concerns every organisation and every plan at once. */
    private static final Set<Role> OF_THE_WHOLE = Set.of(Role.SECRETARIAT, Role.COMMITTEE, Role.AUDITOR, Role.ADMIN);
    /** Names that the journal gives to nobody's account. */
    private static final Set<String> RESERVED =
            Set.of(Actor.SYSTEM.account(), Actor.PUBLIC.account(), "anonymous", "null");

    private static final int LONGEST_NAME = 80;

    /** What mail servers take without quoting: RFC 5321 keeps an address to 254 characters. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?=.{3,254}$)[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*");

    @Inject
    AccountStore store;

    @Inject
    DelegationStore delegations;

    @Inject
    Guesses guesses;

    @Inject
    Journal journal;

    @Inject
    BusinessClock clock;

    /** Password hash to the digest of the password that matched it: spares the slow hash at each Basic request. */
    private final Map<String, String> matched = new ConcurrentHashMap<>();

    private final String salt = Json.sha256(new BigInteger(256, RANDOM).toString());

    @Override
    @Requires(Role.ADMIN)
    public void open(String username, LocalizedText function, @Nullable String password) {
        refuseTaken(username);
        if (password != null) {
            Passwords.check(password, username, "/password");
        }
        boolean given = !CurrentActor.get().has(Role.SYSTEM);
        store.open(username, function, password == null ? null : Passwords.hash(password), given, false);
    }

    @Override
    @Transactional
    @Requires(Role.ADMIN)
    public void openAll(Map<String, LocalizedText> functions, String password) {
        functions.forEach((username, function) -> {
            refuseTaken(username);
            store.open(username, function, Passwords.hashKnown(password), false, true);
        });
    }

    private void refuseTaken(String username) {
        if (RESERVED.contains(username)) {
            throw DomainException.invalid("access.reserved-name", "/username");
        }
        if (store.load(username).isPresent()) {
            throw DomainException.conflict("access.account-exists", username);
        }
    }

    @Override
    @Transactional
    @Requires(Role.ADMIN)
    public void grant(String username, Role role, @Nullable String organisation, @Nullable String plan) {
        if (role == Role.SYSTEM) {
            throw DomainException.forbidden("access.role");
        }
        if (organisation == null && OF_AN_ORGANISATION.contains(role)) {
            throw DomainException.invalid("access.organisation-needed", "/organisation");
        }
        if (OF_THE_WHOLE.contains(role) && (organisation != null || plan != null)) {
            throw DomainException.invalid("grant.of-the-whole", organisation == null ? "/plan" : "/organisation");
        }
        if (username.equals(CurrentActor.get().account())) {
            throw DomainException.forbidden("grant.own-account");
        }
        Account account = store.lock(username);
        List<RoleGrant> held = store.grants(account);
        if (held.stream().anyMatch(g -> g.isFor(role, organisation, plan))) {
            return;
        }
        for (RoleGrant other : held) {
            ApartRoles.refuse(username, role, other.role());
        }
        for (Delegation lent : delegations.received(username, clock.instant())) {
            ApartRoles.refuse(username, role, lent.role());
        }
        store.add(new RoleGrant(account.id(), role, organisation, plan, clock.instant()));
        store.recorded("account.role-granted", account);
    }

    @Override
    @Transactional
    @Requires(Role.ADMIN)
    public void revoke(String username, Role role, @Nullable String organisation, @Nullable String plan) {
        Account account = store.lock(username);
        List<RoleGrant> held = store.grants(account).stream()
                .filter(g -> g.isFor(role, organisation, plan))
                .toList();
        if (held.isEmpty()) {
            throw DomainException.conflict("grant.not-held", username);
        }
        if (role == Role.ADMIN && held.containsAll(store.lockAdministration())) {
            throw DomainException.conflict("grant.last-administrator", username);
        }
        String by = CurrentActor.get().account();
        for (RoleGrant lost : held) {
            lost.revoke(clock.instant());
            delegations.endWith(lost, username, by, clock.instant());
        }
        store.recorded("account.role-revoked", account);
    }

    @Override
    @Transactional
    public Optional<Actor> actor(String username) {
        return store.load(username).filter(Account::active).map(store::actor);
    }

    @Override
    @Transactional
    public Optional<Actor> actor(String username, String passwordMark) {
        return store.load(username)
                .filter(Account::active)
                .filter(account -> mark(account).equals(passwordMark))
                .map(store::actor);
    }

    @Override
    @Transactional
    public String passwordMark(String username) {
        return mark(store.require(username));
    }

    private static String mark(Account account) {
        return Json.sha256(String.valueOf(account.passwordHash()));
    }

    @Override
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Optional<Actor> signIn(String username, String password, String address) {
        return signIn(username, password, address, account -> true);
    }

    @Override
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Optional<Actor> signInAsExample(String username, String password, String address) {
        return signIn(username, password, address, Account::demonstration);
    }

    private Optional<Actor> signIn(String username, String password, String address, Predicate<Account> admitted) {
        if (username.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        guesses.check(username, address);
        Optional<Account> account = store.load(username).filter(Account::active);
        String hash = account.map(Account::passwordHash).orElse(Passwords.OF_NOBODY);
        if (!matches(password, hash)) {
            guesses.wrong(username, address);
            return Optional.empty();
        }
        Optional<Account> entering = account.filter(admitted);
        entering.ifPresent(one -> guesses.right(username, address));
        return entering.map(store::actor);
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
    public IssuedToken issueToken(int days, TokenScope scope) {
        if (days < 1 || days > 366) {
            throw DomainException.invalid("input.range", "/days", "1", "366");
        }
        if (CurrentActor.get().entry() != Actor.Entry.SELF) {
            throw DomainException.forbidden("access.token-by-token");
        }
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        String token = "gvt_" + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        Account account = own();
        Instant now = clock.instant();
        AccessToken issued =
                new AccessToken(account.id(), Json.sha256(token), scope, now, now.plus(Duration.ofDays(days)));
        store.add(issued);
        store.recorded("account.token-issued", account, issued.view(), true);
        return new IssuedToken(token, issued.view());
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
    public List<TokenView> tokens() {
        return store.tokens(own(), clock.instant()).stream()
                .map(AccessToken::view)
                .toList();
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
    public void revokeToken(UUID id) {
        Account account = own();
        AccessToken token =
                store.lockToken(account, id).orElseThrow(() -> DomainException.notFound("token", id.toString()));
        token.revoke(clock.instant());
        store.recorded("account.token-revoked", account, token.view(), false);
    }

    @Override
    @Transactional
    public Optional<String> address(String username) {
        return store.load(username).filter(Account::active).map(Account::address);
    }

    @Override
    @Transactional
    @Requires({Role.ADMIN, Role.AUDITOR})
    public AddressView addressOf(String username) {
        return addressed(store.require(username));
    }

    @Override
    @Transactional
    @Requires(Role.ADMIN)
    public AddressView changeAddress(String username, @Nullable String address, @Nullable String seen) {
        Account account = store.lock(username);
        Version.check(seen, addressed(account));
        if (address != null && !ADDRESS.matcher(address).matches()) {
            throw DomainException.invalid("account.address", "/address");
        }
        account.writeTo(address);
        store.recorded("account.address-changed", account);
        return addressed(account);
    }

    private static AddressView addressed(Account account) {
        return new AddressView(account.username(), account.address());
    }

    @Override
    @Transactional
    public List<String> holders(Role role, String organisation, String plan) {
        return store.holders(role, organisation, plan);
    }

    private Account own() {
        return store.require(CurrentActor.get().account());
    }

    @Override
    @Transactional
    public Optional<Actor> byToken(String token) {
        return store.byToken(Json.sha256(token), clock.instant());
    }

    @Override
    @Transactional
    @Requires({Role.ADMIN, Role.AUDITOR})
    public List<AccountView> all() {
        return store.all().stream().map(store::view).toList();
    }

    @Override
    @Transactional
    @Requires({Role.ADMIN, Role.AUDITOR})
    public Optional<AccountView> find(String username) {
        return store.load(username).map(store::view);
    }
}
