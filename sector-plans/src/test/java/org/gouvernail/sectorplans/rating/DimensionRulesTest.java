package org.gouvernail.sectorplans.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouvernail.sectorplans.rating.EvidenceFacts.Unproven;
import org.gouvernail.sectorplans.rating.LiveRatings.Outlook;
import org.gouvernail.sectorplans.rating.RatingReason.Dimension;
import org.gouvernail.sectorplans.rating.RegisterFacts.LateIssue;
import org.gouvernail.sectorplans.rating.RegisterFacts.OpenRisk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scope, risk and evidence at the edge of each threshold. */
class DimensionRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2018, 1, 8);

    private final RatingRules rules = new RatingRules(Thresholds.PUBLISHED);

    @ParameterizedTest
    @CsvSource({
        "9, false, 1, GREEN",
        "10, false, 1, AMBER",
        "14, true, -1, AMBER",
        "15, false, 0, AMBER",
        "15, false, -1, RED",
        "15, true, 1, RED",
        "25, false, 30, AMBER"
    })
    void a_heavy_risk_is_watched_and_one_left_alone_or_not_reviewed_is_a_difficulty(
            int exposure, boolean accepted, int reviewIn, Rating expected) {
        assertThat(risk(register(new OpenRisk("M1-R1", exposure, TODAY.plusDays(reviewIn), accepted)))
                        .rating())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, GREEN", "1, AMBER", "90, AMBER", "91, RED"})
    void an_issue_past_its_due_date_is_at_best_amber(int late, Rating expected) {
        RegisterFacts facts = new RegisterFacts(1, List.of(), List.of(new LateIssue("M1-E1", TODAY.minusDays(late))));
        assertThat(risk(facts).rating()).isEqualTo(expected);
    }

    @Test
    void the_fact_named_is_the_worst_of_risks_and_issues_and_opens_in_the_register() {
        RegisterFacts facts = new RegisterFacts(
                3,
                List.of(
                        new OpenRisk("M1-R1", 12, TODAY.plusDays(9), false),
                        new OpenRisk("M1-R2", 16, TODAY.plusDays(9), false)),
                List.of(new LateIssue("M1-E1", TODAY.minusDays(100))));
        assertThat(risk(facts).link()).isEqualTo("/registre/mesures/M1#M1-E1");
        assertThat(risk(new RegisterFacts(2, facts.risks(), List.of())).link()).isEqualTo("/registre/mesures/M1#M1-R2");
    }

    @Test
    void a_measure_whose_registers_were_never_used_is_not_rated_on_risk() {
        assertThat(reasons(null, new RegisterFacts(0, List.of(), List.of()), null))
                .isEmpty();
        assertThat(risk(new RegisterFacts(1, List.of(), List.of())).rating())
                .as("one that was closed was recorded")
                .isEqualTo(Rating.GREEN);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 0, AMBER",
        "1, 1, 90, AMBER",
        "1, 1, 91, RED",
        "2, 2, 5, RED",
        "4, 2, 5, AMBER",
        "3, 2, 5, RED",
        "5, 2, 5, AMBER"
    })
    void what_is_declared_without_a_deliverable_is_watched_until_it_is_old_or_common(
            int declared, int unproven, int days, Rating expected) {
        EvidenceFacts facts = new EvidenceFacts(declared, unproven, new Unproven("M1-J1", TODAY.minusDays(days)));
        assertThat(evidence(facts).rating()).isEqualTo(expected);
        assertThat(evidence(facts).link()).isEqualTo("/mesures/M1#M1-J1");
    }

    @Test
    void nothing_declared_is_not_rated_and_everything_shown_is_green() {
        assertThat(reasons(null, null, new EvidenceFacts(0, 0, null))).isEmpty();
        assertThat(evidence(new EvidenceFacts(3, 0, null)).rating()).isEqualTo(Rating.GREEN);
    }

    @Test
    void what_is_declared_for_a_day_to_come_does_not_count_yet() {
        EvidenceFacts facts = EvidenceFacts.of(
                List.of(
                        new Outlook("M1-J1", TODAY, TODAY.plusDays(1), false),
                        new Outlook("M1-J2", TODAY, TODAY, true),
                        new Outlook("M1-J4", TODAY, TODAY.minusDays(1), false),
                        new Outlook("M1-J3", TODAY, TODAY.minusDays(1), false),
                        new Outlook("M1-J5", TODAY, null, false)),
                TODAY);
        assertThat(facts).isEqualTo(new EvidenceFacts(3, 2, new Unproven("M1-J3", TODAY.minusDays(1))));
        assertThat(EvidenceFacts.of(3, 2, "2018-01-07 M1-J3")).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource({"0, 4, GREEN", "1, 4, AMBER", "1, 3, RED", "2, 8, AMBER", "3, 8, RED", "1, 1, RED"})
    void promises_that_say_less_are_a_share_of_all_that_were_made(int weakened, int promises, Rating expected) {
        List<String> codes =
                IntStream.range(0, weakened).mapToObj(i -> "M1-J" + i).toList();
        assertThat(scope(new ScopeFacts(promises, codes, BigDecimal.ZERO, BigDecimal.ZERO))
                        .rating())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"100.00, GREEN", "120.00, GREEN", "99.99, AMBER", "75.00, AMBER", "74.99, RED", "0, RED"})
    void a_lowered_amount_is_a_share_of_what_was_announced(String authorised, Rating expected) {
        assertThat(scope(new ScopeFacts(3, List.of(), new BigDecimal("100"), new BigDecimal(authorised)))
                        .rating())
                .isEqualTo(expected);
    }

    @Test
    void a_scope_reads_as_it_was_written_and_says_which_promises_say_less() {
        ScopeFacts facts = new ScopeFacts(
                9, List.of("M1", "M1-J1", "M1-J2", "M1-J3"), new BigDecimal("1000.00"), new BigDecimal("400.00"));
        assertThat(ScopeFacts.of(facts.text())).isEqualTo(facts);
        assertThat(ScopeFacts.of(ScopeFacts.WHOLE.text())).isEqualTo(ScopeFacts.WHOLE);
        assertThat(scope(facts).fact().fr()).contains("4 sur 9", "M1, M1-J1, M1-J2…", "60 % de moins");
        assertThat(scope(facts).fact().en()).contains("4 of 9", "60% less");
        assertThat(scope(facts).link()).isEqualTo("/mesures/M1#promesse");
    }

    @Test
    void what_is_done_keeps_its_scope_and_evidence_and_has_no_risk_left() {
        RatingFacts done = facts(false, ScopeFacts.WHOLE, register(), new EvidenceFacts(1, 0, null));
        assertThat(rules.reasons(done))
                .extracting(RatingReason::dimension)
                .containsExactly(Dimension.SCHEDULE, Dimension.SCOPE, Dimension.EVIDENCE);
    }

    @Test
    void the_six_dimensions_come_in_one_order_and_the_rules_say_their_numbers() {
        RatingFacts all = new RatingFacts(
                "M1",
                true,
                false,
                TODAY,
                TODAY,
                List.of(),
                BigDecimal.TEN,
                BigDecimal.ONE,
                true,
                0,
                ScopeFacts.WHOLE,
                register(new OpenRisk("M1-R1", 25, TODAY, true)),
                new EvidenceFacts(1, 0, null));
        assertThat(rules.reasons(all)).extracting(RatingReason::dimension).containsExactly(Dimension.values());
        assertThat(RatingRules.worst(rules.reasons(all))).isEqualTo(Rating.RED);
        assertThat(RatingWords.rules(Thresholds.PUBLISHED)).hasSize(Dimension.values().length + 1);
        assertThat(RatingWords.rules(Thresholds.PUBLISHED).get(0).fr()).contains("jusqu’à 10 %", "90 jours");
        assertThat(RatingWords.rules(Thresholds.PUBLISHED).get(1).en()).contains("up to 100%", "up to 110%");
    }

    private RatingReason risk(RegisterFacts facts) {
        return only(reasons(null, facts, null));
    }

    private RatingReason evidence(EvidenceFacts facts) {
        return only(reasons(null, null, facts));
    }

    private RatingReason scope(ScopeFacts facts) {
        return only(reasons(facts, null, null));
    }

    private static RatingReason only(List<RatingReason> reasons) {
        assertThat(reasons).hasSize(1);
        return Objects.requireNonNull(reasons.get(0));
    }

    private static RegisterFacts register(OpenRisk... risks) {
        return new RegisterFacts(Math.max(1, risks.length), Stream.of(risks).toList(), List.of());
    }

    private List<RatingReason> reasons(
            @Nullable ScopeFacts scope, @Nullable RegisterFacts register, @Nullable EvidenceFacts evidence) {
        return rules.reasons(facts(true, scope, register, evidence)).stream()
                .filter(r -> r.dimension() != Dimension.SCHEDULE && r.dimension() != Dimension.FRESHNESS)
                .toList();
    }

    private static RatingFacts facts(
            boolean underWay,
            @Nullable ScopeFacts scope,
            @Nullable RegisterFacts register,
            @Nullable EvidenceFacts evidence) {
        return new RatingFacts(
                "M1",
                underWay,
                !underWay,
                TODAY,
                TODAY,
                List.of(),
                BigDecimal.ZERO,
                null,
                true,
                0,
                scope,
                register,
                evidence);
    }
}
