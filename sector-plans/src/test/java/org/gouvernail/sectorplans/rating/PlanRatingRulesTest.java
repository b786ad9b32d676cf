package org.gouvernail.sectorplans.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.rating.LiveRatings.Live;
import org.gouvernail.sectorplans.rating.PlanRatingRules.UnderWay;
import org.gouvernail.sectorplans.rating.PlanRatings.Child;
import org.gouvernail.sectorplans.rating.PlanRatings.PlanRating;
import org.gouvernail.sectorplans.rating.RatingReason.Dimension;
import org.junit.jupiter.api.Test;

class PlanRatingRulesTest {

    private static final UnderWay AWAITED = new UnderWay("P1-M2", true);
    private static final UnderWay ALONE = new UnderWay("P1-M1", false);

    @Test
    void a_plan_takes_the_worst_of_its_critical_measures_and_never_an_average() {
        UnderWay other = new UnderWay("P1-M3", true);
        PlanRating plan = PlanRatingRules.rate(
                List.of(AWAITED, other),
                Map.of("P1-M2", live("P1-M2", Rating.GREEN), "P1-M3", live("P1-M3", Rating.GREEN, Rating.RED)));
        assertThat(plan.computedRating()).isEqualTo(Rating.RED);
        assertThat(plan.ratingReasons()).extracting(Child::measure).containsExactly("P1-M3", "P1-M2");
        assertThat(plan.ratingReasons().get(0).link()).isEqualTo("/mesures/P1-M3#RED");
        assertThat(plan.rule()).isEqualTo(PlanRatingRules.AWAITED);
    }

    @Test
    void only_measures_that_others_wait_for_are_critical() {
        assertThat(PlanRatingRules.critical(List.of(ALONE, AWAITED))).containsExactly(AWAITED);
    }

    @Test
    void where_nobody_waits_every_measure_under_way_is_critical_and_the_rule_says_so() {
        List<UnderWay> critical = PlanRatingRules.critical(List.of(ALONE));
        assertThat(critical).containsExactly(ALONE);
        PlanRating plan = PlanRatingRules.rate(critical, Map.of("P1-M1", live("P1-M1", Rating.AMBER)));
        assertThat(plan.computedRating()).isEqualTo(Rating.AMBER);
        assertThat(plan.rule()).isEqualTo(PlanRatingRules.ALL);
    }

    @Test
    void a_plan_with_nothing_rated_has_no_rating() {
        assertThat(PlanRatingRules.rate(List.of(ALONE), Map.of()).computedRating())
                .isNull();
        assertThat(PlanRatingRules.rate(List.of(), Map.of()).ratingReasons()).isEmpty();
    }

    private static Live live(String measure, Rating... ratings) {
        List<RatingReason> reasons = Arrays.stream(ratings)
                .map(r -> new RatingReason(
                        Dimension.SCHEDULE, r, LocalizedText.of("Fait", null), "/mesures/" + measure + "#" + r))
                .toList();
        return new Live(RatingRules.worst(reasons), reasons);
    }
}
