package org.gouvernail.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnavailableTest {

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01", "55P03", "HYT00", "08000", "08006", "57P01"})
    void a_lock_a_deadlock_or_a_lost_connection_passes(String state) {
        assertThat(Unavailable.isBehind(new IllegalStateException(new SQLException("busy", state))))
                .isTrue();
    }

    @Test
    void h2_tells_a_lock_timeout_by_its_number() {
        assertThat(Unavailable.isBehind(new SQLException("timeout", null, 50_200)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42601", "22021"})
    void what_would_fail_again_does_not(String state) {
        assertThat(Unavailable.isBehind(new SQLException("no", state))).isFalse();
        assertThat(Unavailable.isBehind(
                        new jakarta.persistence.PessimisticLockException(new SQLException("no", state))))
                .as("a lock that was refused for good")
                .isFalse();
        assertThat(Unavailable.isBehind(new IllegalStateException("no"))).isFalse();
    }
}
