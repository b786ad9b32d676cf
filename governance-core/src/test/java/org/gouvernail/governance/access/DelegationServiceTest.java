package org.gouvernail.governance.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gouvernail.governance.TestDatabase;
import org.gouvernail.governance.access.Actor.Grant;
import org.gouvernail.governance.access.Delegations.DelegationView;
import org.gouvernail.governance.access.Delegations.Order;
import org.gouvernail.governance.access.Delegations.State;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Roles lent for a time, on both databases. */
class DelegationServiceTest extends AccessKit {

    private static final LocalizedText WHY = LocalizedText.of("Congé", "Leave");
    private static final Instant LATER = NOON.plus(Duration.ofDays(10));

    private final String other = name + ".b";
    private final String third = name + ".c";

    @ParameterizedTest
    @EnumSource
    void a_delegation_holds_from_its_first_instant_to_its_last(TestDatabase database) {
        begin(database);
        Instant from = NOON.plus(Duration.ofDays(2));

        DelegationView lent = lend(database, order(other, "MCC", from, LATER));

        assertThat(lent.state()).isEqualTo(State.PLANNED);
        assertThat(approves(database, other)).isFalse();
        clock.hold(from);
        assertThat(approves(database, other)).isTrue();
        List<String> holders = with(database, a -> a.holders(Role.APPROVER, "MCC", "PAEN"));
        assertThat(holders).contains(name, other);
        clock.hold(LATER);
        assertThat(approves(database, other)).isFalse();
        assertThat(one(database, lent).state()).isEqualTo(State.ENDED);
        refused(() -> as(database, name, d -> d.revoke(lent.id())), "delegation.ended");
    }

    @ParameterizedTest
    @EnumSource
    void it_ends_at_once_when_revoked_and_with_the_role_it_rests_on(TestDatabase database) {
        begin(database);
        DelegationView first = lend(database, order(other, "MCC", null, LATER));
        as(database, other, d -> d.revoke(first.id()));
        assertThat(approves(database, other)).isFalse();
        DelegationView second = lend(database, order(other, "MCC", null, LATER));
        assertThat(approves(database, other)).isTrue();

        with(database, a -> run(() -> a.revoke(name, Role.APPROVER, "MCC", null)));
        with(database, a -> run(() -> a.grant(name, Role.APPROVER, "MCC")));

        assertThat(approves(database, other))
                .as("even once the giver has it again")
                .isFalse();
        assertThat(one(database, second).state()).isEqualTo(State.REVOKED);
    }

    @ParameterizedTest
    @EnumSource
    void nobody_lends_what_they_do_not_hold_nor_more_nor_what_was_lent_to_them(TestDatabase database) {
        begin(database);
        with(database, a -> run(() -> a.grant(name, Role.COORDINATOR, "MCC", "PAEN")));

        refusedAt(() -> lend(database, order(other, null, null, LATER)), "delegation.wider");
        refusedAt(
                () -> lend(database, new Order(null, other, Role.COORDINATOR, "MCC", null, null, LATER, WHY)),
                "delegation.wider");
        refused(
                () -> lend(database, new Order(null, other, Role.COMMITTEE, null, null, null, LATER, WHY)),
                "delegation.not-held");
        refused(
                () -> lend(database, new Order(third, other, Role.APPROVER, "MCC", null, null, LATER, WHY)),
                "delegation.another-s-role");
        lend(database, order(other, "MCC", null, LATER));
        refused(() -> as(database, other, d -> d.lend(order(third, "MCC", null, LATER))), "delegation.passed-on");
    }

    @ParameterizedTest
    @EnumSource
    void neither_to_oneself_nor_twice_nor_where_roles_are_apart(TestDatabase database) {
        begin(database);
        with(database, a -> run(() -> a.grant(third, Role.SECRETARIAT, null)));

        refusedAt(() -> lend(database, order(name, "MCC", null, LATER)), "delegation.oneself");
        refused(() -> lend(database, order(third, "MCC", null, LATER)), "grant.secretariat-apart");
        lend(database, order(other, "MCC", null, LATER));
        refused(
                () -> lend(database, order(other, "MCC", LATER.minusSeconds(1), LATER.plusSeconds(1))),
                "delegation.overlap");
        refused(
                () -> with(database, a -> run(() -> a.grant(other, Role.SECRETARIAT, null))),
                "grant.secretariat-apart");
        assertThat(lend(database, order(other, "MCC", LATER, LATER.plusSeconds(1)))
                        .state())
                .isEqualTo(State.PLANNED);
    }

    @ParameterizedTest
    @EnumSource
    void its_time_has_not_begun_is_not_empty_and_is_no_longer_than_a_year(TestDatabase database) {
        begin(database);

        refusedAt(() -> lend(database, order(other, "MCC", NOON.minus(Duration.ofDays(1)), LATER)), "delegation.from");
        refusedAt(() -> lend(database, order(other, "MCC", LATER, LATER)), "delegation.empty");
        refusedAt(() -> lend(database, order(other, "MCC", null, NOON.plus(Duration.ofDays(367)))), "delegation.long");
    }

    @ParameterizedTest
    @EnumSource
    void an_administrator_has_somebody_act_in_the_holder_s_place_and_others_do_not_see_it(TestDatabase database) {
        begin(database);
        Actor admin = new Actor("admin.it", FUNCTION, List.of(new Grant(Role.ADMIN, null, null)));

        DelegationView acting = CurrentActor.call(
                admin,
                () -> delegations(
                        database, d -> d.lend(new Order(name, other, Role.APPROVER, "MCC", null, null, LATER, WHY))));

        assertThat(acting.kind()).isEqualTo(Delegations.Kind.ACTING);
        assertThat(acting.recordedBy()).isEqualTo("admin.it");
        assertThat(approves(database, other)).isTrue();
        assertThat(as(database, third, Delegations::all)).isEmpty();
        assertThat(as(database, other, Delegations::all)).containsExactly(acting);
        refused(() -> as(database, third, d -> d.revoke(acting.id())), "unknown.delegation");
    }

    private void begin(TestDatabase database) {
        for (String one : List.of(name, other, third)) {
            with(database, a -> run(() -> a.open(one, FUNCTION, null)));
        }
        grant(database, Role.APPROVER, "MCC");
    }

    private static Order order(String receiver, @Nullable String organisation, @Nullable Instant from, Instant until) {
        return new Order(null, receiver, Role.APPROVER, organisation, null, from, until, WHY);
    }

    private DelegationView lend(TestDatabase database, Order order) {
        return as(database, name, d -> d.lend(order));
    }

    private DelegationView one(TestDatabase database, DelegationView of) {
        return as(database, name, d -> d.find(of.id())).orElseThrow();
    }

    private boolean approves(TestDatabase database, String account) {
        return with(database, a -> a.actor(account)).orElseThrow().hasFor(Role.APPROVER, "MCC", "PAEN");
    }

    private <T> T as(TestDatabase database, String account, Function<Delegations, T> work) {
        return CurrentActor.call(new Actor(account, FUNCTION, List.of()), () -> delegations(database, work));
    }

    private <T> T delegations(TestDatabase database, Function<Delegations, T> work) {
        return database.inTransaction(em -> {
            DelegationService service = new DelegationService();
            service.clock = clock;
            service.accounts = store(em);
            service.store = delegations(em);
            return work.apply(service);
        });
    }

    private static void refusedAt(ThrowingCallable act, String code) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.fields()).extracting(f -> f.code()).containsExactly(code));
    }
}
