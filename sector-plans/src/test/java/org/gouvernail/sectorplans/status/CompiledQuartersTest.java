package org.gouvernail.sectorplans.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.gouvernail.sectorplans.milestone.MilestoneDates.Dates;
import org.gouvernail.sectorplans.quarter.Databases;
import org.gouvernail.sectorplans.quarter.SmallPortfolio;
import org.gouvernail.sectorplans.rating.Rating;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a correction starts from, on both databases. */
class CompiledQuartersTest {

    private static final String PERIOD = "2016-2017-T4";
    private static final Instant AT = Instant.parse("2017-04-20T15:00:00Z");
    private static final UUID MEASURE = SmallPortfolio.id("P1-M1");

    @ParameterizedTest
    @EnumSource
    void a_correction_starts_from_the_quarter_as_it_was_last_compiled(Databases database) throws SQLException {
        try (Connection sql = database.open()) {
            SmallPortfolio rows = new SmallPortfolio(sql);
            rows.plan("P1", null, null);
            rows.measure("P1", "P1-M1", "UNDER_WAY", null, "1");
            rows.milestone("P1-M1", "J1", "2019-01-01", "2019-06-01", "2018-05-05");
            compiled(rows, "first", AT, "AMBER", "2017-03-01");
            compiled(rows, "second", AT.plusSeconds(60), "GREEN", "2017-03-31");

            Compiled taken = CompiledQuarters.last(sql, MEASURE, PERIOD).orElseThrow();
            assertThat(taken.update()).isNull();
            assertThat(taken.declared()).isEqualTo(Rating.GREEN);
            assertThat(taken.progress()).isEqualTo(30);
            assertThat(taken.milestones())
                    .extracting(Dates::code, Dates::reference, Dates::forecast, Dates::actual)
                    .containsExactly(org.assertj.core.api.Assertions.tuple(
                            "P1-M1-J1", LocalDate.parse("2017-03-31"), LocalDate.parse("2017-05-01"), null));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_measure_that_no_compilation_knew_has_nothing_to_correct(Databases database) throws SQLException {
        try (Connection sql = database.open()) {
            assertThat(CompiledQuarters.last(sql, MEASURE, PERIOD)).isEmpty();
        }
    }

    private static void compiled(SmallPortfolio rows, String name, Instant at, String declared, String reference)
            throws SQLException {
        UUID compilation = SmallPortfolio.id(name);
        rows.run(
                "insert into quarter_freeze (compilation_id, period_code, frozen_at) values (?, ?, ?)",
                compilation,
                PERIOD,
                at.atOffset(ZoneOffset.UTC));
        rows.run(
                "insert into quarter_input (compilation_id, measure_id, code, title_fr, plan_code, lead_organisation,"
                        + " weight, state, declared_rating, progress, update_state, authorised, authorised_to_date,"
                        + " quarters_stale) values (?, ?, 'P1-M1', 'Mesure', 'P1', 'MESI', 1, 'UNDER_WAY', ?, 30,"
                        + " 'NOT_REPORTED', 0, 0, 1)",
                compilation,
                MEASURE,
                declared);
        rows.run(
                "insert into quarter_input_line (compilation_id, measure_id, milestone_id, title_fr, forecast_date,"
                        + " reference_date, original_date)"
                        + " values (?, ?, ?, 'Jalon', date '2017-05-01', ?, date '2017-03-01')",
                compilation,
                MEASURE,
                SmallPortfolio.id("P1-M1-J1"),
                LocalDate.parse(reference));
    }
}
