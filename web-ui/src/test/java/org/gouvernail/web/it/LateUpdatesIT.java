package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** What a ministry says of a quarter after its closing: kept and judged, and never in the report of that quarter. */
@Order(9)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LateUpdatesIT {

    private static final String PERIOD = "2017-2018-T3";
    private static final String REPORT = "/api/v1/reports/" + PERIOD;
    private static final String WHY = "La personne responsable était absente.";
    private static final String LATER = "2018-03-30";
    private static final String CORRECTED = "2018-04-27";

    private final Api visitor = RunningProduct.api();
    private final Api coordinator = visitor.as("coord.mesi");
    private final Api approver = visitor.as("approver.mesi");
    private final Api secretariat = visitor.as("secretariat");
    private String measure = "";
    private String before = "";

    @BeforeAll
    void close_the_quarter() throws InterruptedException {
        String state = secretariat.get("/api/v1/periods/" + PERIOD).json().getString("state");
        if (state.equals("OPEN")) {
            Replied.done(secretariat.post("/api/v1/periods/" + PERIOD + "/closing", ""), 200, 202);
        }
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
        while (secretariat.get(REPORT).status() != 200 && System.nanoTime() < deadline) {
            Thread.sleep(100);
        }
        before = Replied.done(secretariat.get(REPORT + "/record"), 200).body();
        measure = Json.createReader(new StringReader(before))
                .readObject()
                .getJsonArray("measures")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(m -> m.getString("updateState").equals("NOT_REPORTED"))
                .filter(m -> m.getString("leadOrganisation").equals("MESI"))
                .map(m -> m.getString("code"))
                .filter(code -> open(coordinator.get(update(code)).json()) != null)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Order(1)
    void without_a_reason_it_is_refused_beside_the_field_and_nothing_is_stored() {
        long head = RunningProduct.get().journalHead();
        Api.Reply read = coordinator.get(update(measure));
        JsonObject told = Replied.refused(
                coordinator.put(update(measure), Drafts.same(read.json()), "If-Match", read.etag()), 409);
        assertThat(told.getString("code")).isEqualTo("period.closed-late-reason");
        assertThat(pointer(told)).isEqualTo("/lateReason");
        String old = update(measure).replace(PERIOD, "2016-2017-T1");
        JsonObject past = Replied.refused(
                coordinator.put(
                        old, late(read.json()), "If-Match", coordinator.get(old).etag()),
                409);
        assertThat(pointer(past)).isEqualTo("/period");
        assertThat(RunningProduct.get().journalHead()).isEqualTo(head);

        Visitor desk = Visitor.of("coord.mesi");
        String page = "/coordination/mesures/" + measure + "?trimestre=" + PERIOD;
        assertThat(desk.get("/coordination").html()).contains(page);
        WebPage refused = desk.send(desk.get(page)
                .form("update")
                .with("rating", "AMBER")
                .with("progress", "42")
                .with("summary", "Reçu tard.")
                .with("lateReason", "")
                .pressing("save"));
        assertThat(refused.status()).isEqualTo(200);
        refused.refusedAt("lateReason").keeps("update", "summary", "Reçu tard.");
        assertThat(RunningProduct.get().journalHead()).isEqualTo(head);
    }

    @Test
    @Order(2)
    void with_its_reason_it_is_submitted_endorsed_and_accepted_as_others_are() {
        Api.Reply read = coordinator.get(update(measure));
        String reached = "{\"lateReason\":{\"fr\":\"Absence\"},\"milestones\":[{\"code\":\"" + open(read.json())
                + "\",\"actualDate\":\"2017-12-20\"}]}";
        JsonObject untold = Replied.refused(coordinator.put(update(measure), reached, "If-Match", read.etag()), 422);
        assertThat(pointer(untold)).isEqualTo("/milestones/0/reason");
        assertThat(untold.toString()).contains("milestone.actual-earlier");
        Replied.done(coordinator.put(update(measure), late(read.json()), "If-Match", read.etag()), 200);
        act(coordinator, "submission", "");
        assertThat(Visitor.of("approver.mesi").get("/approbation").html()).contains(WHY);
        act(approver, "endorsement", "");
        assertThat(Visitor.of("secretariat").get("/secretariat/revision").html())
                .contains(WHY);
        JsonObject accepted = act(
                        secretariat,
                        "acceptance",
                        "{\"assessedRating\":\"AMBER\",\"reason\":{\"fr\":\"Le retard sera repris.\"}}")
                .json();
        assertThat(accepted.getString("state")).isEqualTo("ACCEPTED");
        assertThat(accepted.getJsonObject("lateReason").getString("fr")).isEqualTo(WHY);
    }

    @Test
    @Order(3)
    void the_report_of_the_quarter_keeps_every_byte() {
        assertThat(secretariat.get(REPORT + "/record").body()).isEqualTo(before);
        Api.Reply again = Replied.done(secretariat.post("/api/v1/periods/" + PERIOD + "/compilations", ""), 202);
        assertThat(again.json().getString("outcome")).isEqualTo("UNCHANGED");
        assertThat(secretariat.get(REPORT + "/record").body()).isEqualTo(before);
    }

    @Test
    @Order(4)
    void what_it_says_stands_from_then_on() {
        JsonObject stands = secretariat.get("/api/v1/measures/" + measure).json();
        assertThat(stands.getString("declaredRating")).isEqualTo("AMBER");
        assertThat(stands.getInt("progress")).isEqualTo(42);
        String milestone =
                Objects.requireNonNull(open(coordinator.get(update(measure)).json()));
        assertThat(secretariat.get("/api/v1/milestones/" + milestone).json().getString("forecastDate"))
                .isEqualTo(LATER);
        assertThat(visitor.get("/api/v1/milestones/" + milestone).json().getString("forecastDate"))
                .as("the public reads what was published")
                .isNotEqualTo(LATER);
    }

    @Test
    @Order(5)
    void the_exception_is_listed_for_those_inside_with_its_reason() {
        String list = "/api/v1/periods/" + PERIOD + "/late-updates";
        assertThat(Replied.done(secretariat.get(list), 200).body()).contains(measure, WHY);
        assertThat(Replied.done(coordinator.get(list), 200).body()).contains(measure, WHY);
        assertThat(Replied.done(visitor.as("coord.sct").get(list), 200).body()).doesNotContain(measure);
        Replied.refused(visitor.get(list), 401);
        assertThat(visitor.get("/api/v1/measures/" + measure + "/updates").body())
                .doesNotContain(WHY);
        assertThat(Visitor.of("secretariat")
                        .get("/secretariat/periodes/" + PERIOD)
                        .html())
                .contains("h-late", WHY);
        assertThat(Visitor.of("coord.mesi")
                        .get("/coordination/mesures/" + measure)
                        .html())
                .contains("Après clôture", WHY);
        assertThat(Visitor.of("auditor")
                        .get("/verification?sujet=update&code=" + measure + "/" + PERIOD)
                        .html())
                .contains("Mise à jour après clôture enregistrée");
    }

    @Test
    @Order(5)
    void the_auditor_reads_the_exceptions_and_finds_nothing_to_press() {
        Visitor auditor = Visitor.of("auditor");
        String page = auditor.get("/secretariat/periodes/" + PERIOD).html();
        assertThat(page)
                .contains("h-late", WHY)
                .doesNotContain("type=\"submit\"", "/mises-a-jour", "href=\"/secretariat\"");
        assertThat(auditor.get("/verification").html()).contains("/secretariat/periodes/" + PERIOD, "/importations");
        assertThat(auditor.get("/plans").html()).contains(">Mon bureau<");
        assertThat(auditor.get("/secretariat/periodes/" + PERIOD + "/mises-a-jour")
                        .status())
                .isEqualTo(403);
    }

    @Test
    @Order(5)
    void what_was_sent_in_time_and_returned_is_no_exception_before_it_is_sent_again() {
        String list = "/api/v1/periods/" + PERIOD + "/late-updates";
        Api theirs = visitor.as("coord.mcc");
        JsonObject returned = secretariat
                .get("/api/v1/periods/" + PERIOD + "/updates?state=RETURNED&organisation=MCC")
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        String code = returned.getString("measure");
        assertThat(Visitor.of("coord.mcc").get("/coordination").html()).contains("Retournée avant la fermeture");
        Api.Reply read = theirs.get(update(code));
        Replied.done(theirs.put(update(code), late(read.json()), "If-Match", read.etag()), 200);
        assertThat(secretariat.get(list).body()).doesNotContain(code);
        assertThat(theirs.get(list).body()).contains(code, WHY);
    }

    @Test
    @Order(6)
    void a_correction_starts_from_what_was_compiled_and_takes_nothing_from_it() {
        JsonObject opened = act(secretariat, "correction", "{\"reason\":{\"fr\":\"La déclaration est venue tard.\"}}")
                .json();
        assertThat(opened.getInt("revision")).isEqualTo(2);
        assertThat(opened.get("summary")).isEqualTo(JsonValue.NULL);
        assertThat(opened.get("lateReason")).isEqualTo(JsonValue.NULL);
        assertThat(opened.getJsonArray("milestones").toString()).doesNotContain("Un avis manque.");
        assertThat(secretariat
                        .get("/api/v1/periods/" + PERIOD + "/late-updates")
                        .body())
                .as("the exception stays")
                .contains(WHY);
    }

    @Test
    @Order(7)
    void a_correction_moves_no_forecast_to_the_past_and_goes_back_to_what_was_compiled_where_it_names_nothing() {
        JsonObject compiled = coordinator.get(update(measure)).json();
        String milestone = Objects.requireNonNull(open(compiled));
        long head = RunningProduct.get().journalHead();
        JsonObject past = Replied.refused(correct(corrected(milestone, "forecastDate", "2017-10-16")), 422);
        assertThat(pointer(past)).isEqualTo("/milestones/0/forecastDate");
        assertThat(past.toString()).contains("milestone.forecast-past");
        JsonObject after = Replied.refused(correct(corrected(milestone, "actualDate", "2018-01-02")), 422);
        assertThat(pointer(after)).isEqualTo("/milestones/0/actualDate");
        assertThat(after.toString()).contains("update.actual-after-quarter");
        assertThat(RunningProduct.get().journalHead()).isEqualTo(head);

        Replied.done(correct(corrected(milestone, "forecastDate", CORRECTED)), 200);
        JsonObject emptied = Replied.done(correct("{\"progress\":40,\"milestones\":[]}"), 200)
                .json();
        assertThat(emptied.getJsonArray("milestones")).isEqualTo(compiled.getJsonArray("milestones"));
    }

    @Test
    @Order(8)
    void the_forecast_that_a_correction_gives_is_kept_though_a_later_one_stands() {
        String milestone =
                Objects.requireNonNull(open(coordinator.get(update(measure)).json()));
        Replied.done(correct(corrected(milestone, "forecastDate", CORRECTED)), 200);
        act(coordinator, "submission", "");
        act(approver, "endorsement", "");
        String address = "/api/v1/milestones/" + milestone;
        assertThat(secretariat.get(address).json().getString("forecastDate")).isEqualTo(LATER);
        List<JsonObject> given = secretariat
                .get(address + "/forecasts")
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
        JsonObject last = given.get(given.size() - 1);
        assertThat(last.getString("forecastDate")).isEqualTo(CORRECTED);
        assertThat(last.getString("period")).isEqualTo(PERIOD);
        assertThat(last.getString("givenBy")).isEqualTo("coord.mesi");
        assertThat(last.getJsonObject("reason").getString("fr")).isEqualTo("Le contrat est révisé.");
        assertThat(visitor.as("coord.sct").get(address + "/forecasts").body())
                .doesNotContain("Un avis manque.", "Le contrat est révisé.");
    }

    private Api.Reply correct(String body) {
        return coordinator.put(
                update(measure),
                body,
                "If-Match",
                coordinator.get(update(measure)).etag());
    }

    private static String corrected(String milestone, String field, String date) {
        return Json.createObjectBuilder()
                .add("declaredRating", "AMBER")
                .add("progress", 40)
                .add("summary", Json.createObjectBuilder().add("fr", "Corrigé."))
                .add("declaredReason", Json.createObjectBuilder().add("fr", "Le retard sera repris."))
                .add(
                        "milestones",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("code", milestone)
                                        .add(field, date)
                                        .add(
                                                "reason",
                                                Json.createObjectBuilder().add("fr", "Le contrat est révisé."))))
                .build()
                .toString();
    }

    private static String update(String measure) {
        return "/api/v1/measures/" + measure + "/updates/" + PERIOD;
    }

    private static String late(JsonObject read) {
        String milestone = Objects.requireNonNull(open(read));
        return Json.createObjectBuilder()
                .add("declaredRating", "AMBER")
                .add("progress", 42)
                .add("summary", Json.createObjectBuilder().add("fr", "Reçu tard."))
                .add("declaredReason", Json.createObjectBuilder().add("fr", "Le retard sera repris."))
                .add("lateReason", Json.createObjectBuilder().add("fr", WHY))
                .add(
                        "milestones",
                        Json.createArrayBuilder(read.getJsonArray("milestones").getValuesAs(JsonObject.class).stream()
                                .filter(l -> l.isNull("actualDate"))
                                .map(l -> Json.createObjectBuilder()
                                        .add("code", l.getString("code"))
                                        .add(
                                                "forecastDate",
                                                l.getString("code").equals(milestone)
                                                        ? LATER
                                                        : later(l.getString("forecastDate")))
                                        .add(
                                                "reason",
                                                Json.createObjectBuilder().add("fr", "Un avis manque."))
                                        .build())
                                .toList()))
                .build()
                .toString();
    }

    private static String later(String forecast) {
        return forecast.compareTo(LATER) < 0 ? LATER : forecast;
    }

    /** The first milestone that is not reached, null when all are. */
    private static @Nullable String open(JsonObject update) {
        List<JsonObject> lines = update.getJsonArray("milestones").getValuesAs(JsonObject.class);
        return lines.stream()
                .filter(l -> l.isNull("actualDate"))
                .map(l -> l.getString("code"))
                .findFirst()
                .orElse(null);
    }

    private static String pointer(JsonObject problem) {
        return problem.getJsonArray("errors").getJsonObject(0).getString("pointer");
    }

    private Api.Reply act(Api actor, String transition, String body) {
        return Replied.done(
                actor.post(
                        update(measure) + "/" + transition,
                        body,
                        "If-Match",
                        actor.get(update(measure)).etag()),
                200);
    }
}
