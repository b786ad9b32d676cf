package org.gouvernail.sectorplans.odds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.measure.MeasureKey;
import org.gouvernail.sectorplans.measure.MeasureState;
import org.gouvernail.sectorplans.milestone.MilestoneDates.Dates;
import org.gouvernail.sectorplans.odds.Facts.Standing;
import org.gouvernail.sectorplans.odds.Network.Link;
import org.gouvernail.sectorplans.odds.OddsRuns.Basis;
import org.gouvernail.sectorplans.odds.OddsRuns.OddsView;
import org.gouvernail.sectorplans.odds.OddsRuns.RunView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DrawTest {

    private static final LocalDate TODAY = LocalDate.parse("2018-01-08");
    private static final MeasureKey MEASURE = new MeasureKey(
            UUID.randomUUID(), "P-M1", "P", "MCC", List.of(), MeasureState.UNDER_WAY, null, null, null, null);
    private static final List<Link> LINKS =
            List.of(new Link("P-M1-J1", "P-M1-J2", 10), new Link("P-M1-J2", "P-M1-J3", 5));

    @Test
    void the_fingerprint_is_of_the_facts_whatever_their_order() {
        List<Standing> turned = new ArrayList<>(milestones(90));
        Collections.reverse(turned);
        List<Link> back = new ArrayList<>(LINKS);
        Collections.reverse(back);
        String print = draw(milestones(90), LINKS, past(20)).fingerprint();
        assertThat(draw(turned, back, past(20)).fingerprint()).isEqualTo(print);
        assertThat(draw(milestones(91), LINKS, past(20)).fingerprint()).isNotEqualTo(print);
        assertThat(draw(milestones(90), LINKS.subList(0, 1), past(20)).fingerprint())
                .isNotEqualTo(print);
        assertThat(draw(milestones(90), LINKS, past(20, 31)).fingerprint()).isNotEqualTo(print);
    }

    @Test
    void odds_come_from_the_past_and_through_what_is_waited_for_and_a_reached_milestone_has_none() {
        List<OddsFigure> figures = draw(milestones(90), LINKS, past(20)).figures(UUID.randomUUID(), 1, 500);
        assertThat(figures).extracting(OddsFigure::milestone).containsExactlyInAnyOrder("P-M1-J2", "P-M1-J3");
        for (OddsFigure figure : figures) {
            OddsView view = view(figure);
            boolean second = figure.milestone().equals("P-M1-J2");
            assertThat(view.p50()).isEqualTo(TODAY.plusDays(90 + (second ? 30 : 35)));
            assertThat(view.p80()).isEqualTo(view.p50());
            assertThat(view.basis()).isEqualTo(Basis.MINISTRY);
            assertThat(view.outcomes()).isEqualTo(20);
        }
    }

    @Test
    void while_the_past_says_too_little_no_milestone_has_odds() {
        Draw draw = draw(milestones(90), LINKS, past(19));
        assertThat(draw.milestones()).isZero();
        assertThat(draw.figures(UUID.randomUUID(), 1, 10)).hasSize(2).allSatisfy(figure -> {
            OddsView view = view(figure);
            assertThat(view.p50()).isNull();
            assertThat(view.p80()).isNull();
            assertThat(view.basis()).isNull();
        });
    }

    private static Draw draw(List<Standing> milestones, List<Link> links, List<HeldForecast> past) {
        return new Draw(milestones, links, new Experience(past, TODAY), TODAY);
    }

    /** One reached, one forecast so many days from today, and one that waits for it. */
    private static List<Standing> milestones(int days) {
        return List.of(
                standing("P-M1-J1", TODAY.minusDays(50), TODAY.minusDays(40)),
                standing("P-M1-J2", TODAY.plusDays(days), null),
                standing("P-M1-J3", TODAY.plusDays(10), null));
    }

    private static Standing standing(String code, LocalDate forecast, @Nullable LocalDate actual) {
        return new Standing(
                new Dates(UUID.randomUUID(), code, LocalizedText.of(code, null), forecast, forecast, forecast, actual),
                MEASURE);
    }

    /** So many forecasts that all came thirty days late. */
    private static List<HeldForecast> past(int count) {
        return past(count, 30);
    }

    private static List<HeldForecast> past(int count, int late) {
        LocalDate end = LocalDate.parse("2016-06-30");
        List<HeldForecast> held = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate forecast = end.plusDays(10 + i);
            held.add(new HeldForecast("Q-" + i, "MCC", end, forecast, forecast.plusDays(late)));
        }
        return held;
    }

    private static OddsView view(OddsFigure figure) {
        RunView run = new RunView(UUID.randomUUID(), 1, 1, Instant.EPOCH, TODAY, "", 1, 0, 20);
        Dates now = standing(figure.milestone(), TODAY, null).milestone();
        return figure.view(now, "P-M1", run);
    }
}
