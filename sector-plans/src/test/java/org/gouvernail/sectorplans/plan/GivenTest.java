package org.gouvernail.sectorplans.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.rest.Input;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GivenTest {

    private static final View NOW = new View("DRAFT", LocalDate.parse("2018-01-08"), null);

    /** What is read. */
    public record View(String state, LocalDate on, @Nullable String by) {}

    /** The same fields in a body. */
    public static class Body extends Input {
        public @Nullable String state;
        public @Nullable LocalDate on;
        public @Nullable String by;
    }

    @Test
    void a_body_may_repeat_what_was_read_or_leave_it_out() {
        assertThat(refused(body("DRAFT", "2018-01-08", null), "state", "on", "by"))
                .isEmpty();
        assertThat(refused(body(null, null, null))).isEmpty();
    }

    @Test
    void a_body_that_says_something_else_is_refused_at_that_field() {
        assertThat(refused(body("ACCEPTED", "2018-01-08", "me"), "state", "on", "by"))
                .containsExactly("/by", "/state");
        assertThat(refused(body(null, null, null), "state"))
                .as("null is something else too")
                .containsExactly("/state");
    }

    private static Body body(@Nullable String state, @Nullable String on, @Nullable String by) {
        Body body = new Body();
        body.state = state;
        body.on = on == null ? null : LocalDate.parse(on);
        body.by = by;
        return body;
    }

    private static List<String> refused(Body body, String... given) {
        body.markGiven(Set.of(given));
        DomainException refusal =
                catchThrowableOfType(DomainException.class, () -> Given.asRead(body, Set.of("state", "on", "by"), NOW));
        return refusal == null
                ? List.of()
                : refusal.fields().stream().map(FieldProblem::pointer).toList();
    }
}
