package org.gouvernail.bench;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Ends the server by {@code kill -9} under eight writers on PostgreSQL, again and again: every write it acknowledged must
 * be there afterwards, and its journal entry too.
 *
 * <p>Settings: {@code -Dkills=20}, {@code -Dseed=1}. Prints "N passed, N failed".
 */
public final class KillWriters {

    private static final int WRITERS = 8;

    private KillWriters() {}

    public static void main(String[] args) throws Exception {
        int kills = Integer.getInteger("kills", 20);
        long seed = Long.getLong("seed", 1L);
        Random random = new Random(seed);
        Path home = Files.createTempDirectory("gouvernail-writers");
        int failed = 0;
        long acknowledged = 0;
        try (Databases database = Databases.postgresql()) {
            for (int round = 1; round <= kills; round++) {
                Queue<String> acks = new ConcurrentLinkedQueue<>();
                try (Product product = Product.start(home, database.environment())) {
                    product.awaitReady();
                    write(product, round, acks, 1500 + random.nextInt(2500));
                }
                List<String> lost = lost(home, database.environment(), acks);
                acknowledged += acks.size();
                failed += lost.isEmpty() ? 0 : 1;
                System.out.printf("kill %d: %d acknowledged, %d lost%n", round, acks.size(), lost.size());
            }
        }
        System.out.printf(
                "seed %d, %d writes acknowledged%n%d passed, %d failed%n", seed, acknowledged, kills - failed, failed);
        System.exit(failed == 0 ? 0 : 1);
    }

    private static void write(Product product, int round, Queue<String> acks, int millis) throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        for (int w = 0; w < WRITERS; w++) {
            String prefix = "K" + round + "W" + w + "N";
            writers.submit(() -> {
                for (int n = 0; !stop.get(); n++) {
                    String code = prefix + n;
                    String body = "{\"code\": \"" + code + "\", \"name\": {\"fr\": \"Organisme " + code
                            + "\", \"en\": null}}";
                    try {
                        HttpResponse<String> reply =
                                product.call("POST", "/api/v1/organisations", "admin", body, "Idempotency-Key", code);
                        if (reply.statusCode() == 201) {
                            acks.add(code);
                        }
                    } catch (IOException | InterruptedException e) {
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
    }

    private static List<String> lost(Path home, Map<String, String> environment, Queue<String> acks) throws Exception {
        List<String> lost = new ArrayList<>();
        try (Product product = Product.start(home, environment)) {
            product.awaitReady();
            for (String code : acks) {
                HttpResponse<String> reply = product.call("GET", "/api/v1/organisations/" + code, null, null);
                if (reply.statusCode() != 200) {
                    lost.add(code);
                    continue;
                }
                JsonObject past = product.get("/api/v1/organisations/" + code + "?as_of=2100-01-01T00:00:00Z", null);
                if (!past.getString("code").equals(code)) {
                    lost.add(code);
                }
            }
        }
        return lost;
    }
}
