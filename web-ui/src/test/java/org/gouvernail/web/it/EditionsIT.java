package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.gouvernail.governance.kernel.Json;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The strategy's own life over REST and on its pages: editions that stay, steps that wait for their products, a revision
 * that is withdrawn in the end so that the example keeps its strategy, and the cohesion with the plans.
 */
@Order(7)
class EditionsIT {

    private static final String EDITIONS = "/api/v1/strategy/editions";
    private static final String REVISIONS = "/api/v1/strategy/revisions";
    private static final String STEPS = "/api/v1/strategy/steps";

    private final Api visitor = RunningProduct.api();
    private final Api secretariat = visitor.byToken("secretariat");
    private final Api committee = visitor.byToken("committee");

    @Test
    void every_edition_reads_whole_under_its_hash_and_tells_what_it_changed() {
        JsonObject all = Replied.done(visitor.get(EDITIONS), 200).json();
        assertThat(all.getInt("total")).isEqualTo(2);
        assertThat(all.getJsonArray("items").getJsonObject(0).getBoolean("inForce"))
                .isTrue();
        for (String number : List.of("0", "1")) {
            JsonObject one =
                    Replied.done(visitor.get(EDITIONS + "/" + number), 200).json();
            String record = Replied.done(visitor.get(EDITIONS + "/" + number + "/record"), 200)
                    .body();
            assertThat(Json.sha256(record)).isEqualTo(one.getString("sha256"));
        }
        String changes = Replied.done(visitor.get(EDITIONS + "/1/changes"), 200).body();
        assertThat(changes).contains("REWORDED", "SET", "Une économie d’excellence numérique");
        Replied.refused(visitor.get(EDITIONS + "/9"), 404);
        Replied.refused(visitor.get(EDITIONS + "/-1"), 404);
        assertThat(Visitor.unknown().get("/strategie/editions/1").sound().html())
                .contains("Cible fixée", "Développement économique à l’ère du numérique");
        assertThat(Visitor.unknown().get("/en/strategie/editions/0").sound().html())
                .contains("Working document");
    }

    @Test
    void the_strategy_answers_with_the_edition_in_force_and_as_of_a_day_with_what_it_said_then() {
        JsonObject now = Replied.done(visitor.get("/api/v1/strategy"), 200).json();
        assertThat(now.getJsonArray("orientations")).hasSize(7);
        assertThat(now.getJsonObject("edition").getInt("number")).isEqualTo(1);
        String then = Replied.done(visitor.get("/api/v1/strategy?as_of=2017-06-30T16:00:00Z"), 200)
                .body();
        assertThat(then).contains("Développement économique à l’ère du numérique");
    }

    @Test
    void a_step_does_not_end_while_a_product_is_missing_and_a_late_one_is_shown_late() {
        Api.Reply act = Replied.done(visitor.get(STEPS + "/E1-ACT"), 200);
        assertThat(Replied.refused(secretariat.post(STEPS + "/E1-ACT/end", "", "If-Match", act.etag()), 409)
                        .toString())
                .contains("step.products-missing", "EVALUATION");
        Replied.refused(secretariat.post(STEPS + "/E1-ACT/end", ""), 428);
        Replied.refused(
                committee.post(STEPS + "/E1-ACT/products/EVALUATION/acceptance", "", "If-Match", act.etag()), 409);
        Replied.refused(
                secretariat.put(
                        STEPS + "/E1-ACT/products/EVALUATION",
                        "{\"link\":\"https://example.org/e\"}",
                        "If-Match",
                        act.etag()),
                422);
        assertThat(Replied.done(visitor.get(STEPS + "/E1-PRIORITISE"), 200)
                        .json()
                        .getBoolean("late"))
                .isTrue();
        assertThat(Replied.done(visitor.get(STEPS + "/E1-TARGET"), 200).json().getBoolean("late"))
                .isFalse();
        assertThat(Visitor.unknown().get("/strategie").sound().html())
                .contains("Cibler", "En retard", "aria-current=\"step\"", "À remettre");
    }

    @Test
    void a_revision_goes_from_evidence_to_the_agenda_and_is_withdrawn() {
        Replied.refused(secretariat.post(REVISIONS, body(2, reword("Deux"))), 409);
        assertThat(Replied.refused(
                                secretariat.post(
                                        REVISIONS, body(1, "{\"act\":\"DROP\",\"code\":\"SNQ-O1.1\"," + WHY + "}")),
                                422)
                        .toString())
                .contains("revision.measures-left", "/changes/0/successors");
        assertThat(Replied.refused(
                                secretariat.post(
                                        REVISIONS,
                                        body(
                                                1,
                                                "{\"act\":\"REWORD\",\"code\":\"SNQ-O1\",\"text\":{\"fr\":\"T\"},"
                                                        + "\"reason\":{\"fr\":\"R\"},\"evidence\":[\"fact~F-999\"]}")),
                                422)
                        .toString())
                .contains("subject.unknown");
        Api.Reply made = Replied.done(secretariat.post(REVISIONS, body(1, reword("Un"))), 201);
        String address = made.header("Location");
        Replied.refused(visitor.get(address), 404);
        Replied.refused(secretariat.patch(address, body(1, reword("Autre"))), 428);
        Api.Reply edited =
                Replied.done(secretariat.patch(address, body(1, reword("Autre")), "If-Match", made.etag()), 200);
        Replied.refused(secretariat.patch(address, body(1, reword("Tard")), "If-Match", made.etag()), 412);

        Api.Reply open = Replied.done(secretariat.post(address + "/submission", "{}", "If-Match", edited.etag()), 200);
        assertThat(Replied.done(visitor.get(address), 200).json().getString("state"))
                .isEqualTo("SUBMITTED");
        assertThat(Replied.refused(secretariat.post(address + "/request", "{}", "If-Match", open.etag()), 409)
                        .toString())
                .contains("revision.unheard");
        Replied.refused(
                secretariat.post(address + "/request", "{\"advice\":[\"measure~PAEN-M06\"]}", "If-Match", open.etag()),
                422);
        Api.Reply asked = Replied.done(
                secretariat.post(
                        address + "/request", "{\"advice\":[\"consultation~OBJNUM-2016\"]}", "If-Match", open.etag()),
                200);
        assertThat(asked.json().getString("agendaItem")).startsWith("P-");
        assertThat(Replied.refused(
                                committee.post(
                                        address + "/settlement",
                                        "{\"decision\":\"CMSN-2016-01-D1\",\"approved\":true}",
                                        "If-Match",
                                        asked.etag()),
                                422)
                        .toString())
                .contains("revision.other-decision");
        String code = asked.json().getString("code");
        assertThat(Visitor.unknown().get("/strategie/revisions/" + code).sound().html())
                .contains("Avant", "Après", "Autre");
        Replied.done(
                secretariat.post(address + "/withdrawal", "{\"reason\":{\"fr\":\"Essai\"}}", "If-Match", asked.etag()),
                200);
        assertThat(Replied.done(visitor.get(address), 200).json().getString("state"))
                .isEqualTo("WITHDRAWN");
    }

    @Test
    void cohesion_tells_the_gaps_first_and_counts_each_plan_beside_each_orientation() {
        JsonObject view =
                Replied.done(visitor.get("/api/v1/strategy/cohesion"), 200).json();
        assertThat(view.getJsonArray("planObjectivesAlone").toString()).contains("PAEN-5", "PAN-1.3");
        assertThat(view.getJsonArray("objectivesAlone").toString()).contains("SNQ-O6.1");
        assertThat(view.getJsonArray("plansAlone").toString()).contains("SGTI");
        Replied.done(secretariat.get("/api/v1/strategy/cohesion"), 200);
        assertThat(Visitor.unknown().get("/cohesion").sound().html())
                .contains("Ce qui ne se rejoint pas", "SNQ-O6.1", "PAEN-5");
        assertThat(Visitor.unknown().get("/en/cohesion").sound().html()).contains("What does not meet");
    }

    @Test
    void an_objective_of_a_plan_serves_what_is_in_force_and_reads_back_as_it_was_given() {
        String objectives = "/api/v1/plans/PAEN/objectives";
        assertThat(Replied.done(visitor.get(objectives), 200).json().getInt("total"))
                .isEqualTo(5);
        Replied.refused(secretariat.post(objectives, "{\"code\":\"X-1\",\"title\":{\"fr\":\"T\"}}"), 422);
        Replied.refused(
                secretariat.post(
                        objectives, "{\"code\":\"PAEN-9\",\"title\":{\"fr\":\"T\"},\"aligned\":[\"SNQ-O9.9\"]}"),
                422);
        Api.Reply one = Replied.done(visitor.get(objectives + "/PAEN-5"), 200);
        Api.Reply same = Replied.done(
                secretariat.patch(objectives + "/PAEN-5", "{\"aligned\":[]}", "If-Match", one.etag()), 200);
        assertThat(same.body()).isEqualTo(one.body());
    }

    @Test
    void the_secretariat_works_on_steps_and_revisions_from_its_desk() {
        assertThat(Visitor.of("secretariat")
                        .get("/secretariat/strategie")
                        .sound()
                        .html())
                .contains("SNQ-R1", "Cible abaissée", "Terminer l’étape");
    }

    private static final String WHY = "\"reason\":{\"fr\":\"Motif\"},\"evidence\":[\"fact~F-1\"]";

    private static String reword(String words) {
        return "{\"act\":\"REWORD\",\"code\":\"SNQ-O4.2\",\"text\":{\"fr\":\"" + words + "\"}," + WHY + "}";
    }

    private static String body(int basedOn, String change) {
        return "{\"title\":{\"fr\":\"Essai\"},\"basedOn\":" + basedOn + ",\"changes\":[" + change + "]}";
    }
}
