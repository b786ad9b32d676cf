package org.gouvernail.sectorplans.quarter;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;

/** Empty, migrated databases of both kinds; PostgreSQL starts once. */
public enum Databases {
    H2,
    POSTGRESQL;

    private static int counter;

    /** A connection, in a transaction, to a migrated database of its own. */
    public Connection open() throws SQLException {
        DataSource source = this == H2 ? h2() : postgresql();
        String kind = this == H2 ? "h2" : "postgresql";
        Flyway.configure(Databases.class.getClassLoader())
                .dataSource(source)
                .locations(
                        "classpath:db/governance/common",
                        "classpath:db/governance/" + kind,
                        "classpath:db/sectorplans/common",
                        "classpath:db/sectorplans/" + kind)
                .load()
                .migrate();
        Connection connection = source.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    /** Another connection to the same database, in a transaction of its own that does not wait for locks. */
    Connection beside(Connection first) throws SQLException {
        DatabaseMetaData known = first.getMetaData();
        Connection second = DriverManager.getConnection(known.getURL(), known.getUserName(), "");
        second.setAutoCommit(false);
        second.createStatement().execute(this == H2 ? "set lock_timeout 100" : "set lock_timeout = '100ms'");
        return second;
    }

    private static synchronized DataSource h2() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:quarter" + ++counter + ";DB_CLOSE_DELAY=-1");
        return source;
    }

    private static synchronized DataSource postgresql() throws SQLException {
        String name = "quarter" + ++counter;
        try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection()) {
            connection.createStatement().execute("create database " + name);
        }
        return Server.RUNNING.getDatabase("postgres", name);
    }

    /** The one server of the tests of this module. */
    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.start();
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
    }
}
