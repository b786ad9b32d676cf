package org.gouvernail.sectorplans.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gouvernail.governance.period.FiscalQuarter;
import org.gouvernail.governance.period.PeriodState;
import org.gouvernail.governance.period.PeriodView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshnessTest {

    private static final Freshness OWED =
            new Freshness(FiscalQuarter.parse("2016-2017-T1"), FiscalQuarter.parse("2016-2017-T4"));

    @ParameterizedTest
    @CsvSource({"2017-2018-T1, 0", "2016-2017-T4, 0", "2016-2017-T3, 1", "2016-2017-T2, 2", "2015-2016-T4, 4"})
    void quarters_are_counted_from_the_last_one_reported(String reported, int expected) {
        assertThat(OWED.stale(reported, null, null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        ", 4",
        "2014-06-01, 4",
        "2016-03-31, 4",
        "2016-04-01, 4",
        "2016-07-01, 3",
        "2016-12-31, 2",
        "2017-01-01, 1",
        "2017-03-31, 1",
        "2017-04-01, 0",
        "2019-04-01, 0"
    })
    void a_measure_never_reported_owes_from_its_start_or_the_first_quarter_collected(LocalDate start, int expected) {
        assertThat(OWED.stale(null, start, null)).isEqualTo(expected);
    }

    @Test
    void nothing_is_owed_before_a_collection_ended() {
        assertThat(Freshness.now(List.of())).isEmpty();
        assertThat(Freshness.now(
                        List.of(period("2016-2017-T1", PeriodState.OPEN), period("2016-2017-T2", PeriodState.PLANNED))))
                .isEmpty();
    }

    @Test
    void the_quarter_being_collected_is_not_owed_yet() {
        assertThat(Freshness.now(List.of(
                        period("2016-2017-T2", PeriodState.PUBLISHED),
                        period("2016-2017-T3", PeriodState.CLOSED),
                        period("2016-2017-T4", PeriodState.OPEN),
                        period("2017-2018-T1", PeriodState.PLANNED))))
                .isEqualTo(Optional.of(
                        new Freshness(FiscalQuarter.parse("2016-2017-T2"), FiscalQuarter.parse("2016-2017-T3"))));
    }

    private static PeriodView period(String code, PeriodState state) {
        FiscalQuarter quarter = FiscalQuarter.parse(code);
        return new PeriodView(code, quarter.start(), quarter.end(), quarter.end(), state, null, null);
    }

    @Test
    void nothing_was_owed_before_the_measure_was_known_here() {
        assertThat(OWED.stale(null, LocalDate.parse("2015-06-01"), LocalDate.parse("2017-01-15")))
                .isEqualTo(1);
        assertThat(OWED.stale(null, LocalDate.parse("2015-06-01"), LocalDate.parse("2017-04-15")))
                .isZero();
    }
}
