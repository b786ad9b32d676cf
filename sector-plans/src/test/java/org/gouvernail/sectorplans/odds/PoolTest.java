package org.gouvernail.sectorplans.odds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gouvernail.sectorplans.odds.OddsRuns.Basis;
import org.gouvernail.sectorplans.odds.OddsRuns.Calibration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PoolTest {

    private static final LocalDate QUARTER = LocalDate.parse("2016-06-30");
    private static final LocalDate FORECAST = LocalDate.parse("2016-09-30");
    private static final LocalDate KNOWN = LocalDate.parse("2018-01-08");

    @Test
    void slips_whose_outcomes_are_all_known_are_each_as_likely() {
        int[] slips =
                Pool.of(List.of(came(0), came(10), came(20), came(90)), KNOWN).slips();
        assertThat(slips).hasSize(1000).isSorted();
        for (int slip : new int[] {0, 10, 20, 90}) {
            assertThat(Arrays.stream(slips).filter(s -> s == slip).count()).isEqualTo(250);
        }
    }

    @Test
    void what_has_not_come_yet_counts_as_far_as_it_is_known() {
        List<HeldForecast> held = List.of(came(10), open(), came(30), came(90));
        int[] slips = Pool.of(held, FORECAST.plusDays(20)).slips();
        assertThat(slips[249]).isEqualTo(10);
        assertThat(slips[250]).isEqualTo(20);
        slips = Pool.of(held, KNOWN).slips();
        assertThat(Arrays.stream(slips).filter(s -> s == 10).count()).isEqualTo(250);
        assertThat(slips[999]).isEqualTo((int) (KNOWN.toEpochDay() - FORECAST.toEpochDay()));
    }

    @Test
    void an_outcome_that_was_not_known_then_is_not_known() {
        assertThat(Pool.of(List.of(came(10), came(50)), FORECAST.plusDays(40)).resolved())
                .isEqualTo(1);
    }

    @Test
    void no_slip_counts_for_more_than_ten_years() {
        LocalDate late = KNOWN.plusYears(40);
        assertThat(Pool.of(List.of(held("MCC", late.minusDays(1))), late).slips())
                .containsOnly(3650);
    }

    @Test
    void a_ministry_with_too_few_outcomes_takes_the_strategys_and_a_strategy_with_too_few_says_nothing() {
        List<HeldForecast> held = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            held.add(held("MCC", FORECAST.plusDays(i)));
        }
        Experience enough = new Experience(held, KNOWN);
        assertThat(enough.of("MCC", Horizon.NEAR)).extracting("basis").isEqualTo(Basis.MINISTRY);
        assertThat(enough.of("SCT", Horizon.NEAR)).extracting("basis").isEqualTo(Basis.STRATEGY);
        assertThat(enough.of("MCC", Horizon.FAR)).extracting("basis").isEqualTo(Basis.ANY_HORIZON);
        assertThat(new Experience(held.subList(1, 20), KNOWN).of("MCC", Horizon.NEAR))
                .isNull();
    }

    @Test
    void a_forecast_already_past_teaches_nothing_of_forecasts() {
        HeldForecast past = new HeldForecast("M", "MCC", QUARTER, QUARTER, KNOWN);
        assertThat(past.ahead()).isFalse();
        assertThat(Calibrations.of(List.of(past), KNOWN)).isEmpty();
    }

    @Test
    void calibration_by_hand() {
        List<HeldForecast> held = List.of(came(-5), came(0), came(10), came(36), open());
        assertThat(Calibrations.of(held, KNOWN)).containsExactly(new Calibration("MCC", 4, 10.3, 2, 0, 0));
    }

    @Test
    void who_always_says_on_time_gets_the_true_bias_and_its_later_forecasts_an_interval() {
        List<HeldForecast> held = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            held.add(held("MCC", FORECAST.plusDays(60)));
        }
        LocalDate later = LocalDate.parse("2017-06-30");
        held.add(new HeldForecast("HIT", "MCC", later, later.plusDays(30), later.plusDays(90)));
        held.add(new HeldForecast("MISS", "MCC", later, later.plusDays(30), later.plusDays(30)));
        assertThat(Calibrations.of(held, KNOWN)).containsExactly(new Calibration("MCC", 42, 58.6, 1, 2, 1));
    }

    private static HeldForecast came(int late) {
        return held("MCC", FORECAST.plusDays(late));
    }

    private static HeldForecast open() {
        return held("MCC", null);
    }

    private static HeldForecast held(String ministry, @Nullable LocalDate actual) {
        return new HeldForecast("M", ministry, QUARTER, FORECAST, actual);
    }
}
