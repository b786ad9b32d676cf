package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A whole quarter, played over REST by a coordinator, their approver, the secretariat, a committee member and the
 * public, in the order of the method names' numbers; the server is ended by force while it compiles.
 */
@Order(8)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuarterScenarioIT {

    private static final String PERIOD = "2017-2018-T3";
    private static final String REPORT = "/api/v1/reports/" + PERIOD;
    private static final String REASON = "{\"reason\":{\"fr\":\"Précisez la cause du retard.\",\"en\":null}}";

    private String measure = "";
    private String sha256 = "";

    private final Api visitor = RunningProduct.api();
    private final Api coordinator = visitor.as("coord.mesi");
    private final Api approver = visitor.as("approver.mesi");
    private final Api secretariat = visitor.as("secretariat");
    private final Api member = visitor.as("committee");

    @Test
    @Order(1)
    void the_coordinator_saves_a_draft_that_nobody_else_may_write() {
        measure = measureToUpdate();
        Api.Reply prefilled = Replied.done(coordinator.get(update()), 200);
        long before = RunningProduct.get().journalHead();
        String draft = Drafts.draft(prefilled.json(), 40, "Deux jalons atteints ; le troisième attend un avis.");

        Replied.refused(visitor.put(update(), draft, "If-Match", prefilled.etag()), 401);
        Replied.refused(visitor.as("coord.sct").put(update(), draft, "If-Match", prefilled.etag()), 403);
        Replied.refused(approver.put(update(), draft, "If-Match", prefilled.etag()), 403);
        Replied.refused(secretariat.put(update(), draft, "If-Match", prefilled.etag()), 403);
        Replied.refused(coordinator.put(update(), draft), 428);
        Replied.refused(coordinator.put(update(), draft, "If-Match", "\"0\""), 412);
        assertThat(RunningProduct.get().journalHead())
                .as("reading and being refused write nothing")
                .isEqualTo(before);

        Api.Reply saved = Replied.done(coordinator.put(update(), draft, "If-Match", prefilled.etag()), 200);
        assertThat(saved.json().getString("state")).isEqualTo("DRAFT");
        assertThat(saved.json().getInt("progress")).isEqualTo(40);
        assertThat(saved.etag()).isNotEqualTo(prefilled.etag());
        assertThat(visitor.get(update()).status())
                .as("a draft is not for the public")
                .isIn(401, 403, 404);
        assertThat(visitor.as("coord.sct").get(update()).status())
                .as("nor for another ministry")
                .isIn(403, 404);
    }

    @Test
    @Order(2)
    void what_lies_outside_the_quarter_or_the_plan_is_refused() {
        Api.Reply current = Replied.done(coordinator.get(update()), 200);
        String etag = current.etag();
        String content = Drafts.draft(current.json(), 40, "Texte");
        long before = RunningProduct.get().journalHead();

        String past = "/api/v1/measures/" + measure + "/updates/2016-2017-T3";
        String pastTag = coordinator.get(past).etag();
        Replied.refused(coordinator.put(past, content, "If-Match", pastTag.isEmpty() ? "\"0\"" : pastTag), 409, 412);
        Replied.refused(
                coordinator.put("/api/v1/measures/" + measure + "/updates/2016-2018-T3", content, "If-Match", etag),
                404);
        Replied.refused(coordinator.put("/api/v1/measures/ZZZ-9/updates/" + PERIOD, content, "If-Match", etag), 404);
        refused(current, "progress", Json.createValue(101), 422);
        refused(current, "progress", Json.createValue(-1), 422);
        refused(current, "progress", Json.createValue("40"), 400);
        refused(current, "declaredRating", Json.createValue("BLUE"), 400);
        refused(current, "spentToDate", Json.createValue(12.5), 400);
        refused(current, "state", Json.createValue("ACCEPTED"), 400);
        refused(current, "assessedRating", Json.createValue("GREEN"), 400);
        refused(current, "milestones", Drafts.foreignMilestone(), 404, 422);
        Drafts.moved(current.json(), "2099-01-01")
                .ifPresent(body -> Replied.refused(coordinator.put(update(), body, "If-Match", etag), 422));
        assertThat(coordinator.get(update()).etag()).isEqualTo(etag);
        assertThat(RunningProduct.get().journalHead()).isEqualTo(before);
    }

    @Test
    @Order(3)
    void the_approver_returns_it_with_a_reason_and_endorses_it_once_submitted_again() {
        submits_no_unexplained_gap();
        Api.Reply submitted = act(coordinator, "submission", "");
        assertThat(submitted.json().getString("state")).isEqualTo("SUBMITTED");
        Replied.refused(
                coordinator.put(update(), Drafts.draft(submitted.json(), 45, "Après"), "If-Match", submitted.etag()),
                409);
        Replied.refused(
                visitor.as("approver.sct").post(update() + "/endorsement", "", "If-Match", submitted.etag()), 403, 412);
        Replied.refused(coordinator.post(update() + "/endorsement", "", "If-Match", submitted.etag()), 403);
        Replied.refused(
                approver.post(
                        update() + "/return",
                        "{}",
                        "If-Match",
                        approver.get(update()).etag()),
                422);

        for (Api judge : List.of(approver, secretariat)) {
            assertThat(act(judge, "return", REASON).json().getString("state")).isEqualTo("RETURNED");
            assertThat(act(coordinator, "submission", "").json().getString("state"))
                    .isEqualTo("SUBMITTED");
        }
        assertThat(act(approver, "endorsement", "").json().getString("state")).isEqualTo("ENDORSED");
    }

    /** A rating that the facts do not give is submitted with its reason alone. */
    private void submits_no_unexplained_gap() {
        Api.Reply explained = coordinator.get(update());
        String computed = secretariat.get("/api/v1/measures/" + measure).json().getString("computedRating");
        JsonObject unexplained = Json.createObjectBuilder(explained.json())
                .add("declaredRating", computed.equals("RED") ? "GREEN" : "RED")
                .build();
        String bare = Drafts.with(unexplained, "declaredReason", JsonValue.NULL);
        Api.Reply saved = Replied.done(coordinator.put(update(), bare, "If-Match", explained.etag()), 200);
        Api.Reply refused = coordinator.post(update() + "/submission", "", "If-Match", saved.etag());
        Replied.refused(refused, 422);
        assertThat(refused.body()).contains("/declaredReason");
        Replied.done(coordinator.put(update(), Drafts.same(explained.json()), "If-Match", saved.etag()), 200);
    }

    @Test
    @Order(4)
    void the_secretariat_accepts_it_with_another_rating_and_says_why() {
        String declared = secretariat.get(update()).json().getString("declaredRating");
        String assessed = declared.equals("RED") ? "AMBER" : "RED";
        String without = "{\"assessedRating\":\"" + assessed + "\",\"reason\":null}";
        Replied.refused(
                secretariat.post(
                        update() + "/acceptance",
                        without,
                        "If-Match",
                        secretariat.get(update()).etag()),
                422);

        String body = "{\"assessedRating\":\"" + assessed
                + "\",\"reason\":{\"fr\":\"Le jalon suivant n’est pas couvert.\",\"en\":null}}";
        Api.Reply accepted = act(secretariat, "acceptance", body);
        assertThat(accepted.json().getString("state")).isEqualTo("ACCEPTED");
        assertThat(accepted.json().getString("assessedRating")).isEqualTo(assessed);
    }

    @Test
    @Order(5)
    void the_quarter_compiles_to_the_same_bytes_though_the_server_is_halted_twice_meanwhile() throws Exception {
        Replied.refused(coordinator.post("/api/v1/periods/" + PERIOD + "/closing", ""), 403);
        RunningProduct product = RunningProduct.get();
        product.kill();
        RunningProduct copy = product.copy("undisturbed");

        product.startAgain("-Dgouvernail.halt=before-checkpoint:2");
        product.awaitReady();
        closeUntilHalted();
        assertThat(product.awaitEnd()).as("halted").isEqualTo(137);
        assertThat(product.number(
                        "select count(*) from compilation where state = 'STARTED' and period_code = '" + PERIOD + "'"))
                .as("runs cut short")
                .isEqualTo(1);
        product.startAgain("-Dgouvernail.halt=before-report:1");
        String undisturbed = Compiled.undisturbed(copy, PERIOD);
        assertThat(product.awaitEnd()).as("halted again").isEqualTo(137);
        product.startAgain();
        product.awaitReady();

        JsonObject run = Compiled.await(secretariat, PERIOD);
        assertThat(run.getInt("done")).isEqualTo(run.getInt("total")).isPositive();
        sha256 = Replied.done(secretariat.get(REPORT), 200).json().getString("sha256");
        assertThat(sha256).isEqualTo(undisturbed);
        Api.Reply again = Replied.done(secretariat.post("/api/v1/periods/" + PERIOD + "/compilations", ""), 202);
        assertThat(again.header("Location")).as("nothing changed: the same run").endsWith(run.getString("id"));
        assertThat(again.json().getString("outcome")).isEqualTo("UNCHANGED");
    }

    /** The server may go down while it answers. */
    private void closeUntilHalted() {
        try {
            Replied.done(secretariat.post("/api/v1/periods/" + PERIOD + "/closing", ""), 200, 202);
        } catch (UncheckedIOException e) {
            assertThat(e).hasMessageContaining("/closing");
        }
    }

    @Test
    @Order(5)
    void what_was_frozen_is_no_longer_edited() {
        Replied.refused(
                coordinator.put(
                        update(),
                        Drafts.draft(coordinator.get(update()).json(), 50, "Trop tard"),
                        "If-Match",
                        coordinator.get(update()).etag()),
                409);
        assertThat(period().getString("state")).isEqualTo("COMPILED");
    }

    @Test
    @Order(6)
    void the_figures_of_the_report_are_those_of_its_measures() throws Exception {
        JsonObject report = Replied.done(secretariat.get(REPORT), 200).json();
        assertThat(report.getString("sha256")).isEqualTo(sha256);
        Api.Reply record = secretariat.get(REPORT + "/record");
        assertThat(record.status()).as(record.toString()).isEqualTo(200);
        assertThat(Sha256.of(record.body())).isEqualTo(sha256);

        List<JsonObject> measures = report.getJsonArray("measures").getValuesAs(JsonObject.class);
        JsonObject figures = report.getJsonObject("figures");
        assertThat(measures)
                .hasSizeGreaterThan(10)
                .anyMatch(m -> m.getString("code").equals(measure));
        List<JsonObject> counted = measures.stream()
                .filter(m -> !m.getString("state").equals("WITHDRAWN"))
                .toList();
        ReportSums.check(figures.getJsonArray("byPlan"), counted, m -> m.getString("plan"));
        ReportSums.check(figures.getJsonArray("byOrganisation"), counted, m -> m.getString("leadOrganisation"));
        JsonObject mine = measures.stream()
                .filter(m -> m.getString("code").equals(measure))
                .findFirst()
                .orElseThrow();
        assertThat(mine.getString("updateState")).isIn("ACCEPTED", "FROZEN");
        assertThat(mine.getInt("progress")).isEqualTo(40);
        assertThat(measures)
                .as("missing updates compile")
                .anyMatch(m -> m.getString("updateState").equals("NOT_REPORTED"));
    }

    @Test
    @Order(7)
    void two_committee_members_approve_it_by_its_hash_and_the_secretariat_publishes_it() {
        assertThat(visitor.get(REPORT).status()).as("not published yet").isEqualTo(404);
        Replied.refused(secretariat.post(REPORT + "/publication", ""), 409);
        Replied.refused(secretariat.post(REPORT + "/approval", approval(sha256)), 403);
        Replied.refused(member.post(REPORT + "/approval", approval("0".repeat(64))), 409);
        Replied.refused(member.post(REPORT + "/approval", approval("abc")), 422);
        Visitor chair = Visitor.of("chair");
        assertThat(chair.get("/comite").offers("approval")).as("not at once").isFalse();
        WebPage confirmation = chair.get("/comite?approuver=oui");
        assertThat(confirmation.html()).contains(sha256 + "</code>");
        assertThat(confirmation.form("approval").value("approval:sha256")).isEqualTo(sha256);

        JsonObject once = Replied.done(member.post(REPORT + "/approval", approval(sha256)), 200)
                .json();
        assertThat(once.getString("state")).isEqualTo("COMPILED");
        assertThat(once.getInt("approvalsMissing")).isEqualTo(1);
        assertThat(Replied.refused(member.post(REPORT + "/approval", approval(sha256)), 409)
                        .getString("code"))
                .isEqualTo("report.approved-by-you");
        assertThat(Replied.refused(secretariat.post(REPORT + "/publication", ""), 409)
                        .getString("code"))
                .isEqualTo("report.not-approved");
        chair.send(confirmation.form("approval").pressing("approval:approve"));
        assertThat(secretariat.get(REPORT).json().getString("state")).isEqualTo("APPROVED");
        assertThat(visitor.get(REPORT).status()).isEqualTo(404);
        assertThat(Replied.done(secretariat.post(REPORT + "/publication", ""), 200)
                        .json()
                        .getString("state"))
                .isEqualTo("PUBLISHED");
        assertThat(period().getString("state")).isEqualTo("PUBLISHED");
    }

    @Test
    @Order(8)
    void the_public_reads_what_was_published_and_nothing_else() throws Exception {
        JsonObject report = Replied.done(visitor.get(REPORT), 200).json();
        assertThat(report.getString("sha256")).isEqualTo(sha256);
        assertThat(Sha256.of(visitor.get(REPORT + "/record").body())).isEqualTo(sha256);
        for (String form : List.of(".csv", ".xlsx")) {
            assertThat(visitor.get(REPORT + form).status()).isEqualTo(200);
        }

        for (JsonObject line : report.getJsonArray("measures").getValuesAs(JsonObject.class)) {
            JsonObject shown = Replied.done(visitor.get("/api/v1/measures/" + line.getString("code")), 200)
                    .json();
            for (String figure : List.of("declaredRating", "computedRating", "assessedRating", "progress")) {
                assertThat(shown.get(figure))
                        .as("%s of %s", figure, line.getString("code"))
                        .isEqualTo(line.get(figure));
            }
        }
    }

    @Test
    @Order(9)
    void while_a_correction_waits_the_public_sees_the_quarter_as_it_was_published() throws Exception {
        String reason = "{\"reason\":{\"fr\":\"Un contrat manquait au montant.\",\"en\":null}}";
        act(secretariat, "correction", reason);
        Api.Reply draft = coordinator.get(update());
        Replied.done(
                coordinator.put(update(), Drafts.draft(draft.json(), 41, "Progrès corrigé."), "If-Match", draft.etag()),
                200);
        act(coordinator, "submission", "");
        act(approver, "endorsement", "");
        String declared = secretariat.get(update()).json().getString("declaredRating");
        act(
                secretariat,
                "acceptance",
                "{\"assessedRating\":\"" + declared + "\",\"reason\":{\"fr\":\"Le retard sera repris.\"}}");
        assertThat(Replied.done(secretariat.post("/api/v1/periods/" + PERIOD + "/compilations", ""), 202)
                        .json()
                        .getString("outcome"))
                .isEqualTo("BEGUN");
        Compiled.await(secretariat, PERIOD);

        assertThat(secretariat.get("/api/v1/periods/" + PERIOD).json().getString("state"))
                .isEqualTo("COMPILED");
        assertThat(period().getString("state")).isEqualTo("PUBLISHED");
        assertThat(visitor.get(REPORT).json().getInt("revision")).isEqualTo(1);
        Replied.refused(visitor.get(REPORT + "?revision=2"), 404);
        String corrected = secretariat.get(REPORT).json().getString("sha256");
        Replied.done(member.post(REPORT + "/approval", approval(corrected)), 200);
        Replied.done(visitor.as("chair").post(REPORT + "/approval", approval(corrected)), 200);
        assertThat(period().getString("state")).isEqualTo("PUBLISHED");
        assertThat(visitor.get("/api/v1/periods").json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                        .filter(p -> p.getString("code").equals(PERIOD)))
                .allSatisfy(p -> assertThat(p.getString("state")).isEqualTo("PUBLISHED"));

        Replied.done(secretariat.post(REPORT + "/publication", ""), 200);
        assertThat(visitor.get(REPORT).json().getInt("revision")).isEqualTo(2);
        assertThat(visitor.get("/bilans/" + PERIOD).body())
                .contains("Un contrat manquait au montant.", "<strong>41\u00a0%</strong>");
        assertThat(visitor.get("/en/bilans/" + PERIOD).body())
                .contains("<span lang=\"fr\">Un contrat manquait au montant.</span>");
    }

    /** What was read is refused when one of its fields says something else. */
    private void refused(Api.Reply read, String field, JsonValue value, int... statuses) {
        Replied.refused(
                coordinator.put(update(), Drafts.with(read.json(), field, value), "If-Match", read.etag()), statuses);
    }

    private String update() {
        return "/api/v1/measures/" + measure + "/updates/" + PERIOD;
    }

    private JsonObject period() {
        return Replied.done(visitor.get("/api/v1/periods/" + PERIOD), 200).json();
    }

    /** A measure led by the ministry, with an amount and a milestone, whose update still is to be written. */
    private String measureToUpdate() {
        JsonArray all = Replied.done(coordinator.get("/api/v1/measures?organisation=MESI&limit=200"), 200)
                .json()
                .getJsonArray("items");
        for (JsonObject candidate : all.getValuesAs(JsonObject.class)) {
            String code = candidate.getString("code");
            Api.Reply update = coordinator.get("/api/v1/measures/" + code + "/updates/" + PERIOD);
            if (candidate.getString("leadOrganisation").equals("MESI")
                    && update.status() == 200
                    && update.json().getString("state").equals("DRAFT")
                    && !update.json().getJsonArray("milestones").isEmpty()) {
                return code;
            }
        }
        throw new AssertionError("every measure of MESI already has its update for " + PERIOD);
    }

    /** A transition of the update, upon the version that this actor sees. */
    private Api.Reply act(Api actor, String transition, String body) {
        return Replied.done(
                actor.post(
                        update() + "/" + transition,
                        body,
                        "If-Match",
                        actor.get(update()).etag()),
                200);
    }

    private static String approval(String sha256) {
        return "{\"sha256\":\"" + sha256 + "\"}";
    }
}
