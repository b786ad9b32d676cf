package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What goes to the committee of itself: by rules that everyone reads, and the secretariat sets with a reason. */
@Order(12)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EscalationsIT {

    private static final String RULES = "/api/v1/escalation-rules";
    private static final String BODY =
            "{\"rules\":{\"red\":true,\"amberAgain\":true,\"silentQuarters\":%s,\"gapLevels\":1,"
                    + "\"dependencyOdds\":%s,\"followUpDays\":%s},\"reason\":{\"fr\":\"Le comité le demande\"}}";

    private final Api nobody = RunningProduct.api();
    private final Api secretariat = nobody.as("secretariat");

    @Test
    @Order(1)
    void the_rules_are_public_in_words_and_set_by_the_secretariat_with_a_reason() {
        Api.Reply read = Replied.done(nobody.get(RULES), 200);
        assertThat(read.json().getJsonArray("told")).hasSize(6);
        String page = Visitor.unknown().get("/donnees").sound().html();
        for (JsonObject rule : read.json().getJsonArray("told").getValuesAs(JsonObject.class)) {
            assertThat(page).contains(rule.getString("fr"));
        }
        String seen = secretariat.get(RULES).etag();
        int version = read.json().getJsonObject("rules").getInt("version");
        long before = RunningProduct.get().journalHead();
        Replied.refused(nobody.put(RULES, BODY.formatted("1", "80", "0"), "If-Match", seen), 401);
        Replied.refused(nobody.as("committee").put(RULES, BODY.formatted("1", "80", "0"), "If-Match", seen), 403);
        Replied.refused(secretariat.put(RULES, BODY.formatted("1", "80", "0")), 428);
        Replied.refused(secretariat.put(RULES, BODY.formatted("1", "80", "0"), "If-Match", "\"x\""), 412);
        Replied.refused(secretariat.put(RULES, BODY.formatted("3", "80", "0"), "If-Match", seen), 422);
        assertThat(Replied.refused(secretariat.put(RULES, BODY.formatted("1", "60", "0"), "If-Match", seen), 422)
                        .toString())
                .contains("/rules/dependencyOdds");
        assertThat(Replied.refused(secretariat.put(RULES, BODY.formatted("2", "80", "0"), "If-Match", seen), 409)
                        .getString("code"))
                .isEqualTo("escalation.same");
        assertThat(RunningProduct.get().journalHead()).isEqualTo(before);

        JsonObject set = Replied.done(secretariat.put(RULES, BODY.formatted("1", "null", "30"), "If-Match", seen), 200)
                .json();
        assertThat(set.getJsonObject("rules").getInt("version")).isEqualTo(version + 1);
        assertThat(set.getJsonArray("told").toString()).contains("désactivée", "plus de 30 jours");
        assertThat(nobody.get(RULES + "/history").json().getJsonArray("items")).hasSize(version + 2);
        assertThat(nobody.get(RULES).json().isNull("setBy")).isTrue();
    }

    @Test
    @Order(2)
    void the_page_keeps_what_was_typed_and_tells_a_mistake_beside_its_field() {
        Visitor desk = Visitor.of("secretariat");
        WebForm form =
                desk.get("/secretariat/escalade").sound().form("escalation").pressing("escalation:set");
        desk.send(form.with("escalation:followUpDays", "400").with("escalation:reason", "Plus court"))
                .refusedAt("escalation:followUpDays");
        desk.send(form.with("escalation:reason", "")).refusedAt("escalation:reason");
        desk.send(form.with("escalation:dependencyOdds", "80")
                .with("escalation:silentQuarters", "2")
                .with("escalation:followUpDays", "0")
                .with("escalation:reason", "Retour aux règles de départ"));
        JsonObject now = nobody.get(RULES).json();
        assertThat(now.getJsonObject("reason").getString("fr")).isEqualTo("Retour aux règles de départ");
        assertThat(now.getJsonObject("rules").getInt("dependencyOdds")).isEqualTo(80);
        assertThat(Visitor.of("coord.mesi").get("/secretariat/escalade").status())
                .isEqualTo(403);
    }

    @Test
    @Order(3)
    void a_dependency_that_will_probably_not_hold_is_asked_once_and_withdrawn_when_it_ends() {
        Replied.done(secretariat.post("/api/v1/odds/runs", "{\"seed\":7,\"draws\":2000}"), 201);
        JsonObject dependency = missed();
        String origin = "dependency~" + dependency.getString("id");
        String on = convene();
        List<JsonObject> asked = asked(origin);
        assertThat(asked).hasSize(1);
        assertThat(asked.get(0).getJsonArray("facts").toString())
                .contains("dépendance qui ne tiendra probablement pas", "P80", dependency.getString("successor"));
        convene();
        assertThat(asked(origin)).as("once").hasSize(1);

        Api.Reply read = secretariat.get("/api/v1/dependencies/" + dependency.getString("id"));
        Replied.done(
                secretariat.post(
                        "/api/v1/dependencies/" + dependency.getString("id") + "/removal",
                        "{\"reason\":{\"fr\":\"Les travaux ne se suivent plus\"}}",
                        "If-Match",
                        read.etag()),
                200);
        convene();
        assertThat(asked(origin)).as("withdrawn").isEmpty();
        assertThat(on).startsWith("CMSN-");
    }

    /** A dependency just declared whose need lies one day before the date that four cases of five keep. */
    private JsonObject missed() {
        List<JsonObject> odds =
                secretariat
                        .get("/api/v1/odds?limit=200")
                        .json()
                        .getJsonArray("items")
                        .getValuesAs(JsonObject.class)
                        .stream()
                        .filter(o -> !o.isNull("p80") && !o.getBoolean("outdated"))
                        .toList();
        for (JsonObject late : odds) {
            for (JsonObject waits : odds) {
                long lag = LocalDate.parse(waits.getString("forecastDate")).toEpochDay()
                        - LocalDate.parse(late.getString("p80")).toEpochDay()
                        + 1;
                Api.Reply reply = lag < -365 || late.getString("measure").equals(waits.getString("measure"))
                        ? null
                        : secretariat.post(
                                "/api/v1/dependencies",
                                "{\"predecessor\":\"" + late.getString("milestone") + "\",\"successor\":\""
                                        + waits.getString("milestone") + "\",\"lagDays\":" + lag + "}");
                if (reply != null && reply.status() == 201) {
                    return reply.json();
                }
            }
        }
        throw new AssertionError("no two milestones may wait for each other");
    }

    /** Another session: what comes of itself is brought. */
    private String convene() {
        String day = LocalDate.of(2019, 6, 3)
                .plusDays(RunningProduct.get().journalHead() % 200)
                .toString();
        return Replied.done(
                        secretariat.post(
                                "/api/v1/committees/CMSN/sessions",
                                "{\"on\":\"" + day + "\",\"place\":{\"fr\":\"Québec\"}}"),
                        201)
                .json()
                .getString("code");
    }

    private List<JsonObject> asked(String origin) {
        return nobody
                .as("auditor")
                .get("/api/v1/committees/CMSN/sessions?limit=200")
                .json()
                .getJsonArray("items")
                .stream()
                .map(session -> session.asJsonObject().getString("code"))
                .flatMap(code -> secretariat
                        .get("/api/v1/sessions/" + code + "/agenda?limit=200")
                        .json()
                        .getJsonArray("items")
                        .getValuesAs(JsonObject.class)
                        .stream())
                .filter(item -> origin(item).equals(origin))
                .toList();
    }

    private static String origin(JsonObject item) {
        JsonObject origin = item.isNull("origin") ? JsonValue.EMPTY_JSON_OBJECT : item.getJsonObject("origin");
        return origin.getString("kind", "") + "~" + origin.getString("code", "");
    }
}
