package org.gouvernail.web.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The migrations of all modules on both databases, and the guards of the ledgers. */
class SchemaTest {

    private static final String ENTRY = "insert into journal_entry values (%d, timestamp with time zone"
            + " '2018-01-08 14:00:00+00', 'system', null, 'test.done', 'test', 'T1', null, '{}', 'hash', null)";

    private static final String DECISION = "insert into committee_decision (id, code, session_code, item_code, number,"
            + " subject_kind, subject_code, text_fr, effect_on, recorded_by, recorded_at) values"
            + " ('00000000-0000-0000-0000-000000000001', 'TEST-D1', 'TEST', 'TEST-P1', 1, 'test', 'T1', 'Texte',"
            + " date '2018-01-08', 'chair', timestamp with time zone '2018-01-08 14:00:00+00')";

    @Test
    void both_databases_have_the_same_columns() throws SQLException {
        Set<String> h2 = columns(TestDatabase.H2);
        h2.removeIf(c -> c.contains("_anchor."));
        assertThat(h2)
                .isEqualTo(columns(TestDatabase.POSTGRESQL))
                .contains("journal_entry.leaf_hash", "organisation.code");
    }

    @Test
    void both_databases_guard_the_same_tables() throws SQLException {
        Set<String> guarded = new TreeSet<>();
        read(
                TestDatabase.H2,
                "select event_object_table, event_manipulation from information_schema.triggers"
                        + " where event_object_schema = 'PUBLIC'",
                guarded);
        Set<String> onPostgresql = new TreeSet<>();
        read(
                TestDatabase.POSTGRESQL,
                "select event_object_table, event_manipulation from information_schema.triggers"
                        + " where event_object_schema = 'public'",
                onPostgresql);
        assertThat(guarded)
                .isEqualTo(onPostgresql)
                .contains("journal_entry.update", "journal_entry.delete", "committee_decision.update");
    }

    @ParameterizedTest
    @EnumSource
    void a_second_migration_finds_nothing_to_do(TestDatabase database) throws SQLException {
        Set<String> before = columns(database);
        Schema.migrate(
                database.owner(),
                database == TestDatabase.POSTGRESQL,
                getClass().getClassLoader());
        assertThat(columns(database)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "H2 | update journal_entry set actor = 'other'",
                "H2 | delete from journal_entry",
                "H2 | truncate table journal_entry",
                "H2 | update journal_leaf set leaf_index = 7",
                "H2 | delete from journal_leaf",
                "H2 | truncate table journal_leaf",
                "H2 | update committee_decision set text_fr = 'other'",
                "H2 | delete from committee_decision",
                "H2 | truncate table committee_decision",
                "POSTGRESQL | update committee_decision set text_fr = 'other'",
                "POSTGRESQL | delete from committee_decision",
                "POSTGRESQL | truncate table committee_decision cascade",
                "POSTGRESQL | update journal_entry set actor = 'other'",
                "POSTGRESQL | delete from journal_entry",
                "POSTGRESQL | truncate table journal_entry, journal_leaf",
                "POSTGRESQL | truncate table journal_entry cascade",
                "POSTGRESQL | update journal_leaf set leaf_index = 7",
                "POSTGRESQL | delete from journal_leaf",
                "POSTGRESQL | truncate table journal_leaf"
            })
    void the_owner_itself_cannot_rewrite_the_journal_or_a_decision(TestDatabase database, String rewriting)
            throws SQLException {
        DataSource owner = database == TestDatabase.H2 ? TestDatabase.h2(rewriting) : database.owner();
        inATransaction(owner, sql -> {
            sql.execute(ENTRY.formatted(-1));
            sql.execute("insert into journal_leaf values (-1, -1)");
            sql.execute(DECISION);
            refused(sql, rewriting)
                    .satisfies(e -> assertThat(((SQLException) e).getSQLState()).isIn("GV001", "90106"));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update journal_entry set actor = 'other'",
                "delete from journal_entry",
                "truncate table journal_entry, journal_leaf",
                "update journal_leaf set leaf_index = 7",
                "delete from journal_leaf",
                "delete from flyway_schema_history",
                "alter table journal_entry disable trigger all",
                "drop trigger journal_entry_kept on journal_entry",
                "drop table journal_entry cascade"
            })
    void the_application_s_role_lacks_the_right_to_try(String rewriting) throws SQLException {
        try (Connection connection = TestDatabase.POSTGRESQL.application().getConnection();
                Statement sql = connection.createStatement()) {
            refused(sql, rewriting)
                    .satisfies(e -> assertThat(((SQLException) e).getSQLState()).isEqualTo("42501"));
        }
    }

    @Test
    void the_application_s_role_adds_to_the_journal_and_keeps_the_other_tables() throws SQLException {
        try (Connection connection = TestDatabase.POSTGRESQL.application().getConnection();
                Statement sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            assertThat(sql.executeUpdate(ENTRY.formatted(-2))).isEqualTo(1);
            assertThat(sql.executeUpdate("insert into product_setting values ('test', 'a')"))
                    .isEqualTo(1);
            assertThat(sql.executeUpdate("update product_setting set content = 'b' where name = 'test'"))
                    .isEqualTo(1);
            assertThat(sql.executeUpdate("delete from product_setting where name = 'test'"))
                    .isEqualTo(1);
            try (ResultSet next = sql.executeQuery("select nextval('journal_entry_seq')")) {
                assertThat(next.next()).isTrue();
            }
            sql.execute("create table jobs_of_the_batch_repository (id bigint)");
            connection.rollback();
        }
    }

    @Test
    void a_later_start_leaves_the_application_what_it_made_itself() throws SQLException {
        try (Connection connection = TestDatabase.POSTGRESQL.application().getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("create table jobs_of_a_batch_repository (id bigserial)");
            TestDatabase.narrow(TestDatabase.POSTGRESQL.owner());
            sql.execute("insert into jobs_of_a_batch_repository default values");
            refused(sql, "delete from journal_entry");
            sql.execute("drop table jobs_of_a_batch_repository");
        }
    }

    private interface Work {
        void in(Statement sql) throws SQLException;
    }

    private static void inATransaction(DataSource owner, Work work) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                work.in(sql);
            } finally {
                connection.rollback();
            }
        }
    }

    private static AbstractThrowableAssert<?, ?> refused(Statement sql, String rewriting) {
        return assertThatThrownBy(() -> sql.execute(rewriting)).isInstanceOf(SQLException.class);
    }

    private static Set<String> columns(TestDatabase database) throws SQLException {
        Set<String> columns = new TreeSet<>();
        read(
                database,
                "select table_name, column_name from information_schema.columns"
                        + " where lower(table_schema) = 'public'",
                columns);
        columns.removeIf(c -> c.startsWith("flyway_schema_history."));
        return columns;
    }

    private static void read(TestDatabase database, String query, Set<String> into) throws SQLException {
        try (Connection connection = database.owner().getConnection();
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(query)) {
            while (row.next()) {
                into.add((row.getString(1) + "." + row.getString(2)).toLowerCase(Locale.ROOT));
            }
        }
    }
}
