package org.gouvernail.sectorplans.critical;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.critical.CriticalRules.Parent;
import org.gouvernail.sectorplans.critical.CriticalRules.UnderWay;
import org.gouvernail.sectorplans.critical.ParentRatings.Child;
import org.gouvernail.sectorplans.critical.ParentRatings.ParentRating;
import org.gouvernail.sectorplans.rating.Rating;
import org.gouvernail.sectorplans.rating.RatingReason;
import org.gouvernail.sectorplans.rating.RatingReason.Dimension;
import org.junit.jupiter.api.Test;

class CriticalRulesTest {

    private static final UnderWay AWAITED = new UnderWay("P1-M2", true);
    private static final UnderWay ALONE = new UnderWay("P1-M1", false);

    @Test
    void a_plan_takes_the_worst_of_its_critical_measures_and_never_an_average() {
        UnderWay other = new UnderWay("P1-M3", true);
        ParentRating plan = CriticalRules.rate(
                Parent.PLAN,
                List.of(AWAITED, other),
                Map.of("P1-M2", reasons("P1-M2", Rating.GREEN), "P1-M3", reasons("P1-M3", Rating.GREEN, Rating.RED)));
        assertThat(plan.computedRating()).isEqualTo(Rating.RED);
        assertThat(plan.ratingReasons()).extracting(Child::measure).containsExactly("P1-M3", "P1-M2");
        assertThat(plan.ratingReasons().get(0).link()).isEqualTo("/mesures/P1-M3#RED");
        assertThat(plan.rule()).isEqualTo(Parent.PLAN.awaited());
    }

    @Test
    void only_measures_that_others_wait_for_are_critical() {
        assertThat(CriticalRules.critical(List.of(ALONE, AWAITED))).containsExactly(AWAITED);
    }

    @Test
    void where_nobody_waits_every_measure_under_way_is_critical_and_the_rule_says_so() {
        List<UnderWay> critical = CriticalRules.critical(List.of(ALONE));
        assertThat(critical).containsExactly(ALONE);
        ParentRating plan = CriticalRules.rate(Parent.PLAN, critical, Map.of("P1-M1", reasons("P1-M1", Rating.AMBER)));
        assertThat(plan.computedRating()).isEqualTo(Rating.AMBER);
        assertThat(plan.rule()).isEqualTo(Parent.PLAN.all());
    }

    @Test
    void a_parent_with_nothing_rated_has_no_rating() {
        assertThat(CriticalRules.rate(Parent.PLAN, List.of(ALONE), Map.of()).computedRating())
                .isNull();
        assertThat(CriticalRules.rate(Parent.ORIENTATION, List.of(), Map.of()).ratingReasons())
                .isEmpty();
        assertThat(CriticalRules.strategy(Map.of()).computedRating()).isNull();
    }

    @Test
    void the_strategy_takes_its_worst_orientation_and_names_the_measure_behind_it() {
        Map<String, ParentRating> orientations = new LinkedHashMap<>();
        orientations.put("S-O1", orientation("P1-M1", Rating.AMBER));
        orientations.put("S-O2", CriticalRules.rate(Parent.ORIENTATION, List.of(), Map.of()));
        orientations.put("S-O3", orientation("P1-M3", Rating.RED));
        ParentRating strategy = CriticalRules.strategy(orientations);
        assertThat(strategy.computedRating()).isEqualTo(Rating.RED);
        assertThat(strategy.rule()).isEqualTo(CriticalRules.STRATEGY);
        assertThat(strategy.ratingReasons())
                .extracting(Child::orientation, Child::measure)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("S-O3", "P1-M3"),
                        org.assertj.core.api.Assertions.tuple("S-O1", "P1-M1"));
    }

    private static ParentRating orientation(String measure, Rating rating) {
        return CriticalRules.rate(
                Parent.ORIENTATION, List.of(new UnderWay(measure, false)), Map.of(measure, reasons(measure, rating)));
    }

    private static List<RatingReason> reasons(String measure, Rating... ratings) {
        return Arrays.stream(ratings)
                .map(r -> new RatingReason(
                        Dimension.SCHEDULE, r, LocalizedText.of("Fait", null), "/mesures/" + measure + "#" + r))
                .toList();
    }
}
