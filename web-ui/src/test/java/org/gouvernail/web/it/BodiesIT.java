package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A working group with an end to its mandate: what is refused of its seats and its sessions, with nothing stored. */
@Order(12)
class BodiesIT {

    private static final String BODY = "GTR";
    private static final String MEMBERS = "/api/v1/committees/" + BODY + "/members";
    private static final String SEAT = "{\"function\":{\"fr\":\"%s\"},\"organisation\":\"%s\",\"capacity\":\"%s\","
            + "\"from\":\"%s\",\"until\":\"%s\"%s}";

    private static final Api SECRETARIAT = RunningProduct.api().as("secretariat");
    private static String session = "";
    private static String item = "";

    private final Api chair = RunningProduct.api().as("chair");

    @BeforeAll
    static void establish() {
        Visitor desk = Visitor.of("secretariat");
        WebForm form = desk.get("/secretariat/comites").form("body").pressing("body:go");
        long head = RunningProduct.get().journalHead();
        WebForm typed = form.with("body:code", BODY)
                .with("body:title", "Groupe de travail sur les réseaux")
                .with("body:mandate", "Relever les besoins des régions.");
        desk.send(form).refusedAt("body:code").refusedAt("body:title").refusedAt("body:mandate");
        desk.send(typed).refusedAt("body:until");
        desk.send(typed.with("body:until", "2017-01-01")).refusedAt("body:until");
        desk.send(typed.with("body:until", "2018-12-31").with("body:code", "a b"))
                .refusedAt("body:code");
        desk.send(typed.with("body:until", "2018-12-31").with("body:kind", "CLUB"))
                .refusedAt("body:kind");
        Visitor.of("chair").send(typed.with("body:until", "2018-12-31")).refused(403);
        assertThat(RunningProduct.get().journalHead()).isEqualTo(head);
        desk.send(typed.with("body:until", "2018-12-31"));
        JsonObject made =
                Replied.done(SECRETARIAT.get("/api/v1/committees/" + BODY), 200).json();
        assertThat(made.getString("kind")).isEqualTo("WORKING_GROUP");
        assertThat(made.getString("until")).isEqualTo("2018-12-31");
        seat("Présidence", "CHAIR", ",\"account\":\"chair\"");
        seat("Membre", "MEMBER", ",\"account\":\"committee\"");
        seat("Autre membre", "MEMBER", "");
        session = created(
                "/api/v1/committees/" + BODY + "/sessions", "{\"on\":\"2018-01-31\",\"place\":{\"fr\":\"Québec\"}}");
        item = created(
                at("/agenda"),
                "{\"subject\":\"plan~PIN\",\"title\":{\"fr\":\"Point\"},\"decisionRequested\":{\"fr\":\"Dire\"}}");
        Replied.done(SECRETARIAT.post(at("/holding"), ""), 200);
    }

    private static void seat(String function, String capacity, String more) {
        Replied.done(
                SECRETARIAT.post(MEMBERS, SEAT.formatted(function, "MESI", capacity, "2018-01-08", "2018-12-31", more)),
                201);
    }

    @Test
    void a_body_is_established_once_and_a_working_group_with_its_end() {
        long head = RunningProduct.get().journalHead();
        String body =
                "{\"code\":\"%s\",\"title\":{\"fr\":\"T\"},\"mandate\":{\"fr\":\"M\"},\"kind\":\"WORKING_GROUP\"%s}";
        refused("/api/v1/committees", body.formatted(BODY, ",\"until\":\"2018-12-31\""), 409, "committee.exists");
        invalid("/api/v1/committees", body.formatted("GT2", ""), "/until");
        invalid("/api/v1/committees", body.formatted("GT2", ",\"until\":\"2018-01-01\""), "/until");
        Replied.refused(chair.post("/api/v1/committees", body.formatted("GT2", "")), 403);
        assertThat(RunningProduct.get().journalHead()).isEqualTo(head);
    }

    @Test
    void a_seat_that_meets_another_or_leaves_the_mandate_is_refused_where_it_was_said() {
        long head = RunningProduct.get().journalHead();
        invalid(MEMBERS, SEAT.formatted("Membre", "MESI", "MEMBER", "2018-06-01", "2018-07-01", ""), "/function");
        invalid(MEMBERS, SEAT.formatted("Neuf", "MESI", "CHAIR", "2018-06-01", "2018-07-01", ""), "/capacity");
        invalid(
                MEMBERS,
                SEAT.formatted("Neuf", "MESI", "MEMBER", "2018-06-01", "2018-07-01", ",\"account\":\"chair\""),
                "/account");
        invalid(
                MEMBERS,
                SEAT.formatted(
                        "Soi", "MESI", "SUBSTITUTE", "2018-06-01", "2018-07-01", ",\"substituteFor\":\"GTR-M4\""),
                "/substituteFor");
        invalid(
                MEMBERS,
                SEAT.formatted(
                        "Soi",
                        "MESI",
                        "SUBSTITUTE",
                        "2018-06-01",
                        "2018-07-01",
                        ",\"account\":\"chair\",\"substituteFor\":\"GTR-M1\""),
                "/account");
        invalid(MEMBERS, SEAT.formatted("Neuf", "MESI", "MEMBER", "2018-06-01", "2018-05-01", ""), "/until");
        invalid(MEMBERS, SEAT.formatted("Neuf", "ZZZ", "MEMBER", "2018-06-01", "2018-07-01", ""), "/organisation");
        invalid(MEMBERS, SEAT.formatted("Neuf", "MESI", "MEMBER", "2018-06-01", "2019-07-01", ""), "/until");
        invalid(MEMBERS, SEAT.formatted("Neuf", "MESI", "MEMBER", "2019-06-01", "2019-07-01", ""), "/from");
        String seat = SEAT.formatted("Neuf", "MESI", "MEMBER", "2018-06-01", "2018-07-01", "");
        Replied.refused(chair.post(MEMBERS, seat), 403);
        Replied.refused(RunningProduct.api().as("advisor").get(MEMBERS), 404);
        Visitor desk = Visitor.of("secretariat");
        WebForm form = desk.get("/secretariat/comites/" + BODY).form("seat").pressing("seat:add");
        desk.send(form.with("seat:function", "Neuf")
                        .with("seat:organisation", "MESI")
                        .with("seat:capacity", "CHAIR")
                        .with("seat:from", "2018-06-01")
                        .with("seat:until", "2019-07-01"))
                .refusedAt("seat:capacity")
                .refusedAt("seat:until")
                .keeps("seat", "seat:until", "2019-07-01");
        assertThat(RunningProduct.get().journalHead()).isEqualTo(head);
    }

    @Test
    void a_quorum_is_never_more_than_the_seats_that_vote() {
        long head = RunningProduct.get().journalHead();
        String quorum = "{\"quorum\":{\"rule\":\"LEAST\",\"least\":4},\"reason\":{\"fr\":\"R\"}}";
        JsonObject told = invalid("/api/v1/committees/" + BODY + "/quorum", quorum, "/quorum/least");
        assertThat(told.toString()).contains("3");
        Replied.refused(chair.post("/api/v1/committees/" + BODY + "/quorum", quorum), 403);
        Visitor desk = Visitor.of("secretariat");
        desk.send(desk.get("/secretariat/comites/" + BODY)
                        .form("quorum")
                        .with("quorum:least", "9")
                        .with("quorum:reason", "Pour voir")
                        .pressing("quorum:set"))
                .refusedAt("quorum:least");
        assertThat(RunningProduct.get().journalHead()).isEqualTo(head);
    }

    @Test
    void a_session_lies_within_the_mandate() {
        invalid("/api/v1/committees/" + BODY + "/sessions", "{\"on\":\"2019-01-31\",\"place\":{\"fr\":\"Q\"}}", "/on");
    }

    @Test
    void a_session_says_nothing_without_quorum_nor_by_who_stood_out_nor_once_closed() {
        call("ABSENT", "ABSENT");
        long head = RunningProduct.get().journalHead();
        String vote = at("/agenda/" + item + "/votes");
        refused(at("/agenda/" + item + "/consensus"), "", 409, "decision.no-quorum");
        assertThat(RunningProduct.get().journalHead()).isEqualTo(head);
        call("PRESENT", "ABSENT");
        Replied.done(
                RunningProduct.api()
                        .as("committee")
                        .post(at("/agenda/" + item + "/recusals"), "{\"reason\":{\"fr\":\"Intérêt\"}}"),
                201);
        head = RunningProduct.get().journalHead();
        JsonObject recused =
                Replied.refused(RunningProduct.api().as("committee").post(vote, "{\"choice\":\"FOR\"}"), 409);
        assertThat(recused.getString("code")).isEqualTo("vote.recused");
        JsonObject advises = Replied.refused(
                chair.post(
                        at("/decisions"),
                        "{\"item\":\"" + item + "\",\"text\":{\"fr\":\"T\"},\"effectOn\":\"2018-02-01\"}"),
                409);
        assertThat(advises.getString("code")).isEqualTo("decision.advisory-body");
        Replied.refused(RunningProduct.api().as("advisor").post(vote, "{\"choice\":\"FOR\"}"), 404);
        assertThat(RunningProduct.get().journalHead()).isEqualTo(head);
        Replied.done(SECRETARIAT.post(at("/closing"), ""), 200);
        head = RunningProduct.get().journalHead();
        assertThat(Replied.refused(chair.post(vote, "{\"choice\":\"FOR\"}"), 409)
                        .getString("code"))
                .isEqualTo("session.not-held");
        JsonObject closed = Replied.refused(
                chair.post(
                        "/api/v1/sessions/CMSN-2017-03/decisions",
                        "{\"item\":\"CMSN-2017-03-P1\",\"text\":{\"fr\":\"T\"},\"effectOn\":\"2018-02-01\"}"),
                409);
        assertThat(closed.getString("code")).isEqualTo("session.not-held");
        assertThat(RunningProduct.get().journalHead()).isEqualTo(head);
    }

    /** The chair there, the others as said. */
    private static void call(String second, String third) {
        String marks = Stream.of("GTR-M1 PRESENT", "GTR-M2 " + second, "GTR-M3 " + third)
                .map(m -> m.split(" "))
                .map(m -> "{\"member\":\"" + m[0] + "\",\"presence\":\"" + m[1] + "\"}")
                .collect(Collectors.joining(","));
        Replied.done(
                SECRETARIAT.put(
                        at("/attendance"),
                        "{\"marks\":[" + marks + "]}",
                        "If-Match",
                        SECRETARIAT.get(at("/attendance")).etag()),
                200);
    }

    private static void refused(String path, String body, int status, String code) {
        assertThat(Replied.refused(SECRETARIAT.post(path, body), status).getString("code"))
                .isEqualTo(code);
    }

    private static JsonObject invalid(String path, String body, String pointer) {
        JsonObject told = Replied.refused(SECRETARIAT.post(path, body), 422);
        assertThat(told.getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                        .map(e -> e.getString("pointer")))
                .as(told.toString())
                .contains(pointer);
        return told;
    }

    private static String created(String path, String body) {
        return Replied.done(SECRETARIAT.post(path, body), 201).json().getString("code");
    }

    private static String at(String path) {
        return "/api/v1/sessions/" + session + path;
    }
}
