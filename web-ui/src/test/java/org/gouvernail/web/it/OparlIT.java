package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What the standard asks of each object, over all that is reached from the system object. */
@Order(9)
class OparlIT {

    private static final String SCHEMA = "https://schema.oparl.org/1.1/";
    private static final Pattern PRODUCT = Pattern.compile("^https?://[^/]+");

    private static final Map<String, List<String>> REQUIRED = Map.of(
            "System", List.of("oparlVersion", "body"),
            "Body",
                    List.of(
                            "name",
                            "organization",
                            "person",
                            "meeting",
                            "paper",
                            "legislativeTerm",
                            "agendaItem",
                            "consultation",
                            "file",
                            "locationList",
                            "legislativeTermList",
                            "membership"),
            "Organization", List.of("body", "name"),
            "Person", List.of("body", "name"),
            "Membership", List.of("organization", "person"),
            "Meeting", List.of("name", "organization", "agendaItem", "resultsProtocol"),
            "AgendaItem", List.of("order", "meeting"),
            "Paper", List.of("body", "name", "mainFile"),
            "File", List.of("accessUrl", "fileName", "mimeType"),
            "Location", List.of("description"));

    private final Api anyone = RunningProduct.api();
    private final Set<String> types = new HashSet<>();

    @Test
    void everything_reached_from_the_system_is_there_and_has_what_its_type_requires() {
        Deque<String> waiting = new ArrayDeque<>(List.of("/oparl/v1/system"));
        Set<String> known = new HashSet<>(waiting);
        while (!waiting.isEmpty()) {
            String path = waiting.remove();
            Api.Reply reply = anyone.get(path);
            assertThat(reply.status()).as(path).isEqualTo(200);
            if (path.startsWith("/oparl/")) {
                assertThat(reply.response().headers().allValues("Set-Cookie")).isEmpty();
                JsonObject told = reply.json();
                if (!told.containsKey("data")) {
                    assertThat(PRODUCT.matcher(told.getString("id")).replaceFirst(""))
                            .isEqualTo(path);
                }
                checked(told);
                links(told).stream().filter(known::add).forEach(waiting::add);
            }
        }
        assertThat(types).containsAll(REQUIRED.keySet());
    }

    private void checked(JsonValue value) {
        if (value instanceof JsonArray all) {
            all.forEach(this::checked);
        } else if (value instanceof JsonObject object) {
            if (object.containsKey("type")) {
                String type = object.getString("type");
                assertThat(type).startsWith(SCHEMA);
                types.add(type.substring(SCHEMA.length()));
                assertThat(object.keySet())
                        .as(object.getString("id"))
                        .contains("created", "modified", "web")
                        .containsAll(REQUIRED.getOrDefault(type.substring(SCHEMA.length()), List.of()));
                assertThat(object.getString("modified"))
                        .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[-+]\\d\\d:\\d\\d");
            }
            object.values().forEach(this::checked);
        }
    }

    private static List<String> links(JsonValue value) {
        if (value instanceof JsonArray all) {
            return all.stream().flatMap(v -> links(v).stream()).toList();
        }
        if (value instanceof JsonObject object) {
            return object.values().stream().flatMap(v -> links(v).stream()).toList();
        }
        boolean link = value instanceof JsonString text
                && text.getString().matches("https?://(127\\.0\\.0\\.1|localhost)[^ ]*");
        return link
                ? List.of(PRODUCT.matcher(((JsonString) value).getString())
                        .replaceFirst("")
                        .replaceFirst("#.*$", ""))
                : List.of();
    }

    @Test
    void only_sessions_with_published_minutes_and_decisions_of_closed_sessions_are_told() {
        Set<String> published = new HashSet<>();
        anyone.get("/oparl/v1/meeting?limit=200").json().getJsonArray("data").stream()
                .map(v -> v.asJsonObject().getString("id"))
                .forEach(id -> published.add(id.substring(id.lastIndexOf('/') + 1)));
        assertThat(published).contains("CMSN-2017-03");
        Api secretariat = RunningProduct.api().as("secretariat");
        Set<String> withMinutes = new HashSet<>();
        secretariat.get("/api/v1/committees/CMSN/sessions?limit=200").json().getJsonArray("items").stream()
                .map(v -> v.asJsonObject().getString("code"))
                .filter(code ->
                        anyone.get("/api/v1/sessions/" + code + "/minutes").status() == 200)
                .forEach(withMinutes::add);
        assertThat(published).isEqualTo(withMinutes);
        Set<String> decided = new HashSet<>();
        anyone.get("/api/v1/decisions/effects").json().getJsonArray("items").stream()
                .map(v -> v.asJsonObject().getString("code"))
                .forEach(decided::add);
        anyone.get("/oparl/v1/paper?limit=200").json().getJsonArray("data").stream()
                .map(v -> v.asJsonObject().getString("reference"))
                .filter(reference -> !reference.startsWith("pv-"))
                .forEach(reference -> assertThat(decided).contains(reference));
    }

    @Test
    void no_word_of_a_draft_and_no_account_is_told() {
        Api secretariat = RunningProduct.api().as("secretariat");
        String canary = "canari-" + System.nanoTime();
        Replied.done(
                secretariat.post(
                        "/api/v1/committees/CMSN/sessions",
                        "{\"on\":\"2019-06-05\",\"place\":{\"fr\":\"" + canary + "\"}}"),
                201);
        for (String type : List.of("meeting", "agendaItem", "paper", "file", "location", "person", "membership")) {
            Api.Reply asSecretariat = secretariat.get("/oparl/v1/" + type + "?limit=200");
            assertThat(asSecretariat.body())
                    .doesNotContain(canary)
                    .doesNotContain("coord.")
                    .doesNotContain("\"account\"")
                    .isEqualTo(anyone.get("/oparl/v1/" + type + "?limit=200").body());
        }
    }

    @Test
    void lists_are_paged_and_narrowed_as_the_standard_says() {
        JsonObject first = anyone.get("/oparl/v1/organization?limit=1").json();
        int total = first.getJsonObject("pagination").getInt("totalElements");
        assertThat(total).isGreaterThan(1);
        Set<String> ids = new HashSet<>();
        String next = "/oparl/v1/organization?limit=1";
        while (next != null) {
            JsonObject page = anyone.get(next).json();
            page.getJsonArray("data").forEach(v -> ids.add(v.asJsonObject().getString("id")));
            next = page.getJsonObject("links").containsKey("next")
                    ? PRODUCT.matcher(page.getJsonObject("links").getString("next"))
                            .replaceFirst("")
                    : null;
        }
        assertThat(ids).hasSize(total);
        assertThat(anyone.get("/oparl/v1/organization?modified_since=2190-01-01T00:00:00%2B01:00")
                        .json()
                        .getJsonArray("data"))
                .isEmpty();
        assertThat(anyone.get("/oparl/v1/organization?created_until=2190-01-01T00:00:00Z&limit=200")
                        .json()
                        .getJsonArray("data"))
                .hasSize(total);
        assertThat(anyone.get("/oparl/v1/organization?created_since=hier").status())
                .isEqualTo(400);
        assertThat(anyone.get("/oparl/v1/nothing").status()).isEqualTo(404);
        assertThat(anyone.get("/oparl/v1/meeting/CMSN-1999-01").status()).isEqualTo(404);
    }
}
