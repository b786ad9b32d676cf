package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.concurrent.TimeUnit;

/** Waits for a quarter's compilation. */
final class Compiled {

    private Compiled() {}

    /** The latest run of a period, once completed; fails when it fails or takes more than 90 s. */
    static JsonObject await(Api secretariat, String period) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
        while (System.nanoTime() < deadline) {
            Api.Reply runs = secretariat.get("/api/v1/periods/" + period + "/compilations");
            if (runs.status() == 200 && !runs.json().getJsonArray("items").isEmpty()) {
                JsonObject latest = runs.json().getJsonArray("items").getJsonObject(0);
                assertThat(latest.getString("state")).isNotEqualTo("FAILED");
                if (latest.getString("state").equals("COMPLETED")) {
                    return latest;
                }
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the compilation did not complete in 90 s");
    }

    /** The hash of the report that a server on a copy of the same data compiles without being disturbed. */
    static String undisturbed(RunningProduct copy, String period) throws Exception {
        try {
            copy.awaitReady();
            Api there = Api.at(copy.address()).as("secretariat");
            Replied.done(there.post("/api/v1/periods/" + period + "/closing", ""), 200, 202);
            await(there, period);
            return Replied.done(there.get("/api/v1/reports/" + period), 200)
                    .json()
                    .getString("sha256");
        } finally {
            copy.kill();
        }
    }
}
