package org.gouvernail.sectorplans.critical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.critical.CriticalRules.Parent;
import org.gouvernail.sectorplans.critical.ParentRatings.Child;
import org.gouvernail.sectorplans.critical.ParentRatings.ParentRating;
import org.gouvernail.sectorplans.rating.Rating;
import org.gouvernail.sectorplans.rating.RatingReason;
import org.gouvernail.sectorplans.rating.RatingReason.Dimension;
import org.junit.jupiter.api.Test;

class CriticalRulesTest {

    @Test
    void a_plan_takes_the_worst_of_its_measures_under_way_and_never_an_average() {
        ParentRating plan = CriticalRules.rate(
                Parent.PLAN,
                List.of("P1-M1", "P1-M2", "P1-M3"),
                Map.of(
                        "P1-M1", reasons("P1-M1", Rating.AMBER),
                        "P1-M2", reasons("P1-M2", Rating.GREEN),
                        "P1-M3", reasons("P1-M3", Rating.GREEN, Rating.RED)));
        assertThat(plan.computedRating()).isEqualTo(Rating.RED);
        assertThat(plan.ratingReasons()).extracting(Child::measure).containsExactly("P1-M3", "P1-M1", "P1-M2");
        assertThat(plan.ratingReasons().get(0).link()).isEqualTo("/mesures/P1-M3#RED");
        assertThat(plan.rule()).isEqualTo(Parent.PLAN.rule());
    }

    @Test
    void a_parent_with_nothing_rated_has_no_rating() {
        assertThat(CriticalRules.rate(Parent.PLAN, List.of("P1-M1"), Map.of()).computedRating())
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
                .containsExactly(tuple("S-O3", "P1-M3"), tuple("S-O1", "P1-M1"));
    }

    private static ParentRating orientation(String measure, Rating rating) {
        return CriticalRules.rate(Parent.ORIENTATION, List.of(measure), Map.of(measure, reasons(measure, rating)));
    }

    private static List<RatingReason> reasons(String measure, Rating... ratings) {
        return Arrays.stream(ratings)
                .map(r -> new RatingReason(
                        Dimension.SCHEDULE, r, LocalizedText.of("Fait", null), "/mesures/" + measure + "#" + r))
                .toList();
    }
}
