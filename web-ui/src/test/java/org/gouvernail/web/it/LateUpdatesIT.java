package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
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
    @Order(6)
    void only_a_correction_brings_it_into_the_report_and_starts_from_its_words() {
        JsonObject opened = act(secretariat, "correction", "{\"reason\":{\"fr\":\"La déclaration est venue tard.\"}}")
                .json();
        assertThat(opened.getInt("revision")).isEqualTo(2);
        assertThat(opened.getInt("progress")).isEqualTo(42);
        assertThat(opened.getJsonObject("summary").getString("fr")).isEqualTo("Reçu tard.");
        assertThat(secretariat
                        .get("/api/v1/periods/" + PERIOD + "/late-updates")
                        .body())
                .as("the exception stays")
                .contains(WHY);
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
