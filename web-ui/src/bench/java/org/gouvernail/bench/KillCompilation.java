package org.gouvernail.bench;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Halts the server while it compiles, at every checkpoint and between write and checkpoint, one halt after another on
 * the same run until it completes; then ends servers that compile by {@code kill -9}. Every report must have the
 * SHA-256 of the one compiled undisturbed. Several runs go on side by side, each on a database of its own: a run spends
 * most of its time waiting until the lease of the server that went down has passed.
 *
 * <p>Settings: {@code -Dhalts=100}, {@code -Dkills=3}, {@code -Dparallel=3}, {@code -Dseed=1},
 * {@code -Ddatabase=postgresql|h2}. Prints how often each point was hit, and "N passed, N failed".
 */
public final class KillCompilation {

    private static final String PERIOD = "2017-2018-T3";
    private static final String OF_THE_PERIOD = " from compilation where period_code = '" + PERIOD + "'";
    private static final int HALTED = 137;
    private static final int TRIES = 20;

    private final Databases closed;
    private final String undisturbed;
    private final long seed;
    private final int halts;
    private final Map<String, Integer> hits = new ConcurrentSkipListMap<>();
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger passed = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final AtomicInteger copies = new AtomicInteger();

    private KillCompilation(Databases closed, String undisturbed, long seed, int halts) {
        this.closed = closed;
        this.undisturbed = undisturbed;
        this.seed = seed;
        this.halts = halts;
    }

    public static void main(String[] args) throws Exception {
        int halts = Integer.getInteger("halts", 100);
        int kills = Integer.getInteger("kills", 3);
        long seed = Long.getLong("seed", 1L);
        System.out.printf("seed %d, database %s%n", seed, Databases.onH2() ? "h2" : "postgresql");
        try (Databases closed = Databases.fresh()) {
            close(closed);
            String undisturbed = finish(closed.copy("undisturbed"));
            System.out.println("undisturbed: " + undisturbed);
            KillCompilation trial = new KillCompilation(closed, undisturbed, seed, halts);
            trial.halt(Integer.getInteger("parallel", 3));
            for (int i = 0; i < kills; i++) {
                trial.kill();
            }
            trial.hits.forEach((point, times) -> System.out.printf("%4d times %s%n", times, point));
            System.out.printf("%d passed, %d failed%n", trial.passed.get(), trial.failed.get());
            System.exit(trial.failed.get() == 0 ? 0 : 1);
        }
    }

    private void halt(int parallel) throws Exception {
        ExecutorService runs = Executors.newFixedThreadPool(parallel);
        List<Callable<Void>> chains = Collections.nCopies(parallel, () -> {
            while (begun.get() < halts) {
                chain();
            }
            return null;
        });
        for (Future<Void> one : runs.invokeAll(chains)) {
            one.get();
        }
        runs.shutdown();
    }

    /** A copy of the quarter just closed, numbered. */
    private synchronized Databases copy(int number) throws Exception {
        return closed.copy("copy" + number);
    }

    /** One run halted at one point after another, in their order, then left to complete. */
    private void chain() throws Exception {
        int number = copies.incrementAndGet();
        Databases database = copy(number);
        Random random = new Random(seed + number);
        int interrupted = 0;
        for (String point : List.of("before-freeze", "after-freeze", "", "", "", "before-report", "after-report")) {
            String at = point.isEmpty() ? ofAPlan(database, random) : point + ":1";
            if (at.isEmpty() || begun.getAndIncrement() >= halts) {
                continue;
            }
            try (Product doomed = database.start("-Dgouvernail.halt=" + at)) {
                if (!doomed.awaitEnd(Duration.ofSeconds(120)) || doomed.exitCode() != HALTED) {
                    System.out.println("FAILED: was not halted at " + at);
                    failed.incrementAndGet();
                    continue;
                }
            }
            hits.merge(at, 1, Integer::sum);
            interrupted++;
        }
        String hash = finish(database);
        boolean same = hash.equals(undisturbed);
        System.out.printf("%s: %d halts, then %s%n", same ? "passed" : "FAILED", interrupted, hash);
        (same ? passed : failed).addAndGet(interrupted);
    }

    /** A point at one of the plans that are still to do, empty when none is. */
    private String ofAPlan(Databases database, Random random) throws Exception {
        long todo = database.number("select max(total)" + OF_THE_PERIOD)
                - database.number("select count(*) from compilation_plan where compilation_id in (select id"
                        + OF_THE_PERIOD + ")");
        List<String> points = List.of("before-write", "before-checkpoint", "after-checkpoint");
        return todo == 0
                ? ""
                : points.get(random.nextInt(points.size())) + ":" + (1 + random.nextInt((int) Math.min(todo, 3)));
    }

    /** Ends a server that is compiling, a moment after it has frozen: tried until the run is found cut short. */
    private void kill() throws Exception {
        for (int i = 0; i < TRIES; i++) {
            int number = copies.incrementAndGet();
            Databases database = copy(number);
            Random random = new Random(seed + number);
            try (Product doomed = database.start()) {
                database.awaitRow("select 1" + OF_THE_PERIOD + " and total > 0", Duration.ofMinutes(3));
                Thread.sleep(random.nextInt(150));
                doomed.kill();
            }
            long underWay = database.number("select count(*)" + OF_THE_PERIOD + " and state = 'STARTED' and total > 0");
            long done = database.number(
                    "select count(*) from compilation_plan where compilation_id in (select id" + OF_THE_PERIOD + ")");
            if (underWay == 1) {
                boolean same = finish(database).equals(undisturbed);
                System.out.printf("%s: kill -9 with %d plans done%n", same ? "passed" : "FAILED", done);
                (same ? passed : failed).incrementAndGet();
                return;
            }
        }
        System.out.println("FAILED: no kill fell while the run was under way");
        failed.incrementAndGet();
    }

    /** Closes the quarter on a server that is halted before its compilation begins. */
    private static void close(Databases database) throws Exception {
        try (Product product = database.start()) {
            product.awaitReady(); // the demonstration's own quarters are compiled now, unharmed
        }
        try (Product product = database.start("-Dgouvernail.halt=before-freeze:1")) {
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
    }

    /** Starts the product, waits for the report of the quarter and answers its revision and SHA-256. */
    private static String finish(Databases database) throws Exception {
        List<String> found = new ArrayList<>();
        try (Product product = database.start()) {
            product.awaitReady();
            for (int i = 0; i < 1200 && found.isEmpty(); i++) {
                if (product.status("GET", "/api/v1/reports/" + PERIOD, "secretariat", null) == 200) {
                    JsonObject report = product.get("/api/v1/reports/" + PERIOD, "secretariat");
                    found.add(report.getInt("revision") + ":" + report.getString("sha256"));
                }
                Thread.sleep(100);
            }
        }
        return found.isEmpty() ? "no report" : found.get(0);
    }
}
