package org.gouvernail.web.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** The two databases the product runs on, each with the migrations of every module; started once for all tests. */
enum TestDatabase {
    H2,
    POSTGRESQL;

    /** Role of the application on PostgreSQL, another than the owner of the schema. */
    static final String APPLICATION = "gouvernail_app";

    private static final String OWNER = "gouvernail_owner";
    private static final String NAME = "gouvernail";

    private static final class Embedded {
        private static final DataSource DATA_SOURCE = h2("schema");
    }

    private static final class Real {
        private static final EmbeddedPostgres SERVER = server();
        private static final DataSource DATA_SOURCE = postgresql();
    }

    /** Connections of the owner of the schema. */
    DataSource owner() {
        return this == H2 ? Embedded.DATA_SOURCE : Real.DATA_SOURCE;
    }

    /** Connections of the application: on PostgreSQL, of a role that may not change the ledgers. */
    DataSource application() {
        return this == H2 ? Embedded.DATA_SOURCE : Real.SERVER.getDatabase(APPLICATION, NAME);
    }

    /** A migrated embedded database of its own: there, a refused truncation ends the transaction it came in. */
    static DataSource h2(String name) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
        source.setUser("sa");
        Schema.migrate(source, false, TestDatabase.class.getClassLoader());
        return source;
    }

    private static EmbeddedPostgres server() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder().start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * As in production: the owner of the schema is no superuser, and neither is the application. It may do without
     * references, for the tests that store one entity alone.
     */
    private static DataSource postgresql() {
        try (Connection connection = Real.SERVER.getPostgresDatabase().getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("create role " + OWNER + " login");
            sql.execute("create role " + APPLICATION + " login");
            sql.execute("grant set on parameter session_replication_role to " + OWNER);
            sql.execute("create database " + NAME + " owner " + OWNER);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        DataSource owner = Real.SERVER.getDatabase(OWNER, NAME);
        Schema.migrate(owner, true, TestDatabase.class.getClassLoader());
        narrow(owner);
        return owner;
    }

    /** Does to the rights of the application what every start does. */
    static void narrow(DataSource owner) {
        try (Connection connection = owner.getConnection()) {
            Schema.narrow(connection, APPLICATION);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
