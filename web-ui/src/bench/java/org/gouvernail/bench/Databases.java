package org.gouvernail.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A database of the product, as a trial needs it: a home and an address for the server, a connection for itself, and
 * copies to begin again from.
 */
final class Databases implements AutoCloseable {

    private final Path home;
    private final String name;
    private final @Nullable EmbeddedPostgres server;

    private Databases(Path home, String name, @Nullable EmbeddedPostgres server) {
        this.home = home;
        this.name = name;
        this.server = server;
    }

    /** A fresh one of the kind that {@code -Ddatabase} names: {@code postgresql} unless it says {@code h2}. */
    static Databases fresh() throws IOException {
        return onH2() ? new Databases(newHome(), "db", null) : postgresql();
    }

    static boolean onH2() {
        return System.getProperty("database", "postgresql").equals("h2");
    }

    /**
     * A fresh PostgreSQL that keeps its promises, fsync and synchronous commit on, and cleans up when told to: a vacuum of
     * what a load left behind would otherwise begin whenever its minute comes, and count as the compilation's.
     */
    static Databases postgresql() throws IOException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("autovacuum", "off")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .start();
        return new Databases(newHome(), "postgres", server);
    }

    private static Path newHome() throws IOException {
        return Files.createTempDirectory("gouvernail-trial");
    }

    /** The same content under another name; no server may use the original meanwhile. */
    Databases copy(String copy) throws SQLException, IOException {
        Path other = newHome();
        if (server == null) {
            Files.copy(home.resolve("db.mv.db"), other.resolve("db.mv.db"), StandardCopyOption.REPLACE_EXISTING);
            return new Databases(other, name, null);
        }
        try (Connection sql = server.getDatabase("postgres", "template1").getConnection();
                Statement statement = sql.createStatement()) {
            statement.execute("create database " + copy + " template " + name);
        }
        return new Databases(other, copy, server);
    }

    Product start(String... options) throws IOException {
        Map<String, String> environment =
                server == null ? Map.of() : Map.of("GOUVERNAIL_DB_URL", url(), "GOUVERNAIL_DB_USER", "postgres");
        return Product.start(home, environment, options);
    }

    private String url() {
        return server == null
                ? "jdbc:h2:file:" + home.resolve(name) + ";WRITE_DELAY=0"
                : "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + name;
    }

    /** A connection of one's own; the embedded database allows it only while no server runs. */
    Connection connect() throws SQLException {
        return server == null
                ? DriverManager.getConnection(url(), "sa", "")
                : DriverManager.getConnection(url() + "?reWriteBatchedInserts=true", "postgres", "");
    }

    /** The only figure of a query. */
    long number(String query) throws SQLException {
        try (Connection sql = connect();
                Statement statement = sql.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Waits until a query has a row, asking every two milliseconds on one connection; on PostgreSQL alone. */
    void awaitRow(String query, Duration longest) throws SQLException, InterruptedException {
        long deadline = System.nanoTime() + longest.toNanos();
        try (Connection sql = connect();
                PreparedStatement ask = sql.prepareStatement(query)) {
            while (System.nanoTime() < deadline) {
                try (ResultSet row = ask.executeQuery()) {
                    if (row.next()) {
                        return;
                    }
                }
                Thread.sleep(2);
            }
        }
        throw new IllegalStateException("no row in time: " + query);
    }

    /** Process id of the database server, -1 when it lives inside the product. */
    long pid() throws SQLException, IOException {
        if (server == null) {
            return -1;
        }
        try (Connection sql = connect();
                Statement statement = sql.createStatement();
                var rows = statement.executeQuery("show data_directory")) {
            rows.next();
            return Long.parseLong(Files.readAllLines(Path.of(rows.getString(1), "postmaster.pid"))
                    .get(0)
                    .trim());
        }
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
        }
    }
}
