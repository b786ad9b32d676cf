package org.gouvernail.governance.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gouvernail.governance.TestDatabase;
import org.gouvernail.governance.access.Accounts.IssuedToken;
import org.gouvernail.governance.journal.Journal.EntryView;
import org.gouvernail.governance.journal.JournalKit;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.SubjectRef;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Another password for an account, on both databases. */
class PasswordServiceTest extends AccessKit {

    private static final String FIRST = "first of the two";
    private static final String SECOND = "second of the two";

    @ParameterizedTest
    @EnumSource
    void a_password_that_was_given_opens_nothing_but_its_change(TestDatabase database) {
        with(database, a -> run(() -> a.open(name, FUNCTION, FIRST)));
        assertThat(entry(database, FIRST)).isEqualTo(Actor.Entry.GIVEN_PASSWORD);

        themselves(database, p -> run(() -> p.choose(FIRST, SECOND, ADDRESS)));

        assertThat(accountOf(with(database, a -> a.signIn(name, FIRST, ADDRESS))))
                .isEqualTo("nobody");
        assertThat(entry(database, SECOND)).isEqualTo(Actor.Entry.SELF);
        assertThat(acts(database)).containsExactly("account.opened", "account.password-changed");
        assertThat(history(database).stream().map(EntryView::state))
                .allMatch(state -> !state.contains("two") && !state.contains("600000"));
    }

    @ParameterizedTest
    @EnumSource
    void what_the_product_opens_itself_keeps_its_password(TestDatabase database) {
        CurrentActor.run(Actor.SYSTEM, () -> with(database, a -> run(() -> a.open(name, FUNCTION, FIRST))));
        assertThat(entry(database, FIRST)).isEqualTo(Actor.Entry.SELF);
    }

    @ParameterizedTest
    @EnumSource
    void who_does_not_know_the_current_one_changes_nothing(TestDatabase database) {
        with(database, a -> run(() -> a.open(name, FUNCTION, FIRST)));
        for (int i = 0; i < Guesses.ALLOWED; i++) {
            refusedAt(
                    () -> themselves(database, p -> run(() -> p.choose("guessed", SECOND, ADDRESS))),
                    "/current",
                    "access.password-wrong");
        }
        refused(() -> themselves(database, p -> run(() -> p.choose(FIRST, SECOND, ADDRESS))), "access.wait");
        refused(() -> with(database, a -> a.signIn(name, FIRST, ADDRESS)), "access.wait");
        assertThat(acts(database)).containsExactly("account.opened");
    }

    @ParameterizedTest
    @EnumSource
    void a_password_is_long_enough_and_another_than_before(TestDatabase database) {
        refusedAt(
                () -> with(database, a -> run(() -> a.open(name, FUNCTION, "elevenchars"))),
                "/password",
                "access.password-length");
        with(database, a -> run(() -> a.open(name, FUNCTION, FIRST)));
        for (String wrong : List.of("elevenchars", "x".repeat(201))) {
            refusedAt(
                    () -> themselves(database, p -> run(() -> p.choose(FIRST, wrong, ADDRESS))),
                    "/password",
                    "access.password-length");
        }
        for (String unseen : List.of("", " ".repeat(20), "\u200b".repeat(20))) {
            refusedAt(
                    () -> themselves(database, p -> run(() -> p.choose(FIRST, unseen, ADDRESS))),
                    "/password",
                    "input.required");
        }
        refusedAt(
                () -> themselves(database, p -> run(() -> p.choose(FIRST, FIRST, ADDRESS))),
                "/password",
                "access.password-same");
    }

    @ParameterizedTest
    @EnumSource
    void the_name_of_the_account_is_no_part_of_its_password(TestDatabase database) {
        String named = "my " + name.toUpperCase(Locale.ROOT) + " of 2018";
        refusedAt(
                () -> with(database, a -> run(() -> a.open(name, FUNCTION, named))),
                "/password",
                "access.password-name");
        with(database, a -> run(() -> a.open(name, FUNCTION, FIRST)));
        refusedAt(
                () -> themselves(database, p -> run(() -> p.choose(FIRST, named, ADDRESS))),
                "/password",
                "access.password-name");
        refusedAt(() -> passwords(database, p -> run(() -> p.give(name, named))), "/password", "access.password-name");
        with(database, a -> run(() -> a.open(name.substring(0, 2), FUNCTION, "of " + name)));
    }

    @ParameterizedTest
    @EnumSource
    void a_forgotten_one_is_given_anew_and_ends_its_sessions_and_its_tokens(TestDatabase database) {
        CurrentActor.run(Actor.SYSTEM, () -> with(database, a -> run(() -> a.open(name, FUNCTION, FIRST))));
        String mark = with(database, a -> a.passwordMark(name));
        String token = CurrentActor.call(
                new Actor(name, FUNCTION, List.of()),
                () -> with(database, a -> a.issueToken(1, Accounts.TokenScope.READ))
                        .token());
        assertThat(session(database, mark)).isEqualTo(name);

        passwords(database, p -> run(() -> p.give(name, SECOND)));

        assertThat(session(database, mark)).isEqualTo("nobody");
        assertThat(bearer(database, token)).isEqualTo("nobody");
        assertThat(entry(database, SECOND)).isEqualTo(Actor.Entry.GIVEN_PASSWORD);
        assertThat(acts(database)).endsWith("account.password-given");
        themselves(database, p -> run(() -> p.choose(SECOND, FIRST, ADDRESS)));
        assertThat(bearer(database, token)).isEqualTo("nobody");
    }

    @ParameterizedTest
    @EnumSource
    void who_chooses_another_ends_what_the_one_before_had_opened(TestDatabase database) {
        CurrentActor.run(Actor.SYSTEM, () -> with(database, a -> run(() -> a.open(name, FUNCTION, FIRST))));
        IssuedToken token = own(database, a -> a.issueToken(1, Accounts.TokenScope.WRITE));

        themselves(database, p -> run(() -> p.choose(FIRST, SECOND, ADDRESS)));

        assertThat(bearer(database, token.token())).isEqualTo("nobody");
        SubjectRef subject = new SubjectRef("token", token.view().id().toString());
        List<EntryView> history =
                database.inTransaction(em -> JournalKit.journal(em, clock).history(subject));
        assertThat(history.stream().map(EntryView::act))
                .containsExactly("account.token-issued", "account.token-revoked");
    }

    @ParameterizedTest
    @EnumSource
    void nobody_gives_one_to_themselves_or_to_the_example(TestDatabase database) {
        with(database, a -> run(() -> a.openAll(Map.of(name, FUNCTION), "demo")));
        refused(() -> passwords(database, p -> run(() -> p.give(name, SECOND))), "access.password-known");
        refused(() -> themselves(database, p -> run(() -> p.choose("demo", SECOND, ADDRESS))), "access.password-known");
        refused(() -> themselves(database, p -> run(() -> p.give(name, SECOND))), "access.own-password");
    }

    private <T> T themselves(TestDatabase database, Function<PasswordChanges, T> work) {
        return CurrentActor.call(new Actor(name, FUNCTION, List.of()), () -> passwords(database, work));
    }

    private String bearer(TestDatabase database, String token) {
        return accountOf(with(database, a -> a.byToken(token)));
    }

    private String session(TestDatabase database, String mark) {
        return accountOf(with(database, a -> a.actor(name, mark)));
    }

    private Actor.Entry entry(TestDatabase database, String password) {
        return with(database, a -> a.signIn(name, password, ADDRESS))
                .orElseThrow()
                .entry();
    }

    private static void refusedAt(ThrowingCallable act, String pointer, String code) {
        assertThatThrownBy(act).isInstanceOfSatisfying(DomainException.class, e -> {
            assertThat(e.fields().get(0).pointer()).isEqualTo(pointer);
            assertThat(e.fields().get(0).code()).isEqualTo(code);
        });
    }
}
