package org.gouvernail.sectorplans.critical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.critical.CriticalRules.Parent;
import org.gouvernail.sectorplans.critical.CriticalRules.UnderWay;
import org.gouvernail.sectorplans.critical.CriticalRules.Wait;
import org.gouvernail.sectorplans.critical.ParentRatings.Child;
import org.gouvernail.sectorplans.critical.ParentRatings.ParentRating;
import org.gouvernail.sectorplans.dependency.Dependencies.DependencyView;
import org.gouvernail.sectorplans.quarter.QuarterInputs.MilestoneFacts;
import org.gouvernail.sectorplans.rating.Rating;
import org.gouvernail.sectorplans.rating.RatingReason;
import org.gouvernail.sectorplans.rating.RatingReason.Dimension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CriticalRulesTest {

    private static final LocalDate DAY = LocalDate.of(2018, 3, 31);
    private static final UnderWay AWAITED = new UnderWay("P1-M2", true, true);
    private static final UnderWay ALONE = new UnderWay("P1-M1", false, true);

    @Test
    void a_plan_takes_the_worst_of_its_critical_measures_and_never_an_average() {
        UnderWay other = new UnderWay("P1-M3", true, true);
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
    void a_measure_that_others_waited_for_and_no_longer_do_is_not_critical() {
        assertThat(CriticalRules.critical(List.of(ALONE, AWAITED))).containsExactly("P1-M2");
    }

    @Test
    void one_in_difficulty_that_is_not_critical_still_keeps_its_parent_from_green_and_is_named() {
        ParentRating plan = CriticalRules.rate(
                Parent.PLAN,
                List.of(ALONE, AWAITED, new UnderWay("P1-M3", false, true)),
                Map.of(
                        "P1-M1", reasons("P1-M1", Rating.RED),
                        "P1-M2", reasons("P1-M2", Rating.GREEN),
                        "P1-M3", reasons("P1-M3", Rating.AMBER)));
        assertThat(plan.computedRating()).isEqualTo(Rating.AMBER);
        assertThat(plan.ratingReasons())
                .extracting(Child::measure, Child::rating, Child::critical, Child::link)
                .containsExactly(
                        tuple("P1-M1", Rating.RED, false, "/mesures/P1-M1#RED"),
                        tuple("P1-M2", Rating.GREEN, true, "/mesures/P1-M2#GREEN"));
        assertThat(plan.rule().fr()).contains("n’est pas critique compte comme «\u00a0À surveiller\u00a0»");
        assertThat(plan.rule().en()).contains("not critical counts as “To watch”");

        ParentRating strategy = CriticalRules.strategy(Map.of("S-O1", plan));
        assertThat(strategy.computedRating()).isEqualTo(Rating.AMBER);
        assertThat(strategy.ratingReasons()).extracting(Child::measure).containsExactly("P1-M1");
    }

    @Test
    void a_red_critical_one_weighs_more_than_a_red_one_that_is_not() {
        ParentRating plan = CriticalRules.rate(
                Parent.PLAN,
                List.of(ALONE, AWAITED),
                Map.of("P1-M1", reasons("P1-M1", Rating.RED), "P1-M2", reasons("P1-M2", Rating.RED)));
        assertThat(plan.computedRating()).isEqualTo(Rating.RED);
        assertThat(plan.ratingReasons()).extracting(Child::measure).containsExactly("P1-M2", "P1-M1");
    }

    @Test
    void of_a_report_only_open_milestones_that_an_open_one_of_another_measure_awaited_count() {
        Map<String, MilestoneFacts> frozen = Stream.of(
                        milestone("P1-M1", "J1", null, null),
                        milestone("P1-M1", "J2", null, null),
                        milestone("P1-M2", "J3", null, null),
                        milestone("P1-M3", "J4", DAY, null),
                        milestone("P1-M4", "J5", null, DAY))
                .collect(Collectors.toMap(MilestoneFacts::code, m -> m));
        assertThat(CriticalRules.awaited(List.of(waits("J1", "J3")), frozen)).containsExactly("P1-M1");
        assertThat(CriticalRules.awaited(List.of(waits("J5", "J3")), frozen))
                .as("declared without a deliverable is not reached")
                .containsExactly("P1-M4");
        assertThat(CriticalRules.awaited(
                        List.of(waits("J1", "J2"), waits("J4", "J3"), waits("J3", "J4"), waits("J3", "J5")), frozen))
                .isEmpty();
        assertThat(CriticalRules.awaited(List.of(waits("J1", "NEW"), waits("NEW", "J3")), frozen))
                .isEmpty();
    }

    @Test
    void where_nobody_waits_every_measure_under_way_is_critical_and_the_rule_says_so() {
        assertThat(CriticalRules.critical(List.of(ALONE))).containsExactly("P1-M1");
        ParentRating plan =
                CriticalRules.rate(Parent.PLAN, List.of(ALONE), Map.of("P1-M1", reasons("P1-M1", Rating.AMBER)));
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
                .containsExactly(tuple("S-O3", "P1-M3"), tuple("S-O1", "P1-M1"));
    }

    private static ParentRating orientation(String measure, Rating rating) {
        return CriticalRules.rate(
                Parent.ORIENTATION,
                List.of(new UnderWay(measure, false, true)),
                Map.of(measure, reasons(measure, rating)));
    }

    private static List<RatingReason> reasons(String measure, Rating... ratings) {
        return Arrays.stream(ratings)
                .map(r -> new RatingReason(
                        Dimension.SCHEDULE, r, LocalizedText.of("Fait", null), "/mesures/" + measure + "#" + r))
                .toList();
    }

    private static DependencyView waits(String predecessor, String successor) {
        return new DependencyView(new UUID(0, 1), predecessor, successor, 0, true);
    }

    private static MilestoneFacts milestone(
            String measure, String code, @Nullable LocalDate achieved, @Nullable LocalDate declared) {
        return new MilestoneFacts(
                code, measure, LocalizedText.of("Jalon", null), DAY, DAY, DAY, achieved, declared, 0, 0);
    }

    @Test
    void a_measure_that_no_other_organisation_ever_waited_for_stays_critical_whatever_its_own_declare() {
        assertThat(CriticalRules.critical(List.of(
                        new UnderWay("M01", true, true),
                        new UnderWay("M02", false, true),
                        new UnderWay("M03", false, false))))
                .containsExactlyInAnyOrder("M01", "M03");
    }

    @Test
    void what_organisations_declare_of_measures_they_have_a_part_in_softens_none() {
        Map<String, Set<String>> parts = Map.of(
                "M1", Set.of("MCC"), "M2", Set.of("MCC", "SODEC"), "M3", Set.of("MEES", "MCC"), "M4", Set.of("SCT"));
        List<Wait> own = List.of(new Wait("M1", "M2"), new Wait("M1", "M3"));
        assertThat(CriticalRules.elsewhere(own, parts)).isEmpty();
        assertThat(CriticalRules.elsewhere(List.of(new Wait("M4", "M1")), parts))
                .as("to wait for others says nothing of who waits for oneself")
                .containsExactly("M4");
        assertThat(CriticalRules.elsewhere(List.of(new Wait("M1", "M4")), parts))
                .containsExactly("M1");
    }

    @Test
    void of_a_report_every_wait_between_its_measures_counts_whatever_became_of_the_milestones() {
        Map<String, MilestoneFacts> frozen = Stream.of(
                        milestone("P1-M1", "J1", DAY, null), milestone("P1-M2", "J2", DAY, null))
                .collect(Collectors.toMap(MilestoneFacts::code, m -> m));
        assertThat(CriticalRules.waits(List.of(waits("J1", "J2"), waits("J1", "NEW")), frozen))
                .containsExactly(new Wait("P1-M1", "P1-M2"));
    }
}
