package org.gouvernail.governance.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.governance.step.Steps.Kind;
import org.gouvernail.governance.step.Steps.NewStep;
import org.gouvernail.governance.step.Steps.Product;
import org.gouvernail.governance.step.Steps.ProductView;
import org.gouvernail.governance.step.Steps.State;
import org.gouvernail.governance.step.Steps.StepView;
import org.junit.jupiter.api.Test;

/** How a step stands on a day. */
class StrategyStepTest {

    private static final LocalDate START = LocalDate.of(2016, 9, 13);
    private static final LocalDate END = LocalDate.of(2017, 2, 10);

    private final StrategyStep step = new StrategyStep(
            new NewStep(1, Kind.LISTEN, START, END, Set.of(Product.SYNTHESIS), Provenance.ILLUSTRATIVE));

    @Test
    void it_is_late_from_the_day_after_the_end_first_planned_however_often_that_moved() {
        assertThat(on(START.minusDays(1)).state()).isEqualTo(State.PLANNED);
        assertThat(on(END).late()).isFalse();
        assertThat(on(END.plusDays(1)).late()).isTrue();
        step.move(START, END.plusYears(1));
        StepView moved = on(END.plusDays(1));
        assertThat(moved.late()).isTrue();
        assertThat(moved.firstEndsOn()).isEqualTo(END);
        assertThat(moved.endsOn()).isEqualTo(END.plusYears(1));
    }

    @Test
    void once_ended_in_time_it_is_never_late_and_no_longer_changes() {
        step.end(END);
        assertThat(on(END.plusYears(5)).late()).isFalse();
        assertThat(on(END.plusYears(5)).state()).isEqualTo(State.ENDED);
        assertThatThrownBy(step::mustGoOn).hasMessageContaining("step.ended");
    }

    @Test
    void what_nobody_accepted_is_missing() {
        ProductView delivered = new ProductView(Product.SYNTHESIS, "consultation~C", null, null, null, null);
        assertThat(step.view(List.of(delivered), START).missing()).containsExactly(Product.SYNTHESIS);
    }

    @Test
    void its_code_is_that_of_its_edition_and_of_one_of_the_four() {
        assertThat(step.code()).isEqualTo("E1-LISTEN");
        assertThat(StepService.isCode("E1-LISTEN")).isTrue();
        assertThat(StepService.isCode("E0-LISTEN")).isFalse();
        assertThat(StepService.isCode("E1-WAIT")).isFalse();
    }

    private StepView on(LocalDate day) {
        return step.view(List.of(), day);
    }
}
