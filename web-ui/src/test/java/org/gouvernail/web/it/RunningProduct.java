package org.gouvernail.web.it;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The product with its demonstration, started once for all tests by the command of {@code mvn -Prun}, on a PostgreSQL
 * whose owner and application are two roles, neither a superuser.
 */
final class RunningProduct {

    private static final long START_SECONDS = 240;
    private static final Path TARGET = Path.of("target").toAbsolutePath();

    /** Two halves of the tests run at once, each with its own product. */
    private static final Path LOG =
            TARGET.resolve("it-server-" + ProcessHandle.current().pid() + ".log");

    private static final class Holder {
        private static final RunningProduct ONE = start();
    }

    private final EmbeddedPostgres database;
    private final String name;
    private final int port;
    private Process server;

    /** Kept from one question to the next, until the database is copied. */
    private @Nullable Connection reading;

    private RunningProduct(EmbeddedPostgres database, String name) throws IOException {
        this.database = database;
        this.name = name;
        this.port = freePort();
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

    /** How many bytes the server wrote into its log. */
    long logged() {
        return LOG.toFile().length();
    }

    /** What the server wrote into its log since it held so many bytes. */
    String loggedSince(long bytes) {
        try (RandomAccessFile log = new RandomAccessFile(LOG.toFile(), "r")) {
            byte[] since = new byte[(int) (log.length() - bytes)];
            log.seek(bytes);
            log.readFully(since);
            return new String(since, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many writes the journal holds: whatever is refused leaves it as it was. */
    long journalHead() {
        return number("select coalesce(max(id), 0) from journal_entry");
    }

    /** The only figure of a query. */
    long number(String query) {
        try (Statement sql = connection().createStatement();
                ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    private Connection connection() throws SQLException {
        Connection open = reading;
        if (open == null) {
            open = database.getDatabase("postgres", name).getConnection();
            reading = open;
        }
        return open;
    }

    private static RunningProduct start() {
        try {
            EmbeddedPostgres database = EmbeddedPostgres.builder().start();
            try (Connection connection = database.getPostgresDatabase().getConnection();
                    Statement sql = connection.createStatement()) {
                sql.execute("create role gouvernail_owner login");
                sql.execute("create role gouvernail_app login");
                sql.execute("create database gouvernail owner gouvernail_owner");
            }
            Files.deleteIfExists(LOG);
            RunningProduct product = new RunningProduct(database, "gouvernail");
            Runtime.getRuntime().addShutdownHook(new Thread(product::end));
            product.awaitReady();
            return product;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Process launch(String... options) throws IOException {
        Path configuration = Path.of("src/main/server").toAbsolutePath();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of(options));
        command.addAll(List.of(
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
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment()
                .putAll(Map.of(
                        "GOUVERNAIL_HTTP_PORT", String.valueOf(port),
                        "GOUVERNAIL_HOME",
                                Files.createTempDirectory(TARGET, "it-home").toString(),
                        "GOUVERNAIL_DEMO", "true",
                        "GOUVERNAIL_RATE_LIMIT", "off",
                        "GOUVERNAIL_DB_URL", "jdbc:postgresql://127.0.0.1:" + database.getPort() + "/" + name,
                        "GOUVERNAIL_DB_OWNER", "gouvernail_owner",
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

    /** Ends the server as {@code kill -9} does and starts it again with these options, without waiting. */
    void startAgain(String... options) throws IOException, InterruptedException {
        kill();
        server = launch(options);
    }

    /** Goes on at noon of a later day: ended, its clock set, and started again until it is ready. */
    void goOnAt(LocalDate day) throws IOException, InterruptedException {
        kill();
        Duration ahead = Duration.between(
                Instant.now(),
                day.atTime(12, 0).atZone(ZoneId.of("America/Toronto")).toInstant());
        try (Statement sql = connection().createStatement()) {
            sql.execute("update product_setting set content = '" + ahead + "' where name = 'clock.shift'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        server = launch();
        awaitReady();
    }

    /** Ends the server as {@code kill -9} does. */
    void kill() throws InterruptedException {
        server.destroyForcibly().waitFor();
    }

    /** Waits, a minute and a half at most, until the server has ended by itself; answers its exit code. */
    int awaitEnd() throws InterruptedException {
        if (!server.waitFor(90, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the server still runs; see " + LOG);
        }
        return server.exitValue();
    }

    /** Another product on a copy of this one's database, starting; this one must have been ended. */
    RunningProduct copy(String copy) throws SQLException, IOException {
        connection().close();
        reading = null;
        try (Connection connection =
                        database.getDatabase("postgres", "template1").getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("create database " + copy + " template " + name + " owner gouvernail_owner");
        }
        return new RunningProduct(database, copy);
    }

    void awaitReady() throws IOException, InterruptedException {
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

    private void end() {
        try {
            kill();
            database.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
