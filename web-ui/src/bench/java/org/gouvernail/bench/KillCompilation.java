package org.gouvernail.bench;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Halts the server while it compiles, at every checkpoint and between write and checkpoint, and ends it by
 * {@code kill -9} at random; each time it is started again and the report must have the same SHA-256.
 *
 * <p>Settings: {@code -Dhalts=100}, {@code -Dkills=3}, {@code -Dseed=1}. Prints "N passed, N failed".
 */
public final class KillCompilation {

    private static final String PERIOD = "2017-2018-T3";
    private static final List<String> ONCE = List.of("after-freeze", "before-report", "after-report");
    private static final List<String> EACH_PLAN = List.of("before-write", "before-checkpoint", "after-checkpoint");

    private KillCompilation() {}

    public static void main(String[] args) throws Exception {
        int halts = Integer.getInteger("halts", 100);
        int kills = Integer.getInteger("kills", 3);
        long seed = Long.getLong("seed", 1L);
        Random random = new Random(seed);
        System.out.printf("seed %d%n", seed);
        Path closed = closedQuarter();
        Set<String> hashes = new HashSet<>();
        hashes.add(finish(copy(closed)));
        System.out.println("uninterrupted: " + hashes);
        int plans = 5;
        int failed = 0;
        for (int i = 0; i < halts; i++) {
            int cycle = i % (ONCE.size() + EACH_PLAN.size() * plans);
            String point = cycle < ONCE.size()
                    ? ONCE.get(cycle) + ":1"
                    : EACH_PLAN.get((cycle - ONCE.size()) / plans) + ":" + (1 + (cycle - ONCE.size()) % plans);
            Path home = copy(closed);
            boolean halted;
            try (Product doomed = Product.start(home, Map.of(), "-Dgouvernail.halt=" + point)) {
                halted = doomed.awaitEnd(Duration.ofSeconds(90));
            }
            failed += verdict("halt at " + point, halted, hashes.contains(finish(home)));
        }
        for (int i = 0; i < kills; i++) {
            Path home = copy(closed);
            try (Product doomed = Product.start(home, Map.of())) {
                while (doomed.alive() && !compiling(doomed)) {
                    Thread.sleep(5);
                }
                Thread.sleep(random.nextInt(40));
                doomed.kill();
            }
            failed += verdict("kill -9", true, hashes.contains(finish(home)));
        }
        System.out.printf("%d passed, %d failed%n", halts + kills - failed, failed);
        System.exit(failed == 0 ? 0 : 1);
    }

    private static boolean compiling(Product product) throws InterruptedException {
        try {
            return product.status("GET", "/health/ready", null, null) == 200
                    && product.get("/api/v1/periods/" + PERIOD, null)
                            .getString("state")
                            .equals("CLOSED");
        } catch (IOException e) {
            return false;
        }
    }

    private static int verdict(String what, boolean interrupted, boolean same) {
        boolean passed = interrupted && same;
        System.out.println((passed ? "passed: " : "FAILED: ")
                + what
                + (interrupted ? "" : " (was not interrupted)")
                + (same ? "" : " (another hash)"));
        return passed ? 0 : 1;
    }

    /** A home whose quarter was closed but whose compilation has not begun: the server was halted in between. */
    private static Path closedQuarter() throws Exception {
        Path home = Files.createTempDirectory("gouvernail-closed");
        try (Product product = Product.start(home, Map.of())) {
            product.awaitReady(); // the demonstration's own quarters are compiled now, unharmed
        }
        try (Product product = Product.start(home, Map.of(), "-Dgouvernail.halt=before-freeze:1")) {
            product.awaitReady();
            try {
                product.status("POST", "/api/v1/periods/" + PERIOD + "/closing", "secretariat", null);
            } catch (IOException e) {
                // the server went down while answering, as asked
            }
            if (!product.awaitEnd(Duration.ofSeconds(60))) {
                throw new IllegalStateException("the server was not halted before the freeze");
            }
        }
        return home;
    }

    /** Starts the product on a home, waits for the report of the quarter and answers its SHA-256. */
    private static String finish(Path home) throws Exception {
        try (Product product = Product.start(home, Map.of())) {
            product.awaitReady();
            for (int i = 0; i < 1200; i++) {
                var reply = product.call("GET", "/api/v1/reports/" + PERIOD, "secretariat", null);
                if (reply.statusCode() == 200) {
                    JsonObject report = product.get("/api/v1/reports/" + PERIOD, "secretariat");
                    return report.getInt("revision") + ":" + report.getString("sha256");
                }
                Thread.sleep(100);
            }
        }
        return "no report";
    }

    private static Path copy(Path home) throws IOException {
        Path copy = Files.createTempDirectory("gouvernail-killed");
        try (var files = Files.list(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, copy.resolve(file.getFileName().toString()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return copy;
    }
}
