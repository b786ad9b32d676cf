package org.gouvernail.governance.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gouvernail.governance.TestDatabase;
import org.gouvernail.governance.access.Accounts.AccountView;
import org.gouvernail.governance.journal.Journal.EntryView;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.kernel.UniqueKey;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Accounts and their grants, on both databases. */
class AccountServiceTest extends AccessKit {

    @ParameterizedTest
    @EnumSource
    void grants_given_at_once_are_both_in_the_last_state_recorded(TestDatabase database) throws Exception {
        open(database);
        for (int round = 0; round < 5; round++) {
            String organisation = "ORG-" + round;
            ExecutorService pool = Executors.newFixedThreadPool(2);
            List<Future<?>> granted = new ArrayList<>();
            for (Role role : List.of(Role.COORDINATOR, Role.APPROVER)) {
                granted.add(pool.submit(() -> grant(database, role, organisation)));
            }
            for (Future<?> one : granted) {
                one.get();
            }
            pool.shutdown();

            List<EntryView> history = history(database);
            AccountView last = Json.read(history.get(history.size() - 1).state(), AccountView.class);
            assertThat(last.grants()).hasSize(2 * (round + 1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_changes_nothing_leaves_no_entry(TestDatabase database) {
        open(database);
        grant(database, Role.COORDINATOR, "MCC");
        grant(database, Role.COORDINATOR, "MCC");
        refused(() -> revoke(database, Role.APPROVER, "MCC"), "grant.not-held");
        refused(() -> revoke(database, Role.COORDINATOR, "NOWHERE"), "grant.not-held");
        assertThat(acts(database)).containsExactly("account.opened", "account.role-granted");

        revoke(database, Role.COORDINATOR, "MCC");
        refused(() -> revoke(database, Role.COORDINATOR, "MCC"), "grant.not-held");
        grant(database, Role.COORDINATOR, "MCC");

        assertThat(acts(database))
                .containsExactly(
                        "account.opened", "account.role-granted", "account.role-revoked", "account.role-granted");
    }

    @ParameterizedTest
    @EnumSource
    void a_coordinator_and_an_approver_are_of_an_organisation(TestDatabase database) {
        open(database);
        for (Role role : List.of(Role.COORDINATOR, Role.APPROVER)) {
            refused(() -> grant(database, role, null), "input.invalid");
        }
        assertThat(acts(database)).containsExactly("account.opened");
    }

    @ParameterizedTest
    @EnumSource
    void the_last_who_administers_stays_administrator(TestDatabase database) {
        nobodyAdministers(database);
        String other = name + ".other";
        administrators(database, name, other);

        withdraw(database, other);
        refused(() -> withdraw(database, name), "grant.last-administrator");

        assertThat(administering(database)).containsExactly(name);
    }

    @ParameterizedTest
    @EnumSource
    void of_two_administrators_who_withdraw_each_other_at_once_one_stays(TestDatabase database) throws Exception {
        for (int round = 0; round < 5; round++) {
            nobodyAdministers(database);
            List<String> both = List.of(name + ".a" + round, name + ".b" + round);
            administrators(database, both.get(0), both.get(1));
            ExecutorService pool = Executors.newFixedThreadPool(2);
            List<Future<?>> withdrawn = new ArrayList<>();
            both.forEach(one -> withdrawn.add(pool.submit(() -> withdraw(database, one))));
            int refusals = 0;
            for (Future<?> one : withdrawn) {
                try {
                    one.get();
                } catch (ExecutionException e) {
                    assertThat(e.getCause())
                            .isInstanceOfSatisfying(
                                    DomainException.class,
                                    refusal -> assertThat(refusal.code()).isEqualTo("grant.last-administrator"));
                    refusals++;
                }
            }
            pool.shutdown();

            assertThat(refusals).isEqualTo(1);
            assertThat(administering(database)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void who_administers_holds_no_other_role(TestDatabase database) {
        open(database);
        grant(database, Role.ADMIN, null);
        grant(database, Role.ADMIN, null);
        refused(() -> grant(database, Role.SECRETARIAT, null), "grant.administrator-apart");

        String member = name + ".member";
        with(database, a -> run(() -> a.open(member, FUNCTION, null)));
        with(database, a -> run(() -> a.grant(member, Role.COMMITTEE, null)));
        refused(() -> with(database, a -> run(() -> a.grant(member, Role.ADMIN, null))), "grant.administrator-apart");
    }

    @ParameterizedTest
    @EnumSource
    void what_concerns_the_whole_is_granted_for_no_part(TestDatabase database) {
        open(database);
        for (Role role : List.of(Role.SECRETARIAT, Role.COMMITTEE, Role.AUDITOR, Role.ADMIN)) {
            refusedField(() -> grant(database, role, "MCC"), "/organisation");
            refusedField(() -> with(database, a -> run(() -> a.grant(name, role, null, "PAEN"))), "/plan");
        }
        assertThat(acts(database)).containsExactly("account.opened");
    }

    @ParameterizedTest
    @EnumSource
    void nobody_takes_a_name_of_the_journal(TestDatabase database) {
        for (String reserved : List.of("system", "public", "anonymous", "null")) {
            assertThatThrownBy(() -> with(database, a -> run(() -> a.open(reserved, FUNCTION, null))))
                    .isInstanceOfSatisfying(
                            DomainException.class,
                            e -> assertThat(e.fields().get(0).code()).isEqualTo("access.reserved-name"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobody_grants_a_role_to_their_own_account(TestDatabase database) {
        open(database);
        for (Role role : List.of(Role.ADMIN, Role.AUDITOR)) {
            refused(() -> own(database, a -> run(() -> a.grant(name, role, null))), "grant.own-account");
        }
        assertThat(acts(database)).containsExactly("account.opened");
    }

    @ParameterizedTest
    @EnumSource
    void the_database_holds_a_grant_in_force_once(TestDatabase database) {
        open(database);
        assertThatThrownBy(() -> database.inTransaction(em -> {
                    UUID account = store(em).require(name).id();
                    em.persist(new RoleGrant(account, Role.AUDITOR, null, null, NOON));
                    em.persist(new RoleGrant(account, Role.AUDITOR, null, null, NOON));
                    em.flush();
                    return null;
                }))
                .isInstanceOf(PersistenceException.class)
                .matches(UniqueKey::isTaken);
    }

    @ParameterizedTest
    @EnumSource
    void only_a_key_already_taken_means_that_something_exists(TestDatabase database) {
        open(database);
        refused(() -> with(database, a -> run(() -> a.open(name, FUNCTION, null))), "access.account-exists");
        refused(
                () -> database.inTransaction(em -> {
                    em.persist(new Account(name, FUNCTION, null, false));
                    UniqueKey.flush(em, () -> DomainException.conflict("access.account-exists", name));
                    return null;
                }),
                "access.account-exists");
        assertThatThrownBy(() -> database.inTransaction(em -> {
                    em.persist(new Account("x".repeat(100), FUNCTION, null, false));
                    UniqueKey.flush(em, () -> DomainException.conflict("access.account-exists", name));
                    return null;
                }))
                .isInstanceOf(PersistenceException.class)
                .matches(e -> !UniqueKey.isTaken(e));
    }

    private void revoke(TestDatabase database, Role role, String organisation) {
        with(database, a -> run(() -> a.revoke(name, role, organisation, null)));
    }

    private void administrators(TestDatabase database, String... accounts) {
        for (String account : accounts) {
            with(database, a -> run(() -> a.open(account, FUNCTION, null)));
            with(database, a -> run(() -> a.grant(account, Role.ADMIN, null)));
        }
    }

    private boolean withdraw(TestDatabase database, String account) {
        return with(database, a -> run(() -> a.revoke(account, Role.ADMIN, null, null)));
    }

    /** Undoes, past the rule, what other tests granted in the shared tables. */
    private void nobodyAdministers(TestDatabase database) {
        database.inTransaction(em -> {
            store(em).lockAdministration().forEach(g -> g.revoke(NOON));
            return null;
        });
    }

    private List<String> administering(TestDatabase database) {
        return with(database, Accounts::all).stream()
                .filter(a -> a.grants().stream().anyMatch(g -> g.role() == Role.ADMIN))
                .map(AccountView::username)
                .toList();
    }

    private static void refusedField(ThrowingCallable act, String pointer) {
        assertThatThrownBy(act).isInstanceOfSatisfying(DomainException.class, e -> {
            assertThat(e.fields().get(0).code()).isEqualTo("grant.of-the-whole");
            assertThat(e.fields().get(0).pointer()).isEqualTo(pointer);
        });
    }
}
