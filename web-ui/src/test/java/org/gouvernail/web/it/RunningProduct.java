package org.gouvernail.web.it;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The product with its demonstration, started once for all tests by the command of {@code mvn -Prun}, on a PostgreSQL
 * whose owner and application are two roles.
 */
final class RunningProduct {

    private static final long START_SECONDS = 240;
    private static final Path TARGET = Path.of("target").toAbsolutePath();

    private static final Path LOG = TARGET.resolve("it-server.log");

    private static final class Holder {
        private static final RunningProduct ONE = start();
    }

    private final EmbeddedPostgres database;
    private final Path home;
    private final int port;
    private Process server;

    private RunningProduct(EmbeddedPostgres database, Path home, int port) throws IOException {
        this.database = database;
        this.home = home;
        this.port = port;
        this.server = launch();
    }

    /** The running product, ready. */
    static RunningProduct get() {
        return Holder.ONE;
    }

    /** Nobody, at the running product. */
    static Api api() {
        return Api.at(get().address());
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    long processId() {
        return server.pid();
    }

    /** How many writes the journal holds: whatever is refused leaves it as it was. */
    long journalHead() {
        return number("select coalesce(max(id), 0) from journal_entry");
    }

    /** The only figure of a query. */
    long number(String query) {
        try (Connection connection = database.getPostgresDatabase().getConnection();
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    private static RunningProduct start() {
        try {
            EmbeddedPostgres database = EmbeddedPostgres.builder().start();
            try (Connection connection = database.getPostgresDatabase().getConnection();
                    Statement sql = connection.createStatement()) {
                sql.execute("create role gouvernail_app login");
            }
            Files.deleteIfExists(LOG);
            RunningProduct product =
                    new RunningProduct(database, Files.createTempDirectory(TARGET, "it-home"), freePort());
            Runtime.getRuntime().addShutdownHook(new Thread(product::stop));
            product.awaitReady();
            return product;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Process launch() throws IOException {
        Path configuration = Path.of("src/main/server").toAbsolutePath();
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                TARGET.resolve("payara-micro.jar").toString(),
                "--nohazelcast",
                "--disablephonehome",
                "--prebootcommandfile",
                configuration.resolve("pre-boot.txt").toString(),
                "--rootdir",
                Files.createTempDirectory(TARGET, "it-server").toString(),
                "--deploy",
                TARGET.resolve("ROOT.war").toString()));
        builder.environment()
                .putAll(Map.of(
                        "GOUVERNAIL_HTTP_PORT", String.valueOf(port),
                        "GOUVERNAIL_HOME",
                                Files.createTempDirectory(TARGET, "it-home").toString(),
                        "GOUVERNAIL_DEMO", "true",
                        "GOUVERNAIL_RATE_LIMIT", "off",
                        "GOUVERNAIL_DB_URL", "jdbc:postgresql://127.0.0.1:" + database.getPort() + "/postgres",
                        "GOUVERNAIL_DB_OWNER", "postgres",
                        "GOUVERNAIL_DB_USER", "gouvernail_app"));
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(LOG.toFile()))
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Ends the server as {@code kill -9} does, starts it again and waits until it is ready. */
    void killAndStartAgain() throws IOException, InterruptedException {
        server.destroyForcibly().waitFor();
        server = launch();
        awaitReady();
    }

    private void awaitReady() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (System.nanoTime() < deadline) {
            if (!server.isAlive() || gaveUp()) {
                throw new IllegalStateException("the server did not start; see " + LOG);
            }
            try {
                if (Api.at(address()).get("/health/ready").status() == 200) {
                    return;
                }
            } catch (UncheckedIOException e) {
                // not listening yet
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("not ready in " + START_SECONDS + " s; see " + LOG);
    }

    private static boolean gaveUp() throws IOException {
        String log = Files.readString(LOG);
        return log.contains("Exception during lifecycle processing") || log.contains("the product could not start");
    }

    private void stop() {
        server.destroy();
        try {
            if (!server.waitFor(20, TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
            database.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
