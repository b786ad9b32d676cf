package org.gouvernail.web.desk;

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
}
