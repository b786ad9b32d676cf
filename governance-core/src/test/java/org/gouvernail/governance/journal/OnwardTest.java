package org.gouvernail.governance.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OnwardTest {

    private static final Instant NOON = Instant.parse("2018-01-08T12:00:00Z");

    private final Onward onward = new Onward();

    @Test
    void a_clock_set_back_does_not_take_the_journal_back() {
        assertThat(onward.next(NOON, () -> null)).isEqualTo(NOON);
        assertThat(onward.next(NOON.minusSeconds(3600), () -> null)).isEqualTo(NOON);
        assertThat(onward.next(NOON.plusNanos(1000), () -> null)).isEqualTo(NOON.plusNanos(1000));
    }

    @Test
    void a_server_starts_after_the_latest_entry_of_the_one_before() {
        assertThat(onward.next(NOON.minusSeconds(60), () -> NOON)).isEqualTo(NOON);
    }

    @Test
    void the_latest_entry_is_asked_once() {
        AtomicInteger asked = new AtomicInteger();
        for (int i = 0; i < 3; i++) {
            onward.next(NOON.plusSeconds(i), () -> {
                asked.incrementAndGet();
                return null;
            });
        }
        assertThat(asked).hasValue(1);
    }

    @Test
    void many_threads_are_never_given_an_instant_before_their_own_clock() {
        List<Boolean> behind = IntStream.range(0, 20_000)
                .parallel()
                .mapToObj(
                        i -> onward.next(NOON.plusNanos(1000L * i), () -> null).isBefore(NOON.plusNanos(1000L * i)))
                .toList();
        assertThat(behind).hasSize(20_000).containsOnly(false);
        assertThat(onward.next(NOON, () -> null)).isEqualTo(NOON.plusNanos(1000L * 19_999));
    }
}
