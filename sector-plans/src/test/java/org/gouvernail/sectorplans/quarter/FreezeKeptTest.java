package org.gouvernail.sectorplans.quarter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gouvernail.sectorplans.quarter.FrozenQuarter.AT;
import static org.gouvernail.sectorplans.quarter.FrozenQuarter.FIRST;
import static org.gouvernail.sectorplans.quarter.FrozenQuarter.SECOND;
import static org.gouvernail.sectorplans.quarter.FrozenQuarter.T3;
import static org.gouvernail.sectorplans.quarter.FrozenQuarter.freeze;
import static org.gouvernail.sectorplans.quarter.FrozenQuarter.portfolio;
import static org.gouvernail.sectorplans.quarter.SmallPortfolio.id;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.gouvernail.sectorplans.quarter.FrozenQuarter.Inputs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a freeze waits for and what it keeps: fingerprint, locks, and rows that nothing changes. */
class FreezeKeptTest {

    @ParameterizedTest
    @EnumSource
    void the_fingerprint_follows_what_would_be_frozen(Databases database) throws SQLException {
        try (Connection sql = database.open()) {
            SmallPortfolio rows = portfolio(sql);
            FreezeSql freeze = new FreezeSql(sql);
            String open = freeze.fingerprint(T3.code());
            freeze(sql, FIRST, null);
            assertThat(freeze.fingerprint(T3.code())).isEqualTo(open);

            rows.run("update milestone set version = version + 1 where id = ?", id("P1-M1-J2"));
            UUID correction = rows.update("P1-M1", T3.code(), 2, "DRAFT", "GREEN", "900.00");
            assertThat(freeze.fingerprint(T3.code())).isEqualTo(open);
            rows.run(
                    "update status_update set state = 'ENDORSED', endorsed_at = ? where id = ?",
                    AT.atOffset(ZoneOffset.UTC),
                    correction);
            String endorsed = freeze.fingerprint(T3.code());
            assertThat(endorsed).isNotEqualTo(open);
            rows.run(
                    "update status_update set state = 'ACCEPTED', accepted_at = ? where id = ?",
                    AT.atOffset(ZoneOffset.UTC),
                    correction);
            String accepted = freeze.fingerprint(T3.code());
            assertThat(accepted).isNotEqualTo(endorsed).isNotEqualTo(open);
            freeze(sql, SECOND, FIRST);
            assertThat(freeze.fingerprint(T3.code())).isEqualTo(accepted);
        }
    }

    @ParameterizedTest
    @EnumSource
    void updates_and_their_lines_are_never_emptied(Databases database) throws SQLException {
        try (Connection sql = database.open()) {
            SmallPortfolio rows = portfolio(sql);
            for (String table : List.of("status_update_line", "status_update")) {
                Savepoint before = sql.setSavepoint();
                String all = database == Databases.H2 ? table : table + " cascade";
                assertThatThrownBy(() -> rows.run("truncate table " + all)).isInstanceOf(SQLException.class);
                if (database == Databases.POSTGRESQL) {
                    sql.rollback(before);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void measures_hold_still_while_a_quarter_is_frozen(Databases database) throws SQLException {
        try (Connection sql = database.open();
                Connection other = database.beside(sql)) {
            portfolio(sql);
            sql.commit();
            new FreezeSql(sql).hold();
            SmallPortfolio writer = new SmallPortfolio(other);
            assertThatThrownBy(() -> writer.run("update measure set weight = 5 where code = 'P2-M2'"))
                    .isInstanceOf(SQLException.class);
            other.rollback();
            sql.commit();
            assertThat(writer.run("update measure set weight = 5 where code = 'P2-M2'"))
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_journal_is_told_how_many_measures_were_frozen_and_reported(Databases database) throws SQLException {
        try (Connection sql = database.open()) {
            portfolio(sql);
            freeze(sql, FIRST, null);
            assertThat(new FreezeSql(sql).summary(FIRST)).isEqualTo(new FreezeSql.Frozen(FIRST.toString(), 6, 3));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_correction_that_corrects_nothing_takes_the_same(Databases database) throws SQLException {
        try (Connection sql = database.open()) {
            portfolio(sql);
            freeze(sql, FIRST, null);
            freeze(sql, SECOND, FIRST);
            for (String plan : List.of("P1", "P2")) {
                assertThat(new Inputs(sql, SECOND).measures(plan)).isEqualTo(new Inputs(sql, FIRST).measures(plan));
                assertThat(new Inputs(sql, SECOND).computed(plan)).isEqualTo(new Inputs(sql, FIRST).computed(plan));
                assertThat(new Inputs(sql, SECOND).milestones(plan)).isEqualTo(new Inputs(sql, FIRST).milestones(plan));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_was_frozen_is_never_changed(Databases database) throws SQLException {
        try (Connection sql = database.open()) {
            SmallPortfolio rows = portfolio(sql);
            freeze(sql, FIRST, null);
            for (String rewriting : List.of(
                    "update status_update set progress = 1 where frozen_in is not null",
                    "update status_update set frozen_in = null where frozen_in is not null",
                    "delete from status_update",
                    "update status_update_line set forecast_date = reference_date where update_id in"
                            + " (select id from status_update where frozen_in is not null)",
                    "delete from status_update_line where update_id in"
                            + " (select id from status_update where frozen_in is not null)",
                    "insert into status_update_line (update_id, milestone_id, position, title_fr, forecast_date,"
                            + " reference_date, original_date) select u.id, m.id, 0, m.title_fr, m.forecast_date, m.reference_date, m.original_date"
                            + " from status_update u join milestone m on m.measure_id <> u.measure_id"
                            + " where u.frozen_in is not null",
                    "update quarter_input set progress = 1",
                    "delete from quarter_input",
                    "update quarter_input_line set actual_date = null",
                    "delete from quarter_input_line",
                    "update quarter_freeze set period_code = 'x'",
                    "delete from quarter_freeze")) {
                Savepoint before = sql.setSavepoint();
                assertThatThrownBy(() -> rows.run(rewriting))
                        .as(rewriting)
                        .isInstanceOf(SQLException.class)
                        .satisfies(e ->
                                assertThat(((SQLException) e).getSQLState()).isEqualTo("GV001"));
                sql.rollback(before);
            }
            assertThat(
                            rows.run(
                                    "update status_update set progress = 1 where frozen_in is null and period_code = '2017-2018-T3'"))
                    .isEqualTo(1);
            assertThat(rows.run("delete from status_update_line where update_id = ?", id("P1-M4" + T3.code() + 1)))
                    .isEqualTo(1);
        }
    }
}
