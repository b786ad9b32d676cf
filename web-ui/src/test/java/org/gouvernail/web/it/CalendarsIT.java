package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Calendars at their secret addresses, the public one, and the letters' end by one click. */
@Order(9)
class CalendarsIT {

    private final Api anyone = RunningProduct.api();
    private final Api secretariat = RunningProduct.api().as("secretariat");

    private static String path(JsonObject made) {
        return made.getString("address").replaceFirst("^https?://[^/]+", "");
    }

    private static JsonObject make(Api account, String kind) {
        return Replied.done(
                        account.post(
                                "/api/v1/calendars",
                                "{\"title\":\"Mes; dates\",\"kinds\":[\"" + kind + "\"],\"language\":\"fr\"}"),
                        201)
                .json();
    }

    private static String unfolded(Api.Reply reply) {
        return reply.body().replace("\r\n ", "");
    }

    @Test
    void a_session_is_shown_at_its_hours_and_its_sequence_rises_when_they_change() {
        String session = Replied.done(
                        secretariat.post(
                                "/api/v1/committees/CMSN/sessions",
                                "{\"on\":\"2018-11-04\",\"place\":{\"fr\":\"Québec\"},\"startsAt\":\"01:30\",\"endsAt\":\"03:00\"}"),
                        201)
                .json()
                .getString("code");
        String address = path(make(secretariat, "SESSIONS"));
        Api.Reply first = anyone.get(address);
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.type()).startsWith("text/calendar");
        assertThat(first.response().headers().allValues("Set-Cookie")).isEmpty();
        assertThat(unfolded(first))
                .contains("X-WR-CALNAME:Mes\\; dates")
                .contains("UID:session." + session)
                .contains("DTSTART;TZID=America/Toronto:20181104T013000");
        assertThat(sequence(unfolded(first), session)).isZero();
        String tag = first.header("ETag");
        assertThat(anyone.get(address, "If-None-Match", tag).status()).isEqualTo(304);

        String at = "/api/v1/sessions/" + session;
        String seen = secretariat.get(at).header("ETag");
        Replied.refused(secretariat.patch(at, "{\"startsAt\":\"10:00\",\"reason\":{\"fr\":\"R\"}}"), 428);
        JsonObject skipped = Replied.refused(
                secretariat.patch(
                        at,
                        "{\"on\":\"2018-03-11\",\"startsAt\":\"02:30\",\"reason\":{\"fr\":\"R\"}}",
                        "If-Match",
                        seen),
                422);
        assertThat(skipped.toString()).contains("session.no-such-time");
        Replied.done(
                secretariat.patch(
                        at,
                        "{\"startsAt\":\"09:30\",\"endsAt\":\"12:00\",\"reason\":{\"fr\":\"Trop tôt.\"}}",
                        "If-Match",
                        seen),
                200);
        Api.Reply second = anyone.get(address, "If-None-Match", tag);
        assertThat(second.status()).isEqualTo(200);
        assertThat(unfolded(second)).contains("DTSTART;TZID=America/Toronto:20181104T093000");
        assertThat(sequence(unfolded(second), session)).isEqualTo(1);
        assertThat(unfolded(anyone.get(address + "?lang=en"))).contains("SUMMARY:Session " + session);
    }

    private static int sequence(String text, String session) {
        Matcher found = Pattern.compile(
                        "UID:session\\." + session + "\\.session@gouvernail.*?SEQUENCE:(\\d+)", Pattern.DOTALL)
                .matcher(text);
        assertThat(found.find()).isTrue();
        return Integer.parseInt(found.group(1));
    }

    @Test
    void an_address_is_renewed_and_taken_back_by_its_holder_alone() {
        JsonObject made = make(secretariat, "DEADLINES");
        String first = path(made);
        String at = "/api/v1/calendars/" + made.getString("id");
        Replied.refused(RunningProduct.api().as("auditor").send("DELETE", at, null), 404);
        assertThat(unfolded(anyone.get(first))).contains("BEGIN:VEVENT");
        String second =
                path(Replied.done(secretariat.post(at + "/renewal", ""), 200).json());
        assertThat(anyone.get(first).status()).isEqualTo(404);
        assertThat(anyone.get(second).status()).isEqualTo(200);
        assertThat(secretariat.send("DELETE", at, null).status()).isEqualTo(204);
        assertThat(anyone.get(second).status()).isEqualTo(404);
        assertThat(secretariat.get("/api/v1/calendars").body()).doesNotContain(made.getString("id"));
    }

    @Test
    void what_a_role_shows_leaves_the_calendar_when_it_ends() {
        Api admin = RunningProduct.api().as("admin");
        String address = path(make(RunningProduct.api().as("advisor"), "DEADLINES"));
        assertThat(anyone.get(address).body()).doesNotContain("UID:period.");
        String grant = "{\"role\":\"COORDINATOR\",\"organisation\":\"MCC\"}";
        assertThat(admin.post("/api/v1/accounts/advisor/grants", grant).status())
                .isBetween(200, 201);
        assertThat(anyone.get(address).body()).contains("UID:period.");
        assertThat(admin.post("/api/v1/accounts/advisor/revocations", grant).status())
                .isBetween(200, 204);
        assertThat(anyone.get(address).body()).doesNotContain("UID:period.");
    }

    @Test
    void the_public_calendar_is_the_same_for_everyone_and_has_no_cookie() {
        Api.Reply reply = anyone.get("/calendriers/public.ics");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.response().headers().allValues("Set-Cookie")).isEmpty();
        assertThat(unfolded(reply)).contains("UID:period.", "UID:milestone.", "BEGIN:VTIMEZONE");
        assertThat(secretariat.get("/calendriers/public.ics").body()).isEqualTo(reply.body());
        assertThat(anyone.get("/calendriers/public.ics", "If-None-Match", reply.header("ETag"))
                        .status())
                .isEqualTo(304);
        assertThat(unfolded(anyone.get("/calendriers/public.ics?lang=en"))).contains("SUMMARY:Milestone ");
    }

    @Test
    void the_page_makes_a_calendar_and_shows_its_address_once() {
        Visitor visitor = Visitor.of("coord.mcc");
        WebPage page = visitor.get("/compte/calendriers").sound();
        WebPage refused = visitor.send(page.form("make").with("make:title", "").pressing("make:go"));
        assertThat(refused.html()).contains("wrong");
        WebPage made = visitor.send(visitor.get("/compte/calendriers")
                .form("make")
                .with("make:title", "<b>Jalons</b>")
                .with("make:kinds", "MILESTONES")
                .pressing("make:go"));
        assertThat(made.html()).contains("/api/v1/calendars/").contains("&lt;b&gt;Jalons");
        assertThat(visitor.get("/compte/calendriers").html()).doesNotContain(".ics");
        WebPage letters = visitor.get("/compte/avis").sound();
        visitor.send(letters.form("letters").with("letters:deadlines", "DAILY").pressing("letters:go"));
        assertThat(RunningProduct.api()
                        .as("coord.mcc")
                        .get("/api/v1/notice-choices")
                        .json()
                        .getString("deadlines"))
                .isEqualTo("DAILY");
    }

    @Test
    void a_secret_that_no_letter_bears_stops_nothing() {
        for (@Nullable String token : new String[] {null, "x", "A".repeat(43)}) {
            String at = "/desabonnement" + (token == null ? "" : "?jeton=" + token);
            assertThat(anyone.get(at).status()).isEqualTo(404);
            Api.Reply reply =
                    anyone.post(at, "List-Unsubscribe=One-Click", "Content-Type", "application/x-www-form-urlencoded");
            assertThat(reply.status()).isEqualTo(404);
            assertThat(reply.response().headers().allValues("Set-Cookie")).isEmpty();
        }
    }
}
