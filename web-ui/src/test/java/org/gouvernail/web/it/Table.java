package org.gouvernail.web.it;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;

/** The table of a session being held: who may vote is there, and agrees where a test says so. */
final class Table {

    private static final Api SECRETARIAT = RunningProduct.api().as("secretariat");

    private Table() {}

    /** Calls the roll: whoever may vote that day is there. */
    static void call(String session) {
        String roll = at(session) + "/attendance";
        JsonArrayBuilder marks = Json.createArrayBuilder();
        voting(session)
                .forEach(m ->
                        marks.add(Json.createObjectBuilder().add("member", m).add("presence", "PRESENT")));
        Replied.done(
                SECRETARIAT.put(
                        roll,
                        Json.createObjectBuilder().add("marks", marks).build().toString(),
                        "If-Match",
                        SECRETARIAT.get(roll).etag()),
                200);
    }

    /** The hands of those who did not vote on a point, as the secretariat counts them. */
    static String hands(String session, String item, String choice) {
        List<String> voted = codes(at(session) + "/agenda/" + item + "/votes", "member");
        JsonArrayBuilder hands = Json.createArrayBuilder();
        voting(session).stream()
                .filter(m -> !voted.contains(m))
                .forEach(m ->
                        hands.add(Json.createObjectBuilder().add("member", m).add("choice", choice)));
        return Json.createObjectBuilder().add("hands", hands).build().toString();
    }

    /** The members of the body that may vote on the day it sits. */
    private static List<String> voting(String session) {
        JsonObject held = Replied.done(SECRETARIAT.get(at(session)), 200).json();
        String members =
                "/api/v1/committees/" + held.getString("committee") + "/members?on=" + held.getString("heldOn");
        return items(members).stream()
                .filter(m -> List.of("CHAIR", "MEMBER").contains(m.getString("capacity")))
                .map(m -> m.getString("code"))
                .toList();
    }

    private static List<String> codes(String list, String field) {
        return items(list).stream().map(i -> i.getString(field)).toList();
    }

    private static List<JsonObject> items(String list) {
        return Replied.done(SECRETARIAT.get(list), 200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    private static String at(String session) {
        return "/api/v1/sessions/" + session;
    }

    /** Declares that those at the table agree on a point. */
    static void agree(String session, String item) {
        Replied.done(SECRETARIAT.post(at(session) + "/agenda/" + item + "/consensus", ""), 200);
    }
}
