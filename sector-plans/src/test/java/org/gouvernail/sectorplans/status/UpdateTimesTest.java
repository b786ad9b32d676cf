package org.gouvernail.sectorplans.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.period.FiscalQuarter;
import org.gouvernail.governance.period.PeriodState;
import org.gouvernail.governance.period.PeriodView;
import org.gouvernail.governance.period.ReportingPeriods;
import org.gouvernail.sectorplans.measure.MeasureKey;
import org.gouvernail.sectorplans.measure.MeasureState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpdateTimesTest {

    private static final String PERIOD = "2017-2018-T3";
    private static final LocalizedText WHY = LocalizedText.of("Motif", null);

    @ParameterizedTest
    @CsvSource({
        "2018-01-08, , 2018-01-01",
        "2017-12-28, , 2018-01-01",
        "2018-02-01, 2017-2018-T4, 2018-01-01",
        "2018-04-20, 2017-2018-T4, 2018-01-01",
        "2018-07-20, 2018-2019-T1, 2018-04-01"
    })
    void what_comes_after_the_closing_could_be_told_in_time_from_the_quarter_told_next_on(
            LocalDate today, @Nullable String open, LocalDate untold) {
        UpdateTimes times = times(today, open);
        StatusUpdate late = new StatusUpdate(UUID.randomUUID(), PERIOD, 1, "coord.mcc", null);
        late.comeLate(WHY);
        assertThat(times.untold(late)).isEqualTo(untold);
        assertThat(times.days(late)).isEqualTo(new UpdateRules.Days(today, untold, null));
        StatusUpdate correction = new StatusUpdate(UUID.randomUUID(), PERIOD, 2, "secretariat", WHY);
        assertThat(times.untold(correction)).isEqualTo(untold);
    }

    @Test
    void a_correction_speaks_of_its_quarter_to_the_last_day_and_an_update_in_time_of_today() {
        LocalDate today = LocalDate.of(2018, 1, 8);
        LocalDate start = LocalDate.of(2017, 10, 1);
        StatusUpdate correction = new StatusUpdate(UUID.randomUUID(), PERIOD, 2, "secretariat", WHY);
        assertThat(times(today, null).days(correction))
                .isEqualTo(new UpdateRules.Days(today, start, LocalDate.of(2017, 12, 31)));
        StatusUpdate inTime = new StatusUpdate(UUID.randomUUID(), PERIOD, 1, "coord.mcc", null);
        assertThat(times(today, PERIOD).days(inTime)).isEqualTo(new UpdateRules.Days(today, start, null));
    }

    @ParameterizedTest
    @CsvSource({
        "UNDER_WAY, 2017-12-31, , true",
        "UNDER_WAY, 2018-01-01, , false",
        "UNDER_WAY, , 2017-04-01, true",
        "UNDER_WAY, , 2018-01-01, false",
        "UNDER_WAY, , , true",
        "DONE, 2017-04-01, , true",
        "WITHDRAWN, 2017-04-01, , false"
    })
    void no_late_update_is_owed_before_a_measure_began_or_once_it_is_withdrawn(
            MeasureState state, @Nullable LocalDate start, @Nullable LocalDate planStart, boolean owed) {
        MeasureKey measure =
                new MeasureKey(UUID.randomUUID(), "M1", "P1", "MCC", List.of(), state, start, null, planStart, null);
        if (owed) {
            assertThatCode(() -> UpdateTimes.refuseNotOwed(measure, PERIOD)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> UpdateTimes.refuseNotOwed(measure, PERIOD))
                    .isInstanceOfSatisfying(DomainException.class, refusal -> {
                        assertThat(refusal.category()).isEqualTo(DomainException.Category.CONFLICT);
                        assertThat(refusal.fields())
                                .singleElement()
                                .satisfies(f -> assertThat(f.pointer()).isEqualTo("/period"))
                                .satisfies(f -> assertThat(f.code()).isEqualTo("update.not-owed"));
                    });
        }
    }

    private static UpdateTimes times(LocalDate today, @Nullable String open) {
        UpdateTimes times = new UpdateTimes();
        times.clock = new BusinessClock();
        times.clock.hold(Instant.parse(today + "T15:00:00Z"));
        times.periods = (ReportingPeriods) Proxy.newProxyInstance(
                UpdateTimesTest.class.getClassLoader(),
                new Class<?>[] {ReportingPeriods.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "current" -> Optional.ofNullable(open).map(UpdateTimesTest::opened);
                    case "untold" -> FiscalQuarter.parse((String) arguments[0]).start();
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        return times;
    }

    private static PeriodView opened(String code) {
        FiscalQuarter quarter = FiscalQuarter.parse(code);
        return new PeriodView(code, quarter.start(), quarter.end(), quarter.dueOn(), PeriodState.OPEN, null, null);
    }
}
