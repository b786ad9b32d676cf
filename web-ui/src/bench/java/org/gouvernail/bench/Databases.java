package org.gouvernail.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The two databases of the product, as a trial needs them: an address for the server, a connection for itself. */
final class Databases implements AutoCloseable {

    private final Map<String, String> environment;
    private final String url;
    private final @Nullable EmbeddedPostgres server;

    private Databases(Map<String, String> environment, String url, @Nullable EmbeddedPostgres server) {
        this.environment = environment;
        this.url = url;
        this.server = server;
    }

    static Databases h2(Path home) {
        return new Databases(Map.of(), "jdbc:h2:file:" + home.resolve("db") + ";WRITE_DELAY=0", null);
    }

    /** A fresh PostgreSQL that keeps its promises: fsync and synchronous commit on. */
    static Databases postgresql() throws IOException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .start();
        String url = "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
        Map<String, String> environment = Map.of("GOUVERNAIL_DB_URL", url, "GOUVERNAIL_DB_USER", "postgres");
        return new Databases(environment, url, server);
    }

    Map<String, String> environment() {
        return environment;
    }

    Connection connect() throws SQLException {
        return server == null
                ? DriverManager.getConnection(url, "sa", "")
                : DriverManager.getConnection(url + "?reWriteBatchedInserts=true", "postgres", "");
    }

    /** Process id of the database server, -1 when it lives inside the product. */
    long pid() throws SQLException, IOException {
        if (server == null) {
            return -1;
        }
        try (Connection c = connect();
                var rows = c.createStatement().executeQuery("show data_directory")) {
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
