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
    void a_milestone_achieved_is_counted_alike_on_the_page_in_the_report_and_in_its_files() {
        JsonObject counts = visitor.get(REPORT).json().getJsonObject("figures").getJsonObject("total");
        int achieved = counts.getJsonObject("milestones").getInt("achieved");
        long named = visitor.get(REPORT).json().getJsonArray("milestones").getValuesAs(JsonObject.class).stream()
                .filter(m -> m.getString("status").equals("ACHIEVED"))
                .count();
        assertThat(named).isEqualTo(achieved);

        for (String language : new String[] {"", "/en"}) {
            String page = visitor.get(language + "/bilans/2017-2018-T2").body();
            String word = language.isEmpty() ? "Jalons atteints ce trimestre" : "Milestones achieved this quarter";
            assertThat(page).contains("<dt>" + word + "</dt><dd>" + achieved);
            assertThat(visitor.get(REPORT + ".csv?lang=" + (language.isEmpty() ? "fr" : "en"))
                            .body())
                    .contains(word);
        }
    }

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
    void an_earlier_revision_is_read_by_query_too_and_says_what_replaced_it() {
        String corrected = "/api/v1/reports/2016-2017-T4";
        Api.Reply first = Replied.done(visitor.get(corrected + "?revision=1"), 200);
        assertThat(first.json().getInt("revision")).isEqualTo(1);
        assertThat(first.json().getInt("supersededBy")).isEqualTo(2);
        assertThat(visitor.get(corrected + "/record?revision=1").body())
                .isEqualTo(visitor.get(corrected + "/revisions/1/record").body());
        assertThat(visitor.get(corrected + ".csv?revision=1").body())
                .isNotEqualTo(visitor.get(corrected + ".csv").body());
        Replied.refused(visitor.get(corrected + "?revision=99"), 404);
        Replied.refused(visitor.get(corrected + ".csv?revision=99"), 404);
        Replied.refused(visitor.get(corrected + "?revision=one"), 400);
        Replied.refused(visitor.get(corrected + "?revision=1&as_of=2017-06-30T16:00:00Z"), 400);
    }

    @Test
    void the_page_of_a_corrected_report_tells_its_revisions_why_it_was_corrected_and_what_changed() {
        String page = page("/bilans/2016-2017-T4");
        assertThat(page)
                .contains("href=\"/bilans/2016-2017-T4?revision=1\"")
                .contains("Le montant dépensé omettait les contrats de l’hiver")
                .contains("<td data-label=\"Révision 1\"><span>7 200 000 $</span></td>")
                .contains("<td data-label=\"Révision 2\"><strong>7 900 000 $</strong></td>")
                .contains("<strong>74 900 000 $</strong>")
                .doesNotContain("a remplacée");
        String english = page("/en/bilans/2016-2017-T4?revision=1");
        assertThat(english)
                .contains("Revision 2, published on 17 May 2017, has replaced it.")
                .contains("2016-2017-T4.csv?revision=1&amp;lang=en");
        assertThat(visitor.get("/bilans/2016-2017-T4?revision=99").status()).isEqualTo(404);
        assertThat(visitor.get("/bilans/2016-2017-T4?revision=one").status()).isEqualTo(404);
        assertThat(page("/bilans/2017-2018-T2")).doesNotContain("id=\"revisions\"");
    }

    @Test
    void a_measure_assessed_otherwise_than_computed_shows_both_ratings_with_their_reasons() {
        String why = "Quatre postes sur cinq sont pourvus et un concours est rouvert";
        assertThat(page("/bilans/2017-2018-T2")).contains("id=\"jugees\"").contains(why);
        String measure = page("/mesures/SGTI-M05");
        assertThat(measure).contains(why).contains("Échéancier");
        assertThat(visitor.get("/api/v1/reports/2017-2018-T2").body()).contains(why);
    }

    /** A page with its spaces alike. */
    private String page(String path) {
        Api.Reply reply = visitor.get(path);
        assertThat(reply.status()).as(path).isEqualTo(200);
        return reply.body().replaceAll("\u00a0|&#160;", " ");
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
