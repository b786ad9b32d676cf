package org.gouvernail.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.gouvernail.governance.kernel.LocalizedText;
import org.junit.jupiter.api.Test;

class MovedTest {

    private static final LocalDate MARCH = LocalDate.of(2018, 3, 31);

    private final Moved moved = new Moved();

    @Test
    void a_later_date_and_one_that_is_gone_are_moved_and_an_earlier_one_is_brought_forward() {
        assertThat(moved.date(MARCH, MARCH.plusDays(1))).containsExactly("drift.MOVED_DATE");
        assertThat(moved.date(MARCH, null)).containsExactly("drift.MOVED_DATE");
        assertThat(moved.date(MARCH, MARCH.minusDays(1))).containsExactly("promises.earlier");
        assertThat(moved.date(MARCH, MARCH)).containsExactly("promises.same");
        assertThat(moved.date(null, MARCH)).containsExactly("promises.added");
        assertThat(moved.date(null, null)).containsExactly("promises.same");
    }

    @Test
    void less_money_lowers_the_target_and_more_does_not() {
        assertThat(moved.amount("100", "99.50")).containsExactly("drift.LOWERED_TARGET");
        assertThat(moved.amount("100", "100.00")).containsExactly("promises.same");
        assertThat(moved.amount("100", "250")).containsExactly("promises.more");
    }

    @Test
    void fewer_measures_narrow_the_scope() {
        assertThat(moved.count(51, 50)).containsExactly("drift.NARROWED_SCOPE");
        assertThat(moved.count(51, 52)).containsExactly("promises.more");
    }

    @Test
    void other_words_say_what_they_weaken() {
        LocalizedText before = LocalizedText.of("Former 500 enseignants", null);
        assertThat(moved.words(before, before, null)).containsExactly("promises.same");
        assertThat(moved.words(before, LocalizedText.of("Former 200 enseignants", null), null))
                .containsExactly("drift.LOWERED_TARGET");
    }
}
