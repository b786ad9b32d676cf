package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What was promised changes when the committee decides so, on the strength of what was asked, and keeps its first words. */
@Order(10)
class ChangesIT {

    private static final String API = "/api/v1";
    private static final String MEASURE = API + "/measures/PAEN-M07";

    private static final String LESS = "Entente avec une partie du réseau signée";

    private static final Api SECRETARIAT = RunningProduct.api().as("secretariat");
    private static final Api COORDINATOR = RunningProduct.api().as("coord.mesi");
    private static final Api COMMITTEE = RunningProduct.api().as("committee");

    @Test
    void a_milestone_is_said_in_other_words_once_the_committee_agreed() {
        JsonObject milestone = Replied.done(SECRETARIAT.get(MEASURE + "/milestones"), 200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        String code = milestone.getString("code");
        JsonObject same = Replied.refused(
                COORDINATOR.post(
                        MEASURE + "/changes",
                        request(code, milestone.getJsonObject("title").toString())),
                422);
        assertThat(same.getJsonArray("errors").getJsonObject(0).getString("code"))
                .isEqualTo("change.nothing");
        JsonObject asked = Replied.done(
                        COORDINATOR.post(MEASURE + "/changes", request(code, "{\"fr\":\"" + LESS + "\"}")), 201)
                .json();
        assertThat(asked.getJsonObject("before").getJsonObject("title").getString("fr"))
                .isEqualTo(milestone.getJsonObject("title").getString("fr"));

        String decision = decided(asked.getString("agendaItem"));
        String change = API + "/changes/" + asked.getString("code");
        Replied.refused(settle(SECRETARIAT, change, decision), 403);
        JsonObject other = Replied.refused(settle(COMMITTEE, change, "CMSN-2017-04-D3"), 422);
        assertThat(other.getJsonArray("errors").getJsonObject(0).getString("code"))
                .as("an earlier decision on the same measure approves nothing")
                .isEqualTo("change.other-decision");
        Replied.done(settle(COMMITTEE, change, decision), 200);
        JsonObject used = Replied.refused(
                SECRETARIAT.patch(
                        API + "/milestones/" + code,
                        "{\"title\":{\"fr\":\"Tout autre chose\"},\"decision\":\"" + decision + "\"}",
                        "If-Match",
                        SECRETARIAT.get(API + "/milestones/" + code).etag()),
                422);
        assertThat(used.getJsonArray("errors").getJsonObject(0).getString("code"))
                .isEqualTo("decision.of-a-request");
        JsonObject after = Replied.done(RunningProduct.api().get(API + "/milestones/" + code), 200)
                .json();
        assertThat(after.getJsonObject("title").getString("fr")).isEqualTo(LESS);
        assertThat(RunningProduct.api().get(MEASURE + "/promise").body())
                .as("the words first announced stand beside")
                .contains(milestone.getJsonObject("title").getString("fr"))
                .contains(LESS);
        assertThat(Visitor.unknown().get("/mesures/PAEN-M07").sound().html())
                .as("the published rating says that nothing was reduced, and the page why")
                .contains("Rien de ce qui a été annoncé n’a été réduit.", "n’y paraît qu’au bilan suivant");
        assertThat(Visitor.unknown().get("/mesures/PAEN-M06").sound().html())
                .doesNotContain("n’y paraît qu’au bilan suivant");
    }

    @Test
    void what_is_withdrawn_between_two_reports_still_weighs_on_its_plan_until_the_next() {
        String measure = API + "/measures/PCNQ-M04";
        String told = Replied.done(RunningProduct.api().get(API + "/plans/PCNQ/rating"), 200)
                .body();
        assertThat(told).contains("PCNQ-M04");
        JsonObject asked = Replied.done(
                        RunningProduct.api()
                                .as("coord.mcc")
                                .post(
                                        measure + "/changes",
                                        "{\"kind\":\"WITHDRAW\",\"reason\":{\"fr\":\"Sans objet\"},\"effect\":{\"fr\":\"Aucun\"}}"),
                        201)
                .json();
        String decision = decided(asked.getString("agendaItem"));
        Replied.done(settle(COMMITTEE, API + "/changes/" + asked.getString("code"), decision), 200);
        assertThat(SECRETARIAT.get(measure).json().getString("state")).isEqualTo("WITHDRAWN");
        assertThat(RunningProduct.api().get(API + "/plans/PCNQ/rating").body()).isEqualTo(told);
    }

    @Test
    void what_a_plan_announced_changes_by_a_decision_on_the_plan_once() {
        String plan = API + "/plans/SGTI";
        String before = SECRETARIAT.get(plan).json().getJsonObject("title").getString("fr");
        String body = "{\"title\":{\"fr\":\"%s\"}%s}";
        JsonObject refused = Replied.refused(revised(plan, body.formatted("Tout autre plan", "")), 422);
        assertThat(refused.getJsonArray("errors").getJsonObject(0).getString("code"))
                .isEqualTo("plan.decision-required");
        Replied.done(revised(plan, "{\"note\":{\"fr\":\"Sans le nombre de mesures\"}}"), 200);

        String other = ",\"decision\":\"CMSN-2017-04-D3\"";
        assertThat(Replied.refused(revised(plan, body.formatted("Tout autre plan", other)), 422)
                        .getJsonArray("errors")
                        .getJsonObject(0)
                        .getString("code"))
                .isEqualTo("plan.other-decision");
        String note = ",\"decision\":\"" + decided(onAgenda("plan~SGTI"), ",\"takesNote\":true") + "\"";
        assertThat(Replied.refused(revised(plan, body.formatted("Tout autre plan", note)), 422)
                        .getJsonArray("errors")
                        .getJsonObject(0)
                        .getString("code"))
                .isEqualTo("decision.takes-note");

        String decision = ",\"decision\":\"" + decided(onAgenda("plan~SGTI"), "") + "\"";
        Replied.done(revised(plan, body.formatted("Tout autre plan", decision)), 200);
        assertThat(Replied.refused(revised(plan, body.formatted("Encore un autre", decision)), 409)
                        .getString("code"))
                .isEqualTo("decision.carried-out");
        JsonObject promise =
                Replied.done(RunningProduct.api().get(plan + "/promise"), 200).json();
        assertThat(promise.getJsonArray("drifts").toString()).contains("REWORDED");
        assertThat(promise.getJsonObject("announced").getJsonObject("title").getString("fr"))
                .isEqualTo(before);
        assertThat(Visitor.unknown().get("/plans/SGTI/promesses").sound().html())
                .contains("plan-promise", "Tout autre plan", "reformulée");
    }

    @Test
    void of_two_measures_merged_into_each_other_the_second_merger_no_longer_takes_effect() {
        JsonObject first = merger("SGTI-M05", "SGTI-M06");
        JsonObject second = merger("SGTI-M06", "SGTI-M05");
        Replied.done(
                settle(COMMITTEE, API + "/changes/" + first.getString("code"), decided(first.getString("agendaItem"))),
                200);
        assertThat(RunningProduct.api().get(API + "/measures/SGTI-M05").json().getString("mergedInto"))
                .isEqualTo("SGTI-M06");
        assertThat(RunningProduct.api().get(API + "/measures/SGTI-M06/promise").body())
                .contains("\"tookOver\":[{\"decision\"", "SGTI-M05");
        String change = API + "/changes/" + second.getString("code");
        String decision = decided(second.getString("agendaItem"));
        assertThat(Replied.refused(settle(COMMITTEE, change, decision), 409).getString("code"))
                .isEqualTo("change.withdrawn-since");
        assertThat(SECRETARIAT.get(API + "/measures/SGTI-M06").json().getString("state"))
                .isNotEqualTo("WITHDRAWN");
        assertThat(Replied.done(settle(COMMITTEE, change, decision, false), 200)
                        .json()
                        .getString("state"))
                .isEqualTo("REFUSED");
    }

    @Test
    void a_committee_that_takes_note_of_a_request_can_only_refuse_it() {
        JsonObject asked = merger("SGTI-M03", "SGTI-M04");
        String change = API + "/changes/" + asked.getString("code");
        String decision = decided(asked.getString("agendaItem"), ",\"takesNote\":true");
        assertThat(Replied.refused(settle(COMMITTEE, change, decision), 422)
                        .getJsonArray("errors")
                        .getJsonObject(0)
                        .getString("code"))
                .isEqualTo("decision.takes-note");
        assertThat(Replied.done(settle(COMMITTEE, change, decision, false), 200)
                        .json()
                        .getString("state"))
                .isEqualTo("REFUSED");
    }

    @Test
    void a_decision_that_refuses_a_request_approves_it_in_nobodys_hands() {
        JsonObject asked = merger("SGTI-M03", "SGTI-M04");
        String change = API + "/changes/" + asked.getString("code");
        String decision = decided(asked.getString("agendaItem"), ",\"outcome\":\"REFUSED\"");
        assertThat(Replied.refused(settle(COMMITTEE, change, decision), 409).getString("code"))
                .isEqualTo("decision.says-otherwise");
        assertThat(Replied.done(settle(COMMITTEE, change, decision, false), 200)
                        .json()
                        .getString("state"))
                .isEqualTo("REFUSED");
    }

    private static JsonObject merger(String measure, String into) {
        return Replied.done(
                        SECRETARIAT.post(
                                API + "/measures/" + measure + "/changes",
                                "{\"kind\":\"MERGE\",\"content\":{\"mergedInto\":\"" + into
                                        + "\"},\"reason\":{\"fr\":\"Double emploi\"},\"effect\":{\"fr\":\"Aucun\"}}"),
                        201)
                .json();
    }

    @Test
    void what_was_added_to_an_adopted_plan_changes_freely_until_a_report_tells_it_and_keeps_its_first_words() {
        String measure = API + "/measures/PAEN-M90";
        Replied.done(
                SECRETARIAT.post(
                        API + "/plans/PAEN/measures",
                        "{\"code\":\"PAEN-M90\",\"title\":{\"fr\":\"Former 400 tuteurs\"},\"leadOrganisation\":\"MESI\"}"),
                201);
        Replied.done(revised(measure, "{\"title\":{\"fr\":\"Former 40 tuteurs\"}}"), 200);
        JsonObject promise = Replied.done(RunningProduct.api().get(measure + "/promise"), 200)
                .json();
        assertThat(promise.getJsonObject("announced").getJsonObject("title").getString("fr"))
                .isEqualTo("Former 400 tuteurs");
        assertThat(promise.getJsonArray("drifts").toString()).contains("LOWERED_TARGET");
    }

    private static Api.Reply revised(String plan, String body) {
        return SECRETARIAT.patch(plan, body, "If-Match", SECRETARIAT.get(plan).etag());
    }

    private static String onAgenda(String subject) {
        String session = Replied.done(SECRETARIAT.get(API + "/committees/CMSN/sessions?limit=200"), 200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(s -> !"CLOSED".equals(s.getString("state")))
                .map(s -> s.getString("code"))
                .findFirst()
                .orElseThrow();
        return Replied.done(
                        SECRETARIAT.post(
                                API + "/sessions/" + session + "/agenda",
                                "{\"subject\":\"" + subject
                                        + "\",\"title\":{\"fr\":\"Le plan\"},\"decisionRequested\":{\"fr\":\"Décider\"}}"),
                        201)
                .json()
                .getString("code");
    }

    private static Api.Reply settle(Api actor, String change, String decision) {
        return settle(actor, change, decision, true);
    }

    private static Api.Reply settle(Api actor, String change, String decision, boolean approved) {
        return actor.post(
                change + "/settlement",
                "{\"decision\":\"" + decision + "\",\"approved\":" + approved + "}",
                "If-Match",
                COMMITTEE.get(change).etag());
    }

    private static String decided(String item) {
        return decided(item, "");
    }

    private static String decided(String item, String more) {
        String session = Replied.done(SECRETARIAT.get(API + "/committees/CMSN/sessions?limit=200"), 200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(s -> API + "/sessions/" + s.getString("code"))
                .filter(path -> SECRETARIAT.get(path + "/agenda/" + item).status() == 200)
                .findFirst()
                .orElseThrow();
        SECRETARIAT.post(session + "/holding", "");
        String held = session.replaceFirst(".*/", "");
        Table.call(held);
        Table.agree(held, item);
        return Replied.done(
                        COMMITTEE.post(
                                session + "/decisions",
                                "{\"item\":\"" + item + "\",\"text\":{\"fr\":\"Accordé\"},\"effectOn\":\"2018-02-01\""
                                        + more + "}"),
                        201)
                .json()
                .getString("code");
    }

    private static String request(String milestone, String title) {
        return "{\"kind\":\"REWORD\",\"milestone\":\"" + milestone + "\",\"content\":{\"title\":" + title
                + "},\"reason\":{\"fr\":\"Plus clair\"},\"effect\":{\"fr\":\"Aucun\"}}";
    }
}
