package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A ministry keeps the registers of its measures; the secretariat and the committee read them, the public never. */
@Order(5)
class RegistersIT {

    private static final String MEASURE = "/api/v1/measures/PAEN-M06";
    private static final String RISK =
            "{\"title\":{\"fr\":\"La campagne manque son public\",\"en\":null},\"likelihood\":3,\"effect\":4,"
                    + "\"response\":\"REDUCE\",\"treatment\":{\"fr\":\"Un essai précède la diffusion.\"},"
                    + "\"owner\":{\"fr\":\"Direction des communications\"},\"reviewOn\":\"2018-03-30\"}";
    private static final String ISSUE =
            "{\"title\":{\"fr\":\"La campagne a manqué son public\"},\"since\":\"2018-01-05\","
                    + "\"effect\":{\"fr\":\"Deux régions ne sont pas touchées.\"},"
                    + "\"action\":{\"fr\":\"Une seconde vague est prévue.\"},"
                    + "\"owner\":{\"fr\":\"Direction des communications\"},\"due\":\"2018-02-28\"}";

    private final Api coordinator = RunningProduct.api().byToken("coord.mesi");
    private final Api secretariat = RunningProduct.api().byToken("secretariat");

    @Test
    void a_risk_lives_from_its_entry_until_it_happens_and_is_an_issue_from_then_on() {
        Api.Reply entered = Replied.done(coordinator.post(MEASURE + "/risks", RISK), 201);
        String risk = "/api/v1/risks/" + entered.json().getString("code");
        assertThat(entered.header("Location")).endsWith(risk);
        assertThat(entered.json().getString("code")).matches("PAEN-M06-R\\d+");
        assertThat(entered.json().getInt("exposure")).isEqualTo(12);
        assertThat(entered.json().getString("exposureClass")).isEqualTo("HIGH");

        Replied.refused(coordinator.patch(risk, "{\"likelihood\":5}"), 428);
        Api.Reply revised =
                Replied.done(coordinator.patch(risk, "{\"likelihood\":5}", "If-Match", entered.etag()), 200);
        assertThat(revised.json().getInt("exposure")).isEqualTo(20);
        assertThat(revised.json().getString("exposureClass")).isEqualTo("EXTREME");
        Replied.refused(coordinator.patch(risk, "{\"likelihood\":1}", "If-Match", entered.etag()), 412);

        Api.Reply happened =
                Replied.done(coordinator.post(risk + "/materialisation", ISSUE, "If-Match", revised.etag()), 201);
        assertThat(happened.json().getString("risk")).isEqualTo(entered.json().getString("code"));
        Api.Reply after = coordinator.get(risk);
        assertThat(after.json().getString("state")).isEqualTo("MATERIALISED");
        assertThat(after.json().getString("issue")).isEqualTo(happened.json().getString("code"));
        Replied.refused(coordinator.patch(risk, "{\"likelihood\":1}", "If-Match", after.etag()), 409);

        String issue = "/api/v1/issues/" + happened.json().getString("code");
        Api.Reply settled = Replied.done(
                secretariat.post(
                        issue + "/closing",
                        "{\"outcome\":{\"fr\":\"La seconde vague a touché les deux régions.\"}}",
                        "If-Match",
                        secretariat.get(issue).etag()),
                200);
        assertThat(settled.json().getString("state")).isEqualTo("CLOSED");
        assertThat(settled.json().getString("endedOn")).isNotBlank();
    }

    @Test
    void what_cannot_be_kept_is_refused_at_its_field_and_nothing_is_stored() {
        long before = RunningProduct.get().journalHead();
        Map<String, String> faults = Map.of(
                "\"likelihood\":3->\"likelihood\":9",
                "/likelihood",
                "\"reviewOn\":\"2018-03-30\"->\"reviewOn\":\"2017-03-30\"",
                "/reviewOn",
                "\"response\":\"REDUCE\",-> ",
                "/response",
                "\"La campagne manque son public\"->\"" + "é".repeat(301) + "\"",
                "/title");
        faults.forEach((change, pointer) -> {
            String[] parts = change.split("->", -1);
            JsonObject told =
                    Replied.refused(coordinator.post(MEASURE + "/risks", RISK.replace(parts[0], parts[1])), 400, 422);
            assertThat(told.getJsonArray("errors").toString()).contains("\"" + pointer + "\"");
        });
        JsonObject told =
                Replied.refused(coordinator.post(MEASURE + "/issues", ISSUE.replace("2018-02-28", "2017-12-01")), 422);
        assertThat(told.getJsonArray("errors").toString()).contains("\"/due\"");
        assertThat(RunningProduct.get().journalHead()).isEqualTo(before);
    }

    @Test
    void what_is_read_may_be_sent_back_as_it_stands() {
        Api.Reply read = secretariat.get("/api/v1/risks/SGTI-M01-R2");
        Api.Reply back = secretariat.patch("/api/v1/risks/SGTI-M01-R2", read.body(), "If-Match", read.etag());
        assertThat(Replied.done(back, 200).etag()).isEqualTo(read.etag());
        Replied.refused(
                secretariat.patch("/api/v1/risks/SGTI-M01-R2", "{\"exposure\":1}", "If-Match", read.etag()), 400);
    }

    @Test
    void what_is_lowered_or_put_off_says_why_and_keeps_what_was_entered_before() {
        Api.Reply entered = Replied.done(coordinator.post(MEASURE + "/risks", RISK), 201);
        String risk = "/api/v1/risks/" + entered.json().getString("code");
        JsonObject refused =
                Replied.refused(coordinator.patch(risk, "{\"effect\":2}", "If-Match", entered.etag()), 422);
        assertThat(refused.getJsonArray("errors").getJsonObject(0).getString("code"))
                .isEqualTo("register.reason-required");
        String why = ",\"reason\":{\"fr\":\"L’essai est réussi.\"}}";
        Api.Reply lowered =
                Replied.done(coordinator.patch(risk, "{\"effect\":2" + why, "If-Match", entered.etag()), 200);
        Replied.done(secretariat.patch(risk, "{\"likelihood\":1" + why, "If-Match", lowered.etag()), 200);
        List<JsonObject> before = earlier(risk);
        assertThat(before).hasSize(2);
        assertThat(before.get(0).getJsonObject("before").getInt("effect")).isEqualTo(4);
        assertThat(before.get(0).getString("organisation")).isEqualTo("MESI");
        assertThat(before.get(1).getJsonObject("before").getInt("likelihood")).isEqualTo(3);
        assertThat(before.get(1).isNull("organisation")).isTrue();

        Api.Reply going = Replied.done(coordinator.post(MEASURE + "/issues", ISSUE), 201);
        String issue = "/api/v1/issues/" + going.json().getString("code");
        Replied.refused(coordinator.patch(issue, "{\"due\":\"2018-03-01\"}", "If-Match", going.etag()), 422);
        Api.Reply sooner =
                Replied.done(coordinator.patch(issue, "{\"due\":\"2018-02-20\"}", "If-Match", going.etag()), 200);
        Replied.done(coordinator.patch(issue, "{\"due\":\"2018-03-01\"" + why, "If-Match", sooner.etag()), 200);
        assertThat(earlier(issue))
                .singleElement()
                .extracting(e -> e.getJsonObject("before").getString("due"))
                .isEqualTo("2018-02-20");
        assertThat(Visitor.of("coord.mesi")
                        .get("/registre/mesures/PAEN-M06")
                        .sound()
                        .html())
                .contains("L’essai est réussi.", "2018-02-20", "3 × 4");
    }

    @Test
    void an_issue_that_was_put_off_stays_late() {
        String issue = "/api/v1/issues/PAEN-M07-E1";
        JsonObject before = risk("PAEN-M07");
        assertThat(before.getString("rating")).isEqualTo("AMBER");
        Api.Reply read = coordinator.get(issue);
        Replied.done(
                coordinator.patch(
                        issue, "{\"due\":\"2019-12-31\",\"reason\":{\"fr\":\"Remis.\"}}", "If-Match", read.etag()),
                200);
        assertThat(risk("PAEN-M07")).isEqualTo(before);
        Replied.done(
                coordinator.patch(
                        issue,
                        "{\"due\":\"" + read.json().getString("due") + "\"}",
                        "If-Match",
                        coordinator.get(issue).etag()),
                200);
    }

    private JsonObject risk(String measure) {
        return Replied.done(coordinator.get("/api/v1/measures/" + measure), 200)
                .json()
                .getJsonArray("ratingReasons")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(r -> r.getString("dimension").equals("RISK"))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonObject> earlier(String entry) {
        return Replied.done(secretariat.get(entry + "/changes"), 200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    @Test
    void a_register_is_read_as_it_was_recorded_at_an_instant() {
        assertThat(secretariat
                        .get("/api/v1/risks/PAEN-M07-R1?as_of=2017-10-20T16:00:00Z")
                        .json()
                        .getString("state"))
                .isEqualTo("OPEN");
        assertThat(secretariat.get("/api/v1/risks/PAEN-M07-R1").json().getString("state"))
                .isEqualTo("MATERIALISED");
        assertThat(secretariat
                        .get("/api/v1/measures/PAEN-M07/issues?as_of=2017-10-20T16:00:00Z")
                        .json()
                        .getInt("total"))
                .isZero();
    }

    @Test
    void all_registers_are_listed_the_most_exposed_first_and_what_is_overdue_is_found() {
        List<Integer> exposures = secretariat.get("/api/v1/risks?state=OPEN").json().getJsonArray("items").stream()
                .map(r -> r.asJsonObject().getInt("exposure"))
                .toList();
        assertThat(exposures).hasSizeGreaterThan(3).isSortedAccordingTo((a, b) -> b - a);
        assertThat(codes(secretariat.get("/api/v1/risks?overdue=true"))).contains("SGTI-M01-R1");
        assertThat(codes(secretariat.get("/api/v1/issues?overdue=true&plan=PAEN")))
                .containsExactly("PAEN-M07-E1");
        Replied.refused(secretariat.get("/api/v1/risks?colour=red"), 400);
    }

    @Test
    void a_ministry_reads_its_own_registers_alone() {
        assertThat(codes(coordinator.get("/api/v1/risks"))).isNotEmpty().allMatch(c -> !c.startsWith("SGTI"));
        Replied.refused(coordinator.get("/api/v1/measures/SGTI-M01/risks"), 403);
        Replied.refused(coordinator.get("/api/v1/risks/SGTI-M01-R1"), 404);
        Replied.refused(coordinator.post("/api/v1/measures/SGTI-M01/risks", RISK), 403);
        Replied.refused(RunningProduct.api().get("/api/v1/risks/SGTI-M01-R1"), 401);
    }

    private static List<String> codes(Api.Reply reply) {
        return Replied.done(reply, 200).json().getJsonArray("items").stream()
                .map(r -> r.asJsonObject().getString("code"))
                .toList();
    }
}
