package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Who waits for whom, what a slip moves, and forecasts with odds, over REST and on pages. */
@Order(7)
class OutlookIT {

    private static final String DEPENDENCIES = "/api/v1/dependencies";
    private static final String RUNS = "/api/v1/odds/runs";

    private final Api secretariat = RunningProduct.api().as("secretariat");
    private final Api culture = RunningProduct.api().as("coord.mcc");
    private final Api nobody = RunningProduct.api();

    @Test
    void a_dependency_is_declared_seen_by_everyone_and_taken_away_as_it_was_seen() {
        Api.Reply made = Replied.done(culture.post(DEPENDENCIES, body("SGTI-M07-J2", "PCNQ-M05-J3", 14)), 201);
        String address = made.header("Location");
        assertThat(Replied.done(nobody.get(address), 200).json()).isEqualTo(made.json());
        assertThat(codes(nobody.get(DEPENDENCIES + "?milestone=SGTI-M07-J2"))).contains("PCNQ-M05-J3");
        assertThat(codes(nobody.get(DEPENDENCIES + "?plan=PCNQ"))).contains("PCNQ-M05-J3");
        assertThat(codes(nobody.get(DEPENDENCIES + "?plan=PIN"))).doesNotContain("PCNQ-M05-J3");
        Replied.refused(culture.post(DEPENDENCIES, body("SGTI-M07-J2", "PCNQ-M05-J3", 0)), 409);

        Replied.refused(culture.send("DELETE", address, null), 428);
        Replied.refused(culture.send("DELETE", address, null, "If-Match", "\"0\""), 412);
        Replied.refused(
                RunningProduct.api().as("coord.sct").send("DELETE", address, null, "If-Match", made.etag()), 403);
        JsonObject field = Replied.refused(culture.send("DELETE", address, null, "If-Match", made.etag()), 422)
                .getJsonArray("errors")
                .getJsonObject(0);
        assertThat(field.getString("pointer")).isEqualTo("/reason");
        assertThat(culture.send("DELETE", address + "?reason=Report%C3%A9", null, "If-Match", made.etag())
                        .status())
                .isEqualTo(204);
        JsonObject ended = Replied.done(nobody.get(address), 200).json();
        assertThat(ended.getBoolean("inForce")).isFalse();
        assertThat(ended.getJsonObject("reason").getString("fr")).isEqualTo("Reporté");
        assertThat(ended.getJsonObject("removedBy").getString("fr")).isNotBlank();
        assertThat(ended.getString("removedOn")).isNotBlank();
        assertThat(codes(nobody.get(DEPENDENCIES + "?milestone=SGTI-M07-J2"))).doesNotContain("PCNQ-M05-J3");
        assertThat(codes(nobody.get(DEPENDENCIES + "?milestone=SGTI-M07-J2&removed=true")))
                .contains("PCNQ-M05-J3");
    }

    @Test
    void what_was_taken_away_with_a_reason_may_be_declared_again_and_both_are_told() {
        Api.Reply first = Replied.done(culture.post(DEPENDENCIES, body("SGTI-M07-J2", "PCNQ-M05-J2", 3)), 201);
        String removal = first.header("Location") + "/removal";
        Replied.refused(culture.send("POST", removal, "{}", "If-Match", first.etag()), 422);
        String reason = "{\"reason\":{\"fr\":\"Livraison sans attendre\"}}";
        Replied.done(culture.send("POST", removal, reason, "If-Match", first.etag()), 200);
        Replied.refused(culture.send("POST", removal, reason, "If-Match", first.etag()), 409);
        Api.Reply again = Replied.done(culture.post(DEPENDENCIES, body("SGTI-M07-J2", "PCNQ-M05-J2", 5)), 201);
        assertThat(RunningProduct.api().get("/jalons/SGTI-M07-J2/effet").body()).contains("Livraison sans attendre");
        Replied.done(
                culture.send("POST", again.header("Location") + "/removal", reason, "If-Match", again.etag()), 200);
    }

    @Test
    void what_was_declared_then_is_read_as_of_then() {
        assertThat(codes(nobody.get(DEPENDENCIES + "?plan=PAN&as_of=2017-11-20T12:00:00Z")))
                .isEmpty();
        assertThat(codes(nobody.get(DEPENDENCIES + "?plan=PAN&as_of=2017-12-01T12:00:00Z")))
                .contains("PAN-M01-J1", "PAEN-M07-J3");
    }

    @Test
    void a_ministry_declares_what_its_own_milestones_wait_for_and_nothing_else() {
        long before = RunningProduct.get().journalHead();
        Replied.refused(culture.post(DEPENDENCIES, body("PCNQ-M04-J3", "SGTI-M01-J4", 0)), 403);
        assertThat(RunningProduct.get().journalHead()).isEqualTo(before);
    }

    @Test
    void wrong_dependencies_are_refused_beside_their_field_and_nothing_is_stored() {
        long before = RunningProduct.get().journalHead();
        assertThat(pointer(body("PCNQ-M04-J3", "PCNQ-M04-J3", 0))).isEqualTo("/predecessor dependency.self");
        assertThat(pointer(body("ZZZ-9", "PCNQ-M04-J3", 0))).isEqualTo("/predecessor unknown.milestone");
        assertThat(pointer(body("PCNQ-M04-J3", "ZZZ-9", 0))).isEqualTo("/successor unknown.milestone");
        assertThat(pointer(body("PAEN-M01-J3", "PCNQ-M04-J3", 3651))).startsWith("/lagDays ");
        assertThat(pointer(body("PAEN-M01-J3", "PCNQ-M04-J3", -366))).startsWith("/lagDays ");
        Replied.refused(
                secretariat.post(DEPENDENCIES, "{\"predecessor\":\"A\",\"successor\":\"B\",\"lagDays\":0.5}"),
                400,
                422);
        Replied.refused(secretariat.post(DEPENDENCIES, "{\"successor\":\"PCNQ-M04-J3\"}"), 422);
        assertThat(RunningProduct.get().journalHead()).isEqualTo(before);
    }

    @Test
    void a_circle_is_refused_with_its_path() {
        JsonObject problem = Replied.refused(secretariat.post(DEPENDENCIES, body("PAEN-M07-J3", "PAN-M02-J1", 0)), 422);
        JsonObject field = problem.getJsonArray("errors").getJsonObject(0);
        assertThat(field.getString("pointer")).isEqualTo("/predecessor");
        assertThat(field.getString("code")).isEqualTo("dependency.cycle");
        assertThat(field.getString("detail")).contains("PAN-M02-J1 → PAN-M01-J1 → PAEN-M07-J3 → PAN-M02-J1");
    }

    @Test
    void of_two_declarations_that_would_close_a_circle_together_one_is_made() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 5; round++) {
                List<Future<Api.Reply>> asked = new ArrayList<>();
                asked.add(two.submit(() -> secretariat.post(DEPENDENCIES, body("SGTI-M02-J3", "SGTI-M03-J2", 0))));
                asked.add(two.submit(() -> secretariat.post(DEPENDENCIES, body("SGTI-M03-J2", "SGTI-M02-J3", 0))));
                List<Api.Reply> replies =
                        List.of(asked.get(0).get(), asked.get(1).get());
                assertThat(replies).extracting(Api.Reply::status).containsExactlyInAnyOrder(201, 422);
                Api.Reply made = replies.stream()
                        .filter(r -> r.status() == 201)
                        .findFirst()
                        .orElseThrow();
                secretariat.send("DELETE", made.header("Location") + "?reason=essai", null, "If-Match", made.etag());
            }
        } finally {
            two.shutdown();
        }
    }

    @Test
    void what_a_slip_moves_is_told_with_days_and_chain_and_no_date_is_touched() {
        String before = secretariat.get("/api/v1/milestones/PAN-M01-J1").body();
        JsonObject impact = Replied.done(secretariat.get("/api/v1/milestones/PAN-M02-J1/impact?days=365"), 200)
                .json();
        assertThat(impact.getInt("days")).isEqualTo(365);
        JsonObject last = impact.getJsonArray("affected").getValuesAs(JsonObject.class).stream()
                .filter(a -> a.getString("code").equals("PAEN-M07-J3"))
                .findFirst()
                .orElseThrow();
        assertThat(last.getJsonArray("chain").toString()).isEqualTo("[\"PAN-M02-J1\",\"PAN-M01-J1\",\"PAEN-M07-J3\"]");
        assertThat(last.getInt("days")).isBetween(1, 365);
        assertThat(secretariat.get("/api/v1/milestones/PAN-M01-J1").body()).isEqualTo(before);
        Replied.done(nobody.get("/api/v1/milestones/PAN-M02-J1/impact"), 200);
        Replied.refused(nobody.get("/api/v1/milestones/PAN-M02-J1/impact?days=x"), 400);
        Replied.refused(nobody.get("/api/v1/milestones/PAN-M02-J1/impact?days=0"), 422);
        Replied.refused(nobody.get("/api/v1/milestones/PAN-M02-J1/impact?days=3651"), 422);
        Replied.refused(secretariat.get("/api/v1/milestones/PCNQ-M04-J1/impact"), 409);
        Replied.refused(nobody.get("/api/v1/milestones/ZZZ-9/impact"), 404);
    }

    @Test
    void the_same_seed_and_facts_give_the_same_dates() {
        JsonObject first = run("{\"seed\":42,\"draws\":2000}");
        List<JsonObject> said = odds();
        JsonObject second = run("{\"seed\":42,\"draws\":2000}");
        assertThat(second.getString("inputs")).isEqualTo(first.getString("inputs"));
        assertThat(second.getString("id")).isNotEqualTo(first.getString("id"));
        List<JsonObject> again = odds();
        assertThat(again).hasSameSizeAs(said).isNotEmpty();
        for (int i = 0; i < said.size(); i++) {
            for (String quantile : List.of("milestone", "p10", "p50", "p80", "p90")) {
                assertThat(again.get(i).get(quantile)).isEqualTo(said.get(i).get(quantile));
            }
            assertThat(said.get(i).getString("p50"))
                    .isLessThanOrEqualTo(said.get(i).getString("p80"))
                    .isGreaterThanOrEqualTo(first.getString("businessDate"));
        }
        assertThat(secretariat.get(RUNS + "/" + first.getString("id")).json()).isEqualTo(first);
    }

    @Test
    void a_run_out_of_bounds_is_refused() {
        long before = RunningProduct.get().journalHead();
        Replied.refused(secretariat.post(RUNS, "{\"draws\":0}"), 422);
        Replied.refused(secretariat.post(RUNS, "{\"draws\":100001}"), 422);
        Replied.refused(secretariat.post(RUNS, "{\"seed\":-1}"), 422);
        Replied.refused(culture.post(RUNS, "{}"), 403);
        assertThat(RunningProduct.get().journalHead()).isEqualTo(before);
    }

    @Test
    void odds_are_shown_to_those_who_see_the_measure_and_to_nobody_else() {
        assertThat(culture.get("/api/v1/odds?limit=200")
                        .json()
                        .getJsonArray("items")
                        .getValuesAs(JsonObject.class))
                .isNotEmpty()
                .allSatisfy(o -> assertThat(o.getString("measure")).startsWith("PCNQ"));
        Replied.done(culture.get("/api/v1/milestones/PCNQ-M04-J4/odds"), 200);
        Replied.refused(culture.get("/api/v1/milestones/SGTI-M01-J4/odds"), 404);
        Replied.refused(nobody.get("/api/v1/milestones/PCNQ-M04-J4/odds"), 401);
        assertThat(Visitor.of("coord.mcc").get("/mesures/PCNQ-M04").html()).contains("une chance sur deux d’ici le");
        assertThat(Visitor.unknown().get("/mesures/PCNQ-M04").html()).doesNotContain("une chance sur deux");
        assertThat(Visitor.of("coord.sct").get("/mesures/PCNQ-M04").html()).doesNotContain("une chance sur deux");
    }

    @Test
    void a_ministry_sees_how_good_its_own_forecasts_were_and_the_secretariat_and_the_auditor_all() {
        assertThat(ministries(culture)).containsExactly("MCC");
        assertThat(ministries(RunningProduct.api().as("approver.sct"))).containsExactly("SCT");
        assertThat(ministries(secretariat)).contains("MCC", "MESI", "SCT");
        assertThat(ministries(RunningProduct.api().as("auditor"))).isEqualTo(ministries(secretariat));
        Replied.refused(RunningProduct.api().as("committee").get("/api/v1/odds/calibration"), 403);
        assertThat(Visitor.of("coord.mcc")
                        .get("/coordination/previsions")
                        .sound()
                        .html())
                .contains("Justesse des prévisions")
                .doesNotContain(">MESI<");
    }

    @Test
    void the_form_tells_a_mistake_beside_its_field_and_declares_and_takes_away() {
        Visitor coordinator = Visitor.of("coord.mcc");
        String page = "/coordination/mesures/PCNQ-M04/dependances";
        WebForm form = coordinator
                .get(page)
                .sound()
                .form("declare")
                .with("declare:successor", "PCNQ-M04-J4")
                .with("declare:predecessor", "PCNQ-M04-J4")
                .with("declare:lag", "un")
                .pressing("declare:add");
        coordinator.send(form).refusedAt("declare:lag");
        WebForm itself = form.with("declare:lag", "−5");
        assertThat(coordinator.send(itself).refusedAt("declare:predecessor").html())
                .contains("ne peut pas s’attendre lui-même");
        coordinator.send(itself.with("declare:predecessor", "PAEN-M05-J4"));
        WebPage declared = coordinator.get(page).sound();
        assertThat(declared.html()).contains("PCNQ-M04-J4 attend PAEN-M05-J4");
        String chosen =
                declared.html().replaceAll("(?s).*<option value=\"([^\"]+)\">PCNQ-M04-J4 attend PAEN-M05-J4.*", "$1");
        WebForm removal = declared.form("remove").with("remove:withdrawn", chosen);
        coordinator.send(removal.pressing("remove:take")).refusedAt("remove:reason");
        coordinator.send(
                removal.with("remove:reason", "Les travaux ne se suivent plus.").pressing("remove:take"));
        assertThat(coordinator.get(page).html())
                .doesNotContain("<option value=\"" + chosen)
                .contains("Les travaux ne se suivent plus.");
        assertThat(coordinator.get("/coordination/mesures/SGTI-M01/dependances").status())
                .isEqualTo(403);
    }

    private JsonObject run(String body) {
        return Replied.done(secretariat.post(RUNS, body), 201).json();
    }

    private List<JsonObject> odds() {
        return secretariat
                .get("/api/v1/odds?limit=200")
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    private static List<String> ministries(Api api) {
        return Replied.done(api.get("/api/v1/odds/calibration"), 200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(c -> c.getString("organisation"))
                .toList();
    }

    private String pointer(String body) {
        JsonObject field = Replied.refused(secretariat.post(DEPENDENCIES, body), 422)
                .getJsonArray("errors")
                .getJsonObject(0);
        return field.getString("pointer") + " " + field.getString("code");
    }

    private static List<String> codes(Api.Reply list) {
        return Replied.done(list, 200).json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(d -> d.getString("successor"))
                .toList();
    }

    private static String body(String predecessor, String successor, int lag) {
        return "{\"predecessor\":\"" + predecessor + "\",\"successor\":\"" + successor + "\",\"lagDays\":" + lag + "}";
    }
}
