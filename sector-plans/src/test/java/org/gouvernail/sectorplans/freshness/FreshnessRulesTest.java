package org.gouvernail.sectorplans.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gouvernail.sectorplans.freshness.Freshness.Index;
import org.gouvernail.sectorplans.freshness.FreshnessRules.Fact;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FreshnessRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2018, 1, 8);

    private static Fact fact(String ministry, @Nullable LocalDate confirmedOn) {
        return new Fact(ministry, ministry + "-M01", ministry + "-M01-J1", confirmedOn);
    }

    @Test
    void a_confirmation_is_worth_all_on_its_day_and_nothing_after_180_days() {
        assertThat(fact("MCC", TODAY).row(TODAY).value()).isEqualByComparingTo("100");
        assertThat(fact("MCC", TODAY.minusDays(90)).row(TODAY).value()).isEqualByComparingTo("50");
        assertThat(fact("MCC", TODAY.minusDays(179)).row(TODAY).value()).isEqualByComparingTo("0.6");
        assertThat(fact("MCC", TODAY.minusDays(180)).row(TODAY).value()).isEqualByComparingTo("0");
        assertThat(fact("MCC", TODAY.minusDays(400)).row(TODAY).value()).isEqualByComparingTo("0");
    }

    @Test
    void a_milestone_never_reported_is_worth_nothing() {
        assertThat(fact("MCC", null).row(TODAY).value()).isEqualByComparingTo("0");
        assertThat(fact("MCC", null).row(TODAY).days()).isNull();
    }

    @Test
    void the_index_loses_a_little_each_day() {
        List<Fact> facts = List.of(fact("MCC", TODAY), fact("MCC", TODAY.minusDays(30)));
        assertThat(FreshnessRules.index(facts, TODAY, null).strategy()).isEqualByComparingTo("91.7");
        assertThat(FreshnessRules.index(facts, TODAY.plusDays(1), null).strategy())
                .isEqualByComparingTo("91.1");
    }

    @Test
    void the_strategy_is_the_mean_of_milestones_not_of_ministries() {
        List<Fact> facts =
                List.of(fact("MCC", TODAY), fact("MCC", TODAY), fact("MCC", TODAY), fact("MERN", TODAY.minusDays(180)));
        Index index = FreshnessRules.index(facts, TODAY, null);
        assertThat(index.ministries())
                .extracting(m -> m.organisation() + " " + m.value() + " " + m.milestones())
                .containsExactly("MCC 100.0 3", "MERN 0.0 1");
        assertThat(index.strategy()).isEqualByComparingTo("75");
    }

    @Test
    void nothing_is_said_where_no_milestone_is_open() {
        assertThat(FreshnessRules.index(List.of(), TODAY, null).strategy()).isNull();
    }
}
