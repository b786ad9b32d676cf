package org.gouvernail.sectorplans.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.measure.MeasureState;
import org.gouvernail.sectorplans.promise.Promises.PlanWords;
import org.gouvernail.sectorplans.promise.Promises.Words;
import org.gouvernail.sectorplans.wording.Drift;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PromiseRulesTest {

    private static final LocalDate END = LocalDate.parse("2019-03-31");
    private static final LocalizedText TITLE = LocalizedText.of("Brancher 40 écoles", "Connect 40 schools");
    private static final Words ANNOUNCED = words("Brancher 40 écoles", END, "1000.00");

    @Test
    void what_stands_as_it_was_announced_has_not_drifted() {
        assertThat(PromiseRules.measure(ANNOUNCED, ANNOUNCED, MeasureState.DONE, null))
                .isEmpty();
        assertThat(PromiseRules.milestone(TITLE, TITLE, END, END, END)).isEmpty();
        assertThat(PromiseRules.milestone(TITLE, TITLE, END, END, END.minusDays(1)))
                .isEmpty();
    }

    @Test
    void a_later_or_missing_date_is_always_told() {
        assertThat(PromiseRules.measure(
                        ANNOUNCED,
                        words("Brancher 40 écoles", END.plusDays(1), "1000.00"),
                        MeasureState.UNDER_WAY,
                        null))
                .containsExactly(Drift.MOVED_DATE);
        assertThat(PromiseRules.measure(
                        ANNOUNCED, words("Brancher 40 écoles", null, "1000.00"), MeasureState.UNDER_WAY, null))
                .containsExactly(Drift.MOVED_DATE);
        assertThat(PromiseRules.milestone(TITLE, TITLE, END, END.plusDays(1), END))
                .containsExactly(Drift.MOVED_DATE);
        assertThat(PromiseRules.milestone(TITLE, TITLE, END, END, END.plusDays(1)))
                .as("expected later, whatever is promised")
                .containsExactly(Drift.MOVED_DATE);
    }

    @Test
    void a_date_that_passed_without_what_was_promised_is_overdue_by_so_many_days() {
        assertThat(PromiseRules.overdue(END, false, END)).isZero();
        assertThat(PromiseRules.overdue(END, false, END.plusDays(39))).isEqualTo(39);
        assertThat(PromiseRules.overdue(END, true, END.plusDays(39))).isZero();
        assertThat(PromiseRules.milestone(TITLE, TITLE, END, END, END.plusDays(39)))
                .as("it comes today at the earliest")
                .containsExactly(Drift.MOVED_DATE);
    }

    @Test
    void a_date_put_in_words_moves_the_promise_only_where_it_is_later_than_the_one_promised() {
        LocalizedText open = LocalizedText.of("Guichet ouvert", null);
        assertThat(PromiseRules.milestone(open, LocalizedText.of("Guichet ouvert d’ici 2025", null), END, END, END))
                .containsExactly(Drift.MOVED_DATE);
        assertThat(PromiseRules.milestone(open, LocalizedText.of("Guichet ouvert d’ici 2018", null), END, END, END))
                .isEmpty();
    }

    @Test
    void a_plan_that_ends_later_with_less_money_and_fewer_measures_has_drifted_three_ways() {
        PlanWords announced = new PlanWords(TITLE, null, END, "187900000.00", 28);
        assertThat(PromiseRules.plan(announced, announced)).isEmpty();
        assertThat(PromiseRules.plan(announced, new PlanWords(TITLE, null, END.plusDays(1), "999.00", 3)))
                .containsExactlyInAnyOrder(Drift.MOVED_DATE, Drift.LOWERED_TARGET, Drift.NARROWED_SCOPE);
        assertThat(PromiseRules.plan(announced, new PlanWords(TITLE, null, END, null, null)))
                .as("what is no longer said is less")
                .containsExactlyInAnyOrder(Drift.LOWERED_TARGET, Drift.NARROWED_SCOPE);
        assertThat(PromiseRules.plan(announced, new PlanWords(TITLE, null, END, "200000000.00", 30)))
                .as("more is shown beside what was announced, and is no drift")
                .isEmpty();
    }

    @Test
    void less_money_and_fewer_schools_are_lower_targets() {
        assertThat(PromiseRules.measure(
                        ANNOUNCED, words("Brancher 40 écoles", END, "999.99"), MeasureState.UNDER_WAY, null))
                .containsExactly(Drift.LOWERED_TARGET);
        assertThat(PromiseRules.measure(
                        ANNOUNCED, words("Brancher 30 écoles", END, "1000.00"), MeasureState.UNDER_WAY, null))
                .containsExactly(Drift.LOWERED_TARGET);
    }

    @Test
    void a_measure_that_went_into_another_is_merged_and_one_withdrawn_is_dropped() {
        assertThat(PromiseRules.measure(ANNOUNCED, ANNOUNCED, MeasureState.WITHDRAWN, "P-M2"))
                .containsExactly(Drift.MERGED);
        assertThat(PromiseRules.measure(ANNOUNCED, ANNOUNCED, MeasureState.WITHDRAWN, null))
                .containsExactly(Drift.DROPPED);
    }

    private static Words words(String title, @Nullable LocalDate end, String authorised) {
        return new Words(LocalizedText.of(title, null), null, end, authorised);
    }
}
