package org.gouvernail.governance.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GuessesTest {

    private static final Instant NOON = Instant.parse("2018-01-08T17:00:00Z");
    private static final String ACCOUNT = "coord.mcc";
    private static final String ADDRESS = "127.0.0.1";

    private final Guesses guesses = new Guesses();

    @BeforeEach
    void begin() {
        guesses.clock = new BusinessClock();
        guesses.clock.hold(NOON);
    }

    private void wrong(int times) {
        for (int i = 0; i < times; i++) {
            guesses.wrong(ACCOUNT, ADDRESS);
        }
    }

    private void isTried(String account, String address) {
        guesses.check(account, address);
    }

    private void waits(String account, String address, String seconds) {
        assertThatThrownBy(() -> guesses.check(account, address)).isInstanceOfSatisfying(DomainException.class, e -> {
            assertThat(e.code()).isEqualTo("access.wait");
            assertThat(e.arguments()).containsExactly(seconds);
        });
    }

    @Test
    void five_wrong_in_a_row_make_wait_a_minute() {
        wrong(4);
        isTried(ACCOUNT, ADDRESS);
        wrong(1);
        waits(ACCOUNT, ADDRESS, "60");
        guesses.clock.hold(NOON.plusSeconds(59));
        waits(ACCOUNT, ADDRESS, "60");
        guesses.clock.hold(NOON.plusSeconds(60));
        isTried(ACCOUNT, ADDRESS);
    }

    @Test
    void after_the_wait_five_more_are_allowed() {
        wrong(5);
        guesses.clock.hold(NOON.plusSeconds(60));
        wrong(4);
        isTried(ACCOUNT, ADDRESS);
        wrong(1);
        waits(ACCOUNT, ADDRESS, "60");
    }

    @Test
    void a_right_password_forgets_the_wrong_ones() {
        wrong(4);
        guesses.right(ACCOUNT, ADDRESS);
        wrong(4);
        isTried(ACCOUNT, ADDRESS);
    }

    @Test
    void others_do_not_wait() {
        wrong(5);
        isTried(ACCOUNT, "127.0.0.2");
        isTried("coord.sct", ADDRESS);
    }

    @Test
    void many_wrong_for_one_account_stop_nobody_else_at_its_address() {
        wrong(199);
        isTried("coord.sct", ADDRESS);
        wrong(1);
        waits("coord.sct", ADDRESS, "601");
    }

    @Test
    void fifty_accounts_tried_from_an_address_make_it_wait() {
        guessing(ADDRESS, 49);
        guessing(ADDRESS, 49);
        isTried("anyone", ADDRESS);
        guesses.right("name-0", ADDRESS);
        guesses.wrong("name-49", ADDRESS);

        waits("anyone", ADDRESS, "601");
        isTried("anyone", "127.0.0.2");
        guesses.clock.hold(NOON.plusSeconds(599));
        waits("anyone", ADDRESS, "2");
        guesses.clock.hold(NOON.plusSeconds(600));
        isTried("anyone", ADDRESS);
    }

    @Test
    void many_addresses_guess_at_an_account_no_faster_than_one() {
        for (int i = 0; i < Guesses.ALLOWED_FOR_ACCOUNT; i++) {
            isTried(ACCOUNT, "192.0.2." + i);
            guesses.wrong(ACCOUNT, "192.0.2." + i);
        }

        waits(ACCOUNT, "192.0.2.200", "601");
        isTried("coord.sct", "192.0.2.200");
        guesses.clock.hold(NOON.plusSeconds(600));
        isTried(ACCOUNT, "192.0.2.200");
    }

    @Test
    void strangers_lock_nobody_out_where_they_have_signed_in_before() {
        guesses.right(ACCOUNT, ADDRESS);
        guessing(ADDRESS, Guesses.ACCOUNTS_FROM_PLACE);
        for (int i = 0; i < Guesses.ALLOWED_FOR_ACCOUNT; i++) {
            guesses.wrong(ACCOUNT, "192.0.2." + i);
        }

        isTried(ACCOUNT, ADDRESS);
        waits(ACCOUNT, "127.0.0.2", "601");
        wrong(5);
        waits(ACCOUNT, ADDRESS, "60");
    }

    @Test
    void half_of_an_address_of_the_newer_kind_is_one_place() {
        for (int i = 0; i < Guesses.ACCOUNTS_FROM_PLACE; i++) {
            guesses.wrong("name-" + i, "2001:db8:0:1::" + Integer.toHexString(i));
        }
        waits("anyone", "2001:db8:0:1:ffff::1", "601");
        isTried("anyone", "2001:db8:0:2::1");
        for (int i = 0; i < Guesses.ALLOWED; i++) {
            guesses.wrong(ACCOUNT, "2001:db8:0:3::" + i);
        }
        waits(ACCOUNT, "2001:db8:0:3::ffff", "60");
    }

    @Test
    void many_names_push_no_address_out() {
        guessing(ADDRESS, Guesses.ACCOUNTS_FROM_PLACE);
        for (int i = 0; i < 11_000; i++) {
            guesses.wrong("name-" + i, "192.0.2.7");
        }
        waits("anyone", ADDRESS, "601");
    }

    private void guessing(String address, int times) {
        for (int i = 0; i < times; i++) {
            guesses.wrong("name-" + i, address);
        }
    }
}
