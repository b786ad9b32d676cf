package org.gouvernail.governance.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gouvernail.governance.TestDatabase;
import org.gouvernail.governance.journal.Journal.EntryView;
import org.gouvernail.governance.journal.JournalKit;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

/** What the tests of accounts share: the real services on either database, an account of a name of its own. */
abstract class AccessKit {

    static final Instant NOON = Instant.parse("2018-01-08T17:00:00Z");
    static final LocalizedText FUNCTION = LocalizedText.of("Fonction", null);
    static final String ADDRESS = "192.0.2.1";

    final BusinessClock clock = new BusinessClock();
    final Guesses guesses = new Guesses();
    final String name = "a" + UUID.randomUUID().toString().substring(0, 8);

    AccessKit() {
        clock.hold(NOON);
        guesses.clock = clock;
    }

    void open(TestDatabase database) {
        with(database, a -> run(() -> a.open(name, FUNCTION, null)));
    }

    boolean grant(TestDatabase database, Role role, @Nullable String organisation) {
        return with(database, a -> run(() -> a.grant(name, role, organisation, null)));
    }

    <T> T own(TestDatabase database, Function<Accounts, T> work) {
        return CurrentActor.call(new Actor(name, FUNCTION, List.of()), () -> with(database, work));
    }

    <T> T with(TestDatabase database, Function<Accounts, T> work) {
        return database.inTransaction(em -> work.apply(service(em)));
    }

    static String accountOf(Optional<Actor> actor) {
        return actor.map(Actor::account).orElse("nobody");
    }

    List<EntryView> history(TestDatabase database) {
        return database.inTransaction(em -> JournalKit.journal(em, clock).history(new SubjectRef("account", name)));
    }

    List<String> acts(TestDatabase database) {
        return history(database).stream().map(EntryView::act).toList();
    }

    static boolean run(Runnable work) {
        work.run();
        return true;
    }

    static void refused(ThrowingCallable act, String code) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    AccountService service(EntityManager em) {
        AccountService service = new AccountService();
        service.clock = clock;
        service.guesses = guesses;
        service.journal = JournalKit.journal(em, clock);
        service.store = store(em);
        service.delegations = delegations(em);
        return service;
    }

    AccountStore store(EntityManager em) {
        AccountStore store = new AccountStore();
        store.em = em;
        store.journal = JournalKit.journal(em, clock);
        store.clock = clock;
        store.delegations = delegations(em);
        return store;
    }

    DelegationStore delegations(EntityManager em) {
        DelegationStore store = new DelegationStore();
        store.em = em;
        store.journal = JournalKit.journal(em, clock);
        store.clock = clock;
        return store;
    }

    <T> T passwords(TestDatabase database, Function<PasswordChanges, T> work) {
        return database.inTransaction(em -> {
            PasswordService passwords = new PasswordService();
            passwords.store = store(em);
            passwords.guesses = guesses;
            return work.apply(passwords);
        });
    }
}
