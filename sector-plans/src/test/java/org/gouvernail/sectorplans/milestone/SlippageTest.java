package org.gouvernail.sectorplans.milestone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.gouvernail.sectorplans.measure.Slippages.Lateness;
import org.gouvernail.sectorplans.milestone.SlippageService.Line;
import org.junit.jupiter.api.Test;

class SlippageTest {

    private static final LocalDate REFERENCE = LocalDate.parse("2017-03-31");

    @Test
    void a_later_forecast_is_late_and_an_earlier_one_ahead() {
        assertThat(Slippage.days(REFERENCE, LocalDate.parse("2017-04-30"), null, false))
                .isEqualTo(30);
        assertThat(Slippage.days(REFERENCE, REFERENCE, null, false)).isZero();
        assertThat(Slippage.days(REFERENCE, LocalDate.parse("2017-03-21"), null, false))
                .isEqualTo(-10);
    }

    @Test
    void once_reached_the_actual_date_counts_and_the_forecast_no_more() {
        assertThat(Slippage.days(REFERENCE, LocalDate.parse("2018-01-01"), LocalDate.parse("2017-04-01"), true))
                .isEqualTo(1);
    }

    @Test
    void moving_the_reference_moves_the_slippage_by_as_many_days_whatever_the_dates() {
        long seed = Long.getLong("seed", new Random().nextLong());
        System.out.println("SlippageTest -Dseed=" + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            Supplier<LocalDate> any = () -> LocalDate.ofEpochDay(random.nextInt(60_000));
            LocalDate original = any.get();
            LocalDate reference = any.get();
            LocalDate forecast = any.get();
            LocalDate actual = random.nextBoolean() ? any.get() : null;
            long moved = reference.toEpochDay() - original.toEpochDay();
            assertThat(Slippage.days(original, forecast, actual, true))
                    .as("seed %d, round %d", seed, i)
                    .isEqualTo(Slippage.days(reference, forecast, actual, true) + moved);
        }
    }

    @Test
    void the_worst_open_milestone_of_a_measure_tells_how_late_it_is() {
        Map<String, Lateness> worst = SlippageService.worst(
                List.of(
                        new Line("A-J1", "A", REFERENCE, REFERENCE.plusDays(5), null, false),
                        new Line("A-J2", "A", REFERENCE, REFERENCE.plusDays(12), null, false),
                        new Line("A-J3", "A", REFERENCE, REFERENCE.plusDays(90), REFERENCE.plusDays(90), true),
                        new Line("B-J1", "B", REFERENCE, REFERENCE.minusDays(3), null, false),
                        new Line("C-J1", "C", REFERENCE, REFERENCE, REFERENCE, true)),
                REFERENCE.minusDays(9));
        assertThat(worst)
                .containsExactlyInAnyOrderEntriesOf(Map.of("A", new Lateness(12, false), "B", new Lateness(-3, false)));
    }

    @Test
    void an_open_milestone_whose_forecast_has_passed_is_late_by_today_at_least() {
        List<Line> lines = List.of(
                new Line("A-J1", "A", REFERENCE, REFERENCE, null, false),
                new Line("B-J1", "B", REFERENCE, REFERENCE.minusDays(20), null, false),
                new Line("C-J1", "C", REFERENCE, REFERENCE.minusDays(20), REFERENCE.minusDays(20), false));
        assertThat(SlippageService.worst(lines, REFERENCE.plusDays(8)))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("A", new Lateness(8, true), "B", new Lateness(8, true), "C", new Lateness(-20, false)));
        assertThat(SlippageService.worst(lines, REFERENCE))
                .as("the day itself has not passed; an earlier forecast has")
                .containsEntry("A", new Lateness(0, false))
                .containsEntry("B", new Lateness(0, true));
    }
}
