package org.gouvernail.sectorplans.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.sectorplans.measure.MeasureKey;
import org.gouvernail.sectorplans.measure.MeasureState;
import org.gouvernail.sectorplans.milestone.MilestoneDates.Said;
import org.gouvernail.sectorplans.milestone.Milestones.MilestoneView;
import org.gouvernail.sectorplans.quarter.QuarterInputs.MilestoneFacts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MilestoneRulesTest {

    private static final LocalDate START = LocalDate.parse("2016-04-01");
    private static final LocalDate END = LocalDate.parse("2021-03-31");
    private static final LocalDate TODAY = LocalDate.parse("2018-01-08");
    private static final LocalDate QUARTER = LocalDate.parse("2017-10-01");
    private static final Instant ACCEPTED = Instant.parse("2017-07-05T14:00:00Z");
    private static final LocalizedText REASON = LocalizedText.of("Appel d’offres repris", null);
    private static final MeasureKey MEASURE = new MeasureKey(
            UUID.randomUUID(),
            "PAEN-M1",
            "PAEN",
            "MESI",
            List.of("MCC"),
            MeasureState.UNDER_WAY,
            null,
            null,
            START,
            END);

    @Test
    void a_forecast_that_moves_needs_a_reason_and_one_that_stays_does_not() {
        assertThat(MilestoneRules.forecast(TODAY, TODAY.plusDays(1), null, MEASURE))
                .extracting(FieldProblem::pointer)
                .containsExactly("/reason");
        assertThat(MilestoneRules.forecast(TODAY, TODAY, null, MEASURE)).isEmpty();
        assertThat(MilestoneRules.forecast(TODAY, TODAY.plusDays(1), REASON, MEASURE))
                .isEmpty();
    }

    @Test
    void what_is_forecast_anew_is_still_to_come() {
        LocalDate before = TODAY.minusDays(40);
        assertThat(MilestoneRules.notPast(before, TODAY.minusDays(1), TODAY))
                .extracting(FieldProblem::pointer, FieldProblem::code)
                .containsExactly(tuple("/forecastDate", "milestone.forecast-past"));
        assertThat(MilestoneRules.notPast(before, TODAY, TODAY)).isEmpty();
        assertThat(MilestoneRules.notPast(before, before, TODAY))
                .as("a forecast that stays is not given anew")
                .isEmpty();
    }

    @Test
    void forecasts_and_references_lie_within_the_plan() {
        assertThat(MilestoneRules.forecast(TODAY, END, REASON, MEASURE)).isEmpty();
        assertThat(MilestoneRules.forecast(TODAY, END.plusDays(1), REASON, MEASURE))
                .extracting(FieldProblem::pointer)
                .containsExactly("/forecastDate");
        assertThat(MilestoneRules.reference(START.minusDays(1), MEASURE))
                .extracting(FieldProblem::pointer)
                .containsExactly("/referenceDate");
    }

    @Test
    void a_date_for_which_a_deliverable_was_accepted_is_never_made_earlier() {
        assertThat(MilestoneRules.reached(TODAY, true, TODAY.minusDays(1), REASON, QUARTER, null))
                .extracting(FieldProblem::code)
                .containsExactly("milestone.actual-accepted");
        assertThat(MilestoneRules.reached(TODAY, true, TODAY.plusDays(1), REASON, QUARTER, null))
                .isEmpty();
    }

    @Test
    void a_date_reached_changes_with_a_reason_alone() {
        assertThat(MilestoneRules.reached(TODAY, false, TODAY.minusDays(1), null, QUARTER, null))
                .extracting(FieldProblem::pointer, FieldProblem::code)
                .containsExactly(tuple("/reason", "milestone.actual-reason"));
        assertThat(MilestoneRules.reached(TODAY, false, TODAY.minusDays(1), REASON, QUARTER, null))
                .isEmpty();
        assertThat(MilestoneRules.reached(TODAY, false, TODAY, null, QUARTER, null))
                .isEmpty();
        assertThat(MilestoneRules.reached(null, false, TODAY, null, QUARTER, null))
                .isEmpty();
    }

    @Test
    void what_was_reached_in_a_quarter_already_reported_says_why_it_was_not_told_then() {
        assertThat(MilestoneRules.reached(null, false, QUARTER, null, QUARTER, null))
                .isEmpty();
        assertThat(MilestoneRules.reached(null, false, QUARTER.minusDays(1), REASON, QUARTER, null))
                .isEmpty();
        assertThat(MilestoneRules.reached(null, false, QUARTER.minusDays(1), null, QUARTER, null))
                .extracting(FieldProblem::pointer, FieldProblem::code)
                .containsExactly(tuple("/reason", "milestone.actual-earlier"));
    }

    @Test
    void what_an_update_said_was_still_to_come_was_not_reached_before_without_a_reason() {
        LocalDate said = QUARTER.plusDays(20);
        assertThat(MilestoneRules.reached(null, false, said.minusDays(1), null, QUARTER, said))
                .extracting(FieldProblem::pointer, FieldProblem::code)
                .containsExactly(tuple("/reason", "milestone.said-unreached"));
        assertThat(MilestoneRules.reached(null, false, said.minusDays(1), REASON, QUARTER, said))
                .isEmpty();
        assertThat(MilestoneRules.reached(null, false, said, null, QUARTER, said))
                .isEmpty();
    }

    @Test
    void nothing_is_reached_in_the_future() {
        assertThat(MilestoneRules.actual(TODAY, TODAY, MEASURE)).isEmpty();
        assertThat(MilestoneRules.actual(TODAY.plusDays(1), TODAY, MEASURE))
                .extracting(FieldProblem::code)
                .containsExactly("milestone.future");
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.quebec.ca/plan, true",
        "http://exemple.qc.ca, true",
        "javascript:alert(1), false",
        "ftp://exemple.qc.ca, false",
        "'https://exemple.qc.ca/a b', false",
        "//exemple.qc.ca, false"
    })
    void evidence_is_something_a_reader_can_open(String link, boolean valid) {
        assertThat(DeliverableRules.link(REASON, link, null, 0).isEmpty()).isEqualTo(valid);
    }

    @Test
    void a_new_milestone_tells_all_its_mistakes() {
        assertThat(MilestoneRules.created(
                        "J 1",
                        LocalizedText.of("x".repeat(1001), null),
                        END.plusDays(1),
                        new Provenance(Provenance.Kind.SOURCED, null),
                        MEASURE))
                .extracting(FieldProblem::pointer)
                .containsExactly("/code", "/title", "/referenceDate", "/provenance/source");
    }

    @Test
    void coordinators_of_the_lead_and_of_contributors_are_concerned_and_others_are_not() {
        assertThat(MEASURE.concerns(coordinator("MESI", null), Role.COORDINATOR))
                .isTrue();
        assertThat(MEASURE.concerns(coordinator("MCC", null), Role.COORDINATOR)).isTrue();
        assertThat(MEASURE.concerns(coordinator("MCC", "PAEN"), Role.COORDINATOR))
                .isTrue();
        assertThat(MEASURE.concerns(coordinator("MCC", "PAGD"), Role.COORDINATOR))
                .isFalse();
        assertThat(MEASURE.concerns(coordinator("SCT", null), Role.COORDINATOR)).isFalse();
        assertThat(MEASURE.concerns(coordinator("MESI", null), Role.APPROVER)).isFalse();
        assertThat(MEASURE.concerns(Actor.PUBLIC, Role.COORDINATOR)).isFalse();
        assertThat(MEASURE.concerns(Actor.SYSTEM, Role.COORDINATOR)).isTrue();
    }

    @Test
    void before_any_publication_the_public_sees_the_reference_and_nothing_reached() {
        MilestoneView seen = PublishedMilestones.seen(reached(), null, ACCEPTED);
        assertThat(seen.forecastDate()).isEqualTo(seen.referenceDate());
        assertThat(seen.actualDate()).isNull();
        assertThat(seen.evidence()).isEmpty();
        assertThat(seen.slippageDays()).isZero();
        assertThat(seen.slippageFromOriginalDays()).isEqualTo(31);
    }

    @Test
    void evidence_joined_since_the_publication_waits_for_the_next() {
        MilestoneView now = reached();
        MilestoneFacts facts = new MilestoneFacts(
                now.code(),
                now.measure(),
                now.title(),
                now.originalDate(),
                now.referenceDate(),
                now.forecastDate(),
                now.actualDate(),
                null,
                false,
                0,
                0);
        assertThat(PublishedMilestones.seen(now, facts, ACCEPTED).evidence())
                .extracting(Evidence::number)
                .as("what is submitted and not accepted is not public")
                .containsExactly(2);
        assertThat(PublishedMilestones.seen(now, facts, ACCEPTED.minusSeconds(1))
                        .evidence())
                .isEmpty();
    }

    @Test
    void after_a_publication_the_public_sees_all_dates_as_published_the_reference_too() {
        MilestoneFacts facts = new MilestoneFacts(
                "PAEN-M1-J1",
                "PAEN-M1",
                REASON,
                LocalDate.parse("2017-03-31"),
                LocalDate.parse("2017-03-31"),
                LocalDate.parse("2017-05-11"),
                null,
                null,
                false,
                41,
                41);
        MilestoneView seen = PublishedMilestones.seen(reached(), facts, ACCEPTED);
        assertThat(seen.forecastDate()).isEqualTo("2017-05-11");
        assertThat(seen.actualDate()).isNull();
        assertThat(seen.evidence()).isEmpty();
        assertThat(seen.referenceDate()).isEqualTo("2017-03-31");
        assertThat(seen.slippageDays()).isEqualTo(facts.slippageDays());
        assertThat(seen.slippageFromOriginalDays()).isEqualTo(41);
    }

    @Test
    void a_decision_moves_the_reference_of_what_it_is_about_and_of_nothing_else() {
        for (SubjectRef about : List.of(new SubjectRef("milestone", "P-M6-J3"), new SubjectRef("measure", "P-M6"))) {
            assertThat(MilestoneRules.decision("C-D1", about, "P-M6-J3", "P-M6"))
                    .isEmpty();
        }
        for (SubjectRef about : List.of(
                new SubjectRef("measure", "P-M1"),
                new SubjectRef("milestone", "P-M6-J2"),
                new SubjectRef("milestone", "P-M6"))) {
            assertThat(MilestoneRules.decision("C-D1", about, "P-M6-J3", "P-M6"))
                    .extracting(FieldProblem::pointer, FieldProblem::code)
                    .containsExactly(tuple("/decision", "milestone.other-decision"));
        }
    }

    @Test
    void a_returned_report_leaves_a_milestone_as_before_it_unless_it_moved_since() {
        LocalizedText title = LocalizedText.of("Jalon", null);
        LocalDate reference = LocalDate.parse("2018-03-31");
        LocalDate given = LocalDate.parse("2018-06-30");
        Milestone milestone = new Milestone(UUID.randomUUID(), "P-M1-J1", title, reference, Provenance.ILLUSTRATIVE);
        MilestoneView before = milestone.view("P-M1", List.of());
        Said said = new Said(
                given, LocalDate.parse("2018-01-05"), title, "2017-2018-T3", "coord", LocalDate.parse("2017-10-01"));
        milestone.moveForecast(given);
        milestone.reach(LocalDate.parse("2018-01-05"), true, null);
        assertThat(milestone.takeBack(said, before)).isTrue();
        assertThat(milestone.forecast()).isEqualTo(reference);
        assertThat(milestone.actual()).isNull();
        assertThat(milestone.view("P-M1", List.of()).toldLate()).isFalse();

        milestone.moveForecast(given.plusDays(9));
        assertThat(milestone.takeBack(said, before)).isFalse();
        assertThat(milestone.forecast()).isEqualTo(given.plusDays(9));
    }

    private static MilestoneView reached() {
        return new MilestoneView(
                "PAEN-M1-J1",
                "PAEN-M1",
                REASON,
                LocalDate.parse("2017-05-01"),
                LocalDate.parse("2017-03-31"),
                LocalDate.parse("2017-06-01"),
                LocalDate.parse("2017-06-02"),
                true,
                false,
                32,
                63,
                List.of(evidence(1, Evidence.State.SUBMITTED), evidence(2, Evidence.State.ACCEPTED)),
                Provenance.ILLUSTRATIVE);
    }

    private static Evidence evidence(int number, Evidence.State state) {
        return new Evidence(
                number,
                REASON,
                "https://exemple.qc.ca",
                Evidence.Kind.LINK,
                state,
                "0".repeat(64),
                null,
                null,
                null,
                ACCEPTED.minusSeconds(60),
                state == Evidence.State.ACCEPTED ? Role.SECRETARIAT : null,
                state == Evidence.State.ACCEPTED ? ACCEPTED : null,
                null);
    }

    private static Actor coordinator(String organisation, @Nullable String plan) {
        return new Actor(
                "coord.test",
                LocalizedText.of("Répondant", null),
                List.of(new Actor.Grant(Role.COORDINATOR, organisation, plan)));
    }
}
