package org.gouvernail.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Ends the server by {@code kill -9} under eight writers on PostgreSQL, again and again. Each writer creates an
 * organisation and renames it, under a key of its own for the creation. Afterwards every acknowledged creation and
 * renaming must be there, a creation sent again with its key must have had one effect, and the journal's leaves must
 * have no gap.
 *
 * <p>Settings: {@code -Dkills=20}, {@code -Dseed=1}, {@code -Dleast=500} acknowledged writes in all. Prints "N passed,
 * N failed".
 */
public final class KillWriters {

    private static final int WRITERS = 8;
    private static final String ORGANISATIONS = "/api/v1/organisations";

    /** What the server said it had written: the name of each organisation as last acknowledged. */
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

    private final Map<String, String> attempted = new ConcurrentHashMap<>();
    private final Queue<String> unanswered = new ConcurrentLinkedQueue<>();
    private long writes;

    private KillWriters() {}

    public static void main(String[] args) throws Exception {
        int kills = Integer.getInteger("kills", 20);
        long seed = Long.getLong("seed", 1L);
        Random random = new Random(seed);
        KillWriters trial = new KillWriters();
        int failed = 0;
        try (Databases database = Databases.postgresql()) {
            for (int round = 1; round <= kills; round++) {
                try (Product product = database.start()) {
                    product.awaitReady();
                    trial.write(product, round, 1500 + random.nextInt(2500));
                }
                try (Product product = database.start()) {
                    product.awaitReady();
                    List<String> wrong = trial.wrong(product, database);
                    failed += wrong.isEmpty() ? 0 : 1;
                    System.out.printf(
                            "kill %d: %d acknowledged, %d unanswered, %d wrong %s%n",
                            round, trial.acknowledged.size(), trial.unanswered.size(), wrong.size(), wrong);
                }
                trial.forget();
            }
        }
        System.out.printf("seed %d, %d writes acknowledged%n", seed, trial.writes);
        boolean enough = trial.writes >= Long.getLong("least", 500L);
        failed += enough ? 0 : 1;
        System.out.printf("%d passed, %d failed%n", kills - failed, failed);
        System.exit(failed == 0 ? 0 : 1);
    }

    private void write(Product product, int round, int millis) throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        for (int w = 0; w < WRITERS; w++) {
            String prefix = "K" + round + "W" + w + "N";
            writers.submit(() -> {
                for (int n = 0; !stop.get(); n++) {
                    if (!createAndRename(product, prefix + n)) {
                        return;
                    }
                }
            });
        }
        Thread.sleep(millis);
        product.kill();
        stop.set(true);
        writers.shutdown();
        writers.awaitTermination(30, TimeUnit.SECONDS);
        writes += acknowledged.size();
    }

    private boolean createAndRename(Product product, String code) {
        try {
            HttpResponse<String> created = create(product, code);
            if (created.statusCode() != 201) {
                return true;
            }
            acknowledged.put(code, "Organisme");
            String renamed = "Organisme " + code;
            attempted.put(code, renamed);
            String tag = created.headers().firstValue("ETag").orElse("");
            String body = "{\"name\": {\"fr\": \"" + renamed + "\", \"en\": null}}";
            if (product.call("PATCH", ORGANISATIONS + "/" + code, "admin", body, "If-Match", tag)
                            .statusCode()
                    == 200) {
                acknowledged.put(code, renamed);
            }
            return true;
        } catch (IOException | InterruptedException e) {
            if (!acknowledged.containsKey(code)) {
                unanswered.add(code);
            }
            return false;
        }
    }

    private static HttpResponse<String> create(Product product, String code) throws IOException, InterruptedException {
        String body = "{\"code\": \"" + code + "\", \"name\": {\"fr\": \"Organisme\", \"en\": null}}";
        return product.call("POST", ORGANISATIONS, "admin", body, "Idempotency-Key", code);
    }

    private List<String> wrong(Product product, Databases database) throws Exception {
        List<String> wrong = new ArrayList<>();
        for (String code : unanswered) {
            if (create(product, code).statusCode() != 201) {
                wrong.add(code + " could not be sent again");
            }
            acknowledged.put(code, "Organisme");
        }
        for (Map.Entry<String, String> one : acknowledged.entrySet()) {
            String code = one.getKey();
            HttpResponse<String> now = product.call("GET", ORGANISATIONS + "/" + code, null, null);
            boolean there = now.body().contains("\"" + one.getValue() + "\"")
                    || now.body().contains("\"" + attempted.getOrDefault(code, one.getValue()) + "\"");
            if (now.statusCode() != 200 || !there) {
                wrong.add(code + " lost");
            }
        }
        long twice = database.number("select count(*) from (select subject_code from journal_entry"
                + " where act = 'organisation.created' group by subject_code having count(*) > 1) d");
        if (twice > 0) {
            wrong.add(twice + " created twice");
        }
        wrong.addAll(leaves(database));
        return wrong;
    }

    /** The sequencer places what was written within seconds; then the leaves count from 0 without a gap. */
    private static List<String> leaves(Databases database) throws Exception {
        long waiting = 1;
        for (int i = 0; i < 300 && waiting > 0; i++) {
            waiting = database.number("select count(*) from journal_unplaced");
            Thread.sleep(100);
        }
        long entries = database.number("select count(*) from journal_entry");
        long leaves = database.number("select count(*) from journal_leaf");
        long last = database.number("select max(leaf_index) from journal_leaf");
        return waiting == 0 && entries == leaves && last == leaves - 1
                ? List.of()
                : List.of(entries + " entries, " + leaves + " leaves up to " + last + ", " + waiting + " waiting");
    }

    private void forget() {
        acknowledged.clear();
        attempted.clear();
        unanswered.clear();
    }
}
