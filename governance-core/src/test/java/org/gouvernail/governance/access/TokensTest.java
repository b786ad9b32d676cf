package org.gouvernail.governance.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.gouvernail.governance.TestDatabase;
import org.gouvernail.governance.access.Accounts.IssuedToken;
import org.gouvernail.governance.access.Accounts.TokenScope;
import org.gouvernail.governance.access.Accounts.TokenView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tokens, on both databases. */
class TokensTest extends AccessKit {

    @ParameterizedTest
    @EnumSource
    void a_token_has_a_scope_an_end_and_may_be_revoked(TestDatabase database) {
        open(database);
        grant(database, Role.AUDITOR, null);
        IssuedToken reads = own(database, a -> a.issueToken(1, TokenScope.READ));
        IssuedToken writes = own(database, a -> a.issueToken(2, TokenScope.WRITE));

        assertThat(entry(database, reads)).hasValue(Actor.Entry.READ_TOKEN);
        assertThat(entry(database, writes)).hasValue(Actor.Entry.WRITE_TOKEN);
        List<TokenView> listed = own(database, Accounts::tokens);
        assertThat(listed).containsExactlyInAnyOrder(reads.view(), writes.view());
        assertThat(reads.view().expiresAt()).isEqualTo(NOON.plus(Duration.ofDays(1)));

        run(() -> own(database, a -> run(() -> a.revokeToken(writes.view().id()))));
        assertThat(entry(database, writes)).isEmpty();
        refused(() -> own(database, a -> run(() -> a.revokeToken(writes.view().id()))), "unknown.token");
        clock.hold(NOON.plus(Duration.ofDays(1)));
        assertThat(entry(database, reads)).isEmpty();
        List<TokenView> left = own(database, Accounts::tokens);
        assertThat(left).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nobody_revokes_the_token_of_another(TestDatabase database) {
        open(database);
        IssuedToken token = own(database, a -> a.issueToken(1, TokenScope.READ));
        String other = name + ".other";
        with(database, a -> run(() -> a.open(other, FUNCTION, null)));

        refused(
                () -> CurrentActor.run(
                        new Actor(other, FUNCTION, List.of()),
                        () -> with(
                                database,
                                a -> run(() -> a.revokeToken(token.view().id())))),
                "unknown.token");

        assertThat(entry(database, token)).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void a_token_issues_no_token(TestDatabase database) {
        open(database);
        IssuedToken token = own(database, a -> a.issueToken(1, TokenScope.WRITE));
        Actor bearer = with(database, a -> a.byToken(token.token())).orElseThrow();

        refused(
                () -> CurrentActor.run(bearer, () -> with(database, a -> a.issueToken(366, TokenScope.WRITE))),
                "access.token-by-token");
    }

    private Optional<Actor.Entry> entry(TestDatabase database, IssuedToken token) {
        return with(database, a -> a.byToken(token.token())).map(Actor::entry);
    }
}
