package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A role lent for a time: what is done under it bears both names, and it stops at the next request once it has ended. */
@Order(7)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DelegationIT {

    private static final String DELEGATIONS = "/api/v1/delegations";
    private static final String PERIOD = "2017-2018-T3";

    private final Api visitor = RunningProduct.api();
    private final Api coordinator = visitor.as("coord.sct");
    private final Api approver = visitor.as("approver.sct");
    private final Api secretariat = visitor.as("secretariat");
    private final Api delegate = visitor.as("analyst");

    private String later = "";
    private String update = "";
    private String delegation = "";

    @Test
    @Order(1)
    void who_lends_wrongly_is_refused_and_nothing_is_stored() {
        String later = later();
        long before = RunningProduct.get().journalHead();

        Replied.refused(visitor.post(DELEGATIONS, order("analyst", "APPROVER", "SCT", later())), 401);
        Replied.refused(visitor.as("auditor").post(DELEGATIONS, order("analyst", "AUDITOR", null, later())), 403);
        assertThat(problem(coordinator.post(DELEGATIONS, order("analyst", "APPROVER", "SCT", later())), 409))
                .isEqualTo("delegation.not-held");
        assertThat(pointer(approver.post(DELEGATIONS, order("analyst", "APPROVER", "MCC", later()))))
                .isEqualTo("/organisation");
        assertThat(pointer(approver.post(DELEGATIONS, order("approver.sct", "APPROVER", "SCT", later()))))
                .isEqualTo("/receiver");
        assertThat(pointer(approver.post(DELEGATIONS, order("analyst", "APPROVER", "SCT", "2016-01-01T00:00:00Z"))))
                .isEqualTo("/until");
        assertThat(problem(approver.post(DELEGATIONS, order("secretariat", "APPROVER", "SCT", later())), 409))
                .isEqualTo("grant.secretariat-apart");
        assertThat(RunningProduct.get().journalHead()).isEqualTo(before);
    }

    @Test
    @Order(2)
    void what_is_done_under_it_bears_both_names() {
        Api.Reply draft = submitted();
        Replied.refused(delegate.post(update + "/endorsement", "", "If-Match", draft.etag()), 403);
        Api.Reply lent = Replied.done(approver.post(DELEGATIONS, order("analyst", "APPROVER", "SCT", later())), 201);
        delegation = lent.header("Location");
        assertThat(lent.json().getString("state")).isEqualTo("IN_FORCE");
        assertThat(lent.json().getString("kind")).isEqualTo("DELEGATION");
        assertThat(problem(delegate.post(DELEGATIONS, order("advisor", "APPROVER", "SCT", later())), 403))
                .isEqualTo("delegation.passed-on");
        assertThat(problem(approver.post(DELEGATIONS, order("advisor", "APPROVER", "SCT", later())), 409))
                .isEqualTo("delegation.overlap");

        Replied.done(
                delegate.post(
                        update + "/endorsement",
                        "",
                        "If-Match",
                        delegate.get(update).etag()),
                200);

        JsonObject entry = last("update.endorsed");
        assertThat(entry.getString("actor")).isEqualTo("analyst");
        assertThat(entry.getString("delegatedBy")).isEqualTo("approver.sct");
        assertThat(leafHash(entry)).isEqualTo(entry.getString("leafHash"));
        JsonObject own = last("update.submitted");
        assertThat(own.containsKey("delegatedBy")).isFalse();
        assertThat(leafHash(own)).isEqualTo(own.getString("leafHash"));
        assertThat(Visitor.of("auditor")
                        .get("/verification?acte=update.endorsed")
                        .html())
                .contains(", par délégation de ");
        assertThat(Visitor.of("secretariat").get("/secretariat/revision").html())
                .contains(", par délégation de ");
        assertThat(Visitor.reading("auditor")
                        .get("/verification?acte=update.endorsed")
                        .html())
                .contains(", by delegation of ");
    }

    @Test
    @Order(3)
    void the_parties_read_it_and_end_it_and_its_next_request_does_without_even_by_token() {
        assertThat(visitor.as("coord.mcc").get(DELEGATIONS).body()).doesNotContain("analyst");
        Replied.refused(visitor.as("coord.mcc").get(delegation), 404);
        Replied.refused(visitor.as("coord.mcc").post(delegation + "/revocation", ""), 404);
        Replied.refused(visitor.as("auditor").post(delegation + "/revocation", ""), 403);
        assertThat(visitor.as("auditor").get(DELEGATIONS).body()).contains("approver.sct");
        Api byToken = visitor.byToken("analyst");
        Visitor page = Visitor.of("analyst");
        assertThat(byToken.get(update).status()).isEqualTo(200);
        assertThat(page.get("/approbation").status()).isEqualTo(200);

        Replied.done(approver.post(delegation + "/revocation", ""), 200);

        assertThat(byToken.get(update).status()).isIn(403, 404);
        assertThat(page.get("/approbation").status()).isEqualTo(403);
        assertThat(problem(approver.post(delegation + "/revocation", ""), 409)).isEqualTo("delegation.ended");
        Replied.done(
                secretariat.post(
                        update + "/return",
                        "{\"reason\":{\"fr\":\"Précisez la cause.\"}}",
                        "If-Match",
                        secretariat.get(update).etag()),
                200);
    }

    @Test
    @Order(4)
    void whoever_wrote_a_text_does_not_endorse_it_by_delegation_nor_lets_it_be_endorsed() {
        Api.Reply lent = Replied.done(approver.post(DELEGATIONS, order("coord.sct", "APPROVER", "SCT", later())), 201);
        Replied.done(
                coordinator.post(
                        update + "/submission",
                        "",
                        "If-Match",
                        coordinator.get(update).etag()),
                200);

        assertThat(problem(
                        coordinator.post(
                                update + "/endorsement",
                                "",
                                "If-Match",
                                coordinator.get(update).etag()),
                        403))
                .isEqualTo("update.own-text");
        Replied.done(coordinator.post(lent.header("Location") + "/revocation", ""), 200);
        Replied.done(
                approver.post(
                        update + "/return",
                        "{\"reason\":{\"fr\":\"Précisez la cause.\"}}",
                        "If-Match",
                        approver.get(update).etag()),
                200);
    }

    @Test
    @Order(5)
    void it_ends_by_itself_at_its_instant() throws InterruptedException {
        Api admin = visitor.as("admin");
        String body = Json.createObjectBuilder(Json.createReader(new StringReader(order(
                                "advisor",
                                "COORDINATOR",
                                "SCT",
                                now().plusSeconds(4).toString())))
                        .readObject())
                .add("giver", "coord.sct")
                .build()
                .toString();
        Api.Reply acting = Replied.done(admin.post(DELEGATIONS, body), 201);
        assertThat(acting.json().getString("kind")).isEqualTo("ACTING");
        Visitor page = Visitor.of("advisor");
        assertThat(page.get("/coordination").status()).isEqualTo(200);

        Thread.sleep(Duration.ofSeconds(5).toMillis());

        assertThat(page.get("/coordination").status()).isEqualTo(403);
        assertThat(admin.get(acting.header("Location")).json().getString("state"))
                .isEqualTo("ENDED");
    }

    @Test
    @Order(6)
    void a_role_is_lent_and_ended_on_the_page() {
        Visitor page = Visitor.of("approver.sct");
        WebPage list = page.get("/compte/delegations");
        assertThat(list.html()).contains("Révoquée").contains("Déléguer une fonction");
        assertThat(Visitor.of("admin").get("/admin/delegations").html()).contains("Nommer un intérimaire");
        assertThat(Visitor.reading("auditor").get("/compte/delegations").html()).contains("No delegation.");
    }

    /** An update of a measure of the ministry, drafted and submitted. */
    private Api.Reply submitted() {
        for (JsonObject measure : coordinator
                .get("/api/v1/measures?organisation=SCT&limit=200")
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)) {
            update = "/api/v1/measures/" + measure.getString("code") + "/updates/" + PERIOD;
            Api.Reply read = coordinator.get(update);
            if (measure.getString("leadOrganisation").equals("SCT")
                    && List.of("DRAFT", "RETURNED").contains(read.json().getString("state"))) {
                String draft = Drafts.draft(read.json(), 40, "Deux jalons atteints.");
                Api.Reply saved = Replied.done(coordinator.put(update, draft, "If-Match", read.etag()), 200);
                return Replied.done(coordinator.post(update + "/submission", "", "If-Match", saved.etag()), 200);
            }
        }
        throw new AssertionError("no measure of this ministry is under way");
    }

    private JsonObject last(String act) {
        Api auditor = visitor.byToken("auditor");
        JsonObject found = null;
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (found == null && System.nanoTime() < deadline) {
            long size = auditor.get("/api/v1/ledger/head")
                    .json()
                    .getJsonNumber("size")
                    .longValue();
            String address = "/api/v1/ledger/entries?limit=200&from=" + Math.max(0, size - 200) + "&to=" + (size - 1);
            for (JsonObject entry :
                    auditor.get(address).json().getJsonArray("items").getValuesAs(JsonObject.class)) {
                if (entry.getString("act").equals(act)
                        && entry.getString("subject").equals(subject())) {
                    found = entry;
                }
            }
        }

        return Objects.requireNonNull(found, act);
    }

    /** The update as the ledger names it. */
    private String subject() {
        return "update~" + update.replaceFirst(".*/measures/", "").replaceFirst("/updates/", "/");
    }

    /** What a reader computes from an entry: everything but its place and the hash itself. */
    private static String leafHash(JsonObject entry) {
        JsonObjectBuilder rest = Json.createObjectBuilder();
        entry.forEach((name, value) -> {
            if (!name.equals("index") && !name.equals("leafHash")) {
                rest.add(name, value);
            }
        });
        String canonical =
                org.gouvernail.governance.kernel.Json.canonicalText(rest.build().toString());
        byte[] bytes = ("\0" + canonical).getBytes(StandardCharsets.UTF_8);
        return org.gouvernail.governance.kernel.Json.sha256(bytes);
    }

    private Instant now() {
        return Instant.parse(Replied.done(visitor.as("admin").post("/api/v1/tokens", "{\"days\":1}"), 201)
                .json()
                .getString("issuedAt"));
    }

    /** Some days from now; asked once, since asking leaves an entry in the journal. */
    private String later() {
        if (later.isEmpty()) {
            later = now().plus(Duration.ofDays(30)).toString();
        }
        return later;
    }

    private static String order(String receiver, String role, @Nullable String organisation, String until) {
        JsonObjectBuilder order = Json.createObjectBuilder()
                .add("receiver", receiver)
                .add("role", role)
                .add("until", until)
                .add("reason", Json.createObjectBuilder().add("fr", "Congé"));
        return order.add("organisation", organisation == null ? JsonValue.NULL : Json.createValue(organisation))
                .build()
                .toString();
    }

    private static String problem(Api.Reply reply, int status) {
        return Replied.refused(reply, status).getString("code");
    }

    private static String pointer(Api.Reply reply) {
        return Replied.refused(reply, 422)
                .getJsonArray("errors")
                .getJsonObject(0)
                .getString("pointer");
    }
}
