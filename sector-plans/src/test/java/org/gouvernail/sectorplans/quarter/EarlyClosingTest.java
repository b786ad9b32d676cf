package org.gouvernail.sectorplans.quarter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouvernail.sectorplans.quarter.FrozenQuarter.FIRST;
import static org.gouvernail.sectorplans.quarter.FrozenQuarter.SECOND;
import static org.gouvernail.sectorplans.quarter.FrozenQuarter.T3;
import static org.gouvernail.sectorplans.quarter.FrozenQuarter.got;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.gouvernail.sectorplans.rating.Rating;
import org.gouvernail.sectorplans.rating.Thresholds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A quarter whose collection ends before its last day is seen from that day: a report does not judge what is to come. */
class EarlyClosingTest {

    private static final Instant NOVEMBER = Instant.parse("2017-11-15T15:00:00Z");

    @ParameterizedTest
    @EnumSource
    void what_is_due_after_the_closing_is_neither_due_nor_missed_nor_late(Databases database) throws SQLException {
        try (Connection sql = database.open()) {
            SmallPortfolio rows = new SmallPortfolio(sql);
            rows.period(T3.code(), "CLOSED");
            rows.plan("P1", "2017-04-01", "2020-03-31");
            rows.measure("P1", "P1-M1", "UNDER_WAY", null, "1");
            rows.milestone("P1-M1", "J1", "2017-12-01", "2017-12-01", null);
            rows.update("P1-M1", T3.code(), 1, "ACCEPTED", "GREEN", "0.00");
            freeze(sql, FIRST, NOVEMBER);
            freeze(sql, SECOND, FrozenQuarter.AT);

            ComputedMeasure early = got(new FrozenQuarter.Inputs(sql, FIRST).computed("P1"), "P1-M1");
            ComputedMeasure late = got(new FrozenQuarter.Inputs(sql, SECOND).computed("P1"), "P1-M1");

            assertThat(early.due() + early.missed() + early.overdue()).isZero();
            assertThat(early.computed()).isEqualTo(Rating.GREEN);
            assertThat(late.due()).isEqualTo(1);
            assertThat(late.missed()).isEqualTo(1);
            assertThat(late.computed()).isNotEqualTo(Rating.GREEN);
        }
    }

    private static void freeze(Connection sql, UUID compilation, Instant closed) throws SQLException {
        new FreezeSql(sql)
                .freeze(compilation, FrozenQuarter.closed(T3.code(), closed), null, closed, Thresholds.PUBLISHED);
    }
}
