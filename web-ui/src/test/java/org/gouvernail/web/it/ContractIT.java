package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonWriter;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouvernail.web.it.Permissions.Row;
import org.gouvernail.web.it.RestMethods.RestMethod;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What every address keeps of the outer contract: queries, versions, credentials, cookies, and its own description. */
@Order(2)
class ContractIT {

    private static final Path DESCRIPTION = Path.of("..", "docs", "openapi.json");
    private static final String BEFORE_ALL = "?as_of=1990-01-01T00:00:00Z";

    private final Api nobody = RunningProduct.api();

    @TestFactory
    Stream<DynamicTest> a_reading_takes_no_query_that_it_does_not_know() {
        return readings()
                .map(row -> dynamicTest(row + "?zzz=1", () -> {
                    JsonObject problem = Replied.refused(reader(row).get(row.path(true) + "?zzz=1"), 400);
                    assertThat(pointer(problem)).isEqualTo("/zzz");
                }));
    }

    /** Before anything was recorded there is nothing to read: a reading that ignored the instant would show it. */
    @TestFactory
    Stream<DynamicTest> a_reading_honours_a_past_instant_or_refuses_to_be_asked() {
        Map<String, RestMethod> methods = RestMethods.all().stream()
                .collect(Collectors.toMap(m -> m.verb() + " " + m.template(), Function.identity()));
        return readings()
                .map(row -> dynamicTest(row + BEFORE_ALL, () -> {
                    Api.Reply reply = reader(row).get(row.path(true) + BEFORE_ALL);
                    if (!Objects.requireNonNull(methods.get(row.toString())).pastStates()) {
                        assertThat(pointer(Replied.refused(reply, 400))).isEqualTo("/as_of");
                    } else if (reply.status() == 200) {
                        assertThat(reply.json().getJsonArray("items"))
                                .as(reply.toString())
                                .isEmpty();
                    } else {
                        Replied.refused(reply, 404);
                    }
                }));
    }

    @Test
    void a_filter_given_twice_or_an_instant_left_empty_is_refused() {
        Replied.refused(nobody.get("/api/v1/measures?plan=PAEN&plan=PCNQ"), 400);
        Replied.refused(nobody.get("/api/v1/plans?as_of="), 400);
        Replied.refused(nobody.get("/api/v1/measures?q=%00"), 400);
    }

    @Test
    void who_holds_the_current_version_is_sent_nothing() {
        String etag = Replied.done(nobody.get("/api/v1/plans/PAEN"), 200).etag();
        Api.Reply same = nobody.get("/api/v1/plans/PAEN", "If-None-Match", "\"0\", W/" + etag);
        assertThat(same.status()).isEqualTo(304);
        assertThat(same.body()).isEmpty();
        assertThat(same.etag()).isEqualTo(etag);
        Replied.done(nobody.get("/api/v1/plans/PAEN", "If-None-Match", "\"0\""), 200);
    }

    @Test
    void a_transition_repeated_with_its_key_gets_the_first_reply_to_the_letter() {
        Api coordinator = nobody.as("coord.mees");
        String update = coordinator
                .get("/api/v1/measures?organisation=MEES")
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(m -> "/api/v1/measures/" + m.getString("code") + "/updates/2017-2018-T3")
                .filter(u -> mayBeSubmitted(coordinator.get(u)))
                .findFirst()
                .orElseThrow();
        Api.Reply read = coordinator.get(update);
        String draft =
                "{\"declaredRating\":\"GREEN\",\"progress\":" + read.json().get("progress")
                        + ",\"summary\":{\"fr\":\"Avancement conforme.\"},\"spentToDate\":"
                        + read.json().get("spentToDate")
                        + ",\"decisionNeeded\":null,\"declaredReason\":{\"fr\":\"Les faits sont antérieurs.\"}}";
        Api.Reply saved = Replied.done(coordinator.put(update, draft, "If-Match", read.etag()), 200);
        String[] headers = {"If-Match", saved.etag(), "Idempotency-Key", "submission-1"};
        String[] other = {"If-Match", saved.etag(), "Idempotency-Key", "submission-0"};
        Replied.refused(coordinator.post(update + "/submission", "{\"reason\":1}", other), 400);
        Replied.refused(coordinator.post(update + "/submission", "", other), 422);
        Api.Reply first = Replied.done(coordinator.post(update + "/submission", "", headers), 200);
        long head = RunningProduct.get().journalHead();
        for (int i = 0; i < 2; i++) {
            Api.Reply again = Replied.done(coordinator.post(update + "/submission", "", headers), 200);
            assertThat(again.body()).isEqualTo(first.body()).isNotEmpty();
            assertThat(again.etag()).isEqualTo(first.etag()).isNotEmpty();
            assertThat(again.type()).isEqualTo(first.type());
        }
        Replied.refused(coordinator.post(update + "/submission", "{}", headers), 422);
        assertThat(RunningProduct.get().journalHead()).isEqualTo(head);
    }

    @Test
    void requests_at_once_under_one_key_have_one_effect_and_leave_no_trace_in_the_log() throws Exception {
        Api auditor = nobody.as("auditor");
        long logged = RunningProduct.get().logged();
        ExecutorService senders = Executors.newFixedThreadPool(12);
        try {
            for (int round = 0; round < 12; round++) {
                String key = "at-once-" + round;
                CyclicBarrier start = new CyclicBarrier(12);
                List<Callable<Integer>> sent = Collections.nCopies(12, () -> {
                    start.await();
                    return auditor.post("/api/v1/tokens", "{\"days\":1}", "Idempotency-Key", key)
                            .status();
                });
                List<Integer> replies = new ArrayList<>();
                for (Future<Integer> reply : senders.invokeAll(sent)) {
                    replies.add(reply.get());
                }
                assertThat(replies).containsOnly(201, 409).containsOnlyOnce(201);
            }
        } finally {
            senders.shutdown();
        }
        assertThat(RunningProduct.get().loggedSince(logged))
                .doesNotContain("insert into", "INSERT INTO", "Exception", "idempotency_key");
    }

    @Test
    void who_takes_a_measure_over_does_not_read_the_draft_left_behind() {
        String update = "/api/v1/measures/SGTI-M04/updates/2017-2018-T3";
        Api before = nobody.as("coord.sct");
        String draft = "{\"progress\":7,\"summary\":{\"fr\":\"Entre nous.\"}}";
        Replied.done(before.put(update, draft, "If-Match", before.get(update).etag()), 200);
        try {
            led("MCC");
            String later = "as_of=" + lastRecorded();
            Api after = nobody.as("coord.mcc");
            Api.Reply read = Replied.done(after.get(update), 200);
            assertThat(read.json().getBoolean("prefilled")).isTrue();
            Replied.refused(after.get(update + "?" + later), 404);
            for (String list : List.of(
                    "/api/v1/periods/2017-2018-T3/updates?limit=200",
                    "/api/v1/periods/2017-2018-T3/updates?limit=200&" + later,
                    "/api/v1/measures/SGTI-M04/updates",
                    "/api/v1/measures/SGTI-M04/updates?" + later)) {
                assertThat(Replied.done(after.get(list), 200).body()).as(list).doesNotContain("Entre nous");
            }
            assertThat(nobody.as("auditor").get(update).body()).contains("Entre nous");
            Replied.done(after.put(update, "{\"progress\":8}", "If-Match", read.etag()), 200);
        } finally {
            led("SCT");
        }
        Api.Reply anew = Replied.done(before.get(update), 200);
        assertThat(anew.json().getBoolean("prefilled")).isTrue();
        Replied.done(before.put(update, "{\"progress\":7}", "If-Match", anew.etag()), 200);
    }

    /** When the last entry of the journal was recorded. */
    private static Instant lastRecorded() {
        long micros =
                RunningProduct.get().number("select max(extract(epoch from recorded_at) * 1000000) from journal_entry");
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    private void led(String organisation) {
        Api secretariat = nobody.as("secretariat");
        String measure = "/api/v1/measures/SGTI-M04";
        Replied.done(
                secretariat.patch(
                        measure,
                        "{\"leadOrganisation\":\"" + organisation + "\"}",
                        "If-Match",
                        secretariat.get(measure).etag()),
                200);
    }

    @Test
    void a_method_that_is_not_offered_tells_those_that_are() {
        Api.Reply reply = nobody.as("admin").send("DELETE", "/api/v1/plans/PAEN", null);
        Replied.refused(reply, 405);
        assertThat(reply.header("Allow")).contains("GET").contains("PATCH");
        assertThat(nobody.send("TRACE", "/api/v1/plans", null).status()).isEqualTo(405);
    }

    @Test
    void wrong_credentials_are_told_apart_from_none_and_in_their_own_scheme() {
        Api.Reply none = nobody.get("/api/v1/accounts");
        assertThat(code(none, 401)).isEqualTo("access.sign-in");
        assertThat(none.response().headers().allValues("WWW-Authenticate"))
                .anyMatch(w -> w.startsWith("Bearer"))
                .anyMatch(w -> w.startsWith("Basic"));
        Api.Reply token = nobody.get("/api/v1/plans", "Authorization", "Bearer gvt_none");
        assertThat(code(token, 401)).isEqualTo("access.token");
        assertThat(token.header("WWW-Authenticate")).startsWith("Bearer");
        Api.Reply password = nobody.get("/api/v1/plans", "Authorization", Api.basic("auditor:no"));
        assertThat(code(password, 401)).isEqualTo("access.credentials");
        Replied.refused(nobody.get("/api/v1/plans", "Authorization", Api.basic("a\0b:demo")), 401);
    }

    @Test
    void guesses_of_a_password_are_told_to_wait() {
        for (int i = 0; i < 5; i++) {
            nobody.get("/api/v1/plans", "Authorization", Api.basic("guessed:no" + i));
        }
        Api.Reply reply = nobody.get("/api/v1/plans", "Authorization", Api.basic("guessed:no"));
        Replied.refused(reply, 429);
        assertThat(Integer.parseInt(reply.header("Retry-After"))).isBetween(1, 60);
    }

    @Test
    void the_session_s_cookie_is_renewed_at_sign_in_and_kept_from_scripts_and_other_sites() {
        Api.Reply first = signIn();
        assertThat(first.status()).isEqualTo(303);
        assertThat(first.header("Set-Cookie")).contains("HttpOnly").containsIgnoringCase("SameSite=Lax");
        String cookie = first.header("Set-Cookie").replaceFirst(";.*", "");
        Api.Reply again = signIn("Cookie", cookie);
        assertThat(again.header("Set-Cookie").replaceFirst(";.*", ""))
                .startsWith("gouvernail-session=")
                .isNotEqualTo(cookie);
        assertThat(nobody.get("/admin", "Cookie", cookie).status())
                .as("the old session is no longer one")
                .isEqualTo(302);
    }

    @Test
    void a_null_character_in_a_form_is_a_page_that_says_so() {
        Api.Reply reply = nobody.post(
                "/connexion", "compte=ad%00min&mot-de-passe=demo", "Content-Type", "application/x-www-form-urlencoded");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.type()).startsWith("text/html");
    }

    @Test
    void a_form_of_ten_megabytes_is_a_page_that_says_so() {
        Api.Reply reply = nobody.post(
                "/connexion",
                "compte=" + "a".repeat(10 * 1024 * 1024),
                "Content-Type",
                "application/x-www-form-urlencoded");
        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.type()).startsWith("text/html");
    }

    @Test
    void an_address_takes_no_session_and_no_instant_out_of_range() {
        Replied.refused(nobody.get("/api/v1/plans/PAEN;gouvernail-session=1"), 400);
        Replied.refused(nobody.get("/api/v1/plans/PAEN?as_of=-999999999-01-01T00:00:00Z"), 400);
        Replied.refused(nobody.get("/api/v1/strategy?as_of=%2B999999999-12-31T00:00:00Z"), 400);
    }

    @Test
    void what_a_signed_in_reader_sees_is_kept_by_nobody_in_between() {
        Api.Reply mine = nobody.as("coord.mcc").get("/api/v1/measures/PCNQ-M01");
        assertThat(mine.header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(nobody.get("/api/v1/measures/PCNQ-M01").header("Vary")).contains("Authorization", "Cookie");
    }

    @Test
    void figures_of_the_server_are_for_those_who_watch_it() {
        Replied.refused(nobody.get("/metrics"), 401);
        Replied.refused(nobody.as("coord.mcc").get("/metrics"), 403);
        assertThat(nobody.as("auditor").get("/metrics").status()).isEqualTo(200);
    }

    /** When it differs: read the change, then take the file that this test left in {@code target} as the new copy. */
    @Test
    void the_description_says_what_it_is() {
        assertThat(nobody.get("/openapi").type()).startsWith("application/yaml");
        assertThat(nobody.get("/openapi", "Accept", "application/json").type()).startsWith("application/json");
    }

    @Test
    void a_body_that_says_it_is_not_utf_8_is_not_read() {
        String body = "{\"code\":\"IT-LATIN\",\"name\":{\"fr\":\"Essai\"}}";
        for (String charset : List.of("ISO-8859-1", "utf-16", "nope")) {
            Replied.refused(
                    nobody.as("admin")
                            .post(
                                    "/api/v1/organisations",
                                    body,
                                    "Content-Type",
                                    "application/json; charset=" + charset),
                    415);
        }
        Replied.done(
                nobody.as("admin")
                        .post("/api/v1/organisations", body, "Content-Type", "application/json;charset=UTF-8"),
                201);
    }

    @Test
    void the_description_served_is_the_one_kept_with_the_code() throws IOException {
        JsonObject served = nobody.get("/openapi", "Accept", "application/json").json();
        Path copy = Files.writeString(Path.of("target", "openapi.json"), printed(served));
        try (JsonReader kept = Json.createReader(Files.newBufferedReader(DESCRIPTION))) {
            assertThat(served)
                    .as("after reading the change: cp web-ui/%s docs/openapi.json", copy)
                    .isEqualTo(kept.readObject());
        }
    }

    private static boolean mayBeSubmitted(Api.Reply update) {
        return update.status() == 200
                && List.of("DRAFT", "RETURNED").contains(update.json().getString("state"));
    }

    private Api.Reply signIn(String... headers) {
        return nobody.post(
                "/connexion",
                "compte=admin&mot-de-passe=demo",
                Stream.concat(Stream.of("Content-Type", "application/x-www-form-urlencoded"), Stream.of(headers))
                        .toArray(String[]::new));
    }

    private static Stream<Row> readings() {
        return Permissions.all().stream().filter(row -> !row.writes());
    }

    private Api reader(Row row) {
        return "allow".equals(row.cells().get("PUBLIC")) ? nobody : nobody.as("auditor");
    }

    private static String code(Api.Reply reply, int status) {
        return Replied.refused(reply, status).getString("code");
    }

    private static String pointer(JsonObject problem) {
        return problem.getJsonArray("errors").getJsonObject(0).getString("pointer");
    }

    private static String printed(JsonObject document) {
        JsonWriterFactory pretty = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));
        StringWriter text = new StringWriter();
        try (JsonReader again = Json.createReader(new StringReader(document.toString()));
                JsonWriter writer = pretty.createWriter(text)) {
            writer.writeObject(again.readObject());
        }
        return text.toString().strip() + "\n";
    }
}
