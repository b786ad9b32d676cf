package org.gouvernail.governance.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.Category;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    private static final List<String> ROWS =
            IntStream.range(0, 123).mapToObj(i -> "R%03d".formatted(i)).toList();

    @Test
    void following_the_cursor_reads_every_row_once() {
        List<String> read = new ArrayList<>();
        @Nullable String cursor = null;
        while (read.size() < ROWS.size()) {
            int from = Page.start(ROWS, Function.identity(), cursor);
            List<String> items = ROWS.subList(from, Math.min(ROWS.size(), from + 50));
            read.addAll(items);
            cursor = items.get(items.size() - 1);
        }
        assertThat(read).isEqualTo(ROWS);
    }

    @Test
    void a_cursor_that_is_no_row_is_refused_rather_than_read_as_the_beginning() {
        refused("/cursor", () -> Page.start(ROWS, Function.identity(), "R999"));
        refused("/cursor", () -> Page.start(ROWS, Function.identity(), ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "201", "99999", "ten", "", "1.5", " 5", "٣"})
    void a_limit_outside_1_to_200_is_refused(String limit) {
        refused("/limit", () -> Page.limit(limit));
    }

    @Test
    void a_limit_is_50_when_nothing_is_asked() {
        assertThat(Page.limit(null)).isEqualTo(50);
        assertThat(Page.limit("1")).isEqualTo(1);
        assertThat(Page.limit("200")).isEqualTo(200);
    }

    @Test
    void a_filter_takes_its_own_values_only() {
        assertThat(Page.choice(Role.class, "role", null)).isNull();
        assertThat(Page.choice(Role.class, "role", "ADMIN")).isEqualTo(Role.ADMIN);
        refused("/role", () -> Page.choice(Role.class, "role", "admin"));
        refused("/role", () -> Page.choice(Role.class, "role", ""));
    }

    private static void refused(String pointer, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(DomainException.class, e -> {
            assertThat(e.category()).isEqualTo(Category.UNREADABLE);
            assertThat(e.fields())
                    .extracting(DomainException.FieldProblem::pointer)
                    .containsExactly(pointer);
        });
    }
}
