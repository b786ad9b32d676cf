package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Deliverables from submission to acceptance, and change requests up to the committee's agenda. */
@Order(8)
class PromisesIT {

    private static final String API = "/api/v1";
    private static final String MILESTONE = API + "/milestones/PAEN-M06-J3";
    private static final String HASH = "ab".repeat(32);

    private final Api nobody = RunningProduct.api();
    private final Api coordinator = nobody.as("coord.mesi");
    private final Api secretariat = nobody.as("secretariat");
    private final Api committee = nobody.as("committee");

    @Test
    void a_deliverable_is_submitted_by_its_ministry_and_accepted_by_the_secretariat() {
        Api.Reply before = coordinator.get(MILESTONE);
        int held = before.json().getJsonArray("evidence").size();
        String link = "{\"evidence\":[{\"title\":{\"fr\":\"Rapport\"},\"link\":\"https://exemple.quebec/rapport\"%s}]}";
        Api.Reply bare = Replied.done(coordinator.patch(MILESTONE, link.formatted(""), "If-Match", before.etag()), 200);
        String number = "/evidence/" + (held + 1);
        JsonObject unhashed = Replied.refused(
                secretariat.post(
                        MILESTONE + number + "/acceptance",
                        "{}",
                        "If-Match",
                        secretariat.get(MILESTONE).etag()),
                409);
        assertThat(unhashed.getString("code")).isEqualTo("deliverable.no-hash");
        Api.Reply hashed = Replied.done(
                coordinator.patch(MILESTONE, link.formatted(",\"sha256\":\"" + HASH + "\""), "If-Match", bare.etag()),
                200);
        assertThat(hashed.json().getJsonArray("evidence")).hasSize(held + 2);
        Replied.refused(
                coordinator.post(
                        MILESTONE + "/evidence/" + (held + 2) + "/acceptance", "{}", "If-Match", hashed.etag()),
                403);
        Api.Reply accepted = Replied.done(
                secretariat.post(
                        MILESTONE + "/evidence/" + (held + 2) + "/acceptance",
                        "{}",
                        "If-Match",
                        secretariat.get(MILESTONE).etag()),
                200);
        JsonObject evidence = accepted.json().getJsonArray("evidence").getJsonObject(held + 1);
        assertThat(evidence.getString("state")).isEqualTo("ACCEPTED");
        assertThat(evidence.getString("decidedBy")).isEqualTo("SECRETARIAT");
        assertThat(nobody.get(MILESTONE).json().getJsonArray("evidence"))
                .as("nothing is public before a report tells that it was achieved")
                .isEmpty();
        JsonObject again = Replied.refused(
                secretariat.post(
                        MILESTONE + "/evidence/" + (held + 2) + "/refusal",
                        "{\"reason\":{\"fr\":\"Incomplet\"}}",
                        "If-Match",
                        accepted.etag()),
                409);
        assertThat(again.getString("code")).isEqualTo("deliverable.decided");
    }

    @Test
    void a_file_of_another_kind_is_named_with_its_fault_and_nothing_is_stored() {
        int held = coordinator.get(MILESTONE).json().getJsonArray("evidence").size();
        JsonObject problem = Replied.refused(
                coordinator.post(MILESTONE + "/evidence?name=../rapport", "<p>", "Content-Type", "text/html"), 422);
        assertThat(problem.getJsonArray("errors"))
                .extracting(e -> e.asJsonObject().getString("pointer"))
                .contains("/name", "/file");
        assertThat(coordinator.get(MILESTONE).json().getJsonArray("evidence")).hasSize(held);
    }

    @Test
    void what_was_promised_in_public_changes_by_a_decision_alone() {
        String measure = API + "/measures/PAEN-M05";
        Api.Reply read = secretariat.get(measure);
        JsonObject refused =
                Replied.refused(secretariat.patch(measure, "{\"state\":\"WITHDRAWN\"}", "If-Match", read.etag()), 422);
        assertThat(refused.getJsonArray("errors").getJsonObject(0).getString("code"))
                .isEqualTo("measure.decision-required");
        String request = "{\"kind\":\"WITHDRAW\",\"reason\":{\"fr\":\"Double emploi\"},\"effect\":{\"fr\":\"Aucun\"}}";
        JsonObject asked = Replied.done(coordinator.post(measure + "/changes", request), 201)
                .json();
        assertThat(asked.getString("state")).isEqualTo("PROPOSED");
        assertThat(Replied.refused(coordinator.post(measure + "/changes", request), 409)
                        .getString("code"))
                .isEqualTo("change.open");
        String change = API + "/changes/" + asked.getString("code");
        JsonObject other = Replied.refused(
                committee.post(
                        change + "/settlement",
                        "{\"decision\":\"CMSN-2017-03-D2\",\"approved\":true}",
                        "If-Match",
                        committee.get(change).etag()),
                422);
        assertThat(other.getJsonArray("errors").getJsonObject(0).getString("code"))
                .isEqualTo("change.other-decision");
        assertThat(secretariat.get(measure).json().getString("state"))
                .isEqualTo(read.json().getString("state"));
        JsonObject back = Replied.done(
                        coordinator.post(
                                change + "/withdrawal",
                                "{}",
                                "If-Match",
                                coordinator.get(change).etag()),
                        200)
                .json();
        assertThat(back.getString("state")).isEqualTo("WITHDRAWN_BY_AUTHOR");
    }

    @Test
    void a_withdrawn_measure_stays_among_the_promises_of_its_plan() {
        JsonObject dropped = nobody.get(API + "/measures/SGTI-M07/promise").json();
        assertThat(dropped.getJsonArray("drifts").getString(0)).isEqualTo("DROPPED");
        assertThat(nobody.get(API + "/plans/SGTI/promises").json().getInt("total"))
                .isEqualTo(7);
        assertThat(Visitor.reading("secretariat").get("/changements").sound().html())
                .contains("Change requests");
    }

    @Test
    void a_request_is_filled_once_its_kind_was_chosen_and_its_address_tells_the_kind() {
        Visitor visitor = Visitor.of("secretariat");
        assertThat(visitor.get("/changements?mesure=PAEN-M05").sound().html())
                .contains("/changements?genre=REWORD&amp;mesure=PAEN-M05")
                .doesNotContain("id=\"title\"", "id=\"reference\"");
        WebPage page = visitor.get("/changements?genre=REWORD&mesure=PAEN-M05").sound();
        assertThat(page.html()).contains("id=\"title\"").doesNotContain("id=\"reference\"", "id=\"into\"");
        WebForm form = page.form("change");
        assertThat(form.action()).contains("genre=REWORD");
        assertThat(form.value("measure")).isEqualTo("PAEN-M05");
        visitor.send(form.pressing("propose")).refusedAt("reason").refusedAt("effect");
        assertThat(visitor.get("/changements?jalon=PAEN-M07-J3").sound().html())
                .contains("id=\"reference\"")
                .doesNotContain("id=\"title\"");
    }
}
