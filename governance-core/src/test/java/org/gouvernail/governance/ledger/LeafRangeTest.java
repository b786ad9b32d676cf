package org.gouvernail.governance.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gouvernail.governance.kernel.DomainException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeafRangeTest {

    @Test
    void without_bounds_the_whole_sequence_is_read() {
        assertThat(LeafRange.of(null, null, null, 500)).isEqualTo(new LeafRange(0, 499, 0));
        assertThat(LeafRange.of(null, null, null, 500).total()).isEqualTo(500);
    }

    @Test
    void both_ends_are_included_and_the_last_one_is_cut_to_the_sequence() {
        assertThat(LeafRange.of("10", "19", null, 500).total()).isEqualTo(10);
        assertThat(LeafRange.of("7", "7", null, 500).total()).isEqualTo(1);
        assertThat(LeafRange.of("490", "999", null, 500)).isEqualTo(new LeafRange(490, 499, 490));
    }

    @Test
    void a_page_starts_after_its_cursor() {
        assertThat(LeafRange.of("10", "400", "209", 500)).isEqualTo(new LeafRange(10, 400, 210));
    }

    @Test
    void nothing_is_read_beyond_the_sequence_or_from_an_empty_one() {
        assertThat(LeafRange.of("500", null, null, 500).total()).isZero();
        assertThat(LeafRange.of("500", "600", null, 500).total()).isZero();
        assertThat(LeafRange.of(null, null, null, 0).total()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "-1, , , /from",
        "1.5, , , /from",
        "x, , , /from",
        "1234567890123456, , , /from",
        ", -1, , /to",
        "20, 10, , /to",
        ", , y, /cursor",
        "10, 20, 9, /cursor",
        ", , 500, /cursor"
    })
    void what_is_no_range_cannot_be_read(
            @Nullable String from, @Nullable String to, @Nullable String cursor, String pointer) {
        assertThatThrownBy(() -> LeafRange.of(from, to, cursor, 500))
                .isInstanceOfSatisfying(DomainException.class, e -> {
                    assertThat(e.category()).isEqualTo(DomainException.Category.UNREADABLE);
                    assertThat(e.fields()).hasSize(1);
                    assertThat(e.fields().get(0).pointer()).isEqualTo(pointer);
                });
    }
}
