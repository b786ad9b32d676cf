package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A published report as programs read it: its versions, its revisions, and the bundle that anybody can verify. */
@Order(3)
class ReportIT {

    private static final String REPORT = "/api/v1/reports/2017-2018-T2";

    private final Api visitor = RunningProduct.api();

    @TempDir
    Path folder;

    @Test
    void whoever_has_a_report_is_not_sent_it_again() {
        for (String path : new String[] {REPORT, REPORT + "/record", REPORT + "/revisions/1"}) {
            Api.Reply first = Replied.done(visitor.get(path), 200);
            Api.Reply again = visitor.get(path, "If-None-Match", first.etag());

            assertThat(again.status()).as(path).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(again.etag()).isEqualTo(first.etag());
            assertThat(visitor.get(path, "If-None-Match", "\"another\"").status())
                    .as(path)
                    .isEqualTo(200);
        }
    }

    @Test
    void a_revision_is_read_by_its_number_with_its_own_record() {
        JsonObject current = Replied.done(visitor.get(REPORT), 200).json();
        String own = REPORT + "/revisions/" + current.getInt("revision");

        assertThat(Replied.done(visitor.get(own), 200).json()).isEqualTo(current);
        assertThat(Replied.done(visitor.get(own + "/record"), 200).body())
                .isEqualTo(visitor.get(REPORT + "/record").body());
        Replied.refused(visitor.get(REPORT + "/revisions/99"), 404);
        Replied.refused(visitor.get(REPORT + "/revisions/99/record"), 404);
    }

    @Test
    void a_report_says_what_it_rests_on_and_what_its_words_mean() {
        JsonObject report = Replied.done(visitor.get(REPORT), 200).json();

        assertThat(report.getString("rules")).isNotEmpty();
        assertThat(report.getString("strategy")).isNotEmpty();
        JsonObject before = report.getJsonObject("previous");
        assertThat(before.getString("period")).isEqualTo("2017-2018-T1");
        JsonObject earlier =
                Replied.done(visitor.get("/api/v1/reports/2017-2018-T1"), 200).json();
        assertThat(before.getString("sha256")).isEqualTo(earlier.getString("sha256"));
        assertThat(before.getJsonObject("computed"))
                .as("the moves are counted from what the report before said")
                .isEqualTo(earlier.getJsonObject("figures")
                        .getJsonObject("total")
                        .getJsonObject("ratings")
                        .getJsonObject("computed"));
        assertThat(report.getJsonArray("definitions").getValuesAs(JsonObject.class))
                .extracting(d -> d.getString("term"))
                .contains("milestones.due", "milestones.missed", "updateState.FROZEN");
        JsonObject counts =
                report.getJsonObject("figures").getJsonObject("total").getJsonObject("milestones");
        for (String status : new String[] {"achieved", "missed"}) {
            assertThat(report.getJsonArray("milestones").getValuesAs(JsonObject.class).stream()
                            .filter(m -> m.getString("status").equalsIgnoreCase(status)))
                    .as(status)
                    .hasSize(counts.getInt(status));
        }
    }

    @Test
    void an_orientation_counts_the_measures_that_the_record_says_serve_it() {
        JsonObject report = Replied.done(visitor.get(REPORT + "/record"), 200).json();
        var measures = report.getJsonArray("measures").getValuesAs(JsonObject.class);
        var orientations = report.getJsonObject("figures").getJsonArray("byOrientation");

        assertThat(orientations).isNotEmpty();
        for (JsonObject orientation : orientations.getValuesAs(JsonObject.class)) {
            assertThat(measures.stream()
                            .filter(m -> !m.getString("state").equals("WITHDRAWN"))
                            .filter(m -> m.getJsonArray("orientations").contains(orientation.get("code"))))
                    .as(orientation.getString("code"))
                    .hasSize(orientation.getInt("measures"));
        }
    }

    @Test
    void the_bundle_is_verified_offline_and_a_flipped_byte_is_found_and_named() throws Exception {
        byte[] bundle = bytes(REPORT + ".zip");
        assertThat(bytes(REPORT + ".zip")).as("the same bytes each time").isEqualTo(bundle);
        Path file = Files.write(folder.resolve("report.zip"), bundle);
        assertThat(verified(file)).startsWith("0 ").contains("intact");

        bundle[60] ^= 1; // within the first file, the record
        Files.write(file, bundle);
        assertThat(verified(file)).startsWith("1 ").contains("record.json");
    }

    private static byte[] bytes(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(RunningProduct.get().address() + path))
                .build();
        var reply = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
        assertThat(reply.statusCode()).isEqualTo(200);
        return reply.body();
    }

    /** The exit status and the words of the documented command. */
    private static String verified(Path file) throws Exception {
        Path jar = Path.of("..", "governance-core", "target", "governance-core.jar");
        Process command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        jar.toString(),
                        "verify",
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String words = new String(command.getInputStream().readAllBytes());
        assertThat(command.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return command.exitValue() + " " + words;
    }
}
