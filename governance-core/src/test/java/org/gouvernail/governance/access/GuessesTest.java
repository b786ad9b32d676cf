package org.gouvernail.governance.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.gouvernail.governance.kernel.BusinessClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GuessesTest {

    private static final Instant NOON = Instant.parse("2018-01-08T17:00:00Z");
    private static final String GUESSER = "coord.mcc|127.0.0.1";

    private final Guesses guesses = new Guesses();

    @BeforeEach
    void begin() {
        guesses.clock = new BusinessClock();
        guesses.clock.hold(NOON);
    }

    private void wrong(int times) {
        for (int i = 0; i < times; i++) {
            guesses.wrong(GUESSER);
        }
    }

    @Test
    void five_wrong_in_a_row_make_wait_a_minute() {
        wrong(4);
        assertThat(guesses.mustWait(GUESSER)).isFalse();
        wrong(1);
        assertThat(guesses.mustWait(GUESSER)).isTrue();
        guesses.clock.hold(NOON.plusSeconds(59));
        assertThat(guesses.mustWait(GUESSER)).isTrue();
        guesses.clock.hold(NOON.plusSeconds(60));
        assertThat(guesses.mustWait(GUESSER)).isFalse();
    }

    @Test
    void after_the_wait_five_more_are_allowed() {
        wrong(5);
        guesses.clock.hold(NOON.plusSeconds(60));
        wrong(4);
        assertThat(guesses.mustWait(GUESSER)).isFalse();
        wrong(1);
        assertThat(guesses.mustWait(GUESSER)).isTrue();
    }

    @Test
    void a_right_password_forgets_the_wrong_ones() {
        wrong(4);
        guesses.right(GUESSER);
        wrong(4);
        assertThat(guesses.mustWait(GUESSER)).isFalse();
    }

    @Test
    void others_do_not_wait() {
        wrong(5);
        assertThat(guesses.mustWait("coord.mcc|127.0.0.2")).isFalse();
        assertThat(guesses.mustWait("coord.sct|127.0.0.1")).isFalse();
    }
}
