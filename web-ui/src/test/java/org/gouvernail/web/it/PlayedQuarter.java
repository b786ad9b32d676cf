package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;

/** One quarter as those who report, endorse, compile, approve and publish play it over REST, for one measure. */
final class PlayedQuarter {

    static final String MEASURE = "PAEN-M05";

    private static final String API = "/api/v1";
    private static final Api VISITOR = RunningProduct.api();
    private static final Api COORDINATOR = VISITOR.as("coord.mesi");
    private static final Api APPROVER = VISITOR.as("approver.mesi");
    private static final Api SECRETARIAT = VISITOR.as("secretariat");
    private static final Api CHAIR = VISITOR.as("chair");
    private static final Api MEMBER = VISITOR.as("committee");

    private PlayedQuarter() {}

    /** Brings a quarter from the ministry's update to the published report; the report's hash. */
    static String published(String period, int progress, LocalDate today) throws InterruptedException {
        String report = API + "/reports/" + period;
        if (VISITOR.get(report).status() != 200) {
            begun(period);
            reported(API + "/measures/" + MEASURE + "/updates/" + period, progress, today);
            Replied.done(SECRETARIAT.post(API + "/periods/" + period + "/closing", ""), 200, 202);
            Compiled.await(SECRETARIAT, period);
            String sha256 = "{\"sha256\":\"" + SECRETARIAT.get(report).json().getString("sha256") + "\"}";
            Replied.done(CHAIR.post(report + "/approval", sha256), 200);
            Replied.refused(SECRETARIAT.post(report + "/publication", ""), 409);
            Replied.done(MEMBER.post(report + "/approval", sha256), 200);
            Replied.done(SECRETARIAT.post(report + "/publication", ""), 200);
        }
        JsonObject told = Replied.done(VISITOR.get(report), 200).json();
        assertThat(Sha256.of(VISITOR.get(report + "/record").body())).isEqualTo(told.getString("sha256"));
        return told.getString("sha256");
    }

    private static void begun(String period) {
        if (VISITOR.get(API + "/periods/" + period).status() == 404) {
            Replied.done(VISITOR.as("admin").post(API + "/periods", "{\"code\":\"" + period + "\"}"), 201);
        }
        if (SECRETARIAT
                .get(API + "/periods/" + period)
                .json()
                .getString("state")
                .equals("PLANNED")) {
            Replied.done(SECRETARIAT.post(API + "/periods/" + period + "/opening", ""), 200);
        }
    }

    private static void reported(String update, int progress, LocalDate today) {
        Api.Reply now = Replied.done(COORDINATOR.get(update), 200);
        JsonObject draft = Json.createObjectBuilder(now.json())
                .add("milestones", onTime(now.json(), today))
                .build();
        Replied.done(
                COORDINATOR.put(
                        update,
                        Drafts.draft(draft, progress, "Progression de " + progress + " %."),
                        "If-Match",
                        now.etag()),
                200);
        act(COORDINATOR, update, "submission", "");
        act(APPROVER, update, "endorsement", "");
        String declared = SECRETARIAT.get(update).json().getString("declaredRating");
        act(
                SECRETARIAT,
                update,
                "acceptance",
                "{\"assessedRating\":\"" + declared + "\",\"reason\":{\"fr\":\"Conforme\"}}");
    }

    /** The milestones as they stand, what has passed forecast anew. */
    private static JsonArrayBuilder onTime(JsonObject view, LocalDate today) {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        for (JsonObject line : view.getJsonArray("milestones").getValuesAs(JsonObject.class)) {
            boolean passed = line.getOrDefault("actualDate", JsonValue.NULL).equals(JsonValue.NULL)
                    && LocalDate.parse(line.getString("forecastDate")).isBefore(today);
            lines.add(
                    passed
                            ? Json.createObjectBuilder(line)
                                    .add("forecastDate", today.plusDays(200).toString())
                                    .add("reason", Json.createObjectBuilder().add("fr", "Livraison reportée"))
                                    .build()
                            : line);
        }
        return lines;
    }

    private static void act(Api actor, String update, String transition, String body) {
        Replied.done(
                actor.post(
                        update + "/" + transition,
                        body,
                        "If-Match",
                        actor.get(update).etag()),
                200);
    }
}
