package org.gouvernail.governance.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BusinessClockTest {

    private final BusinessClock clock = new BusinessClock();

    @Test
    void today_is_the_date_in_quebec_not_that_of_greenwich() {
        clock.hold(Instant.parse("2018-01-01T03:30:00Z"));
        assertThat(clock.today()).isEqualTo(LocalDate.of(2017, 12, 31));

        clock.hold(Instant.parse("2017-07-01T03:59:59Z"));
        assertThat(clock.today()).as("daylight saving time").isEqualTo(LocalDate.of(2017, 6, 30));
    }

    @Test
    void a_held_clock_stands_still_and_is_cut_to_the_microsecond() {
        clock.hold(Instant.parse("2018-01-08T14:00:00.123456789Z"));
        assertThat(clock.instant())
                .isEqualTo(Instant.parse("2018-01-08T14:00:00.123456Z"))
                .isEqualTo(clock.instant());
    }

    @Test
    void a_shifted_clock_runs_on() {
        Duration behind = Duration.ofDays(-3000);
        Instant before = Clock.systemUTC().instant().plus(behind).minusMillis(1);
        clock.run(behind);
        assertThat(clock.instant())
                .isBetween(before, Clock.systemUTC().instant().plus(behind));
    }
}
