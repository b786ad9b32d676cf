package org.gouvernail.sectorplans.quarter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.gouvernail.sectorplans.quarter.FrozenQuarter.FIRST;
import static org.gouvernail.sectorplans.quarter.FrozenQuarter.SECOND;
import static org.gouvernail.sectorplans.quarter.FrozenQuarter.T3;
import static org.gouvernail.sectorplans.quarter.FrozenQuarter.freeze;
import static org.gouvernail.sectorplans.quarter.FrozenQuarter.got;
import static org.gouvernail.sectorplans.quarter.FrozenQuarter.portfolio;
import static org.gouvernail.sectorplans.quarter.SmallPortfolio.id;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.gouvernail.governance.period.FiscalQuarter;
import org.gouvernail.sectorplans.quarter.FrozenQuarter.Inputs;
import org.gouvernail.sectorplans.quarter.QuarterInputs.MilestoneFacts;
import org.gouvernail.sectorplans.rating.Freshness;
import org.gouvernail.sectorplans.rating.Rating;
import org.gouvernail.sectorplans.rating.RatingReason;
import org.gouvernail.sectorplans.rating.RatingReason.Dimension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Freezing and summing on both databases, against figures computed by hand. */
class QuarterSqlTest {

    @ParameterizedTest
    @EnumSource
    void measures_are_frozen_with_their_update_or_as_they_stand(Databases database) throws SQLException {
        try (Connection sql = database.open()) {
            portfolio(sql);
            freeze(sql, FIRST, null);

            Inputs inputs = new Inputs(sql, FIRST);
            assertThat(inputs.plans()).containsExactly("P1", "P2");
            assertThat(inputs.measures("P1").keySet()).containsExactlyInAnyOrder("P1-M1", "P1-M2", "P1-M3", "P1-M4");
            assertThat(inputs.measures("P1").values())
                    .extracting(
                            FrozenMeasure::code,
                            FrozenMeasure::updateState,
                            FrozenMeasure::declared,
                            FrozenMeasure::assessed,
                            FrozenMeasure::progress)
                    .containsExactlyInAnyOrder(
                            tuple("P1-M1", "FROZEN", Rating.GREEN, Rating.AMBER, 40),
                            tuple("P1-M2", "NOT_REPORTED", Rating.AMBER, Rating.GREEN, 10),
                            tuple("P1-M3", "ENDORSED", Rating.GREEN, null, 40),
                            tuple("P1-M4", "NOT_REPORTED", null, null, null));
            assertThat(inputs.computed("P1").values())
                    .extracting(
                            ComputedMeasure::code,
                            ComputedMeasure::computed,
                            ComputedMeasure::due,
                            ComputedMeasure::achieved,
                            ComputedMeasure::missed,
                            ComputedMeasure::overdue)
                    .containsExactlyInAnyOrder(
                            tuple("P1-M1", Rating.RED, 3, 1, 2, 2),
                            tuple("P1-M2", Rating.AMBER, 0, 0, 0, 0),
                            tuple("P1-M3", Rating.GREEN, 0, 0, 0, 0),
                            tuple("P1-M4", Rating.RED, 1, 0, 1, 1));
            assertThat(inputs.measures("P2").values())
                    .extracting(FrozenMeasure::code, FrozenMeasure::updateState)
                    .containsExactlyInAnyOrder(tuple("P2-M1", "FROZEN"), tuple("P2-M2", "NOT_EXPECTED"));
            assertThat(inputs.computed("P2").values())
                    .extracting(ComputedMeasure::code, ComputedMeasure::computed)
                    .containsExactlyInAnyOrder(tuple("P2-M1", null), tuple("P2-M2", null));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_milestone_of_an_earlier_quarter_still_open_is_overdue_but_not_missed_again(Databases database)
            throws SQLException {
        try (Connection sql = database.open()) {
            portfolio(sql);
            freeze(sql, FIRST, null);

            ComputedMeasure late = got(new Inputs(sql, FIRST).computed("P2"), "P2-M1");
            assertThat(late.due()).isZero();
            assertThat(late.missed()).isZero();
            assertThat(late.overdue()).isOne();
        }
    }

    @ParameterizedTest
    @EnumSource
    void amounts_objectives_and_words_are_carried(Databases database) throws SQLException {
        try (Connection sql = database.open()) {
            portfolio(sql);
            freeze(sql, FIRST, null);

            Map<String, FrozenMeasure> measures = new Inputs(sql, FIRST).measures("P1");
            FrozenMeasure one = got(measures, "P1-M1");
            assertThat(one.authorised()).isEqualByComparingTo("1500");
            assertThat(one.spent()).isEqualByComparingTo("1050");
            assertThat(one.weight()).isEqualByComparingTo("2");
            assertThat(one.objectives()).containsExactly("SNQ-O1.1", "SNQ-O5.2");
            assertThat(one.contributing()).containsExactly("MCC", "SCT");
            assertThat(one.title().en()).isEqualTo("Measure P1-M1");
            assertThat(String.valueOf(one.gapReason())).contains("Écart");
            assertThat(String.valueOf(one.decisionNeeded())).contains("Trancher");
            FrozenMeasure two = got(measures, "P1-M2");
            assertThat(two.authorised()).as("no amount is known").isNull();
            assertThat(two.contributing()).isEmpty();
            assertThat(two.spent()).isEqualByComparingTo(new BigDecimal("5.00"));
            assertThat(two.objectives()).isEmpty();
            assertThat(two.decisionNeeded()).isNull();
            assertThat(new MeasuresSql(sql).of(FIRST, List.of("P1-M2", "P2-M1", "P9-M9")))
                    .extracting(FrozenMeasure::code)
                    .containsExactly("P1-M2", "P2-M1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_rating_has_its_reasons(Databases database) throws SQLException {
        try (Connection sql = database.open()) {
            portfolio(sql);
            freeze(sql, FIRST, null);

            Map<String, ComputedMeasure> computed = new Inputs(sql, FIRST).computed("P1");
            assertThat(got(computed, "P1-M1").reasons())
                    .extracting(RatingReason::dimension, RatingReason::rating, RatingReason::link)
                    .containsExactly(
                            tuple(Dimension.SCHEDULE, Rating.RED, "/mesures/P1-M1#P1-M1-J2"),
                            tuple(Dimension.COST, Rating.AMBER, "/mesures/P1-M1#faits"),
                            tuple(Dimension.SCOPE, Rating.GREEN, "/mesures/P1-M1#promesse"),
                            tuple(Dimension.EVIDENCE, Rating.GREEN, "/mesures/P1-M1#jalons"),
                            tuple(Dimension.FRESHNESS, Rating.GREEN, "/mesures/P1-M1#trimestre"));
            assertThat(got(computed, "P1-M1").reasons().get(0).fact().fr()).contains("62 jours", "25 %");
            assertThat(got(computed, "P1-M1").reasons().get(1).fact().fr())
                    .contains("1\u00a0050,00\u00a0$", "1\u00a0000,00\u00a0$", "105 %");
            assertThat(got(computed, "P1-M2").reasons())
                    .extracting(RatingReason::dimension, RatingReason::rating, RatingReason::link)
                    .containsExactly(
                            tuple(Dimension.SCHEDULE, Rating.AMBER, "/mesures/P1-M2#P1-M2-J1"),
                            tuple(Dimension.SCOPE, Rating.GREEN, "/mesures/P1-M2#promesse"),
                            tuple(Dimension.FRESHNESS, Rating.AMBER, "/mesures/P1-M2#trimestre"));
            assertThat(got(computed, "P1-M2").reasons().get(0).fact().en()).contains("2017-12-01", "30 days");
            assertThat(got(computed, "P1-M4").reasons())
                    .extracting(RatingReason::dimension, RatingReason::rating)
                    .containsExactly(tuple(Dimension.SCHEDULE, Rating.RED), tuple(Dimension.FRESHNESS, Rating.RED));
            assertThat(got(computed, "P1-M4").reasons().get(1).fact().en()).contains("2 quarters");
        }
    }

    @ParameterizedTest
    @EnumSource
    void milestones_come_from_the_update_or_stay_as_they_stood(Databases database) throws SQLException {
        try (Connection sql = database.open()) {
            SmallPortfolio rows = portfolio(sql);
            freeze(sql, FIRST, null);
            List<MilestoneFacts> before = new Inputs(sql, FIRST).milestones("P1");
            rows.run("update milestone set forecast_date = date '2019-12-31', title_fr = 'Autre'");
            rows.run("update measure set title_fr = 'Autre', state = 'WITHDRAWN', weight = 9");
            rows.run("update measure_standing set progress = 99");

            assertThat(new Inputs(sql, FIRST).milestones("P1")).isEqualTo(before);
            assertThat(before)
                    .extracting(
                            MilestoneFacts::code,
                            MilestoneFacts::measure,
                            MilestoneFacts::slippageDays,
                            MilestoneFacts::slippageFromOriginalDays)
                    .containsExactly(
                            tuple("P1-M1-J1", "P1-M1", 5L, 5L),
                            tuple("P1-M1-J2", "P1-M1", 62L, 62L),
                            tuple("P1-M1-J3", "P1-M1", 10L, 10L),
                            tuple("P1-M1-J4", "P1-M1", 63L, 63L),
                            tuple("P1-M1-J5", "P1-M1", 35L, 35L),
                            tuple("P1-M2-J1", "P1-M2", -90L, -90L),
                            tuple("P1-M4-J1", "P1-M4", 0L, 0L));
            assertThat(got(new Inputs(sql, FIRST).computed("P1"), "P1-M1").computed())
                    .isEqualTo(Rating.RED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_correction_keeps_everything_else_as_it_was_frozen(Databases database) throws SQLException {
        try (Connection sql = database.open()) {
            SmallPortfolio rows = portfolio(sql);
            freeze(sql, FIRST, null);
            Inputs first = new Inputs(sql, FIRST);
            Map<String, FrozenMeasure> before = first.measures("P1");
            Map<String, ComputedMeasure> computed = first.computed("P1");
            List<MilestoneFacts> milestones = new Inputs(sql, FIRST).milestones("P1");

            rows.measure("P1", "P1-M9", "UNDER_WAY", null, "1");
            rows.run("update measure set title_fr = 'Autre', authorised_total = 1");
            rows.run("update milestone set forecast_date = date '2017-12-20' where id = ?", id("P1-M1-J2"));
            rows.update("P1-M1", T3.code(), 2, "ENDORSED", "RED", "900.00");
            freeze(sql, SECOND, FIRST);

            Inputs second = new Inputs(sql, SECOND);
            Map<String, FrozenMeasure> after = second.measures("P1");
            assertThat(first.measures("P1")).isEqualTo(before);
            assertThat(first.computed("P1")).isEqualTo(computed);
            assertThat(after.keySet()).isEqualTo(before.keySet());
            for (String same : List.of("P1-M2", "P1-M3", "P1-M4")) {
                assertThat(after.get(same)).isEqualTo(before.get(same));
                assertThat(second.computed("P1").get(same)).isEqualTo(computed.get(same));
            }
            FrozenMeasure corrected = got(after, "P1-M1");
            assertThat(corrected.title().fr()).isEqualTo("Mesure P1-M1");
            assertThat(corrected.authorised()).isEqualByComparingTo("1500");
            assertThat(corrected.declared()).isEqualTo(Rating.RED);
            assertThat(corrected.assessed()).isNull();
            assertThat(corrected.updateState()).isEqualTo("ENDORSED");
            assertThat(got(second.computed("P1"), "P1-M1").computed()).isEqualTo(Rating.AMBER);
            assertThat(new Inputs(sql, SECOND).milestones("P1"))
                    .hasSameSizeAs(milestones)
                    .filteredOn(m -> !milestones.contains(m))
                    .extracting(MilestoneFacts::code, MilestoneFacts::slippageDays)
                    .containsExactly(tuple("P1-M1-J2", 19L));
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_came_after_the_closing_is_in_no_compilation_of_its_quarter(Databases database) throws SQLException {
        try (Connection sql = database.open()) {
            SmallPortfolio rows = portfolio(sql);
            rows.measure("P1", "P1-M8", "UNDER_WAY", null, "1");
            freeze(sql, FIRST, null);
            String before = new FreezeSql(sql).fingerprint(T3.code());
            Map<String, FrozenMeasure> first = new Inputs(sql, FIRST).measures("P1");
            UUID late = rows.update("P1-M8", T3.code(), 1, "ACCEPTED", "RED", "900.00");
            rows.run("update status_update set late_reason_fr = 'Absence' where id = ?", late);

            assertThat(new FreezeSql(sql).fingerprint(T3.code())).isEqualTo(before);
            freeze(sql, SECOND, FIRST);
            assertThat(new Inputs(sql, SECOND).measures("P1")).isEqualTo(first);
            assertThat(rows.run("update status_update set progress = 41 where id = ? and frozen_in is null", late))
                    .as("and no freeze keeps it")
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void after_the_submission_what_is_promised_is_in_the_quarter_and_what_nobody_endorsed_is_not(Databases database)
            throws SQLException {
        try (Connection sql = database.open()) {
            SmallPortfolio rows = portfolio(sql);
            rows.milestone("P1-M1", "J9", "2017-11-15", "2017-11-20", null);
            rows.run("update milestone set actual_date = date '2017-12-20' where id = ?", id("P1-M1-J2"));
            rows.run("update milestone set reference_date = date '2017-12-15' where id = ?", id("P1-M1-J3"));
            rows.run("update milestone set forecast_date = date '2018-12-31' where id = ?", id("P1-M1-J4"));
            freeze(sql, FIRST, null);

            assertThat(new Inputs(sql, FIRST)
                            .milestones("P1").stream()
                                    .filter(m -> m.measure().equals("P1-M1"))
                                    .toList())
                    .extracting(
                            MilestoneFacts::code,
                            m -> m.referenceDate().toString(),
                            m -> m.forecastDate().toString(),
                            m -> String.valueOf(m.actualDate()))
                    .containsExactly(
                            tuple("P1-M1-J1", "2017-10-15", "2017-10-15", "2017-10-20"),
                            tuple("P1-M1-J2", "2017-12-01", "2018-02-01", "null"),
                            tuple("P1-M1-J3", "2017-12-15", "2018-07-10", "null"),
                            tuple("P1-M1-J4", "2017-06-30", "2017-06-30", "2017-09-01"),
                            tuple("P1-M1-J5", "2017-11-30", "2017-11-30", "2018-01-04"),
                            tuple("P1-M1-J9", "2017-11-15", "2017-11-20", "null"));
            ComputedMeasure one = got(new Inputs(sql, FIRST).computed("P1"), "P1-M1");
            assertThat(one.due()).isEqualTo(5);
            assertThat(one.achieved()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_nobody_endorsed_is_not_in_the_quarter_of_a_measure_that_did_not_report(Databases database)
            throws SQLException {
        try (Connection sql = database.open()) {
            SmallPortfolio rows = portfolio(sql);
            rows.run(
                    "update milestone set forecast_date = date '2018-09-30', actual_date = date '2017-12-24' where id = ?",
                    id("P1-M2-J1"));
            rows.update("P1-M2", T3.code(), 1, "RETURNED", "GREEN", "9.00");
            rows.milestone("P1-M2", "J2", "2018-05-01", "2018-08-01", null);
            rows.run("update milestone set forecast_date = date '2017-06-15' where id = ?", id("P2-M2-J1"));
            freeze(sql, FIRST, null);

            assertThat(new Inputs(sql, FIRST)
                            .milestones("P1").stream()
                                    .filter(m -> List.of("P1-M2", "P1-M4").contains(m.measure()))
                                    .toList())
                    .as("as last endorsed, or as it was set")
                    .extracting(
                            MilestoneFacts::code, m -> m.forecastDate().toString(), m -> String.valueOf(m.actualDate()))
                    .containsExactly(
                            tuple("P1-M2-J1", "2017-12-01", "null"),
                            tuple("P1-M2-J2", "2018-05-01", "null"),
                            tuple("P1-M4-J1", "2017-10-01", "null"));
            assertThat(new FactsSql(sql).milestonesOf(FIRST, "P2-M2"))
                    .as("a measure that owes no update stands as it does")
                    .extracting(m -> m.forecastDate().toString(), m -> String.valueOf(m.actualDate()))
                    .containsExactly(tuple("2017-06-15", "2017-06-01"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_last_period_reported_is_frozen_with_the_quarter(Databases database) throws SQLException {
        try (Connection sql = database.open()) {
            SmallPortfolio rows = portfolio(sql);
            rows.standing("P2-M2", "GREEN", null, 100, "1.00", "2017-2018-T1");
            freeze(sql, FIRST, null);
            rows.run("update measure_standing set last_reported_period = '2018-2019-T1'");
            List<String> all = List.of("P1-M1", "P1-M2", "P1-M3", "P1-M4", "P2-M2");
            assertThat(new FactsSql(sql).lastReported(FIRST, all))
                    .containsExactlyInAnyOrderEntriesOf(Map.of(
                            "P1-M1", T3.code(), "P1-M2", "2017-2018-T2", "P1-M3", T3.code(), "P2-M2", "2017-2018-T1"));
            assertThat(new FactsSql(sql).milestonesOf(FIRST, "P1-M2"))
                    .extracting(MilestoneFacts::code)
                    .containsExactly("P1-M2-J1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void stale_quarters_are_counted_as_the_rules_count_them(Databases database) throws SQLException {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        Freshness owed = new Freshness(FiscalQuarter.parse("2017-2018-T1"), T3);
        Map<String, Integer> expected = new HashMap<>();
        try (Connection sql = database.open()) {
            SmallPortfolio rows = portfolio(sql);
            for (int i = 0; i < 200; i++) {
                String code = "P2-S" + i;
                LocalDate start = LocalDate.of(2016, 1, 1).plusDays(random.nextInt(1000));
                boolean begun = random.nextInt(5) > 0;
                rows.measure("P2", code, "UNDER_WAY", begun ? start.toString() : null, "1");
                FiscalQuarter quarter = new FiscalQuarter(2015 + random.nextInt(4), 1 + random.nextInt(4));
                boolean reported = random.nextBoolean();
                if (reported) {
                    rows.standing(code, "GREEN", null, 1, "1.00", quarter.code());
                }
                expected.put(code, owed.stale(reported ? quarter.code() : null, begun ? start : null, null));
            }
            freeze(sql, FIRST, null);
            Map<String, Integer> counted = new HashMap<>();
            try (Statement statement = sql.createStatement();
                    ResultSet row = statement.executeQuery(
                            "select code, quarters_stale from quarter_input where code like 'P2-S%'")) {
                while (row.next()) {
                    counted.put(row.getString(1), row.getInt(2));
                }
            }
            assertThat(counted).isEqualTo(expected);
        }
    }
}
