package org.gouvernail.web.it;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;

/** The table of a session being held: who may vote is there, and agrees where a test says so. */
final class Table {

    private static final Api SECRETARIAT = RunningProduct.api().as("secretariat");

    private Table() {}

    /** Calls the roll: whoever may vote today is there. */
    static void call(String session) {
        String address = "/api/v1/sessions/" + session;
        JsonObject held = Replied.done(SECRETARIAT.get(address), 200).json();
        String members =
                "/api/v1/committees/" + held.getString("committee") + "/members?on=" + held.getString("heldOn");
        JsonArrayBuilder marks = Json.createArrayBuilder();
        Replied.done(SECRETARIAT.get(members), 200).json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(m -> List.of("CHAIR", "MEMBER").contains(m.getString("capacity")))
                .forEach(m -> marks.add(Json.createObjectBuilder()
                        .add("member", m.getString("code"))
                        .add("presence", "PRESENT")));
        Replied.done(
                SECRETARIAT.put(
                        address + "/attendance",
                        Json.createObjectBuilder().add("marks", marks).build().toString(),
                        "If-Match",
                        SECRETARIAT.get(address + "/attendance").etag()),
                200);
    }

    /** Declares that those at the table agree on a point. */
    static void agree(String session, String item) {
        Replied.done(SECRETARIAT.post("/api/v1/sessions/" + session + "/agenda/" + item + "/consensus", ""), 200);
    }
}
