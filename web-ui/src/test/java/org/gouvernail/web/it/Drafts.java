package org.gouvernail.web.it;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;

/** Contents of a status update, made from what its GET answered. */
final class Drafts {

    private static final List<String> WRITABLE = List.of(
            "declaredRating", "progress", "summary", "spentToDate", "milestones", "decisionNeeded", "declaredReason");

    private Drafts() {}

    /** What GET returned in the writable fields, with another progress, summary and rating. */
    static String draft(JsonObject view, int progress, String summary) {
        JsonObjectBuilder body = writable(view);
        body.add("progress", progress);
        body.add("declaredRating", "AMBER");
        body.add("summary", Json.createObjectBuilder().add("fr", summary).addNull("en"));
        body.add("spentToDate", "125000.50");
        body.add("declaredReason", Json.createObjectBuilder().add("fr", "Le retard sera repris."));
        return body.build().toString();
    }

    /** What GET returned in the writable fields. */
    static String same(JsonObject view) {
        return writable(view).build().toString();
    }

    static String with(JsonObject view, String field, JsonValue value) {
        return writable(view).add(field, value).build().toString();
    }

    private static JsonObjectBuilder writable(JsonObject view) {
        JsonObjectBuilder body = Json.createObjectBuilder();
        WRITABLE.forEach(f -> body.add(f, view.getOrDefault(f, JsonValue.NULL)));
        return body;
    }

    static JsonArray foreignMilestone() {
        return Json.createArrayBuilder()
                .add(Json.createObjectBuilder()
                        .add("code", "ZZZ-9-J1")
                        .add("forecastDate", "2018-03-01")
                        .add("reason", Json.createObjectBuilder().add("fr", "Autre")))
                .build();
    }

    /** The same content with its first milestone moved far beyond the end of its plan, when it has one to move. */
    static Optional<String> moved(JsonObject view, String date) {
        return view.getJsonArray("milestones").getValuesAs(JsonObject.class).stream()
                .filter(line -> !line.containsKey("actualDate") || line.isNull("actualDate"))
                .findFirst()
                .map(line -> with(
                        view,
                        "milestones",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder(line)
                                        .add("forecastDate", date)
                                        .add(
                                                "reason",
                                                Json.createObjectBuilder().add("fr", "Fournisseur")))
                                .build()));
    }
}
