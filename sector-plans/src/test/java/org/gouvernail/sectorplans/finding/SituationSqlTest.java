package org.gouvernail.sectorplans.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gouvernail.sectorplans.finding.Findings.Stone;
import org.gouvernail.sectorplans.finding.SituationStore.History;
import org.gouvernail.sectorplans.finding.SituationStore.Read;
import org.gouvernail.sectorplans.measure.MeasureState;
import org.gouvernail.sectorplans.quarter.Databases;
import org.gouvernail.sectorplans.quarter.SmallPortfolio;
import org.gouvernail.sectorplans.rating.Rating;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the rules look at is what the rows say, on both databases. */
class SituationSqlTest {

    private static final LocalDate TODAY = LocalDate.parse("2018-01-08");

    @ParameterizedTest
    @EnumSource
    void the_situation_of_a_measure_is_read_from_its_rows(Databases database) throws SQLException {
        try (Connection connection = database.open()) {
            SmallPortfolio rows = new SmallPortfolio(connection);
            rows.plan("PAEN", "2016-05-10", "2021-03-31");
            rows.measure("PAEN", "PAEN-M01", "UNDER_WAY", "2016-06-01", "1");
            rows.measure("PAEN", "PAEN-M02", "PLANNED", null, "1");
            rows.authorise("PAEN-M01", "2016-2017", "100.50");
            rows.authorise("PAEN-M01", "2017-2018", "200");
            rows.milestone("PAEN-M01", "J1", "2017-06-30", "2017-12-31", null);
            rows.milestone("PAEN-M01", "J2", "2017-03-31", "2017-03-31", "2017-04-02");
            forecast(rows, "PAEN-M01-J1", 0, "2017-06-30");
            forecast(rows, "PAEN-M01-J1", 1, "2017-12-31");
            neverStood(rows, "PAEN-M01-J1", 2, "2017-09-30");
            forecast(rows, "PAEN-M01-J2", 0, "2017-03-31");
            evidence(rows, "PAEN-M01-J2");
            said(rows, "PAEN-M01", "2017-2018-T1", 1, "ENDORSED", "Premier trimestre");
            said(rows, "PAEN-M01", "2017-2018-T2", 1, "ENDORSED", "Deuxième, avant correction");
            said(rows, "PAEN-M01", "2017-2018-T2", 2, "ACCEPTED", "Deuxième, corrigé");
            said(rows, "PAEN-M01", "2017-2018-T3", 1, "SUBMITTED", "Pas encore endossé");
            rows.run("update status_update set spent_to_date = 95.5 where period_code = '2017-2018-T1'"
                    + " or (period_code = '2017-2018-T2' and revision = 1)");
            rows.run("update status_update set spent_to_date = 90 where period_code = '2017-2018-T2' and revision = 2");
            rows.standing("PAEN-M01", "GREEN", null, 40, "90.00", "2017-2018-T2");

            Situation read = read(connection, "PAEN-M01");

            assertThat(read.state()).isEqualTo(MeasureState.UNDER_WAY);
            assertThat(read.start()).isEqualTo("2016-06-01");
            assertThat(read.end()).isEqualTo("2021-03-31");
            assertThat(read.declared()).isEqualTo(Rating.GREEN);
            assertThat(read.authorised()).isEqualByComparingTo("300.50");
            assertThat(read.spent()).isEqualByComparingTo(new BigDecimal("90"));
            assertThat(read.now()).isEqualTo(new Situation.Narrative("2017-2018-T2", "Deuxième, corrigé"));
            assertThat(read.before()).isEqualTo(new Situation.Narrative("2017-2018-T1", "Premier trimestre"));
            assertThat(read.told())
                    .containsExactly(
                            new Situation.Spent("2017-2018-T2", new BigDecimal("90.00")),
                            new Situation.Spent("2017-2018-T1", new BigDecimal("95.50")));
            assertThat(read.milestones())
                    .containsExactly(
                            new Stone(
                                    "PAEN-M01-J1",
                                    LocalDate.parse("2017-06-30"),
                                    LocalDate.parse("2017-12-31"),
                                    null,
                                    false,
                                    List.of(LocalDate.parse("2017-06-30"), LocalDate.parse("2017-12-31"))),
                            new Stone(
                                    "PAEN-M01-J2",
                                    LocalDate.parse("2017-03-31"),
                                    LocalDate.parse("2017-03-31"),
                                    LocalDate.parse("2017-04-02"),
                                    true,
                                    List.of(LocalDate.parse("2017-03-31"))));

            assertThat(read(connection, "PAEN-M01", History.LONG).milestones())
                    .as("one move is too few to roll")
                    .allSatisfy(m -> assertThat(m.forecasts()).hasSize(1));

            Situation planned = read(connection, "PAEN-M02");
            assertThat(planned.start()).isEqualTo("2016-05-10");
            assertThat(planned.declared()).isNull();
            assertThat(planned.spent()).isNull();
            assertThat(planned.now()).isNull();
            assertThat(planned.milestones()).isEmpty();
        }
    }

    private static Situation read(Connection connection, String measure) throws SQLException {
        return read(connection, measure, History.ALL);
    }

    private static Situation read(Connection connection, String measure, History history) throws SQLException {
        List<Read> read = new ArrayList<>();
        SituationStore.each(connection, List.of(SmallPortfolio.id(measure)), TODAY, Map.of(), history, read::add);
        return read.get(0).situation();
    }

    private static void forecast(SmallPortfolio rows, String milestone, int position, String date) throws SQLException {
        rows.run(
                "insert into milestone_forecast (id, milestone_id, position, forecast_date, given_by, given_at)"
                        + " values (?, ?, ?, ?, 'a', ?)",
                UUID.randomUUID(),
                SmallPortfolio.id(milestone),
                position,
                LocalDate.parse(date),
                OffsetDateTime.parse("2018-01-05T15:00:00Z"));
    }

    private static void neverStood(SmallPortfolio rows, String milestone, int position, String date)
            throws SQLException {
        rows.run(
                "insert into milestone_forecast (id, milestone_id, position, forecast_date, given_by, given_at, stood)"
                        + " values (?, ?, ?, ?, 'a', ?, false)",
                UUID.randomUUID(),
                SmallPortfolio.id(milestone),
                position,
                LocalDate.parse(date),
                OffsetDateTime.parse("2018-01-06T15:00:00Z"));
    }

    private static void evidence(SmallPortfolio rows, String milestone) throws SQLException {
        rows.run(
                "insert into milestone_evidence (id, milestone_id, position, title_fr, link, recorded_at)"
                        + " values (?, ?, 0, 'Avis', 'https://example.org/', ?)",
                UUID.randomUUID(),
                SmallPortfolio.id(milestone),
                OffsetDateTime.parse("2018-01-05T15:00:00Z"));
    }

    private static void said(
            SmallPortfolio rows, String measure, String period, int revision, String state, String words)
            throws SQLException {
        rows.run(
                "insert into status_update (id, version, measure_id, period_code, revision, state, summary_fr, drafted_by)"
                        + " values (?, 1, ?, ?, ?, ?, ?, 'a')",
                UUID.randomUUID(),
                SmallPortfolio.id(measure),
                period,
                revision,
                state,
                words);
    }
}
