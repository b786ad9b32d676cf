package org.gouvernail.sectorplans.milestone;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.gouvernail.sectorplans.quarter.Databases;
import org.gouvernail.sectorplans.quarter.SmallPortfolio;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which forecasts of a compiled quarter no published report holds, on both databases. */
class UnpublishedForecastsTest {

    private static final String PERIOD = "2017-2018-T3";
    private static final Instant FIRST = Instant.parse("2018-01-20T15:00:00Z");
    private static final Instant SECOND = FIRST.plusSeconds(86_400);
    private static final UUID MILESTONE = SmallPortfolio.id("P1-M1-J1");

    @ParameterizedTest
    @EnumSource
    void a_forecast_given_in_time_is_published_and_a_late_one_never_is(Databases database) throws SQLException {
        try (Connection sql = database.open()) {
            SmallPortfolio rows = portfolio(sql);
            given(rows, 0, "2018-03-31", null, FIRST.minusSeconds(90));
            given(rows, 1, "2018-04-30", PERIOD, FIRST.minusSeconds(60));
            given(rows, 2, "2018-05-31", PERIOD, FIRST.plusSeconds(60));
            given(rows, 3, "2018-06-30", null, FIRST.plusSeconds(90));
            said(rows, 1, "2018-05-31", null);

            assertThat(UnpublishedForecasts.of(sql, MILESTONE, SECOND.plusSeconds(60)))
                    .containsExactly(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_forecast_of_a_correction_is_published_with_its_revision_of_the_report(Databases database)
            throws SQLException {
        try (Connection sql = database.open()) {
            SmallPortfolio rows = portfolio(sql);
            given(rows, 0, "2018-03-31", null, FIRST.minusSeconds(90));
            given(rows, 1, "2018-05-31", PERIOD, FIRST.plusSeconds(60));
            given(rows, 2, "2018-06-30", PERIOD, FIRST.plusSeconds(90));
            said(rows, 1, "2018-05-31", null);
            said(rows, 2, "2018-06-30", "second");

            assertThat(UnpublishedForecasts.of(sql, MILESTONE, FIRST)).containsExactlyInAnyOrder(1, 2);
            assertThat(UnpublishedForecasts.of(sql, MILESTONE, SECOND)).containsExactly(1);
        }
    }

    private static SmallPortfolio portfolio(Connection sql) throws SQLException {
        SmallPortfolio rows = new SmallPortfolio(sql);
        rows.plan("P1", null, null);
        rows.measure("P1", "P1-M1", "UNDER_WAY", null, "1");
        rows.milestone("P1-M1", "J1", "2018-03-31", "2018-03-31", null);
        frozen(rows, "first", FIRST);
        frozen(rows, "second", SECOND);
        return rows;
    }

    private static void frozen(SmallPortfolio rows, String name, Instant at) throws SQLException {
        rows.run(
                "insert into quarter_freeze (compilation_id, period_code, frozen_at) values (?, ?, ?)",
                SmallPortfolio.id(name),
                PERIOD,
                at.atOffset(ZoneOffset.UTC));
    }

    private static void given(SmallPortfolio rows, int position, String forecast, @Nullable String period, Instant at)
            throws SQLException {
        rows.run(
                "insert into milestone_forecast (id, milestone_id, position, forecast_date, period_code, reason_fr,"
                        + " given_by, given_at) values (?, ?, ?, ?, ?, 'Motif', 'coord.mesi', ?)",
                UUID.randomUUID(),
                MILESTONE,
                position,
                LocalDate.parse(forecast),
                period,
                at.atOffset(ZoneOffset.UTC));
    }

    /** An update that says so; frozen by a compilation unless it came late. */
    private static void said(SmallPortfolio rows, int revision, String forecast, @Nullable String compilation)
            throws SQLException {
        UUID update = rows.update("P1-M1", PERIOD, revision, "ACCEPTED", "GREEN", "1.00");
        rows.run(
                "update status_update_line set forecast_date = ?, reason_fr = 'Motif' where update_id = ?",
                LocalDate.parse(forecast),
                update);
        if (compilation == null) {
            rows.run("update status_update set late_reason_fr = 'Absence' where id = ?", update);
        } else {
            rows.run("update status_update set frozen_in = ? where id = ?", SmallPortfolio.id(compilation), update);
        }
    }
}
