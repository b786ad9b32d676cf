package org.gouvernail.governance.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.stream.Stream;
import org.gouvernail.governance.TestDatabase;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sign-in and what it waits for, on both databases. */
class SignInTest extends AccessKit {

    @ParameterizedTest
    @EnumSource
    void only_an_account_of_the_example_comes_in_as_one(TestDatabase database) {
        String example = name + ".example";
        with(database, a -> run(() -> a.openAll(Map.of(example, FUNCTION), "demo")));
        with(database, a -> run(() -> a.open(name, FUNCTION, "a real secret")));

        assertThat(accountOf(with(database, a -> a.signInAsExample(example, "demo", ADDRESS))))
                .isEqualTo(example);
        assertThat(accountOf(with(database, a -> a.signInAsExample(name, "a real secret", ADDRESS))))
                .isEqualTo("nobody");
        assertThat(accountOf(with(database, a -> a.signIn(name, "a real secret", ADDRESS))))
                .isEqualTo(name);
    }

    @ParameterizedTest
    @EnumSource
    void wrong_passwords_count_together_however_they_come_in(TestDatabase database) {
        with(database, a -> run(() -> a.openAll(Map.of(name, FUNCTION), "demo")));
        for (int i = 0; i < 3; i++) {
            with(database, a -> a.signInAsExample(name, "wrong", ADDRESS));
        }
        with(database, a -> a.signIn(name, "wrong", ADDRESS));
        with(database, a -> a.signIn(name, "wrong", ADDRESS));

        assertThatThrownBy(() -> with(database, a -> a.signInAsExample(name, "demo", ADDRESS)))
                .isInstanceOfSatisfying(DomainException.class, e -> {
                    assertThat(e.category()).isEqualTo(Category.TOO_OFTEN);
                    assertThat(e.arguments()).containsExactly("60");
                });
        assertThat(accountOf(with(database, a -> a.signIn(name, "demo", "192.0.2.2"))))
                .isEqualTo(name);
        clock.hold(NOON.plusSeconds(60));
        assertThat(accountOf(with(database, a -> a.signInAsExample(name, "demo", ADDRESS))))
                .isEqualTo(name);
    }

    @ParameterizedTest
    @EnumSource
    void a_right_password_that_may_not_come_in_so_is_no_guess(TestDatabase database) {
        with(database, a -> run(() -> a.open(name, FUNCTION, "a real secret")));
        for (int i = 0; i <= Guesses.ALLOWED; i++) {
            assertThat(accountOf(with(database, a -> a.signInAsExample(name, "a real secret", ADDRESS))))
                    .isEqualTo("nobody");
        }
        assertThat(accountOf(with(database, a -> a.signIn(name, "a real secret", ADDRESS))))
                .isEqualTo(name);
    }

    @Test
    void no_password_is_hashed_while_a_transaction_waits() {
        assertThat(Stream.of(AccountService.class.getDeclaredMethods())
                        .filter(m -> m.getName().startsWith("signIn") && m.isAnnotationPresent(Transactional.class))
                        .map(m -> m.getAnnotation(Transactional.class).value()))
                .isNotEmpty()
                .containsOnly(Transactional.TxType.NOT_SUPPORTED);
    }
}
