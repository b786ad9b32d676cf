package org.gouvernail.sectorplans.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouvernail.sectorplans.finding.Situations.TODAY;
import static org.gouvernail.sectorplans.finding.Situations.calm;

import java.time.LocalDate;
import java.util.List;
import org.gouvernail.sectorplans.finding.Finding.Fact;
import org.gouvernail.sectorplans.finding.Finding.Kind;
import org.gouvernail.sectorplans.measure.MeasureState;
import org.gouvernail.sectorplans.rating.Rating;
import org.junit.jupiter.api.Test;

class FindingRulesTest {

    private static final String SAID =
            "Les travaux se poursuivent dans douze écoles ; la formation des équipes est engagée.";

    private final FindingRules rules = new FindingRules(FindingThresholds.PUBLISHED);

    @Test
    void a_calm_measure_contradicts_nothing() {
        assertThat(kinds(calm())).isEmpty();
    }

    @Test
    void an_open_milestone_past_its_reference_contradicts_green() {
        List<Finding> found = rules.findings(
                calm().open("J1", TODAY.minusDays(1), TODAY.plusDays(90)).build());
        assertThat(found).extracting(Finding::kind).containsExactly(Kind.OVERDUE_UNDER_GREEN);
        assertThat(found.get(0).facts())
                .extracting(f -> f.words().en())
                .containsExactly(
                        "Declared rating: On track.",
                        "Milestone PAEN-M12-J1 open, due (reference) on 2018-01-07: passed 1 day ago.");
        assertThat(found.get(0).facts())
                .extracting(Fact::link)
                .containsExactly("/contradictions/PAEN-M12#dit", "/contradictions/PAEN-M12#PAEN-M12-J1");
    }

    @Test
    void a_forecast_that_passed_contradicts_green_too() {
        assertThat(kinds(calm().open("J1", TODAY.plusDays(9), TODAY.minusDays(1))))
                .containsExactly(Kind.OVERDUE_UNDER_GREEN);
    }

    @Test
    void what_is_due_today_or_told_as_a_worry_contradicts_nothing() {
        assertThat(kinds(calm().open("J1", TODAY, TODAY))).isEmpty();
        assertThat(kinds(calm().declared(Rating.AMBER).open("J1", TODAY.minusDays(50), TODAY.minusDays(1))))
                .isEmpty();
        assertThat(kinds(calm().declared(null).open("J1", TODAY.minusDays(50), TODAY.minusDays(1))))
                .isEmpty();
    }

    @Test
    void what_was_withdrawn_or_suspended_contradicts_nothing() {
        assertThat(kinds(calm().in(MeasureState.SUSPENDED).open("J1", TODAY.minusDays(50), TODAY.minusDays(1))))
                .isEmpty();
        assertThat(kinds(calm().in(MeasureState.WITHDRAWN).reached("J1", TODAY.minusDays(50), false)))
                .isEmpty();
    }

    @Test
    void a_milestone_reached_without_its_deliverable_is_found_until_it_has_one() {
        assertThat(kinds(calm().reached("J1", TODAY.minusDays(3), false)))
                .containsExactly(Kind.ACHIEVED_WITHOUT_DELIVERABLE);
        assertThat(kinds(calm().reached("J1", TODAY.minusDays(3), true))).isEmpty();
    }

    @Test
    void a_narrative_said_again_is_found_until_it_says_something_else() {
        assertThat(kinds(calm().said(SAID, SAID))).containsExactly(Kind.NARRATIVE_UNCHANGED);
        assertThat(kinds(calm().said("La formation est terminée dans les douze écoles.", SAID)))
                .isEmpty();
        assertThat(kinds(calm().said(SAID, null))).isEmpty();
        assertThat(kinds(calm().in(MeasureState.PLANNED).said(SAID, SAID))).isEmpty();
    }

    @Test
    void a_milestone_promised_before_what_it_waits_for_is_found_until_it_moves() {
        Situations promised = calm().open("J1", TODAY.plusDays(30), TODAY.plusDays(30))
                .waits("J1", TODAY.plusDays(20), TODAY.plusDays(25), 10);
        assertThat(kinds(promised)).containsExactly(Kind.SLIPPING_PREDECESSOR);
        assertThat(kinds(calm().open("J1", TODAY.plusDays(30), TODAY.plusDays(35))
                        .waits("J1", TODAY.plusDays(20), TODAY.plusDays(25), 10)))
                .isEmpty();
        assertThat(kinds(calm().open("J1", TODAY.plusDays(30), TODAY.plusDays(30))
                        .waits("J1", TODAY.plusDays(25), TODAY.plusDays(25), 10)))
                .as("a predecessor on its reference does not slip")
                .isEmpty();
    }

    @Test
    void time_gone_and_money_unspent_is_found_from_nine_tenths_and_below_a_half() {
        LocalDate start = TODAY.minusDays(900);
        LocalDate end = TODAY.plusDays(100);
        assertThat(kinds(calm().from(start, end).money(1_000_000, 499_900L))).containsExactly(Kind.MONEY_UNSPENT);
        assertThat(kinds(calm().from(start, end).money(1_000_000, 500_000L))).isEmpty();
        assertThat(kinds(calm().from(start, end.plusDays(2)).money(1_000_000, 100L)))
                .isEmpty();
        assertThat(kinds(calm().from(start, end).money(0, 0L))).isEmpty();
        assertThat(kinds(calm().from(start, end).money(1_000_000, null))).isEmpty();
        assertThat(kinds(calm().from(null, end).money(1_000_000, 100L))).isEmpty();
        assertThat(kinds(calm().from(end, start).money(1_000_000, 100L))).isEmpty();
    }

    @Test
    void spent_to_date_that_falls_is_found_until_it_falls_no_more() {
        Situations fell = calm().spent(380_000, 400_000);
        assertThat(kinds(fell)).containsExactly(Kind.SPENT_FELL);
        assertThat(kinds(calm().spent(400_000, 400_000))).isEmpty();
        assertThat(kinds(calm().spent(400_001, 400_000))).isEmpty();
    }

    @Test
    void a_forecast_moved_by_a_quarter_three_times_is_found_until_it_moves_otherwise() {
        LocalDate first = LocalDate.parse("2017-06-30");
        LocalDate second = LocalDate.parse("2017-09-30");
        LocalDate third = LocalDate.parse("2017-12-31");
        LocalDate fourth = LocalDate.parse("2018-03-31");
        Situations rolling = calm().declared(Rating.AMBER).forecasts("J1", first, second, third, fourth);
        assertThat(kinds(rolling)).containsExactly(Kind.FORECAST_ROLLS);
        assertThat(kinds(calm().declared(Rating.AMBER).forecasts("J1", first, second, third)))
                .isEmpty();
        assertThat(kinds(calm().declared(Rating.AMBER)
                        .forecasts("J1", first, second, third, fourth, fourth.plusDays(20))))
                .isEmpty();
    }

    @Test
    void a_move_between_quarters_ends_counts_whatever_its_days() {
        assertThat(kinds(calm().forecasts(
                                "J1",
                                LocalDate.parse("2018-04-08"),
                                LocalDate.parse("2018-06-21"),
                                LocalDate.parse("2018-10-09"),
                                LocalDate.parse("2018-12-28"))))
                .containsExactly(Kind.FORECAST_ROLLS);
        assertThat(kinds(calm().forecasts(
                                "J1",
                                LocalDate.parse("2018-04-12"),
                                LocalDate.parse("2018-06-21"),
                                LocalDate.parse("2018-10-09"),
                                LocalDate.parse("2018-12-28"))))
                .as("the twelfth of April is not the end of March")
                .isEmpty();
    }

    @Test
    void every_fact_can_be_opened() {
        Situations all = calm().said(SAID, SAID)
                .from(TODAY.minusDays(950), TODAY.plusDays(50))
                .money(1_000_000, 1L)
                .spent(1, 2)
                .reached("J1", TODAY.minusDays(9), false)
                .open("J2", TODAY.minusDays(9), TODAY.plusDays(9))
                .waits("J2", TODAY, TODAY.plusDays(30), 0)
                .forecasts("J3", TODAY, TODAY.plusDays(91), TODAY.plusDays(182), TODAY.plusDays(273));
        List<Finding> found = rules.findings(all.build());
        assertThat(found).extracting(Finding::kind).containsExactly(Kind.values());
        assertThat(found)
                .allSatisfy(f -> assertThat(f.facts())
                        .isNotEmpty()
                        .allSatisfy(fact ->
                                assertThat(fact.link()).matches("/(contradictions|mesures)/[A-Z0-9-]+#[A-Za-z0-9-]+")));
    }

    /**
     * Constructed in the shape of cases that reached the press: a delivery put off a quarter at a time, licences bought for a
     * service that nobody opens, a portal announced as open. Dates and costs alone, not a word of the narrative.
     */
    @Test
    void what_reaches_the_press_is_found_before_from_dates_and_costs_alone() {
        Situations payroll = calm().forecasts(
                        "J1",
                        LocalDate.parse("2017-04-01"),
                        LocalDate.parse("2017-07-01"),
                        LocalDate.parse("2017-10-01"),
                        LocalDate.parse("2017-12-31"),
                        LocalDate.parse("2018-03-31"));
        Situations licences =
                calm().from(TODAY.minusDays(1400), TODAY.plusDays(60)).money(45_000_000, 6_100_000L);
        Situations portal =
                calm().reached("J1", TODAY.minusDays(200), false).open("J2", TODAY.minusDays(15), TODAY.plusDays(200));
        assertThat(kinds(payroll)).containsExactly(Kind.OVERDUE_UNDER_GREEN, Kind.FORECAST_ROLLS);
        assertThat(kinds(licences)).containsExactly(Kind.MONEY_UNSPENT);
        assertThat(kinds(portal)).containsExactly(Kind.OVERDUE_UNDER_GREEN, Kind.ACHIEVED_WITHOUT_DELIVERABLE);
    }

    private List<Kind> kinds(Situations situation) {
        return rules.findings(situation.build()).stream().map(Finding::kind).toList();
    }
}
