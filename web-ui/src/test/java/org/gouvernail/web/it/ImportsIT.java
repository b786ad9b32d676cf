package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A file is previewed first, then lands whole or not at all; nobody's work is overwritten by it. */
@Order(9)
class ImportsIT {

    private static final String API = "/api/v1";
    private static final String HEADINGS = "Code de la mesure;Titre de la mesure;Ministère responsable;Début;Fin;"
            + "Code du jalon;Titre du jalon;Date de référence\n";

    private static final Api SECRETARIAT = RunningProduct.api().as("secretariat");
    private static final Api COORDINATOR = RunningProduct.api().as("coord.sct");

    @BeforeAll
    static void a_plan_waits_for_its_measures() {
        Replied.done(
                SECRETARIAT.post(
                        API + "/plans",
                        "{\"code\":\"IMPO\",\"title\":{\"fr\":\"Plan importé\"},\"leadOrganisation\":\"SCT\","
                                + "\"start\":\"2017-04-01\",\"end\":\"2021-03-31\"}"),
                201);
    }

    @Test
    void a_plan_lands_changes_with_its_source_and_keeps_what_was_changed_here() {
        land("IMPO-M01;Un;SCT;2018-04-01;2019-03-31;IMPO-M01-J1;Jalon;2018-12-31\n", "new", 2);
        assertThat(measure("IMPO-M01").getString("end")).isEqualTo("2019-03-31");

        land("IMPO-M01;Un;SCT;2018-04-01;2020-03-31;IMPO-M01-J1;Jalon;2018-12-31\n", "changed", 1);
        assertThat(measure("IMPO-M01").getString("end")).isEqualTo("2020-03-31");

        Api.Reply here = SECRETARIAT.get(API + "/measures/IMPO-M01");
        Replied.done(
                SECRETARIAT.patch(API + "/measures/IMPO-M01", "{\"end\":\"2020-12-31\"}", "If-Match", here.etag()),
                200);
        JsonObject both = preview("IMPO-M01;Un;SCT;2018-04-01;2021-03-31;IMPO-M01-J1;Jalon;2018-12-31\n");
        assertThat(both.getJsonObject("counts").getInt("conflict")).isEqualTo(1);
        commit(both);
        assertThat(measure("IMPO-M01").getString("end"))
                .as("what was changed here stays")
                .isEqualTo("2020-12-31");

        JsonObject reference = preview("IMPO-M01;Un;SCT;2018-04-01;2020-03-31;IMPO-M01-J1;Jalon;2019-12-31\n");
        assertThat(reference.getJsonObject("counts").getInt("conflict"))
                .as("a reference date moves only by a decision")
                .isEqualTo(1);
    }

    @Test
    void the_words_of_a_published_milestone_change_by_a_decision_alone() {
        JsonObject measure = measure("PAEN-M03");
        JsonObject milestone = Replied.done(SECRETARIAT.get(API + "/measures/PAEN-M03/milestones"), 200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        String row = "PAEN-M03;" + fr(measure) + ";;;;" + milestone.getString("code") + ";%s;\n";
        commit(previewOf("PAEN", row.formatted(fr(milestone))));
        JsonObject reworded = previewOf("PAEN", row.formatted("Autre chose"));
        assertThat(reworded.getJsonObject("counts").getInt("conflict")).isEqualTo(1);
        JsonObject conflict = Replied.done(
                        SECRETARIAT.get(API + "/imports/" + reworded.getString("id") + "/lines?outcome=CONFLICT"), 200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        assertThat(conflict.getString("problem")).isEqualTo("import.words-by-decision");
    }

    private static String fr(JsonObject record) {
        return record.getJsonObject("title").getString("fr");
    }

    @Test
    void what_breaks_a_rule_is_refused_with_its_place_and_the_rest_lands() {
        JsonObject preview = preview("IMPO-M11;Bon;SCT;2018-04-01;2019-03-31;;;\n"
                + "IMPO-M12;Hors du plan;SCT;2018-04-01;2029-03-31;;;\n"
                + "IMPO-M13;Inconnu;ZZZ;2018-04-01;2019-03-31;;;\n"
                + ";Sans code;SCT;2018-04-01;2019-03-31;;;\n"
                + "IMPO-M14;Texte;SCT;bientôt;2019-03-31;;;\n");
        assertThat(preview.getString("state")).isEqualTo("PREVIEW");
        JsonObject counts = preview.getJsonObject("counts");
        assertThat(counts.getInt("new")).isEqualTo(2);
        assertThat(counts.getInt("refused")).isEqualTo(3);
        assertThat(counts.getInt("keptAsText")).isEqualTo(1);
        List<JsonObject> refused = preview.getJsonArray("refused").getValuesAs(JsonObject.class);
        assertThat(refused)
                .extracting(r -> r.getInt("line") + r.getString("column") + " " + r.getString("code"))
                .containsExactly("3E plan.date-outside", "4C import.organisation-unknown", "5A import.no-code");
        commit(preview);
        assertThat(RunningProduct.api().get(API + "/measures/IMPO-M12").status())
                .isEqualTo(404);
        assertThat(measure("IMPO-M14").isNull("start"))
                .as("a text is never a date")
                .isTrue();
    }

    @Test
    void an_unknown_objective_is_refused_in_its_place_and_the_import_stays_to_be_read() {
        String headings = HEADINGS.replace("Code du jalon", "Objectifs;Code du jalon");
        JsonObject preview = Replied.done(
                        SECRETARIAT.upload(
                                path("plan-simple", "IMPO"),
                                text(headings + "IMPO-M91;Un;SCT;1er avril 2018;2019-03-31;SNQ-O99, SNQ-O99;;;\n"
                                        + "IMPO-M92;Deux;SCT;2018-04-01;2019-03-31;;;;\n"
                                        + ";;;;;;IMPO-J9;Sans mesure;2018-12-31\n")),
                        202)
                .json();
        assertThat(preview.getJsonArray("refused").getValuesAs(JsonObject.class))
                .extracting(r -> r.getInt("line") + r.getString("column") + " " + r.getString("code"))
                .containsExactly("2F unknown.objective", "4A import.no-measure");
        assertThat(preview.getJsonObject("counts").getInt("refused")).isEqualTo(2);
        JsonObject again = Replied.done(SECRETARIAT.get(API + "/imports/" + preview.getString("id")), 200)
                .json();
        assertThat(again.getJsonArray("refused")).isEqualTo(preview.getJsonArray("refused"));
        assertThat(Visitor.of("secretariat")
                        .get("/importations/" + preview.getString("id"))
                        .html())
                .contains("SNQ-O99", "ne nomme pas la mesure");
        commit(preview);
        assertThat(measure("IMPO-M92").getString("start")).isEqualTo("2018-04-01");
        assertThat(RunningProduct.api().get(API + "/measures/IMPO-M91").status())
                .isEqualTo(404);
    }

    @Test
    void a_table_laid_across_counts_its_records_and_keeps_the_words_of_its_source() {
        Replied.done(
                SECRETARIAT.put(
                        API + "/import-profiles/it-across",
                        "{\"title\":{\"fr\":\"En travers\"},\"release\":\"2018\",\"ratings\":[{\"source\":\"Vert clair\","
                                + "\"rank\":1,\"rating\":\"GREEN\"}],\"tables\":[{\"across\":true,\"records\":[{\"kind\":\"MEASURE\","
                                + "\"fields\":[{\"field\":\"code\",\"columns\":[\"Code\"]},{\"field\":\"title.fr\",\"columns\":"
                                + "[\"Titre\"]},{\"field\":\"leadOrganisation\",\"columns\":[\"Organisme\"]},{\"field\":\"end\","
                                + "\"columns\":[\"Fin\"]},{\"field\":\"rating\",\"columns\":[\"Cote\"]},{\"field\":\"cost\","
                                + "\"columns\":[\"Coût\"]}]}]}]}"),
                200);
        JsonObject preview = Replied.done(
                        SECRETARIAT.upload(
                                path("it-across", "IMPO"),
                                text("Code;IMPO-MA1;IMPO-MA2;;IMPO-MA4\nTitre;;Deux;Trois;Quatre\n"
                                        + "Organisme;ZZZ;SCT;SCT;SCT\nFin;2029-03-31;2019-03-31;2019-03-31;2019-03-31\n"
                                        + "Cote;;Vert clair;;vert CLAIR\nCoût;1;-5;7;8\n")),
                        202)
                .json();
        assertThat(preview.getJsonObject("counts").getInt("refused"))
                .as(preview.toString())
                .isEqualTo(2);
        assertThat(preview.getJsonArray("refused").getValuesAs(JsonObject.class))
                .extracting(r -> r.getInt("line") + r.getString("column"))
                .doesNotHaveDuplicates()
                .allMatch(place -> place.endsWith("B") || place.endsWith("D"));
        commit(preview);
        JsonObject release = Replied.done(SECRETARIAT.get(API + "/plans/IMPO/releases/2018"), 200)
                .json();
        assertThat(release.getJsonObject("sourceRatings").getInt("Vert clair")).isEqualTo(2);
        assertThat(release.getInt("costs") + " " + release.getString("costTotal"))
                .isEqualTo("1 8.00");
    }

    @Test
    void a_milestone_whose_forecast_has_passed_makes_its_measure_late_on_its_pages_and_in_lists() {
        land(
                "IMPO-M81;Passée;SCT;2017-04-01;2019-03-31;IMPO-M81-J1;Jalon;2017-12-31\n"
                        + "IMPO-M82;À venir;SCT;2017-04-01;2019-03-31;IMPO-M82-J1;Jalon;2018-12-31\n",
                "new",
                4);
        JsonObject milestone = SECRETARIAT.get(API + "/milestones/IMPO-M81-J1").json();
        assertThat(milestone.getInt("slippageDays"))
                .as("forecast against reference")
                .isZero();
        assertThat(SECRETARIAT.get(API + "/measures?plan=IMPO&late=true").body())
                .contains("IMPO-M81")
                .doesNotContain("IMPO-M82");
        assertThat(SECRETARIAT.get(API + "/measures?plan=IMPO&late=false").body())
                .contains("IMPO-M82")
                .doesNotContain("IMPO-M81");
        assertThat(SECRETARIAT
                        .get(API + "/measures?plan=IMPO&late=true&as_of=2017-06-30T16:00:00Z")
                        .body())
                .as("nothing of it was recorded then")
                .doesNotContain("IMPO-M81");
        assertThat(Visitor.of("secretariat").get("/mesures/IMPO-M81").html()).contains("prévision passée", "déjà +");
    }

    @Test
    void what_changed_since_the_preview_is_not_landed_on() {
        JsonObject first = preview("IMPO-M21;Un;SCT;2018-04-01;2019-03-31;;;\n");
        JsonObject second = preview("IMPO-M21;Deux;SCT;2018-04-01;2019-03-31;;;\n");
        commit(first);
        Replied.refused(commitment(second), 409);
        Replied.refused(commitment(first), 409);
        assertThat(measure("IMPO-M21").getJsonObject("title").getString("fr")).isEqualTo("Un");
    }

    @Test
    void a_file_in_which_nothing_can_land_stays_refused() {
        JsonObject nothing = preview("IMPO-M31;Hors du plan;SCT;2018-04-01;2029-03-31;;;\n");
        assertThat(nothing.getString("state")).isEqualTo("REFUSED");
        Replied.refused(commitment(nothing), 409);
    }

    @Test
    void a_file_that_is_no_table_is_refused_and_nothing_is_stored() {
        int before = total();
        byte[] encrypted = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 4_096);
        for (byte[] file : List.of(
                encrypted,
                new byte[] {'P', 'K', 3, 4, 0, 0},
                "%PDF-1.4".getBytes(StandardCharsets.US_ASCII),
                new byte[0])) {
            JsonObject problem = Replied.refused(SECRETARIAT.upload(path("plan-simple", "IMPO"), file), 422);
            assertThat(problem.getJsonArray("errors").getJsonObject(0).getString("pointer"))
                    .isEqualTo("/file");
        }
        JsonObject columns = Replied.refused(SECRETARIAT.upload(path("nap5", "IMPO"), text(HEADINGS)), 422);
        assertThat(columns.toString()).contains("import.table-missing");
        Replied.refused(SECRETARIAT.upload(path("plan-simple", "IMPO"), new byte[10 * 1024 * 1024 + 1]), 413);
        assertThat(total()).isEqualTo(before);
    }

    @Test
    void a_request_says_what_is_wrong_with_it() {
        byte[] file = text(HEADINGS + "IMPO-M41;Un;SCT;2018-04-01;2019-03-31;;;\n");
        Replied.refused(SECRETARIAT.upload(API + "/imports?kind=poem&target=IMPO", file), 422);
        Replied.refused(SECRETARIAT.upload(API + "/imports?kind=plan-table&target=IMPO", file), 422);
        Replied.refused(SECRETARIAT.upload(API + "/imports?target=IMPO", file), 400);
        Replied.refused(SECRETARIAT.upload(path("plan-simple", "NOPE"), file), 404);
        Replied.refused(SECRETARIAT.upload(path("no-such-profile", "IMPO"), file), 404);
        Replied.refused(RunningProduct.api().as("coord.mcc").upload(path("plan-simple", "IMPO"), file), 403);
        Replied.refused(RunningProduct.api().as("auditor").upload(path("plan-simple", "IMPO"), file), 403);
        Replied.refused(SECRETARIAT.get(API + "/imports/00000000-0000-0000-0000-000000000000"), 404);
        Replied.refused(SECRETARIAT.get(API + "/imports/x"), 404);
    }

    @Test
    void the_ministry_that_leads_a_plan_previews_and_the_secretariat_lands_it() {
        byte[] file = text(HEADINGS + "IMPO-M51;Un;SCT;2018-04-01;2019-03-31;;;\n");
        JsonObject sent = Replied.done(COORDINATOR.upload(path("plan-simple", "IMPO"), file), 202)
                .json();
        Replied.refused(COORDINATOR.post(API + "/imports/" + sent.getString("id") + "/commitment", ""), 403);
        Replied.refused(RunningProduct.api().as("coord.mcc").get(API + "/imports/" + sent.getString("id")), 404);
        commit(sent);
        assertThat(measure("IMPO-M51").getString("leadOrganisation")).isEqualTo("SCT");
    }

    @Test
    void the_same_request_sent_twice_is_one_import() {
        byte[] file = text(HEADINGS + "IMPO-M61;Un;SCT;2018-04-01;2019-03-31;;;\n");
        Api.Reply first =
                Replied.done(SECRETARIAT.upload(path("plan-simple", "IMPO"), file, "Idempotency-Key", "imp-61"), 202);
        Api.Reply again =
                Replied.done(SECRETARIAT.upload(path("plan-simple", "IMPO"), file, "Idempotency-Key", "imp-61"), 202);
        assertThat(again.json().getString("id")).isEqualTo(first.json().getString("id"));
        Replied.refused(
                SECRETARIAT.upload(path("plan-simple", "IMPO"), text(HEADINGS), "Idempotency-Key", "imp-61"), 422);
    }

    @Test
    void a_profile_is_data_that_is_read_and_accepted_back() {
        String path = API + "/import-profiles/it-renamed";
        Api.Reply simple = Replied.done(SECRETARIAT.get(API + "/import-profiles/plan-simple"), 200);
        String renamed = simple.body().replace("\"Titre de la mesure\"", "\"Libellé*\"");
        Api.Reply put = Replied.done(SECRETARIAT.put(path, renamed), 200);
        Replied.refused(SECRETARIAT.put(path, renamed), 428);
        Replied.done(SECRETARIAT.put(path, put.body(), "If-Match", put.etag()), 200);
        assertThat(SECRETARIAT.get(path).json()).isEqualTo(put.json());
        byte[] file = text(HEADINGS.replace("Titre de la mesure", "LIBELLE\u00A0court")
                + "IMPO-M71;Un;SCT;2018-04-01;2019-03-31;;;\n");
        Replied.refused(SECRETARIAT.upload(path("plan-simple", "IMPO"), file), 422);
        Replied.done(SECRETARIAT.upload(path("it-renamed", "IMPO"), file), 202);
        JsonObject problem = Replied.refused(
                SECRETARIAT.put(
                        API + "/import-profiles/it-wrong",
                        "{\"title\":{\"fr\":\"T\"},\"dates\":[\"hier\"],\"tables\":[{\"records\":[{\"kind\":\"MEASURE\","
                                + "\"fields\":[{\"field\":\"colour\",\"columns\":[\"C\"]}]}]}]}"),
                422);
        assertThat(problem.getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(e -> e.getString("pointer"))
                .contains("/dates/0", "/tables/0/records/0/fields/0/field", "/tables/0/records/0/fields");
    }

    private static void land(String rows, String outcome, int records) {
        JsonObject preview = preview(rows);
        assertThat(preview.getJsonObject("counts").getInt(outcome))
                .as(preview.toString())
                .isEqualTo(records);
        commit(preview);
    }

    private static JsonObject preview(String rows) {
        return previewOf("IMPO", rows);
    }

    private static JsonObject previewOf(String plan, String rows) {
        return Replied.done(SECRETARIAT.upload(path("plan-simple", plan), text(HEADINGS + rows)), 202)
                .json();
    }

    private static void commit(JsonObject preview) {
        Replied.done(commitment(preview), 200);
    }

    private static Api.Reply commitment(JsonObject preview) {
        return SECRETARIAT.post(API + "/imports/" + preview.getString("id") + "/commitment", "");
    }

    private static JsonObject measure(String code) {
        return Replied.done(RunningProduct.api().get(API + "/measures/" + code), 200)
                .json();
    }

    private static int total() {
        return SECRETARIAT.get(API + "/imports").json().getInt("total");
    }

    private static String path(String profile, String target) {
        return API + "/imports?kind=plan-table&profile=" + profile + "&target=" + target + "&file=plan.csv";
    }

    private static byte[] text(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }
}
