package org.gouvernail.governance.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gouvernail.governance.period.PeriodState.APPROVED;
import static org.gouvernail.governance.period.PeriodState.CLOSED;
import static org.gouvernail.governance.period.PeriodState.COMPILED;
import static org.gouvernail.governance.period.PeriodState.OPEN;
import static org.gouvernail.governance.period.PeriodState.PLANNED;
import static org.gouvernail.governance.period.PeriodState.PUBLISHED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.gouvernail.governance.kernel.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportingPeriodTest {

    private static final Instant OPENED = Instant.parse("2018-01-01T05:00:00Z");
    private static final Instant ENDED = Instant.parse("2018-01-16T05:00:00Z");

    /** The moves in the order of a period's life, each with the state it leads to. */
    private static final Map<PeriodState, Consumer<ReportingPeriod>> MOVES = new LinkedHashMap<>();

    static {
        MOVES.put(OPEN, p -> p.open(OPENED));
        MOVES.put(CLOSED, p -> p.close(ENDED));
        MOVES.put(COMPILED, ReportingPeriod::compiled);
        MOVES.put(APPROVED, ReportingPeriod::approved);
        MOVES.put(PUBLISHED, ReportingPeriod::published);
    }

    private static final Map<PeriodState, Set<PeriodState>> ALLOWED = Map.of(
            PLANNED, Set.of(OPEN),
            OPEN, Set.of(CLOSED),
            CLOSED, Set.of(COMPILED),
            COMPILED, Set.of(COMPILED, APPROVED),
            APPROVED, Set.of(COMPILED, PUBLISHED),
            PUBLISHED, Set.of(COMPILED));

    @ParameterizedTest
    @EnumSource
    void a_period_moves_forward_one_state_at_a_time_or_back_to_compiled(PeriodState from) {
        MOVES.forEach((to, move) -> {
            ReportingPeriod period = periodIn(from);
            if (ALLOWED.getOrDefault(from, Set.of()).contains(to)) {
                move.accept(period);
                assertThat(period.state()).isEqualTo(to);
            } else {
                assertThatThrownBy(() -> move.accept(period))
                        .as("from %s to %s", from, to)
                        .isInstanceOfSatisfying(
                                DomainException.class,
                                e -> assertThat(e.category()).isEqualTo(DomainException.Category.CONFLICT));
                assertThat(period.state()).isEqualTo(from);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void updates_are_written_only_while_the_period_is_open(PeriodState state) {
        ReportingPeriod period = periodIn(state);
        if (state == OPEN) {
            period.mustBeOpen();
        } else {
            assertThatThrownBy(period::mustBeOpen)
                    .isInstanceOfSatisfying(
                            DomainException.class, e -> assertThat(e.code()).isEqualTo("period.not-open"));
        }
    }

    @Test
    void a_correction_keeps_when_collection_began_and_ended() {
        ReportingPeriod period = periodIn(PUBLISHED);

        period.compiled();

        assertThat(period.view())
                .isEqualTo(new PeriodView(
                        "2017-2018-T3",
                        LocalDate.of(2017, 10, 1),
                        LocalDate.of(2017, 12, 31),
                        LocalDate.of(2018, 1, 12),
                        COMPILED,
                        OPENED,
                        ENDED));
    }

    private static ReportingPeriod periodIn(PeriodState state) {
        ReportingPeriod period = new ReportingPeriod(FiscalQuarter.parse("2017-2018-T3"));
        MOVES.forEach((to, move) -> {
            if (to.compareTo(state) <= 0) {
                move.accept(period);
            }
        });
        return period;
    }
}
