package org.gouvernail.governance.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gouvernail.governance.committee.Committees.DecisionState;
import org.gouvernail.governance.committee.Committees.DecisionView;
import org.gouvernail.governance.effect.Checks.Verdict;
import org.gouvernail.governance.effect.EffectFigures.Line;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When a decision may be checked, what its check shows, and the share that had its effect. */
class EffectRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2018, 1, 8);
    private static final LocalizedText WORDS = LocalizedText.of("Texte", "Text");
    private static final SubjectRef MEASURE = new SubjectRef("measure", "PAEN-M1");

    @Test
    void a_decision_without_expectation_is_not_closed() {
        refused(
                () -> CheckRules.check(decision(null, null, DecisionState.OPEN), null, TODAY),
                "/expectedEffect check.no-expectation",
                "/checkOn check.no-date");
        refused(
                () -> CheckRules.check(decision(WORDS, null, DecisionState.OPEN), null, TODAY),
                "/checkOn check.no-date");
        assertThatCode(() -> CheckRules.check(decision(WORDS, TODAY, DecisionState.OPEN), null, TODAY))
                .doesNotThrowAnyException();
    }

    @Test
    void what_takes_note_is_closed_or_does_not_hold_yet_is_not_checked() {
        conflict(() -> CheckRules.check(decision(WORDS, TODAY, DecisionState.NOTED), null, TODAY), "check.takes-note");
        conflict(() -> CheckRules.check(decision(WORDS, TODAY, DecisionState.CLOSED), null, TODAY), "check.closed");
        conflict(
                () -> CheckRules.check(decision(WORDS, TODAY, DecisionState.OPEN), null, TODAY.minusMonths(2)),
                "check.too-early");
    }

    @Test
    void a_check_is_put_off_to_a_later_day_only() {
        DecisionView open = decision(WORDS, TODAY, DecisionState.OPEN);
        refused(() -> CheckRules.check(open, TODAY, TODAY), "/nextCheckOn check.next-date");
        refused(() -> CheckRules.check(open, TODAY.plusYears(11), TODAY), "/nextCheckOn check.next-date");
        assertThatCode(() -> CheckRules.check(open, TODAY.plusDays(1), TODAY)).doesNotThrowAnyException();
    }

    @Test
    void an_expectation_is_completed_once_with_a_date_to_come() {
        conflict(
                () -> CheckRules.complete(decision(WORDS, TODAY, DecisionState.OPEN), TODAY, TODAY),
                "check.expectation-given");
        refused(
                () -> CheckRules.complete(decision(WORDS, null, DecisionState.OPEN), TODAY.minusDays(1), TODAY),
                "/checkOn check.date");
        refused(
                () -> CheckRules.complete(decision(null, null, DecisionState.OPEN), TODAY.minusYears(1), TODAY),
                "/checkOn decision.check-before-effect");
        assertThatCode(() -> CheckRules.complete(decision(WORDS, null, DecisionState.OPEN), TODAY, TODAY))
                .doesNotThrowAnyException();
    }

    @Test
    void a_measure_always_shows_its_ratings_progress_and_spending_and_what_else_changed() {
        JsonObject before = snapshot(
                "{\"measure\":{\"code\":\"PAEN-M1\",\"state\":\"PLANNED\",\"end\":\"2018-03-30\"},"
                        + "\"standing\":{\"declared\":\"AMBER\",\"assessed\":null,\"progress\":20,\"spentToDate\":\"10.00\"}}",
                "{\"line\":{\"computedRating\":\"RED\"}}");
        JsonObject after = snapshot(
                "{\"measure\":{\"code\":\"PAEN-M1\",\"state\":\"UNDER_WAY\",\"end\":\"2018-03-30\"},"
                        + "\"standing\":{\"declared\":\"GREEN\",\"assessed\":null,\"progress\":20,\"spentToDate\":\"12.00\"}}",
                "{\"line\":{\"computedRating\":\"GREEN\"}}");

        List<BeforeAfter> compared = BeforeAfter.of("measure", before, after);

        assertThat(compared)
                .extracting(BeforeAfter::field, BeforeAfter::changed)
                .containsExactly(
                        tuple("declared", true),
                        tuple("computedRating", true),
                        tuple("progress", false),
                        tuple("spentToDate", true),
                        tuple("state", true));
        assertThat(EffectWords.facts(decision(WORDS, TODAY, DecisionState.OPEN), compared))
                .extracting(LocalizedText::fr)
                .contains(
                        "Effet attendu\u00a0: Texte",
                        "Cote déclarée\u00a0: à surveiller à la décision, en voie maintenant.",
                        "Progression\u00a0: 20\u00a0%, sans changement depuis la décision.",
                        "État\u00a0: prévue à la décision, en cours maintenant.");
    }

    @Test
    void a_milestone_shows_its_dates_and_its_slippage() {
        JsonObject before = snapshot(
                "{\"milestone\":{\"referenceDate\":\"2018-01-31\",\"forecastDate\":\"2018-02-15\",\"actualDate\":null,"
                        + "\"slippageDays\":15}}",
                "null");
        JsonObject after = snapshot(
                "{\"milestone\":{\"referenceDate\":\"2018-01-31\",\"forecastDate\":\"2018-02-15\","
                        + "\"actualDate\":\"2018-02-10\",\"slippageDays\":10}}",
                "null");
        List<BeforeAfter> compared = BeforeAfter.of("milestone", before, after);
        assertThat(compared)
                .extracting(BeforeAfter::field, BeforeAfter::changed)
                .containsExactly(
                        tuple("referenceDate", false),
                        tuple("forecastDate", false),
                        tuple("actualDate", true),
                        tuple("slippageDays", true));
        assertThat(EffectWords.facts(decision(WORDS, TODAY, DecisionState.OPEN), compared))
                .extracting(LocalizedText::en)
                .contains("Actual date: no value at the decision, February 10, 2018 now.");
    }

    @Test
    void the_share_counts_each_decision_by_its_latest_check_and_leaves_out_what_takes_note() {
        EffectFigures figures = EffectFigures.of(
                List.of(
                        line("D1", TODAY.minusDays(200), DecisionState.CLOSED, Verdict.EFFECTIVE),
                        line("D2", TODAY.minusDays(1), DecisionState.OPEN, Verdict.PARTLY),
                        line("D3", TODAY.minusDays(93), DecisionState.OPEN, null),
                        line("D4", TODAY.plusDays(1), DecisionState.OPEN, null),
                        line("D5", null, DecisionState.OPEN, null),
                        line("D6", null, DecisionState.NOTED, null),
                        line("D7", TODAY, DecisionState.CLOSED, Verdict.WITHOUT_EFFECT)),
                TODAY);
        assertThat(List.of(
                        figures.decisions(),
                        figures.noted(),
                        figures.withExpectation(),
                        figures.withoutExpectation(),
                        figures.checked(),
                        figures.effective(),
                        figures.partly(),
                        figures.withoutEffect(),
                        figures.due(),
                        figures.overdue()))
                .containsExactly(7, 1, 5, 1, 3, 1, 1, 1, 2, 1);
        assertThat(figures.sharePercent()).isEqualTo(33);
        assertThat(EffectFigures.of(List.of(), TODAY).sharePercent()).isNull();
    }

    private static Line line(String code, @Nullable LocalDate checkOn, DecisionState state, @Nullable Verdict verdict) {
        return new Line(code, TODAY, MEASURE, WORDS, TODAY, WORDS, checkOn, state, verdict, null, null);
    }

    private static JsonObject snapshot(String states, String report) {
        return Json.read("{\"states\":" + states + ",\"report\":" + report + "}", JsonObject.class);
    }

    private static DecisionView decision(
            @Nullable LocalizedText expected, @Nullable LocalDate checkOn, DecisionState state) {
        return new DecisionView(
                "CMSN-2017-03-D1",
                "CMSN-2017-03",
                "CMSN-2017-03-P1",
                MEASURE,
                WORDS,
                null,
                TODAY.minusMonths(1),
                expected,
                checkOn,
                state == DecisionState.NOTED,
                null,
                "chair",
                Instant.parse("2017-12-08T14:00:00Z"),
                null,
                state);
    }

    private static void refused(ThrowingCallable act, String... expected) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.fields())
                                .extracting(f -> f.pointer() + " " + f.code())
                                .containsExactly(expected));
    }

    private static void conflict(ThrowingCallable act, String code) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
