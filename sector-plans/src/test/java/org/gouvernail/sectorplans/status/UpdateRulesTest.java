package org.gouvernail.sectorplans.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.measure.MeasureKey;
import org.gouvernail.sectorplans.measure.MeasureState;
import org.gouvernail.sectorplans.milestone.MilestoneDates.Dates;
import org.gouvernail.sectorplans.rating.Rating;
import org.gouvernail.sectorplans.status.StatusUpdates.Line;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateContent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UpdateRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2018, 1, 8);
    private static final LocalDate QUARTER = LocalDate.of(2017, 10, 1);
    private static final LocalizedText WHY = LocalizedText.of("Motif", null);
    private static final Dates OPEN = dates("M1-J1", "2018-03-31", "2018-04-30", null);
    private static final Dates REACHED = dates("M1-J2", "2017-09-30", "2017-09-30", "2017-09-15");

    @Test
    void what_is_read_can_be_written_back_as_it_stands() {
        assertThat(refused(content(40, "1.00", UpdateRules.over(List.of(), List.of(OPEN, REACHED)))))
                .isEmpty();
        assertThat(refused(content(40, "1.00", new Line("M1-J1", null, null, null))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "M2-J1, , , /milestones/0/code, update.other-milestone",
        "M1-J1, 2018-06-30, , /milestones/0/reason, milestone.reason-required",
        "M1-J1, 2016-03-31, , /milestones/0/forecastDate, plan.date-outside",
        "M1-J1, 2018-01-07, , /milestones/0/forecastDate, milestone.forecast-past",
        "M1-J1, 2020-04-01, , /milestones/0/forecastDate, plan.date-outside",
        "M1-J1, , 2018-01-09, /milestones/0/actualDate, milestone.future",
        "M1-J1, , 2016-03-31, /milestones/0/actualDate, plan.date-outside",
        "M1-J2, 2018-06-30, , /milestones/0/forecastDate, update.reached",
        "M1-J2, , 2017-09-16, /milestones/0/reason, milestone.actual-reason"
    })
    void a_line_at_fault_is_named(
            String code, @Nullable LocalDate forecast, @Nullable LocalDate actual, String pointer, String problem) {
        assertThat(refused(content(40, "1.00", new Line(code, forecast, actual, null))))
                .extracting(FieldProblem::pointer, FieldProblem::code)
                .contains(tuple(pointer, problem));
    }

    @Test
    void the_days_at_the_bounds_of_the_plan_are_within_it() {
        assertThat(refused(content(
                        40, "1.00", new Line("M1-J1", LocalDate.of(2020, 3, 31), LocalDate.of(2016, 4, 1), WHY))))
                .isEmpty();
    }

    @Test
    void a_forecast_that_moves_says_why_even_when_the_milestone_is_reached() {
        assertThat(refused(content(
                        40, "1.00", new Line("M1-J1", LocalDate.of(2018, 6, 30), LocalDate.of(2018, 1, 8), null))))
                .extracting(FieldProblem::pointer)
                .containsExactly("/milestones/0/reason");
    }

    @Test
    void a_date_reached_changes_with_a_reason_alone() {
        assertThat(refused(content(40, "1.00", new Line("M1-J2", null, LocalDate.of(2017, 9, 16), WHY))))
                .isEmpty();
        assertThat(refused(content(40, "1.00", new Line("M1-J2", null, LocalDate.of(2017, 9, 15), null))))
                .isEmpty();
        assertThat(refused(content(40, "1.00", new Line("M1-J1", null, LocalDate.of(2017, 12, 16), null))))
                .isEmpty();
    }

    @Test
    void a_milestone_is_named_once() {
        assertThat(refused(
                        content(40, "1.00", new Line("M1-J1", null, null, null), new Line("M1-J1", null, null, null))))
                .extracting(FieldProblem::pointer)
                .containsExactly("/milestones/1/code");
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 1.00, /progress",
        "101, 1.00, /progress",
        "0, -0.01, /spentToDate",
        "100, 1.001, /spentToDate",
        "50, 10000000000000.01, /spentToDate"
    })
    void figures_have_bounds(int progress, String spent, String pointer) {
        assertThat(refused(content(progress, spent)))
                .extracting(FieldProblem::pointer)
                .containsExactly(pointer);
    }

    @Test
    void what_was_reached_in_a_quarter_already_reported_says_why_it_was_not_told_then() {
        LocalDate earlier = QUARTER.minusDays(1);
        assertThat(refused(content(40, "1.00", new Line("M1-J1", null, QUARTER, null))))
                .isEmpty();
        assertThat(refused(content(40, "1.00", new Line("M1-J1", null, earlier, WHY))))
                .isEmpty();
        assertThat(refused(content(40, "1.00", new Line("M1-J1", null, earlier, null))))
                .extracting(FieldProblem::pointer, FieldProblem::code)
                .containsExactly(tuple("/milestones/0/reason", "milestone.actual-earlier"));
    }

    @Test
    void a_date_for_which_a_deliverable_was_accepted_is_not_put_forward_by_an_update() {
        LocalDate accepted = QUARTER.plusDays(9);
        UpdateRules.Days days = new UpdateRules.Days(TODAY, QUARTER, null).holding(Map.of("M1-J1", accepted), Map.of());
        assertThat(refused(content(40, "1.00", new Line("M1-J1", null, QUARTER, WHY)), days))
                .extracting(FieldProblem::pointer, FieldProblem::code)
                .containsExactly(tuple("/milestones/0/actualDate", "milestone.actual-accepted"));
        assertThat(refused(content(40, "1.00", new Line("M1-J1", null, accepted.plusDays(1), WHY)), days))
                .isEmpty();
    }

    @Test
    void what_an_update_said_was_still_to_come_was_not_reached_before_without_a_reason() {
        LocalDate said = QUARTER.plusDays(9);
        UpdateRules.Days days = new UpdateRules.Days(TODAY, QUARTER, null).holding(Map.of(), Map.of("M1-J1", said));
        assertThat(refused(content(40, "1.00", new Line("M1-J1", null, said.minusDays(1), null)), days))
                .extracting(FieldProblem::pointer, FieldProblem::code)
                .containsExactly(tuple("/milestones/0/reason", "milestone.said-unreached"));
        assertThat(refused(content(40, "1.00", new Line("M1-J1", null, said.minusDays(1), WHY)), days))
                .isEmpty();
        assertThat(refused(content(40, "1.00", new Line("M1-J1", null, said, null)), days))
                .isEmpty();
    }

    @Test
    void what_a_late_update_declares_reached_in_a_closed_quarter_says_why_it_was_not_told_then() {
        UpdateRules.Days late = new UpdateRules.Days(TODAY, LocalDate.of(2018, 1, 1), null);
        Line reached = new Line("M1-J1", null, LocalDate.of(2017, 12, 20), null);
        assertThat(refused(content(40, "1.00", reached), late))
                .extracting(FieldProblem::pointer, FieldProblem::code)
                .containsExactly(tuple("/milestones/0/reason", "milestone.actual-earlier"));
        assertThat(refused(content(40, "1.00", new Line("M1-J1", null, LocalDate.of(2017, 12, 20), WHY)), late))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2017-10-16, , /milestones/0/forecastDate, milestone.forecast-past",
        "2018-01-07, , /milestones/0/forecastDate, milestone.forecast-past",
        "2018-01-08, , , ",
        "2018-04-30, , , ",
        ", 2017-09-30, , ",
        ", 2017-10-01, /milestones/0/actualDate, update.actual-after-quarter",
    })
    void a_correction_forecasts_from_today_on_and_declares_what_was_reached_by_the_end_of_its_quarter(
            @Nullable LocalDate forecast,
            @Nullable LocalDate actual,
            @Nullable String pointer,
            @Nullable String problem) {
        UpdateRules.Days correcting = new UpdateRules.Days(TODAY, LocalDate.of(2017, 7, 1), LocalDate.of(2017, 9, 30));
        List<FieldProblem> found = refused(content(40, "1.00", new Line("M1-J1", forecast, actual, WHY)), correcting);
        if (pointer == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found)
                    .extracting(FieldProblem::pointer, FieldProblem::code)
                    .containsExactly(tuple(pointer, problem));
        }
    }

    @Test
    void texts_have_bounds() {
        UpdateContent longer = new UpdateContent(
                Rating.GREEN,
                1,
                LocalizedText.of("a".repeat(4001), null),
                null,
                List.of(new Line("M1-J1", null, null, LocalizedText.of("a", "b".repeat(4001)))),
                LocalizedText.of("a".repeat(4001), null),
                LocalizedText.of("a", "b".repeat(4001)));
        assertThat(refused(longer))
                .extracting(FieldProblem::pointer)
                .containsExactly("/summary", "/decisionNeeded", "/declaredReason", "/milestones/0/reason");
    }

    @Test
    void a_submission_says_the_rating_the_progress_and_the_words() {
        assertThatThrownBy(() -> UpdateRules.complete(
                        Compiled.saidBy(draft().view("M1", List.of())), List.of(), TODAY, Rating.RED))
                .isInstanceOf(DomainException.class)
                .satisfies(e -> assertThat(((DomainException) e).fields())
                        .extracting(FieldProblem::pointer)
                        .containsExactly("/declaredRating", "/progress", "/summary"));
        StatusUpdate whole = draft();
        whole.write(content(0, "0"), "coord.mcc", "MCC");
        assertThatCode(() -> UpdateRules.complete(Compiled.saidBy(whole.view("M1", List.of())), List.of(), TODAY, null))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"GREEN, AMBER", "GREEN, RED", "AMBER, RED", "RED, AMBER", "AMBER, GREEN"})
    void a_rating_that_the_facts_do_not_give_is_submitted_with_its_reason(Rating declared, Rating computed) {
        assertThatThrownBy(() -> UpdateRules.complete(declaring(declared, null), List.of(), TODAY, computed))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.fields())
                                .extracting(FieldProblem::pointer, FieldProblem::code)
                                .containsExactly(tuple("/declaredReason", "update.declared-gap")));
        assertThatCode(() -> UpdateRules.complete(declaring(declared, WHY), List.of(), TODAY, computed))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(Rating.class)
    void a_rating_that_the_facts_give_or_that_no_fact_contradicts_needs_no_reason(Rating declared) {
        assertThatCode(() -> UpdateRules.complete(declaring(declared, null), List.of(), TODAY, declared))
                .doesNotThrowAnyException();
        assertThatCode(() -> UpdateRules.complete(declaring(declared, null), List.of(), TODAY, null))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "2018-01-07, , /milestones/1/forecastDate",
        "2018-01-08, , ",
        "2018-01-07, 2018-01-05, ",
        ", , ",
    })
    void a_forecast_that_has_passed_is_not_confirmed(
            @Nullable LocalDate forecast, @Nullable LocalDate actual, @Nullable String pointer) {
        Dates passed = dates("M1-J3", "2018-01-31", "2018-01-31", null);
        List<Line> said =
                UpdateRules.stated(List.of(new Line("M1-J3", forecast, actual, null)), List.of(REACHED, passed));
        UpdateContent content = declaring(Rating.GREEN, null);
        if (pointer == null) {
            assertThatCode(() -> UpdateRules.complete(content, said, TODAY, null))
                    .doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> UpdateRules.complete(content, said, TODAY, null))
                    .isInstanceOfSatisfying(
                            DomainException.class,
                            e -> assertThat(e.fields())
                                    .extracting(FieldProblem::pointer, FieldProblem::code)
                                    .containsExactly(tuple(pointer, "update.forecast-passed")));
        }
    }

    private static UpdateContent declaring(Rating declared, @Nullable LocalizedText reason) {
        return new UpdateContent(declared, 40, LocalizedText.of("Résumé", null), null, List.of(), null, reason);
    }

    @Test
    void a_reason_has_the_length_of_a_narrative() {
        assertThatCode(() -> UpdateRules.reason("/reason", LocalizedText.of("a".repeat(4000), "b".repeat(4000))))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> UpdateRules.reason("/reason", LocalizedText.of("a".repeat(4001), null)))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> UpdateRules.reason("/reason", LocalizedText.of("a", "b".repeat(4001))))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void a_draft_follows_its_milestones_where_it_gives_no_reason_of_its_own() {
        Line said = new Line("M1-J1", LocalDate.of(2018, 6, 30), null, WHY);
        Line unsaid = new Line("M1-J1", LocalDate.of(2018, 4, 30), null, null);
        Dates later = dates("M1-J1", "2018-05-31", "2018-05-15", null);
        assertThat(UpdateRules.over(List.of(said), List.of(later, REACHED)))
                .containsExactly(said, new Line("M1-J2", REACHED.forecast(), REACHED.actual(), null));
        assertThat(UpdateRules.over(List.of(unsaid), List.of(later)))
                .containsExactly(new Line("M1-J1", LocalDate.of(2018, 5, 15), null, null));
        assertThat(UpdateRules.over(List.of(unsaid), List.of(dates("M1-J1", "2018-05-31", "2018-05-15", "2018-05-01"))))
                .extracting(Line::actualDate)
                .containsExactly(LocalDate.of(2018, 5, 1));
    }

    private static StatusUpdate draft() {
        return new StatusUpdate(UUID.randomUUID(), "2017-2018-T3", 1, "coord.mcc", null);
    }

    private static List<FieldProblem> refused(UpdateContent content) {
        return refused(content, new UpdateRules.Days(TODAY, QUARTER, null));
    }

    private static List<FieldProblem> refused(UpdateContent content, UpdateRules.Days days) {
        MeasureKey measure = new MeasureKey(
                UUID.randomUUID(),
                "M1",
                "P1",
                "MCC",
                List.of(),
                MeasureState.UNDER_WAY,
                null,
                null,
                LocalDate.of(2016, 4, 1),
                LocalDate.of(2020, 3, 31));
        try {
            UpdateRules.check(content, measure, List.of(OPEN, REACHED), days);
            return List.of();
        } catch (DomainException refusal) {
            assertThat(refusal.category()).isEqualTo(DomainException.Category.INVALID);
            return refusal.fields();
        }
    }

    private static UpdateContent content(int progress, String spent, Line... lines) {
        return content(progress, spent, List.of(lines));
    }

    private static UpdateContent content(int progress, String spent, List<Line> lines) {
        return new UpdateContent(
                Rating.GREEN, progress, LocalizedText.of("Résumé", null), new BigDecimal(spent), lines, null, null);
    }

    private static Dates dates(String code, String reference, String forecast, @Nullable String actual) {
        return new Dates(
                UUID.randomUUID(),
                code,
                LocalizedText.of("Jalon " + code, null),
                LocalDate.parse(reference),
                LocalDate.parse(reference),
                LocalDate.parse(forecast),
                actual == null ? null : LocalDate.parse(actual));
    }
}
