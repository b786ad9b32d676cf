package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The computed rating in six dimensions, the thresholds the secretariat sets, and the ratings of parents. */
@Order(6)
class RatingsIT {

    private static final String THRESHOLDS = "/api/v1/ratings/thresholds";
    private static final Set<String> DIMENSIONS = Set.of("SCHEDULE", "COST", "SCOPE", "RISK", "EVIDENCE", "FRESHNESS");

    private final Api secretariat = RunningProduct.api().byToken("secretariat");
    private final Api nobody = RunningProduct.api();

    @Test
    void every_reason_names_its_dimension_and_opens_its_fact() {
        List<JsonObject> reasons = items(secretariat.get("/api/v1/measures?limit=200")).stream()
                .flatMap(m -> m.getJsonArray("ratingReasons").stream())
                .map(JsonValue::asJsonObject)
                .toList();
        assertThat(reasons).extracting(r -> r.getString("dimension")).containsOnlyElementsOf(DIMENSIONS);
        assertThat(reasons).extracting(r -> r.getString("dimension")).contains("SCOPE", "RISK", "EVIDENCE");
        Visitor reader = Visitor.of("secretariat");
        for (String link : reasons.stream()
                .filter(r -> !r.getString("rating").equals("GREEN"))
                .map(r -> r.getString("link"))
                .collect(Collectors.toSet())) {
            String[] parts = link.split("#", 2);
            assertThat(reader.get(parts[0]).sound().html()).as(link).contains("id=\"" + parts[1] + "\"");
        }
    }

    @Test
    void what_registers_say_stays_inside_whatever_a_rating_tells_of_them() {
        String told = items(nobody.get("/api/v1/measures?limit=200")).stream()
                .flatMap(m -> m.getJsonArray("ratingReasons").stream())
                .filter(r -> r.asJsonObject().getString("dimension").equals("RISK"))
                .map(JsonValue::toString)
                .collect(Collectors.joining());
        items(secretariat.get("/api/v1/risks?limit=200"))
                .forEach(risk -> assertThat(told)
                        .doesNotContain(risk.getJsonObject("title").getString("fr")));
    }

    @Test
    void the_secretariat_alone_sets_thresholds_upon_what_it_saw_and_says_why() {
        Api.Reply seen = Replied.done(nobody.get(THRESHOLDS), 200);
        int version = seen.json().getJsonObject("thresholds").getInt("version");
        String report = Replied.done(nobody.get("/api/v1/reports/2017-2018-T2/record"), 200)
                .body();
        String etag = Replied.done(secretariat.get(THRESHOLDS), 200).etag();
        String stricter = body(seen.json(), "slipGreen", Json.createValue("0.05"));
        long before = RunningProduct.get().journalHead();

        Replied.refused(nobody.put(THRESHOLDS, stricter, "If-Match", etag), 401);
        Replied.refused(RunningProduct.api().as("committee").put(THRESHOLDS, stricter, "If-Match", etag), 403);
        Replied.refused(secretariat.put(THRESHOLDS, stricter), 428);
        Replied.refused(secretariat.put(THRESHOLDS, stricter, "If-Match", "\"0\""), 412);
        refused(seen.json(), "slipAmber", Json.createValue("0.05"), etag, "/thresholds/slipAmber");
        refused(seen.json(), "slipGreen", Json.createValue("5.00"), etag, "/thresholds/slipGreen");
        refused(seen.json(), "shortestDuration", Json.createValue(3000), etag, "/thresholds/shortestDuration");
        refused(seen.json(), "overdueRed", Json.createValue(3000), etag, "/thresholds/overdueRed");
        refused(seen.json(), "riskRed", Json.createValue(26), etag, "/thresholds/riskRed");
        refused(seen.json(), "overdueRed", Json.createValue(-1), etag, "/thresholds/overdueRed");
        Replied.refused(
                secretariat.put(THRESHOLDS, body(seen.json(), "slipGreen", Json.createValue("0.10")), "If-Match", etag),
                409);
        assertThat(RunningProduct.get().journalHead()).as("nothing was stored").isEqualTo(before);

        Api.Reply set = Replied.done(secretariat.put(THRESHOLDS, stricter, "If-Match", etag), 200);
        assertThat(set.json().getJsonObject("thresholds").getInt("version")).isEqualTo(version + 1);
        assertThat(set.json().getString("setBy")).isEqualTo("secretariat");
        assertThat(RunningProduct.get().journalHead()).isGreaterThan(before);
        Replied.refused(secretariat.put(THRESHOLDS, stricter, "If-Match", etag), 412);
        assertThat(Replied.done(nobody.get("/api/v1/ratings/rules"), 200).body())
                .contains("5 %", "5%")
                .contains("\"threshold\":\"overdueRed\"", "\"most\":\"92\"");
        assertThat(Replied.done(nobody.get(THRESHOLDS), 200).json().isNull("setBy"))
                .as("who set it is for those inside")
                .isTrue();
        assertThat(items(nobody.get(THRESHOLDS + "/history")))
                .extracting(s -> s.getJsonObject("thresholds").getInt("version"))
                .startsWith(version + 1, version);
        assertThat(Replied.done(nobody.get("/api/v1/reports/2017-2018-T2/record"), 200)
                        .body())
                .as("a compiled report is never rated anew")
                .isEqualTo(report);

        Replied.done(
                secretariat.put(
                        THRESHOLDS, body(set.json(), "slipGreen", Json.createValue("0.10")), "If-Match", set.etag()),
                200);
    }

    @Test
    void a_parent_takes_the_worst_of_its_critical_children_and_a_stranger_reads_what_was_published() {
        JsonObject strategy =
                Replied.done(nobody.get("/api/v1/strategy/rating"), 200).json();
        worst(strategy);
        for (JsonValue child : strategy.getJsonArray("ratingReasons")) {
            String orientation = child.asJsonObject().getString("orientation");
            JsonObject rated = Replied.done(nobody.get("/api/v1/orientations/" + orientation + "/rating"), 200)
                    .json();
            worst(rated);
            assertThat(rated.getString("computedRating"))
                    .isEqualTo(child.asJsonObject().getString("rating"));
        }
        Replied.refused(nobody.get("/api/v1/orientations/SNQ-O99/rating"), 404);
        Replied.refused(nobody.get("/api/v1/plans/ZZZ/rating"), 404);

        for (JsonObject plan : items(nobody.get("/api/v1/plans"))) {
            JsonObject rated = Replied.done(nobody.get("/api/v1/plans/" + plan.getString("code") + "/rating"), 200)
                    .json();
            worst(rated);
            for (JsonValue child : rated.getJsonArray("ratingReasons")) {
                String measure = child.asJsonObject().getString("measure");
                JsonObject published = Replied.done(nobody.get("/api/v1/measures/" + measure), 200)
                        .json();
                assertThat(published.getJsonArray("ratingReasons"))
                        .as("the rating of %s is made of what a stranger reads of %s", plan.getString("code"), measure)
                        .anySatisfy(reason -> assertThat(reason.asJsonObject().getJsonObject("fact"))
                                .isEqualTo(child.asJsonObject().getJsonObject("fact")));
            }
        }
    }

    @Test
    void a_dependency_declared_since_changes_nothing_for_the_public_and_hides_no_red_measure_from_anyone() {
        String plan = "/api/v1/plans/PAEN/rating";
        String orientation = "/api/v1/orientations/SNQ-O5/rating";
        String published = nobody.get(plan).body() + nobody.get(orientation).body();
        Api.Reply made = Replied.done(
                secretariat.post(
                        "/api/v1/dependencies",
                        "{\"predecessor\":\"PAEN-M06-J4\",\"successor\":\"PAEN-M08-J3\",\"lagDays\":0}"),
                201);
        try {
            assertThat(nobody.get(plan).body() + nobody.get(orientation).body()).isEqualTo(published);
            List<String> red = items(secretariat.get("/api/v1/measures?plan=PAEN&limit=200")).stream()
                    .filter(m -> m.getString("state").equals("UNDER_WAY")
                            && m.getString("computedRating", "").equals("RED"))
                    .map(m -> m.getString("code"))
                    .toList();
            assertThat(red).isNotEmpty();
            JsonObject now = Replied.done(secretariat.get(plan), 200).json();
            worst(now);
            assertThat(now.getString("computedRating"))
                    .as("what the plan's own measures wait for softens none of them")
                    .isEqualTo("RED");
            assertThat(now.getJsonArray("ratingReasons").getValuesAs(JsonObject.class).stream()
                            .map(child -> child.getString("measure")))
                    .containsAll(red);
        } finally {
            secretariat.send("DELETE", made.header("Location") + "?reason=essai", null, "If-Match", made.etag());
        }
        assertThat(nobody.get(plan).body() + nobody.get(orientation).body()).isEqualTo(published);
    }

    private static void worst(JsonObject parent) {
        List<String> levels = List.of("GREEN", "AMBER", "RED");
        assertThat(parent.getJsonObject("rule").getString("fr")).contains("jamais une moyenne");
        String worst = parent.getJsonArray("ratingReasons").stream()
                .map(JsonValue::asJsonObject)
                .map(child -> child.getString("rating"))
                .max((a, b) -> levels.indexOf(a) - levels.indexOf(b))
                .orElse(null);
        assertThat(parent.isNull("computedRating") ? null : parent.getString("computedRating"))
                .isEqualTo(worst);
    }

    private void refused(JsonObject seen, String name, JsonValue value, String etag, String pointer) {
        JsonObject problem =
                Replied.refused(secretariat.put(THRESHOLDS, body(seen, name, value), "If-Match", etag), 422);
        assertThat(problem.getJsonArray("errors").getJsonObject(0).getString("pointer"))
                .isEqualTo(pointer);
    }

    private static String body(JsonObject seen, String name, JsonValue value) {
        JsonObjectBuilder thresholds = Json.createObjectBuilder(seen.getJsonObject("thresholds"));
        thresholds.add(name, value);
        return Objects.toString(Json.createObjectBuilder()
                .add("thresholds", thresholds)
                .add(
                        "reason",
                        Json.createObjectBuilder().add("fr", "Essai d’un seuil").add("en", "A trial"))
                .build());
    }

    private static List<JsonObject> items(Api.Reply reply) {
        return Replied.done(reply, 200).json().getJsonArray("items").stream()
                .map(JsonValue::asJsonObject)
                .toList();
    }
}
