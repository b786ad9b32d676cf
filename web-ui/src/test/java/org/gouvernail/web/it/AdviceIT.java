package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A question to the advisory group, its opinion adopted in a session of its own, the reply, and who reads them when. */
@Order(12)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AdviceIT {

    private static final String ADVICE = "/api/v1/advice";

    private static String code = "";
    private static String session = "";
    private static String item = "";

    private final Api stranger = RunningProduct.api();
    private final Api advisor = RunningProduct.api().as("advisor");
    private final Api secretariat = RunningProduct.api().as("secretariat");
    private final Api member = RunningProduct.api().as("committee");

    @Test
    @Order(1)
    void the_example_shows_one_opinion_beside_its_reply_and_keeps_the_open_question() {
        JsonObject list = Replied.done(stranger.get(ADVICE), 200).json();
        assertThat(list.toString()).contains("GC-2016-A1").doesNotContain("GC-2017-A1");
        Replied.refused(stranger.get(ADVICE + "/GC-2017-A1"), 404);
        Replied.refused(stranger.get(ADVICE + "/GC-2016-A1/subject"), 401);
        Visitor visitor = Visitor.unknown();
        assertThat(visitor.get("/avis").sound().html()).contains("GC-2016-A1").doesNotContain("GC-2017-A1");
        assertThat(visitor.get("/avis/GC-2016-A1").sound().html())
                .contains("Acceptée", "Non acceptée", "35 jours", "28 jours", "Illustratif");
        assertThat(visitor.get("/en/avis/GC-2016-A1").sound().html()).contains("Accepted", "35 days");
        assertThat(visitor.get("/avis/GC-2017-A1").status()).isEqualTo(404);
    }

    @Test
    @Order(2)
    void the_secretariat_asks_and_what_it_cannot_ask_is_told() {
        long head = RunningProduct.get().journalHead();
        String question = "{\"body\":\"%s\",\"question\":{\"fr\":\"Que faire?\"},\"subject\":\"%s\",\"dueOn\":\"%s\"}";
        refused(secretariat, question.formatted("CMSN", "plan~PAEN", "2018-03-01"), 409, "advice.not-advisory");
        refused(secretariat, question.formatted("ZZZ", "plan~PAEN", "2018-03-01"), 404, "unknown.committee");
        refused(secretariat, question.formatted("GC", "plan~PAEN", "2017-01-01"), 422, "input.invalid");
        refused(secretariat, question.formatted("GC", "plan~ZZZ", "2018-03-01"), 422, "input.invalid");
        refused(secretariat, question.formatted("GC", "session~CMSN-2017-03", "2018-03-01"), 422, "input.invalid");
        Replied.refused(advisor.post(ADVICE, question.formatted("GC", "plan~PAEN", "2018-03-01")), 403);
        assertThat(RunningProduct.get().journalHead()).isEqualTo(head);
        code = Replied.done(secretariat.post(ADVICE, question.formatted("GC", "plan~PAEN", "2018-03-01")), 201)
                .json()
                .getString("code");
        assertThat(code).startsWith("GC-2018-A");
        assertThat(Replied.done(advisor.get(one() + "/subject"), 200).json().getString("state"))
                .contains("PAEN");
        assertThat(Visitor.of("advisor").get("/groupe-conseil").sound().html()).contains(code);
    }

    @Test
    @Order(3)
    void the_body_drafts_what_the_government_does_not_read_yet() {
        Visitor desk = Visitor.of("advisor");
        WebForm form = desk.get("/groupe-conseil/avis/" + code).form("opinion");
        desk.send(form.with("summary", "").pressing("save")).refusedAt("summary");
        desk.send(form.with("summary", "En bref").pressing("save")).refusedAt("lines:0:text");
        desk.send(form.with("summary", "En bref")
                .with("lines:0:text", "Ouvrir les données")
                .with("lines:0:reasons", "On les réutilise.")
                .with("lines:0:minority:0:said", "Un membre attendrait.")
                .pressing("save"));
        JsonObject mine = Replied.done(advisor.get(one()), 200).json();
        assertThat(mine.getJsonObject("opinion").toString()).contains("Ouvrir les données", "Un membre attendrait.");
        assertThat(Replied.done(secretariat.get(one()), 200).json().isNull("opinion"))
                .isTrue();
        String words =
                "{\"summary\":{\"fr\":\"S\"},\"recommendations\":[{\"text\":{\"fr\":\"T\"},\"reasons\":{\"fr\":\"R\"}}]}";
        Replied.refused(advisor.put(one() + "/opinion", words), 428);
        Replied.refused(advisor.put(one() + "/opinion", words, "If-Match", "\"0\""), 412);
    }

    @Test
    @Order(4)
    void advisors_vote_in_their_own_session_and_in_no_other() {
        session = created("/api/v1/committees/GC/sessions", "{\"on\":\"2018-01-31\",\"place\":{\"fr\":\"Québec\"}}");
        item = created(
                at("/agenda"),
                "{\"subject\":\"advice~" + code
                        + "\",\"title\":{\"fr\":\"Avis\"},\"decisionRequested\":{\"fr\":\"Adopter\"}}");
        String notice = "{\"attendance\":{\"fr\":\"Salle 4\"},\"deadline\":\"2018-01-24T16:00:00Z\"}";
        Replied.done(secretariat.post(at("/notice"), notice), 201);
        assertThat(Replied.done(advisor.get(at("/notice")), 200).json().getBoolean("outdated"))
                .isFalse();
        assertThat(Replied.done(advisor.get(at("/briefing")), 200).json().getJsonArray("points"))
                .hasSize(1);
        for (String paper : List.of("/notice", "/briefing", "/briefing.pdf")) {
            Replied.refused(advisor.get("/api/v1/sessions/CMSN-2017-04" + paper), 404);
        }
        assertThat(Visitor.of("advisor").get("/groupe-conseil").sound().html()).contains("Salle 4");
        Replied.done(secretariat.post(at("/holding"), ""), 200);
        call();
        Replied.refused(advisor.get("/api/v1/sessions/CMSN-2017-04/agenda"), 404);
        Replied.refused(advisor.get("/api/v1/committees/CMSN/members"), 404);
        assertThat(Replied.done(advisor.get("/api/v1/committees/GC/members"), 200)
                        .json()
                        .getInt("total"))
                .isEqualTo(3);
        Replied.done(advisor.post(at("/agenda/" + item + "/votes"), "{\"choice\":\"FOR\"}"), 201);
        JsonObject twice = Replied.refused(advisor.post(at("/agenda/" + item + "/votes"), "{\"choice\":\"FOR\"}"), 409);
        assertThat(twice.getString("code")).isEqualTo("vote.twice");
        String hands = secretariat
                .get("/api/v1/committees/GC/members")
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(m -> m.isNull("account"))
                .map(m -> "{\"member\":\"" + m.getString("code") + "\",\"choice\":\"FOR\"}")
                .collect(Collectors.joining(","));
        Replied.done(secretariat.post(at("/agenda/" + item + "/votes/hands"), "{\"hands\":[" + hands + "]}"), 201);
        String decision = "{\"item\":\"" + item + "\",\"text\":{\"fr\":\"T\"},\"effectOn\":\"2018-02-01\"}";
        assertThat(Replied.refused(member.post(at("/decisions"), decision), 409).getString("code"))
                .isEqualTo("decision.advisory-body");
        Replied.refused(advisor.post(at("/decisions"), decision), 403);
    }

    @Test
    @Order(5)
    void the_opinion_is_adopted_by_what_was_read_and_comes_to_the_committee_once() {
        String wrong = "{\"sha256\":\"" + "0".repeat(64) + "\"}";
        assertThat(Replied.refused(advisor.post(one() + "/opinion/adoption", wrong), 409)
                        .getString("code"))
                .isEqualTo("advice.changed");
        JsonObject adopted = Replied.done(
                        advisor.post(
                                one() + "/opinion/adoption",
                                "{\"sha256\":\"" + sha256("opinion", advisor) + "\",\"session\":\"" + session
                                        + "\",\"item\":\"" + item + "\"}"),
                        200)
                .json();
        assertThat(adopted.getString("state")).isEqualTo("ADOPTED");
        assertThat(adopted.getJsonObject("opinion").getString("session")).isEqualTo(session);
        assertThat(points()).hasSize(1);
        assertThat(points().get(0).isNull("decision")).isTrue();
        Replied.done(secretariat.post(at("/closing"), ""), 200);
        JsonObject late = Replied.refused(advisor.post(at("/agenda/" + item + "/votes"), "{\"choice\":\"FOR\"}"), 409);
        assertThat(late.getString("code")).isEqualTo("session.not-held");
    }

    @Test
    @Order(6)
    void an_advisor_amends_the_minutes_of_their_own_session() {
        JsonObject draft = Replied.done(advisor.get(at("/minutes")), 200).json();
        assertThat(draft.toString()).contains("est adopté");
        String first = draft.getJsonArray("passages")
                .getJsonObject(0)
                .getJsonObject("text")
                .toString();
        Replied.done(
                secretariat.put(
                        at("/minutes"),
                        "{\"passages\":[{\"text\":" + first + "}]}",
                        "If-Match",
                        secretariat.get(at("/minutes")).etag()),
                200);
        String other = "{\"passage\":1,\"text\":{\"fr\":\"Autre\"},\"reason\":{\"fr\":\"Motif\"}}";
        Replied.done(
                advisor.post(
                        at("/minutes/amendments"),
                        other,
                        "If-Match",
                        advisor.get(at("/minutes")).etag()),
                200);
        Replied.refused(
                advisor.post("/api/v1/sessions/CMSN-2017-04/minutes/amendments", other, "If-Match", "\"0\""), 404);
    }

    @Test
    @Order(7)
    void the_reply_answers_each_recommendation_and_the_committee_approves_what_it_read() {
        String reply = "{\"summary\":{\"fr\":\"Réponse\"},\"answers\":[%s]}";
        String accepted = "{\"recommendation\":1,\"response\":\"ACCEPTED\",\"reasons\":{\"fr\":\"Oui\"}%s}";
        JsonObject missing = Replied.refused(draft(reply.formatted(accepted.formatted(""))), 422);
        assertThat(missing.toString()).contains("/answers/0/link");
        Replied.done(draft(reply.formatted("")), 200);
        assertThat(Replied.refused(approve(), 409).getString("code")).isEqualTo("advice.unanswered");
        Replied.done(draft(reply.formatted(accepted.formatted(",\"link\":\"measure~PAEN-M01\""))), 200);
        assertThat(Replied.done(advisor.get(one()), 200).json().isNull("reply")).isTrue();
        Visitor committee = Visitor.of("committee");
        committee.send(committee.get("/comite/avis/" + code).form("approval").pressing("approve"));
        assertThat(Replied.done(member.get(one()), 200).json().getString("state"))
                .isEqualTo("ANSWERED");
        assertThat(points().get(0).getString("decision")).isEqualTo(code);
    }

    @Test
    @Order(8)
    void the_public_reads_both_once_both_sides_released() {
        Replied.refused(stranger.get(one()), 404);
        Replied.done(
                advisor.post(
                        one() + "/opinion/release",
                        "",
                        "If-Match",
                        advisor.get(one()).etag()),
                200);
        Replied.refused(stranger.get(one()), 404);
        assertThat(Visitor.unknown().get("/avis/" + code).status()).isEqualTo(404);
        Visitor desk = Visitor.of("secretariat");
        desk.send(desk.get("/secretariat/avis/" + code).form("reply").pressing("release"));
        JsonObject told = Replied.done(stranger.get(one()), 200).json();
        assertThat(told.getString("state")).isEqualTo("PUBLISHED");
        assertThat(Visitor.unknown().get("/avis/" + code).sound().html()).contains("Ouvrir les données", "Acceptée");
        JsonObject corrected = Replied.done(
                        advisor.post(
                                one() + "/errata",
                                "{\"side\":\"OPINION\",\"text\":{\"fr\":\"Lire 2019.\"}}",
                                "If-Match",
                                advisor.get(one()).etag()),
                        200)
                .json();
        assertThat(corrected.getJsonObject("opinion").getJsonArray("errata")).hasSize(1);
    }

    @Test
    @Order(9)
    void what_a_body_takes_up_itself_is_its_own_until_adopted() {
        String own = Replied.done(
                        advisor.post(
                                ADVICE + "/initiatives",
                                "{\"body\":\"GC\",\"question\":{\"fr\":\"Et les régions?\"},\"subject\":\"plan~PIN\"}"),
                        201)
                .json()
                .getString("code");
        Replied.refused(secretariat.get(ADVICE + "/" + own), 404);
        Replied.done(advisor.get(ADVICE + "/" + own), 200);
        Replied.done(RunningProduct.api().as("auditor").get(ADVICE + "/" + own), 200);
    }

    private void refused(Api api, String body, int status, String told) {
        assertThat(Replied.refused(api.post(ADVICE, body), status).getString("code"))
                .isEqualTo(told);
    }

    private Api.Reply draft(String body) {
        return secretariat.put(
                one() + "/reply", body, "If-Match", secretariat.get(one()).etag());
    }

    private Api.Reply approve() {
        return member.post(one() + "/reply/approval", "{\"sha256\":\"" + sha256("reply", member) + "\"}");
    }

    private static String sha256(String side, Api api) {
        return api.get(one()).json().getJsonObject(side).getString("sha256");
    }

    private void call() {
        String marks = secretariat
                .get("/api/v1/committees/GC/members")
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(m -> "{\"member\":\"" + m.getString("code") + "\",\"presence\":\"PRESENT\"}")
                .collect(Collectors.joining(","));
        Replied.done(
                secretariat.put(
                        at("/attendance"),
                        "{\"marks\":[" + marks + "]}",
                        "If-Match",
                        secretariat.get(at("/attendance")).etag()),
                200);
    }

    /** The points of the ministerial committee about the opinion, wherever they wait. */
    private List<JsonObject> points() {
        return secretariat
                .get("/api/v1/sessions/" + next() + "/agenda?limit=200")
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(i -> i.getJsonObject("subject").getString("code").equals(code))
                .toList();
    }

    private String next() {
        return secretariat
                .get("/api/v1/committees/CMSN/sessions?limit=200")
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(s -> !s.getString("state").equals("CLOSED"))
                .map(s -> s.getString("code"))
                .findFirst()
                .orElseThrow();
    }

    private String created(String path, String body) {
        return Replied.done(secretariat.post(path, body), 201).json().getString("code");
    }

    private static String at(String path) {
        return "/api/v1/sessions/" + session + path;
    }

    private static String one() {
        return ADVICE + "/" + code;
    }
}
