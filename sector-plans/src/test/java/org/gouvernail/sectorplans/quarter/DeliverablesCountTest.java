package org.gouvernail.sectorplans.quarter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gouvernail.sectorplans.quarter.QuarterInputs.MilestoneFacts;
import org.gouvernail.sectorplans.rating.Rating;
import org.gouvernail.sectorplans.rating.Thresholds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a quarter counts of milestones declared reached, with and without an accepted deliverable, on both databases. */
class DeliverablesCountTest {

    private static final String PERIOD = "2017-2018-T3";
    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();

    @ParameterizedTest
    @EnumSource
    void without_an_accepted_deliverable_a_milestone_counts_as_not_achieved(Databases database) throws SQLException {
        try (Connection sql = database.open()) {
            SmallPortfolio rows = portfolio(sql);
            undelivered(rows, "P1-M1-J1");
            freeze(sql, FIRST, null);

            ComputedMeasure one = computed(sql, FIRST);
            assertThat(List.of(one.due(), one.achieved(), one.missed(), one.overdue()))
                    .containsExactly(2, 1, 1, 1);
            assertThat(one.computed()).isEqualTo(Rating.AMBER);
            assertThat(one.reasons().get(0).fact().fr()).contains("P1-M1-J1", "2017-11-20, sans livrable accepté");
            assertThat(milestones(sql, FIRST))
                    .extracting(
                            MilestoneFacts::code,
                            m -> String.valueOf(m.actualDate()),
                            m -> String.valueOf(m.declaredDate()),
                            MilestoneFacts::slippageDays)
                    .containsExactly(
                            tuple("P1-M1-J1", "null", "2017-11-20", 20L), tuple("P1-M1-J2", "2017-12-10", "null", 9L));
        }
    }

    @ParameterizedTest
    @EnumSource
    void with_accepted_deliverables_the_lines_of_the_update_are_not_copied(Databases database) throws SQLException {
        try (Connection sql = database.open()) {
            portfolio(sql);
            freeze(sql, FIRST, null);
            assertThat(copied(sql)).isZero();
            assertThat(computed(sql, FIRST).achieved()).isEqualTo(2);
            assertThat(computed(sql, FIRST).missed()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_accepted_after_the_freeze_leaves_the_quarter_as_it_was(Databases database) throws SQLException {
        try (Connection sql = database.open()) {
            SmallPortfolio rows = portfolio(sql);
            undelivered(rows, "P1-M1-J1");
            freeze(sql, FIRST, null);
            ComputedMeasure before = computed(sql, FIRST);
            List<MilestoneFacts> milestones = milestones(sql, FIRST);
            delivered(rows, "P1-M1-J1");

            assertThat(computed(sql, FIRST)).isEqualTo(before);
            assertThat(milestones(sql, FIRST)).isEqualTo(milestones);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_correction_counts_what_was_accepted_by_then_of_the_measures_it_corrects(Databases database)
            throws SQLException {
        try (Connection sql = database.open()) {
            SmallPortfolio rows = portfolio(sql);
            undelivered(rows, "P1-M1-J1");
            freeze(sql, FIRST, null);
            delivered(rows, "P1-M1-J1");
            UUID untouched = UUID.randomUUID();
            freeze(sql, untouched, FIRST);
            assertThat(computed(sql, untouched).achieved())
                    .as("nobody corrected the measure")
                    .isOne();

            rows.update("P1-M1", PERIOD, 2, "ENDORSED", "GREEN", "1.00");
            freeze(sql, SECOND, FIRST);
            assertThat(computed(sql, SECOND).achieved()).isEqualTo(2);
            assertThat(computed(sql, SECOND).missed()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_a_correction_leaves_on_its_date_still_counts(Databases database) throws SQLException {
        try (Connection sql = database.open()) {
            SmallPortfolio rows = portfolio(sql);
            freeze(sql, FIRST, null);
            undelivered(rows, "P1-M1-J1");
            undelivered(rows, "P1-M1-J2");
            UUID correction = rows.update("P1-M1", PERIOD, 2, "ENDORSED", "GREEN", "1.00");
            rows.run(
                    "update status_update_line set actual_date = date '2017-12-12' where update_id = ? and milestone_id = ?",
                    correction,
                    SmallPortfolio.id("P1-M1-J2"));
            freeze(sql, SECOND, FIRST);

            assertThat(milestones(sql, SECOND))
                    .extracting(m -> String.valueOf(m.actualDate()), m -> String.valueOf(m.declaredDate()))
                    .as("what was achieved by the rule of its time, and what is now said otherwise")
                    .containsExactly(tuple("2017-11-20", "null"), tuple("null", "2017-12-12"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_came_earlier_is_told_by_the_first_compilation_that_holds_it_as_achieved(Databases database)
            throws SQLException {
        try (Connection sql = database.open()) {
            SmallPortfolio rows = portfolio(sql);
            undelivered(rows, "P1-M1-J1");
            freeze(sql, FIRST, null);
            delivered(rows, "P1-M1-J1");
            rows.update("P1-M1", PERIOD, 2, "ENDORSED", "GREEN", "1.00");
            freeze(sql, SECOND, FIRST);
            LocalDate next = LocalDate.of(2018, 1, 1);
            FactsSql facts = new FactsSql(sql);
            assertThat(facts.achievedBefore(SECOND, next, FIRST)).containsExactly("P1-M1-J1");
            assertThat(facts.achievedBefore(SECOND, LocalDate.of(2017, 11, 20), FIRST))
                    .as("on the day itself it is of the quarter")
                    .isEmpty();
            assertThat(facts.achievedBefore(SECOND, next, SECOND)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_was_declared_after_the_fact_is_told_so_and_a_correction_keeps_it(Databases database) throws SQLException {
        try (Connection sql = database.open()) {
            SmallPortfolio rows = portfolio(sql);
            toldLate(rows, "P1-M1-J1", true);
            freeze(sql, FIRST, null);
            assertThat(milestones(sql, FIRST))
                    .extracting(MilestoneFacts::code, MilestoneFacts::toldLate)
                    .containsExactly(tuple("P1-M1-J1", true), tuple("P1-M1-J2", false));
            assertThat(computed(sql, FIRST).achieved())
                    .as("it counts all the same")
                    .isEqualTo(2);

            toldLate(rows, "P1-M1-J1", false);
            assertThat(milestones(sql, FIRST))
                    .extracting(MilestoneFacts::toldLate)
                    .containsExactly(true, false);
            freeze(sql, SECOND, FIRST);
            assertThat(milestones(sql, SECOND)).isEqualTo(milestones(sql, FIRST));

            toldLate(rows, "P1-M1-J2", true);
            rows.update("P1-M1", PERIOD, 2, "ENDORSED", "GREEN", "1.00");
            UUID third = UUID.randomUUID();
            freeze(sql, third, SECOND);
            assertThat(milestones(sql, third))
                    .extracting(MilestoneFacts::toldLate)
                    .containsExactly(false, true);
        }
    }

    /** One measure with two milestones due in the quarter and declared reached in it, in an endorsed update. */
    private static SmallPortfolio portfolio(Connection sql) throws SQLException {
        SmallPortfolio rows = new SmallPortfolio(sql);
        rows.period(PERIOD, "OPEN");
        rows.plan("P1", "2017-04-01", "2021-03-31");
        rows.measure("P1", "P1-M1", "UNDER_WAY", "2017-04-01", "1");
        rows.milestone("P1-M1", "J1", "2017-10-31", "2017-10-31", "2017-11-20");
        rows.milestone("P1-M1", "J2", "2017-12-01", "2017-12-01", "2017-12-10");
        UUID update = rows.update("P1-M1", PERIOD, 1, "ENDORSED", "GREEN", "1.00");
        rows.standing("P1-M1", "GREEN", null, 40, "1.00", PERIOD);
        rows.run("update measure_standing set lines_of = ?", update);
        return rows;
    }

    private static void toldLate(SmallPortfolio rows, String milestone, boolean late) throws SQLException {
        rows.run("update milestone set told_late = ? where code = ?", late, milestone);
    }

    private static void undelivered(SmallPortfolio rows, String milestone) throws SQLException {
        rows.run("update milestone set deliverable_accepted = false where code = ?", milestone);
    }

    private static void delivered(SmallPortfolio rows, String milestone) throws SQLException {
        rows.run("update milestone set deliverable_accepted = true where code = ?", milestone);
    }

    private static int copied(Connection sql) throws SQLException {
        try (Statement statement = sql.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from quarter_input_line")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static void freeze(Connection sql, UUID compilation, @Nullable UUID previous) throws SQLException {
        Instant at = Instant.parse("2018-01-16T15:00:00Z");
        new FreezeSql(sql).freeze(compilation, FrozenQuarter.closed(PERIOD, at), previous, at, Thresholds.PUBLISHED);
    }

    private static ComputedMeasure computed(Connection sql, UUID compilation) throws SQLException {
        return new FactsSql(sql).compute(compilation, "P1").get(0);
    }

    private static List<MilestoneFacts> milestones(Connection sql, UUID compilation) throws SQLException {
        return new FactsSql(sql).milestones(compilation, "P1");
    }
}
