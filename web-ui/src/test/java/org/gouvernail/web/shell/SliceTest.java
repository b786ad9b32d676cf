package org.gouvernail.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SliceTest {

    private final List<Integer> seven = IntStream.rangeClosed(1, 7).boxed().toList();

    @Test
    void a_long_list_is_read_page_by_page_without_losing_a_row() {
        assertThat(Slice.of(seven, "1", 3).rows()).containsExactly(1, 2, 3);
        assertThat(Slice.of(seven, "2", 3).rows()).containsExactly(4, 5, 6);
        assertThat(Slice.of(seven, "3", 3).rows()).containsExactly(7);
        assertThat(Slice.of(seven, null, 3).pages()).isEqualTo(3);
    }

    @Test
    void a_page_that_cannot_be_is_the_nearest_that_can() {
        assertThat(Slice.of(seven, "9", 3).page()).isEqualTo(3);
        assertThat(Slice.of(seven, "-1", 3).page()).isEqualTo(1);
        assertThat(Slice.of(seven, "99999999999", 3).page()).isEqualTo(1);
        assertThat(Slice.of(List.of(), "2", 3).rows()).isEmpty();
    }

    @Test
    void it_says_which_rows_of_how_many_it_shows() {
        assertThat(Slice.of(seven, "2", 3).first()).isEqualTo(4);
        assertThat(Slice.of(seven, "2", 3).last()).isEqualTo(6);
        assertThat(Slice.of(seven, "3", 3).first()).isEqualTo(7);
        assertThat(Slice.of(seven, "3", 3).last()).isEqualTo(7);
        assertThat(Slice.of(List.of(), null, 3).first()).isZero();
        assertThat(Slice.of(List.of(), null, 3).last()).isZero();
    }
}
