package org.gouvernail.governance.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class DelegationService implements Delegations {

    @Inject
    DelegationStore store;

    @Inject
    AccountStore accounts;

    @Inject
    BusinessClock clock;

    @Override
    @Requires({Role.COORDINATOR, Role.APPROVER, Role.SECRETARIAT, Role.COMMITTEE, Role.ADVISOR, Role.ANALYST, Role.ADMIN
    })
    public DelegationView lend(Order order) {
        String me = CurrentActor.get().account();
        boolean appointing = CurrentActor.get().hasItself(Role.ADMIN);
        String giver = order.giver() == null ? me : order.giver();
        if (!appointing && !giver.equals(me)) {
            throw DomainException.forbidden("delegation.another-s-role", giver);
        }
        DelegationRules.time(order, clock.instant());
        if (order.receiver().equals(giver) || order.receiver().equals(me)) {
            throw DomainException.invalid("delegation.oneself", "/receiver");
        }
        lock(giver, order.receiver());
        Instant now = clock.instant();
        RoleGrant held =
                DelegationRules.held(order, giver, accounts.grants(account(giver, "/giver")), store.lent(giver));
        refuseApart(order, now);
        refuseOverlap(order, giver, now);
        Kind kind = appointing ? Kind.ACTING : Kind.DELEGATION;
        Delegation delegation = new Delegation(held, kind, giver, order, me, now);
        store.add(delegation);
        store.recorded(appointing ? "delegation.acting-appointed" : "delegation.given", delegation);
        return delegation.view(now);
    }

    /** Both accounts in the order of their names, so that two who lend to each other at once do not wait for ever. */
    private void lock(String giver, String receiver) {
        account(giver, "/giver");
        account(receiver, "/receiver");
        Stream.of(giver, receiver).sorted().forEach(accounts::lock);
    }

    private Account account(String username, String pointer) {
        return accounts.load(username)
                .filter(Account::active)
                .orElseThrow(() -> DomainException.invalid("delegation.unknown-account", pointer, username));
    }

    private void refuseApart(Order order, Instant now) {
        String receiver = order.receiver();
        for (RoleGrant other : accounts.grants(accounts.require(receiver))) {
            ApartRoles.refuse(receiver, order.role(), other.role());
        }
        for (Delegation other : store.received(receiver, now)) {
            ApartRoles.refuse(receiver, order.role(), other.role());
        }
    }

    private void refuseOverlap(Order order, String giver, Instant now) {
        Instant from = order.from() == null ? now : order.from();
        Stream.concat(store.given(giver, from).stream(), store.received(order.receiver(), from).stream())
                .filter(d -> d.meets(order.role(), order.organisation(), order.plan()))
                .filter(d -> d.view(now).from().isBefore(order.until()))
                .findFirst()
                .ifPresent(d -> {
                    throw DomainException.conflictAt("/from", "delegation.overlap", d.giver(), d.receiver());
                });
    }

    @Override
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
    public DelegationView revoke(UUID id) {
        Delegation delegation = store.load(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(this::seen)
                .orElseThrow(() -> DomainException.notFound("delegation", id.toString()));
        Actor actor = CurrentActor.get();
        if (!concerns(delegation, actor.account()) && !actor.hasItself(Role.ADMIN)) {
            throw DomainException.forbidden("delegation.another-s-role", delegation.giver());
        }
        Instant now = clock.instant();
        State state = delegation.view(now).state();
        if (state == State.REVOKED || state == State.ENDED) {
            throw DomainException.conflict("delegation.ended");
        }
        delegation.revoke(actor.account(), now);
        store.recorded("delegation.revoked", delegation);
        return delegation.view(now);
    }

    private boolean seen(Delegation delegation) {
        return readsAll() || concerns(delegation, CurrentActor.get().account());
    }

    private static boolean concerns(Delegation delegation, @Nullable String account) {
        return delegation.giver().equals(account) || delegation.receiver().equals(account);
    }

    private static boolean readsAll() {
        Actor actor = CurrentActor.get();
        return actor.has(Role.ADMIN) || actor.has(Role.AUDITOR);
    }

    @Override
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
    public List<DelegationView> all() {
        return readsAll() ? views(store.all()) : own();
    }

    @Override
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
    public Optional<DelegationView> find(UUID id) {
        return store.load(id, LockModeType.NONE).filter(this::seen).map(d -> d.view(clock.instant()));
    }

    @Override
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
    public List<DelegationView> own() {
        return views(store.of(CurrentActor.get().account()));
    }

    @Override
    @Requires({Role.COORDINATOR, Role.APPROVER, Role.SECRETARIAT, Role.COMMITTEE, Role.ADVISOR, Role.ANALYST, Role.ADMIN
    })
    public List<Receiver> receivers() {
        String me = CurrentActor.get().account();
        return accounts.all().stream()
                .filter(a -> a.active() && !a.username().equals(me))
                .map(a -> new Receiver(a.username(), a.function()))
                .toList();
    }

    private List<DelegationView> views(List<Delegation> delegations) {
        Instant now = clock.instant();
        return delegations.stream().map(d -> d.view(now)).toList();
    }
}
