package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What others rest their trust on: tokens with their bounds, the ledger's head, and who reads the committee's papers. */
@Order(3)
class TrustIT {

    private static final String TOKENS = "/api/v1/tokens";
    private static final String SESSION = "/api/v1/sessions/CMSN-2018-01";

    private final Api nobody = RunningProduct.api();
    private final Api secretariat = nobody.as("secretariat");

    @Test
    void a_token_that_reads_writes_nothing_and_issues_nothing() {
        JsonObject issued = issued("{\"days\":1,\"scope\":\"READ\"}");
        String bearer = "Bearer " + issued.getString("token");
        assertThat(issued.getString("scope")).isEqualTo("READ");
        assertThat(issued.getString("expiresAt")).isGreaterThan(issued.getString("issuedAt"));

        Replied.done(nobody.get(SESSION + "/agenda", "Authorization", bearer), 200);
        JsonObject refusal = Replied.refused(nobody.post(SESSION + "/holding", "", "Authorization", bearer), 403);
        assertThat(refusal.getString("code")).isEqualTo("access.read-token");
        Replied.refused(nobody.post(TOKENS, "{\"days\":366}", "Authorization", bearer), 403);
    }

    @Test
    void a_token_that_writes_issues_no_other_and_stops_once_revoked() {
        JsonObject issued = issued("{\"days\":1}");
        String bearer = "Bearer " + issued.getString("token");
        assertThat(issued.getString("scope")).isEqualTo("WRITE");
        JsonObject refusal = Replied.refused(nobody.post(TOKENS, "{\"days\":366}", "Authorization", bearer), 403);
        assertThat(refusal.getString("code")).isEqualTo("access.token-by-token");

        Api.Reply listed = Replied.done(secretariat.get(TOKENS), 200);
        assertThat(listed.body()).contains(issued.getString("id")).doesNotContain(issued.getString("token"));
        String address = TOKENS + "/" + issued.getString("id");
        Replied.refused(nobody.as("auditor").send("DELETE", address, null), 404);
        Replied.done(nobody.get(SESSION, "Authorization", bearer), 200);
        Replied.done(secretariat.send("DELETE", address, null), 204);

        Replied.refused(nobody.get(SESSION, "Authorization", bearer), 401);
        assertThat(secretariat.get(TOKENS).body()).doesNotContain(issued.getString("id"));
    }

    @Test
    void an_account_that_is_not_of_the_example_does_not_come_in_by_basic() {
        Api admin = nobody.as("admin");
        Replied.done(
                admin.post(
                        "/api/v1/accounts",
                        "{\"username\":\"it.real\",\"function\":{\"fr\":\"Essai\"},\"password\":\"un vrai secret\"}"),
                201);

        for (int i = 0; i < 6; i++) {
            Replied.refused(basic("it.real:un vrai secret"), 401);
        }
        for (int i = 0; i < 5; i++) {
            Replied.refused(basic("it.real:un faux secret"), 401);
        }
        Api.Reply waiting = basic("it.real:un vrai secret");
        Replied.refused(waiting, 429);
        assertThat(waiting.header("Retry-After")).isEqualTo("60");
    }

    @Test
    void who_administers_stays_and_has_no_say_over_content() {
        Api admin = nobody.as("admin");
        String account = "/api/v1/accounts/admin";
        for (String role : List.of("SECRETARIAT", "COMMITTEE", "ADMIN")) {
            JsonObject refusal = Replied.refused(admin.post(account + "/grants", "{\"role\":\"" + role + "\"}"), 403);
            assertThat(refusal.getString("code")).isEqualTo("grant.own-account");
        }
        JsonObject last = Replied.refused(admin.post(account + "/revocations", "{\"role\":\"ADMIN\"}"), 409);
        assertThat(last.getString("code")).isEqualTo("grant.last-administrator");
        JsonObject beside =
                Replied.refused(admin.post("/api/v1/accounts/secretariat/grants", "{\"role\":\"ADMIN\"}"), 409);
        assertThat(beside.getString("code")).isEqualTo("grant.administrator-apart");
    }

    @Test
    void everyone_checks_the_ledger_s_root_over_its_leaves_and_reads_what_is_published() throws Exception {
        JsonObject head = Replied.done(nobody.get("/api/v1/ledger/head"), 200).json();
        long size = head.getJsonNumber("size").longValue();
        List<byte[]> leaves = new ArrayList<>();
        int readable = 0;
        while (leaves.size() < size) {
            JsonObject page = Replied.done(
                            nobody.get("/api/v1/ledger/entries?limit=200&from=" + leaves.size() + "&to=" + (size - 1)),
                            200)
                    .json();
            for (JsonObject entry : page.getJsonArray("items").getValuesAs(JsonObject.class)) {
                leaves.add(HexFormat.of().parseHex(entry.getString("leafHash")));
                if (!entry.isNull("act")) {
                    assertThat(entry.getString("act")).isEqualTo("report.published");
                    readable++;
                } else {
                    assertThat(entry.get("state")).isEqualTo(JsonValue.NULL);
                    assertThat(entry.get("actor")).isEqualTo(JsonValue.NULL);
                }
            }
        }

        assertThat(readable).isPositive();
        assertThat(HexFormat.of().formatHex(root(leaves))).isEqualTo(head.getString("rootHash"));
        JsonObject first = Replied.done(nobody.as("auditor").get("/api/v1/ledger/entries?limit=1"), 200)
                .json();
        assertThat(first.getJsonArray("items").getJsonObject(0).getString("state"))
                .startsWith("{");
    }

    @Test
    void a_code_does_not_change_and_is_not_silently_left_alone() {
        Api admin = nobody.as("admin");
        String path = "/api/v1/organisations/MCC";
        String seen = admin.get(path).etag();
        Replied.refused(admin.patch(path, "{\"code\":\"AUTRE\"}", "If-Match", seen), 422);
    }

    @Test
    void a_point_of_the_agenda_is_read_at_the_address_it_was_given() {
        Api.Reply made = Replied.done(
                secretariat.post(
                        SESSION + "/agenda",
                        "{\"subject\":\"measure~PAEN-M03\",\"title\":{\"fr\":\"Point\"},"
                                + "\"decisionRequested\":{\"fr\":\"Décider\"}}"),
                201);
        String address = made.header("Location");

        JsonObject read = Replied.done(nobody.as("committee").get(address), 200).json();

        assertThat(read.getString("code")).startsWith("CMSN-2018-01-P");
        assertThat(address).endsWith("/" + read.getString("code"));
        for (String account : List.of("coord.mcc", "approver.mcc", "admin", "analyst")) {
            Replied.refused(nobody.as(account).get(address), 403);
        }
        Replied.refused(nobody.as("advisor").get(address), 404);
        Replied.done(nobody.as("auditor").get(address), 200);
        Api.Reply decisions = Replied.done(nobody.as("auditor").get("/api/v1/sessions/CMSN-2017-04/decisions"), 200);
        String code = decisions.json().getJsonArray("items").getJsonObject(0).getString("code");
        assertThat(code).isEqualTo("CMSN-2017-04-D1");
        Replied.done(nobody.as("auditor").get("/api/v1/sessions/CMSN-2017-04/decisions/" + code), 200);
    }

    private JsonObject issued(String body) {
        return Replied.done(secretariat.post(TOKENS, body), 201).json();
    }

    private Api.Reply basic(String pair) {
        return nobody.get("/api/v1/organisations", "Authorization", Api.basic(pair));
    }

    private static byte[] root(List<byte[]> leaves) throws Exception {
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int left = Integer.highestOneBit(leaves.size() - 1);
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        sha.update((byte) 1);
        sha.update(root(leaves.subList(0, left)));
        return sha.digest(root(leaves.subList(left, leaves.size())));
    }
}
