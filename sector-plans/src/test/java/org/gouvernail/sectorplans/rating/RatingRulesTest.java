package org.gouvernail.sectorplans.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.rating.LiveRatings.Outlook;
import org.gouvernail.sectorplans.rating.RatingFacts.LateMilestone;
import org.gouvernail.sectorplans.rating.RatingReason.Dimension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingRulesTest {

    private static final LocalDate START = LocalDate.of(2016, 4, 1);
    private static final LocalDate REFERENCE = START.plusDays(200);
    private static final LocalDate BEFORE_ALL = START.plusDays(10);

    private final RatingRules rules = new RatingRules(Thresholds.PUBLISHED);

    @ParameterizedTest
    @CsvSource({"1, GREEN", "20, GREEN", "21, AMBER", "50, AMBER", "51, RED"})
    void the_slip_of_the_worst_open_milestone_is_a_share_of_its_planned_duration(int slip, Rating expected) {
        assertThat(rating(Dimension.SCHEDULE, facts(BEFORE_ALL, slip, "0", null, 0)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, GREEN", "1, AMBER", "90, AMBER", "91, RED"})
    void a_milestone_whose_forecast_has_passed_is_at_best_amber(int overdue, Rating expected) {
        assertThat(rating(Dimension.SCHEDULE, facts(REFERENCE.plusDays(overdue), 0, "0", null, 0)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-01-01, , true",
        "2017-12-31, , false",
        "2017-11-15, , true",
        "2018-02-01, 2017-12-31, false",
        "2018-02-01, 2018-01-01, true"
    })
    void a_milestone_is_late_as_seen_on_a_day_whatever_happened_after_it(
            LocalDate forecast, @Nullable LocalDate actual, boolean late) {
        LocalDate quarterEnd = LocalDate.of(2017, 12, 31);
        assertThat(LateMilestone.of(quarterEnd, new Outlook("PAEN-M1-J1", forecast, actual, true), quarterEnd))
                .matches(found -> found.isPresent() == late);
    }

    @ParameterizedTest
    @CsvSource({"100.00, GREEN", "100.01, AMBER", "110.00, AMBER", "110.01, RED", "0, GREEN"})
    void cost_compares_what_is_spent_with_what_is_authorised_to_date(String spent, Rating expected) {
        assertThat(rating(Dimension.COST, facts(BEFORE_ALL, 0, "100", spent, 0)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 10000, GREEN",
        "1001, 10000, AMBER",
        "1000, 9999, AMBER",
        "2500, 9999, RED",
        "3, 1, GREEN",
        "4, 1, AMBER",
        "8, 1, RED"
    })
    void a_share_is_compared_without_rounding(int slip, int planned, Rating expected) {
        RatingFacts facts = facts(List.of(
                new LateMilestone("PAEN-M1-J1", START.plusDays(planned), START.plusDays((long) planned + slip), null)));
        assertThat(rating(Dimension.SCHEDULE, facts)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1000000.00, GREEN", "1000000.01, AMBER", "1100000.00, AMBER", "1100000.01, RED"})
    void a_cent_beyond_a_threshold_is_beyond_it(String spent, Rating expected) {
        assertThat(rating(Dimension.COST, facts(BEFORE_ALL, 0, "1000000", spent, 0)))
                .isEqualTo(expected);
    }

    @Test
    void the_milestone_named_is_the_worst_and_not_the_first_that_is_as_bad() {
        RatingFacts facts = facts(List.of(
                new LateMilestone("PAEN-M1-J1", START.plusDays(100), START.plusDays(130), null),
                new LateMilestone("PAEN-M1-J2", START.plusDays(200), START.plusDays(400), null),
                new LateMilestone("PAEN-M1-J3", START.plusDays(300), START.plusDays(400), null)));
        assertThat(rules.reasons(facts).get(0).link()).isEqualTo("/mesures/PAEN-M1#PAEN-M1-J2");
    }

    @Test
    void a_share_of_the_shortest_duration_is_called_one() {
        RatingFacts brief =
                facts(List.of(new LateMilestone("PAEN-M1-J1", START.plusDays(10), START.plusDays(40), null)));
        LocalizedText fact = rules.reasons(brief).get(0).fact();
        assertThat(fact.fr())
                .contains("soit 100 % de la durée minimale de 30 jours.")
                .doesNotContain("durée prévue");
        assertThat(fact.en()).contains("100% of the minimal duration of 30 days.");
        RatingFacts enough =
                facts(List.of(new LateMilestone("PAEN-M1-J1", START.plusDays(30), START.plusDays(60), null)));
        assertThat(rules.reasons(enough).get(0).fact().fr()).contains("soit 100 % de la durée prévue.");
    }

    @Test
    void cost_is_not_rated_without_an_amount_authorised_or_spent() {
        assertThat(dimensions(facts(BEFORE_ALL, 0, "0", "10", 0))).doesNotContain(Dimension.COST);
        assertThat(dimensions(facts(BEFORE_ALL, 0, "100", null, 0))).doesNotContain(Dimension.COST);
    }

    @ParameterizedTest
    @CsvSource({"0, GREEN", "1, AMBER", "2, RED", "7, RED"})
    void freshness_counts_the_quarters_without_an_endorsed_update(int stale, Rating expected) {
        assertThat(rating(Dimension.FRESHNESS, facts(BEFORE_ALL, 0, "0", null, stale)))
                .isEqualTo(expected);
    }

    @Test
    void the_measure_takes_the_worst_dimension_and_never_an_average() {
        assertThat(RatingRules.worst(rules.reasons(facts(BEFORE_ALL, 0, "100", "50", 2))))
                .isEqualTo(Rating.RED);
        assertThat(RatingRules.worst(rules.reasons(facts(BEFORE_ALL, 0, "100", "50", 0))))
                .isEqualTo(Rating.GREEN);
    }

    @Test
    void a_reason_names_its_milestone_and_links_to_it() {
        RatingReason reason = rules.reasons(facts(BEFORE_ALL, 51, "0", null, 0)).get(0);
        assertThat(reason.fact().fr()).contains("PAEN-M1-J1", "51 jours", "26 %");
        assertThat(reason.link()).isEqualTo("/mesures/PAEN-M1#PAEN-M1-J1");
    }

    @Test
    void a_milestone_that_is_late_and_overdue_tells_both() {
        RatingReason reason =
                rules.reasons(facts(REFERENCE.plusDays(81), 80, "0", null, 0)).get(0);
        assertThat(reason.rating()).isEqualTo(Rating.RED);
        assertThat(reason.fact().fr())
                .contains("1 jour plus tard", "80 jours", "40 %")
                .doesNotContain("1 jours");
        assertThat(reason.fact().en()).contains("1 day later", "80 days", "40%").doesNotContain("1 days");
    }

    @Test
    void a_plan_of_which_nothing_was_reported_and_nothing_is_owed_is_not_on_track_by_itself() {
        assertThat(rules.reasons(silent(List.of(), 0))).isEmpty();
        assertThat(rules.reasons(silent(List.of(), 1)))
                .extracting(RatingReason::dimension)
                .containsExactly(Dimension.FRESHNESS);
        assertThat(rules.reasons(
                        silent(List.of(new LateMilestone("PAEN-M1-J1", REFERENCE, REFERENCE.plusDays(30), null)), 0)))
                .extracting(RatingReason::dimension)
                .containsExactly(Dimension.SCHEDULE);
        assertThat(rules.reasons(facts(BEFORE_ALL, 0, "0", null, 0))
                        .get(1)
                        .fact()
                        .en())
                .isEqualTo("An update was reported for the quarter.");
    }

    private static RatingFacts silent(List<LateMilestone> late, int stale) {
        return new RatingFacts(
                "PAEN-M1", true, false, START, START, late, BigDecimal.ZERO, null, false, stale, null, null, null);
    }

    @Test
    void amounts_are_written_as_each_language_writes_them() {
        LocalizedText fact = rules.reasons(facts(BEFORE_ALL, 0, "2400000", "999.5", 0))
                .get(1)
                .fact();
        assertThat(fact.fr()).contains("2\u00a0400\u00a0000,00\u00a0$", ": 999,50\u00a0$");
        assertThat(fact.en()).contains("$2,400,000.00", "$999.50");
    }

    @Test
    void what_is_not_under_way_has_no_computed_rating() {
        RatingFacts facts = new RatingFacts(
                "M", false, false, START, START, List.of(), BigDecimal.ONE, BigDecimal.TEN, true, 9, null, null, null);
        assertThat(RatingRules.worst(rules.reasons(facts))).isNull();
    }

    @Test
    void what_is_done_is_no_longer_asked_for_news() {
        RatingFacts facts = new RatingFacts(
                "M", false, true, START, START, List.of(), BigDecimal.TEN, BigDecimal.ONE, true, 9, null, null, null);
        assertThat(dimensions(facts)).containsExactly(Dimension.SCHEDULE, Dimension.COST);
    }

    private Rating rating(Dimension dimension, RatingFacts facts) {
        return rules.reasons(facts).stream()
                .filter(r -> r.dimension() == dimension)
                .findFirst()
                .orElseThrow()
                .rating();
    }

    private List<Dimension> dimensions(RatingFacts facts) {
        return rules.reasons(facts).stream().map(RatingReason::dimension).toList();
    }

    private static RatingFacts facts(List<LateMilestone> late) {
        return new RatingFacts(
                "PAEN-M1", true, false, START, START, late, BigDecimal.ZERO, null, true, 0, null, null, null);
    }

    private static RatingFacts facts(
            LocalDate on, int slip, String authorised, @org.jspecify.annotations.Nullable String spent, int stale) {
        boolean late = slip > 0 || on.isAfter(REFERENCE.plusDays(slip));
        return new RatingFacts(
                "PAEN-M1",
                true,
                false,
                START,
                on,
                late ? List.of(new LateMilestone("PAEN-M1-J1", REFERENCE, REFERENCE.plusDays(slip), null)) : List.of(),
                new BigDecimal(authorised),
                spent == null ? null : new BigDecimal(spent),
                true,
                stale,
                null,
                null,
                null);
    }
}
