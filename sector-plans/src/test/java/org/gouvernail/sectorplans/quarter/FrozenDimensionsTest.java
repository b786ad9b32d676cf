package org.gouvernail.sectorplans.quarter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouvernail.sectorplans.quarter.FrozenQuarter.AT;
import static org.gouvernail.sectorplans.quarter.FrozenQuarter.FIRST;
import static org.gouvernail.sectorplans.quarter.FrozenQuarter.SECOND;
import static org.gouvernail.sectorplans.quarter.FrozenQuarter.T3;
import static org.gouvernail.sectorplans.quarter.FrozenQuarter.got;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gouvernail.sectorplans.rating.Rating;
import org.gouvernail.sectorplans.rating.RatingReason;
import org.gouvernail.sectorplans.rating.RatingReason.Dimension;
import org.gouvernail.sectorplans.rating.ScopeFacts;
import org.gouvernail.sectorplans.rating.Thresholds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a quarter takes of registers, deliverables and promises, and by which thresholds it rates, on both databases. */
class FrozenDimensionsTest {

    @ParameterizedTest
    @EnumSource
    void the_registers_are_seen_as_on_the_last_day_of_the_quarter(Databases database) throws SQLException {
        try (Connection sql = database.open()) {
            SmallPortfolio rows = FrozenQuarter.portfolio(sql);
            rows.risk("P1-M1", 1, 4, 5, "REDUCE", "2017-06-01", "2017-12-30");
            rows.risk("P1-M2", 1, 4, 5, "REDUCE", "2018-01-01", "2017-12-01");
            rows.issue("P1-M2", 1, "2018-01-02", "2018-01-03");
            rows.risk("P1-M3", 1, 5, 5, "ACCEPT", "2017-06-01", "2018-06-01");
            rows.run("update risk set ended_on = date '2017-12-31', state = 'CLOSED' where code = 'P1-M3-R1'");
            rows.risk("P1-M4", 1, 1, 1, "REDUCE", "2017-10-01", "2018-06-01");
            rows.issue("P1-M4", 1, "2017-10-01", "2017-12-30");
            rows.run("update issue set ended_on = date '2018-01-05', state = 'CLOSED' where code = 'P1-M4-E1'");
            freeze(sql, FIRST, null, Thresholds.PUBLISHED);

            assertThat(rated(sql, FIRST, "P1-M1", Dimension.RISK)).isEqualTo(Rating.RED);
            assertThat(fact(sql, FIRST, "P1-M1", Dimension.RISK))
                    .contains("P1-M1-R1", "20 sur 25", "à revoir depuis le 2017-12-30")
                    .doesNotContain("Risque 1");
            assertThat(rated(sql, FIRST, "P1-M2", Dimension.RISK))
                    .as("what was entered after the quarter is not of it")
                    .isNull();
            assertThat(rated(sql, FIRST, "P1-M3", Dimension.RISK))
                    .as("closed by then")
                    .isEqualTo(Rating.GREEN);
            assertThat(rated(sql, FIRST, "P1-M4", Dimension.RISK))
                    .as("settled since, and late by then")
                    .isEqualTo(Rating.AMBER);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_frozen_stays_whatever_happens_and_a_correction_keeps_it(Databases database) throws SQLException {
        try (Connection sql = database.open()) {
            SmallPortfolio rows = FrozenQuarter.portfolio(sql);
            rows.risk("P1-M1", 1, 4, 5, "REDUCE", "2017-06-01", "2017-12-30");
            freeze(sql, FIRST, null, Thresholds.PUBLISHED);
            new FreezeSql(sql)
                    .scope(
                            FIRST,
                            Map.of(
                                    "P1-M1",
                                    new ScopeFacts(
                                            6,
                                            List.of("P1-M1-J2"),
                                            new BigDecimal("1500.00"),
                                            new BigDecimal("1500.00"))));
            Map<Dimension, RatingReason> before = reasons(sql, FIRST, "P1-M1");
            assertThat(got(before, Dimension.SCOPE).rating()).isEqualTo(Rating.AMBER);
            rows.run("update risk set likelihood = 1, effect = 1");
            rows.update("P1-M1", T3.code(), 2, "ENDORSED", "RED", "900.00");
            freeze(sql, SECOND, FIRST, slow());

            assertThat(reasons(sql, FIRST, "P1-M1")).isEqualTo(before);
            Map<Dimension, RatingReason> after = reasons(sql, SECOND, "P1-M1");
            assertThat(after.get(Dimension.RISK)).isEqualTo(before.get(Dimension.RISK));
            assertThat(after.get(Dimension.SCOPE)).isEqualTo(before.get(Dimension.SCOPE));
            assertThat(new FactsSql(sql).thresholds(SECOND))
                    .as("a correction is rated as what it corrects")
                    .isEqualTo(new FactsSql(sql).thresholds(FIRST));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_quarter_is_rated_by_the_thresholds_that_were_in_force_when_it_was_frozen(Databases database)
            throws SQLException {
        try (Connection sql = database.open()) {
            FrozenQuarter.portfolio(sql);
            freeze(sql, FIRST, null, slow());
            freeze(sql, SECOND, null, Thresholds.PUBLISHED);
            assertThat(rated(sql, FIRST, "P1-M1", Dimension.SCHEDULE)).isEqualTo(Rating.AMBER);
            assertThat(rated(sql, SECOND, "P1-M1", Dimension.SCHEDULE)).isEqualTo(Rating.RED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_quarter_frozen_before_thresholds_were_kept_has_the_three_dimensions_of_its_time(Databases database)
            throws SQLException {
        try (Connection sql = database.open()) {
            SmallPortfolio rows = FrozenQuarter.portfolio(sql);
            rows.risk("P1-M1", 1, 5, 5, "ACCEPT", "2017-06-01", "2017-12-30");
            rows.run(
                    "insert into quarter_freeze (compilation_id, period_code, frozen_at) values (?, ?, ?)",
                    SECOND,
                    T3.code(),
                    AT.atOffset(java.time.ZoneOffset.UTC));
            Thresholds then = new FactsSql(sql).thresholds(SECOND);
            assertThat(then.version()).isOne();
            freeze(sql, FIRST, null, then);
            assertThat(reasons(sql, FIRST, "P1-M1"))
                    .containsOnlyKeys(Dimension.SCHEDULE, Dimension.COST, Dimension.FRESHNESS);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_declared_by_the_end_of_the_quarter_needs_a_deliverable(Databases database) throws SQLException {
        try (Connection sql = database.open()) {
            SmallPortfolio rows = FrozenQuarter.portfolio(sql);
            rows.run("update milestone set deliverable_accepted = false where code in ('P1-M1-J1', 'P1-M1-J5')");
            freeze(sql, FIRST, null, Thresholds.PUBLISHED);
            assertThat(rated(sql, FIRST, "P1-M1", Dimension.EVIDENCE)).isEqualTo(Rating.AMBER);
            assertThat(fact(sql, FIRST, "P1-M1", Dimension.EVIDENCE))
                    .as("the fifth was declared after the quarter")
                    .contains("1 sur 2", "P1-M1-J1 depuis le 2017-10-20, soit 72 jours");
        }
    }

    private static Thresholds slow() {
        Thresholds at = Thresholds.PUBLISHED;
        return new Thresholds(
                3,
                BigDecimal.ONE,
                BigDecimal.ONE,
                at.shortestDuration(),
                at.overdueRed(),
                at.costGreen(),
                at.costAmber(),
                at.scopeRed(),
                at.riskAmber(),
                at.riskRed(),
                at.issueRed(),
                at.evidenceRed(),
                at.evidenceShare(),
                at.staleAmber(),
                at.staleRed());
    }

    private static void freeze(Connection sql, UUID compilation, @Nullable UUID previous, Thresholds thresholds)
            throws SQLException {
        new FreezeSql(sql).freeze(compilation, FrozenQuarter.closed(T3.code(), AT), previous, AT, thresholds);
    }

    private static Map<Dimension, RatingReason> reasons(Connection sql, UUID compilation, String measure)
            throws SQLException {
        return got(new FrozenQuarter.Inputs(sql, compilation).computed("P1"), measure).reasons().stream()
                .collect(Collectors.toMap(RatingReason::dimension, r -> r));
    }

    private static @Nullable Rating rated(Connection sql, UUID compilation, String measure, Dimension dimension)
            throws SQLException {
        RatingReason reason = reasons(sql, compilation, measure).get(dimension);
        return reason == null ? null : reason.rating();
    }

    private static String fact(Connection sql, UUID compilation, String measure, Dimension dimension)
            throws SQLException {
        return got(reasons(sql, compilation, measure), dimension).fact().fr();
    }
}
