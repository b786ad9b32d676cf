package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The fact base and the practices of others: read by everyone, kept by the secretariat, used by reference in texts. */
@Order(5)
class FactsIT {

    private static final String FACTS = "/api/v1/facts";
    private static final String PRACTICES = "/api/v1/practices";
    private static final String SOURCE =
            "\"source\":{\"title\":{\"fr\":\"Titre\"},\"publisher\":\"Éditeur\",\"link\":\"https://example.org/\","
                    + "\"consultedOn\":\"2017-12-01\"}";
    private static final String FACT = "{\"topic\":{\"fr\":\"Sujet d’essai\"},\"statement\":{\"fr\":\"Énoncé\"},"
            + "\"value\":\"12.50\",\"unit\":{\"fr\":\"%\"},\"holdsOn\":\"2017-11-19\"," + SOURCE + "}";
    private static final String PRACTICE =
            "{\"jurisdiction\":{\"fr\":\"Ailleurs\"},\"strategy\":{\"fr\":\"Stratégie\"},"
                    + "\"done\":{\"fr\":\"Fait\"},\"learned\":{\"fr\":\"Appris\"}," + SOURCE
                    + ",\"usedIn\":[\"measure~PAEN-M06\",\"decision~CMSN-2017-03-D1\"]}";

    private final Api visitor = RunningProduct.api();
    private final Api secretariat = visitor.byToken("secretariat");

    @Test
    void a_fact_is_recorded_corrected_with_its_reason_and_its_first_version_stays() {
        Api.Reply made = Replied.done(secretariat.post(FACTS, FACT), 201);
        String address = made.header("Location");
        assertThat(made.json().getString("value")).isEqualTo("12.5");
        assertThat(made.json().getJsonObject("provenance").getString("kind")).isEqualTo("SOURCED");
        Replied.refused(secretariat.patch(address, "{\"reason\":{\"fr\":\"R\"}}"), 428);
        Replied.refused(secretariat.patch(address, "{\"value\":\"13\"}", "If-Match", made.etag()), 422);

        Api.Reply corrected = Replied.done(
                secretariat.patch(
                        address, "{\"value\":\"13\",\"reason\":{\"fr\":\"Coquille\"}}", "If-Match", made.etag()),
                200);

        assertThat(corrected.json().getInt("revision")).isEqualTo(2);
        Replied.refused(
                secretariat.patch(address, "{\"value\":\"14\",\"reason\":{\"fr\":\"R\"}}", "If-Match", made.etag()),
                412);
        JsonObject versions =
                Replied.done(visitor.get(address + "/versions"), 200).json();
        assertThat(versions.getJsonArray("items").getJsonObject(1).getString("value"))
                .isEqualTo("12.5");
        String code = made.json().getString("code");
        assertThat(Visitor.unknown().get("/faits/" + code).html()).contains("Versions antérieures", "12,5", "Coquille");
    }

    @Test
    void facts_that_disagree_are_shown_beside_each_other_and_told_apart() {
        JsonObject booklet = Replied.done(visitor.get(FACTS + "/F-1"), 200).json();
        assertThat(booklet.getJsonArray("disagreesWith").getString(0)).isEqualTo("F-2");
        assertThat(Visitor.unknown().get("/faits/F-1").html())
                .contains("juin 2014", "29 septembre 2014", "En désaccord");
        assertThat(Replied.done(visitor.get(FACTS + "?disagreeing=true&q=devoilement"), 200)
                        .json()
                        .getInt("total"))
                .isEqualTo(2);
        Replied.refused(visitor.get(FACTS + "?disagreeing=peut-etre"), 400);
        assertThat(Visitor.unknown().get("/faits?q=introuvable").html()).contains("Aucun fait ne répond");
    }

    @Test
    void a_reference_in_the_vision_leads_to_its_fact_and_back() {
        assertThat(Visitor.unknown().get("/").html())
                .contains("href=\"/faits/F-6\"")
                .doesNotContain("[[F-6]]");
        assertThat(Visitor.unknown().get("/en").html()).contains("href=\"/en/faits/F-6\"");
        assertThat(Replied.done(visitor.get(FACTS + "/F-6/uses"), 200).body()).contains("SNQ");
        assertThat(Visitor.unknown().get("/faits/F-6").html()).contains("Stratégie numérique du Québec");
    }

    @Test
    void what_cannot_be_kept_is_refused_at_its_field_and_nothing_is_stored() {
        long before = RunningProduct.get().journalHead();
        refusedAt("/source/link", FACTS, FACT.replace("https://example.org/", "http://example.org/"));
        refusedAt("/source/consultedOn", FACTS, FACT.replace("2017-12-01", "2042-12-01"));
        refusedAt("/unit", FACTS, FACT.replace("\"unit\":{\"fr\":\"%\"},", ""));
        refusedAt("/holdsOn", FACTS, FACT.replace("2017-11-19", "1492-10-12"));
        refusedAt("/disagreesWith", FACTS, FACT.replace("\"value\"", "\"disagreesWith\":[\"F-1\"],\"value\""));
        refusedAt("/usedIn/0", PRACTICES, PRACTICE.replace("PAEN-M06", "ZZZ-9"));
        refusedAt("/usedIn/0", PRACTICES, PRACTICE.replace("measure~PAEN-M06", "account~admin"));
        Replied.refused(visitor.as("committee").post(FACTS, FACT), 403);
        assertThat(RunningProduct.get().journalHead()).isEqualTo(before);
    }

    @Test
    void a_practice_says_where_it_served_and_decisions_are_not_for_the_public() {
        String decision = secretariat
                .get("/api/v1/sessions/CMSN-2017-03/decisions")
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("code");
        Api.Reply made = Replied.done(secretariat.post(PRACTICES, PRACTICE.replace("CMSN-2017-03-D1", decision)), 201);
        String address = made.header("Location");

        assertThat(made.body()).contains("decision~");
        assertThat(visitor.get(address).body()).contains("measure~PAEN-M06").doesNotContain("decision~");
        Api.Reply revised = Replied.done(
                secretariat.patch(address, "{\"learned\":{\"fr\":\"Mieux appris\"}}", "If-Match", made.etag()), 200);
        assertThat(revised.json().getJsonArray("usedIn")).hasSize(2);
        assertThat(Visitor.unknown()
                        .get("/pratiques/" + made.json().getString("code"))
                        .html())
                .contains("Mieux appris", "PAEN-M06");
        assertThat(Visitor.unknown().get("/en/pratiques?q=introuvable").html()).contains("No practice answers");
    }

    private void refusedAt(String pointer, String path, String body) {
        JsonObject refusal = Replied.refused(secretariat.post(path, body), 422);
        assertThat(refusal.getJsonArray("errors").getJsonObject(0).getString("pointer"))
                .isEqualTo(pointer);
    }
}
