package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gouvernail.web.it.RestMethods.RestMethod;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever is sent: the status of the contract as a problem, never HTML, never the server's fault, nothing stored. */
@Order(3)
@ExtendWith(NothingStored.class)
class BadInputIT {

    private static final String ORGANISATIONS = "/api/v1/organisations";

    /** A measure that culture's ministry leads. */
    private static final String OWN = "PCNQ-M04";

    private final Api coordinator = RunningProduct.api().as("coord.mcc");
    private final Api admin = RunningProduct.api().as("admin");

    @TestFactory
    Stream<DynamicTest> a_body_that_cannot_be_read_is_a_400() {
        Map<String, String> bodies = new LinkedHashMap<>();
        bodies.put("empty", "");
        bodies.put("cut", "{\"code\":\"A");
        bodies.put("not JSON", "code=A&name=B");
        bodies.put("single quotes", "{'code':'A'}");
        bodies.put("trailing", "{\"code\":\"A\"} {}");
        bodies.put("array", "[]");
        bodies.put("text", "\"A\"");
        bodies.put("null", "null");
        bodies.put("20,000 arrays", "[".repeat(20_000) + "]".repeat(20_000));
        bodies.put("20,000 objects", "{\"a\":".repeat(20_000) + "1" + "}".repeat(20_000));
        bodies.put("deep under a known field", "{\"name\":" + "{\"fr\":".repeat(100) + "1" + "}".repeat(101));
        bodies.put("unknown field", "{\"code\":\"A\",\"name\":{\"fr\":\"B\"},\"active\":true}");
        bodies.put(
                "identifier",
                "{\"id\":\"00000000-0000-0000-0000-000000000000\",\"code\":\"A\",\"name\":{\"fr\":\"B\"}}");
        bodies.put("prototype", "{\"__proto__\":{},\"code\":\"A\",\"name\":{\"fr\":\"B\"}}");
        bodies.put("field given twice", "{\"code\":\"A\",\"code\":\"B\",\"name\":{\"fr\":\"B\"}}");
        bodies.put("number for a text", "{\"code\":1,\"name\":{\"fr\":\"B\"}}");
        bodies.put("text for an object", "{\"code\":\"A\",\"name\":\"B\"}");
        bodies.put("array for a text", "{\"code\":[\"A\"],\"name\":{\"fr\":\"B\"}}");
        bodies.put("third language", "{\"code\":\"A\",\"name\":{\"fr\":\"B\",\"de\":\"C\"}}");
        bodies.put("huge number", "{\"code\":" + "9".repeat(10_000) + ",\"name\":{\"fr\":\"B\"}}");
        bodies.put("huge exponent", "{\"code\":1e999999999,\"name\":{\"fr\":\"B\"}}");
        bodies.put("byte order mark", "\uFEFF{\"code\":\"A\",\"name\":{\"fr\":\"B\"}}");
        return bodies.entrySet().stream()
                .map(e -> dynamicTest(e.getKey(), () -> Replied.refused(admin.post(ORGANISATIONS, e.getValue()), 400)));
    }

    @TestFactory
    Stream<DynamicTest> a_value_outside_its_bounds_is_a_422_with_its_pointer() {
        Map<String, String> bodies = new LinkedHashMap<>();
        bodies.put("{}", "/code");
        bodies.put("{\"code\":null,\"name\":{\"fr\":\"B\"}}", "/code");
        bodies.put("{\"code\":\"A\"}", "/name");
        bodies.put("{\"code\":\"A\",\"name\":{\"en\":\"B\"}}", "/name/fr");
        bodies.put("{\"code\":\"A\",\"name\":{\"fr\":\" \"}}", "/name/fr");
        bodies.put("{\"code\":\"\",\"name\":{\"fr\":\"B\"}}", "/code");
        bodies.put("{\"code\":\"a b\",\"name\":{\"fr\":\"B\"}}", "/code");
        bodies.put("{\"code\":\"../A\",\"name\":{\"fr\":\"B\"}}", "/code");
        bodies.put("{\"code\":\"<b>\",\"name\":{\"fr\":\"B\"}}", "/code");
        bodies.put("{\"code\":\"" + "A".repeat(61) + "\",\"name\":{\"fr\":\"B\"}}", "/code");
        bodies.put("{\"code\":\"A\",\"name\":{\"fr\":\"" + "é".repeat(301) + "\"}}", "/name");
        bodies.put("{\"code\":\"A\",\"name\":{\"fr\":\"B\",\"en\":\"" + "C".repeat(301) + "\"}}", "/name");
        return bodies.entrySet().stream()
                .map(e -> dynamicTest(cut(e.getKey()), () -> {
                    Api.Reply reply = admin.post(ORGANISATIONS, e.getKey());
                    assertThat(Replied.refused(reply, 422)
                                    .getJsonArray("errors")
                                    .getJsonObject(0)
                                    .getString("pointer"))
                            .isEqualTo(e.getValue());
                }));
    }

    @Test
    void bytes_that_are_no_text_are_a_400() throws IOException {
        byte[] body = {'{', '"', 'c', '"', ':', '"', (byte) 0xff, (byte) 0xfe, '"', '}'};
        assertThat(raw("POST " + ORGANISATIONS, "application/json", body))
                .startsWith("HTTP/1.1 400")
                .contains("problem+json");
    }

    @Test
    void a_body_of_ten_megabytes_is_a_413_however_it_is_announced() {
        String large = "{\"code\":\"" + "A".repeat(10 * 1024 * 1024) + "\"}";
        Replied.refused(admin.post(ORGANISATIONS, large), 413);
        Replied.refused(RunningProduct.api().as("admin").chunked("POST", ORGANISATIONS, large), 413);
    }

    @Test
    void another_media_type_is_a_415_and_one_not_offered_a_406() {
        String body = "{\"code\":\"A\",\"name\":{\"fr\":\"B\"}}";
        for (String type : List.of(
                "text/plain",
                "application/xml",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x")) {
            Replied.refused(admin.post(ORGANISATIONS, body, "Content-Type", type), 415);
        }
        Replied.refused(admin.get(ORGANISATIONS, "Accept", "image/png"), 406);
    }

    @Test
    void a_method_that_is_not_offered_is_a_405() {
        Replied.refused(admin.send("DELETE", ORGANISATIONS + "/ZZZ-9", null), 405);
        Replied.refused(admin.put(ORGANISATIONS, "{}"), 405);
    }

    @TestFactory
    Stream<DynamicTest> a_query_that_the_list_does_not_know_is_a_400() {
        return Stream.of(
                        "?sort=code",
                        "?unknown=1",
                        "?limit=0",
                        "?limit=201",
                        "?limit=ten",
                        "?limit=99999999999999999999",
                        "?limit=",
                        "?cursor=ZZZ-9",
                        "?as_of=2018-01-08",
                        "?as_of=now",
                        "?LIMIT=5",
                        "?q=%27%20or%201=1--")
                .map(q -> dynamicTest(q, () -> Replied.refused(admin.get(ORGANISATIONS + q), 400)));
    }

    @TestFactory
    Stream<DynamicTest> a_filter_by_what_is_no_value_of_it_is_a_400() {
        Api secretariat = RunningProduct.api().as("secretariat");
        return Stream.of(
                        "/followups?open=x",
                        "/followups?open=",
                        "/followups?open=TRUE",
                        "/measures?late=maybe",
                        "/measures?rating=BLUE",
                        "/plans/PAEN/measures?state=LOST",
                        "/periods/2017-2018-T2/updates?state=SENT",
                        "/reports/2017-2018-T2.csv?lang=de",
                        "/reports/2017-2018-T2?revision=last",
                        "/periods/2017-2018-T2/updates?cursor=abc",
                        "/periods/2017-2018-T2/updates?cursor=",
                        "/ledger/entries?cursor=abc",
                        "/measures?cursor=abc",
                        "/ledger/entries?from=x")
                .map(q -> dynamicTest(q, () -> Replied.refused(secretariat.get("/api/v1" + q), 400)));
    }

    @Test
    void an_instant_that_has_not_come_is_a_422_that_says_what_time_it_is() {
        for (String list : List.of("/organisations", "/plans", "/measures/PAEN-M06", "/reports/2017-2018-T2")) {
            Api.Reply reply = admin.get("/api/v1" + list + "?as_of=2199-01-01T00:00:00Z");
            Replied.refused(reply, 422);
            assertThat(reply.json().getJsonArray("errors").getJsonObject(0).getString("pointer"))
                    .isEqualTo("/as_of");
        }
        assertThat(admin.get("/api/v1/plans?as_of=2017-06-30T16:00:00Z").status())
                .isEqualTo(200);
    }

    @TestFactory
    Stream<DynamicTest> an_address_that_is_nothing_is_a_404() {
        return Stream.of(
                        "/api/v1/organisations/ZZZ-9",
                        "/api/v1/organisations/..%2F..%2FWEB-INF%2Fweb.xml",
                        "/api/v1/organisations/%3Cscript%3E",
                        "/api/v1/organisations/" + "A".repeat(2000),
                        "/api/v1/organisations/A/B/C",
                        "/api/v1/nothing",
                        "/api/v1/",
                        "/api/v1/application.wadl",
                        "/api/nothing",
                        "/api/v2/organisations")
                .map(p -> dynamicTest(cut(p), () -> Replied.refused(admin.get(p), 400, 404)));
    }

    @TestFactory
    Stream<DynamicTest> no_method_answers_rubbish_with_a_failure_of_its_own() {
        List<String> rubbish = List.of("{", "[]", "{\"zzz\":1}", "{\"code\":{}}", "{\"reason\":[[]]}");
        return RestMethods.all().stream()
                .filter(RestMethod::writes)
                .filter(m -> !m.raw())
                .flatMap(m -> rubbish.stream()
                        .map(body -> dynamicTest(m + " " + body, () -> {
                            String account = m.open() ? null : account(m);
                            Api.Reply reply = RunningProduct.api()
                                    .as(account)
                                    .send(m.verb(), m.path(), body, "If-Match", "\"0\"");
                            Replied.problem(reply);
                        })));
    }

    /** What is said of something that exists, by someone who may say it: each wrong in one way. */
    @TestFactory
    Stream<DynamicTest> a_wrong_change_of_what_exists_is_told_by_its_status() {
        String update = "/api/v1/measures/" + OWN + "/updates/2017-2018-T3";
        Map<String, Integer> bodies = new LinkedHashMap<>();
        bodies.put("", 400);
        bodies.put("[]", 400);
        bodies.put("null", 400);
        bodies.put("{\"progress\":\"10\"}", 400);
        bodies.put("{\"progress\":10,\"zzz\":1}", 400);
        bodies.put("{\"declaredRating\":\"BLUE\"}", 400);
        bodies.put("{\"summary\":" + "{\"fr\":".repeat(100) + "1" + "}".repeat(101), 400);
        bodies.put("{\"progress\":101}", 422);
        bodies.put("{\"spentToDate\":\"-1\"}", 422);
        bodies.put("{\"summary\":{\"fr\":\" \"}}", 422);
        bodies.put("{\"summary\":{\"fr\":\"" + "A".repeat(4001) + "\"}}", 422);
        bodies.put("{\"milestones\":[{\"code\":\"SGTI-M01-J1\"}]}", 422);
        bodies.put("{\"summary\":{\"fr\":\"" + "A".repeat(10 * 1024 * 1024) + "\"}}", 413);
        return bodies.entrySet().stream()
                .map(e -> dynamicTest("PUT " + cut(e.getKey()), () -> {
                    String etag = coordinator.get(update).etag();
                    Replied.refused(coordinator.put(update, e.getKey(), "If-Match", etag), e.getValue());
                }));
    }

    /** An account, a request, and where its fault is told. */
    private record Fault(String account, String verb, String path, String body, int status, String pointer) {}

    @TestFactory
    Stream<DynamicTest> what_is_wrong_is_told_at_its_pointer() {
        String update = "/measures/" + OWN + "/updates/2017-2018-T3";
        String measure = "/measures/" + OWN;
        String open = OWN + "-J3";
        String reason = ",\"reason\":{\"fr\":\"Avis\"}}]}";
        String line = "{\"milestones\":[{\"code\":\"";
        String dependency = "{\"predecessor\":\"%s\",\"successor\":\"%s\",\"lagDays\":%d}";
        return Stream.of(
                        new Fault("coord.mcc", "PUT", update, line + "ZZZ-9\"}]}", 422, "/milestones/0/code"),
                        new Fault(
                                "coord.mcc",
                                "PUT",
                                update,
                                line + open + "\",\"forecastDate\":\"2099-01-01\"" + reason,
                                422,
                                "/milestones/0/forecastDate"),
                        new Fault(
                                "coord.mcc",
                                "PUT",
                                update,
                                line + open + "\",\"forecastDate\":\"2018-01-05\"" + reason,
                                422,
                                "/milestones/0/forecastDate"),
                        new Fault("coord.mcc", "PUT", update, "{\"spentToDate\":\"-0.01\"}", 422, "/spentToDate"),
                        new Fault(
                                "coord.mcc",
                                "PUT",
                                update,
                                "{\"progress\":1,\"lateReason\":{\"fr\":\"Tard\"}}",
                                422,
                                "/lateReason"),
                        new Fault(
                                "coord.mcc",
                                "PUT",
                                "/measures/PCNQ-M01/updates/2017-2018-T2",
                                "{\"progress\":1}",
                                409,
                                "/lateReason"),
                        new Fault(
                                "coord.mcc",
                                "PUT",
                                update.replace("2017-2018-T3", "2017-2018-T1"),
                                "{\"progress\":1}",
                                409,
                                "/period"),
                        new Fault(
                                "secretariat",
                                "PATCH",
                                measure,
                                "{\"authorised\":[{\"fiscalYear\":\"2017-2018\",\"amount\":\"-5\"}]}",
                                422,
                                "/authorised/0/amount"),
                        new Fault(
                                "secretariat",
                                "PATCH",
                                measure,
                                "{\"leadOrganisation\":\"ZZZ\"}",
                                422,
                                "/leadOrganisation"),
                        new Fault("secretariat", "PATCH", measure, "{\"objectives\":[\"ZZZ\"]}", 422, "/objectives"),
                        new Fault("secretariat", "PATCH", measure, "{\"end\":\"2099-12-31\"}", 422, "/end"),
                        new Fault(
                                "secretariat",
                                "POST",
                                "/dependencies",
                                dependency.formatted(open, open, 0),
                                422,
                                "/predecessor"),
                        new Fault(
                                "secretariat",
                                "POST",
                                "/dependencies",
                                dependency.formatted(open, "ZZZ-9", 0),
                                422,
                                "/successor"),
                        new Fault(
                                "secretariat",
                                "POST",
                                "/imports?kind=plan-table&profile=plan-simple&target=PAEN",
                                "\u0089PNG\r\n\u001a\n\u0000\u0000",
                                422,
                                "/file"))
                .map(f -> dynamicTest(f.verb() + " " + cut(f.path() + " " + f.body()), () -> {
                    Api api = RunningProduct.api().as(f.account());
                    String path = "/api/v1" + f.path();
                    String etag =
                            f.verb().equals("POST") ? "\"0\"" : api.get(path).etag();
                    String type = f.path().startsWith("/imports") ? "text/csv" : "application/json";
                    JsonObject told = Replied.refused(
                            api.send(f.verb(), path, f.body(), "If-Match", etag, "Content-Type", type), f.status());
                    assertThat(told.getJsonArray("errors").getJsonObject(0).getString("pointer"))
                            .isEqualTo(f.pointer());
                }));
    }

    private static String account(RestMethod method) {
        return Api.ACCOUNTS.stream()
                .filter(a -> method.roles().contains(RoleMatrixIT.role(a)))
                .findFirst()
                .orElseThrow();
    }

    private static String cut(String text) {
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }

    /** Sends exactly these bytes: a client library would put the path or the body right. */
    private static String raw(String line, String type, byte[] body) throws IOException {
        URI address = URI.create(RunningProduct.get().address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            String head = line + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: " + Api.basic("admin:demo")
                    + "\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length
                    + "\r\nConnection: close\r\n\r\n";
            out.write(head.getBytes(StandardCharsets.ISO_8859_1));
            out.write(body);
            out.flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
