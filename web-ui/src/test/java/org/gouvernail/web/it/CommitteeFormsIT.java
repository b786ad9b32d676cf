package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The forms of the secretariat and of the committee, in a session of their own that is held: what they refuse is told
 * where it was typed, and nothing of it is stored.
 */
@Order(6)
class CommitteeFormsIT {

    private static final String LONG = "é".repeat(4001);
    private static final String REVIEW = "/secretariat/revision";
    private static final String SESSIONS = "/secretariat/seances";

    private static final Api SECRETARIAT = RunningProduct.api().as("secretariat");
    private static String session = "";
    private static String point = "";

    private final Visitor secretariat = Visitor.of("secretariat");
    private final Visitor chair = Visitor.of("chair");
    private Stored before = Stored.now();

    @BeforeAll
    static void hold_a_session() {
        session = "/api/v1/sessions/"
                + made("/api/v1/committees/CMSN/sessions", "{\"on\":\"2018-02-15\",\"place\":{\"fr\":\"Québec\"}}");
        Replied.done(SECRETARIAT.post(session + "/holding", ""), 200);
        String held = session.replaceFirst(".*/", "");
        Table.call(held);
        point = "/comite/decider/"
                + made(
                        session + "/agenda",
                        "{\"subject\":\"measure~PAEN-M02\",\"title\":{\"fr\":\"Point\"},"
                                + "\"decisionRequested\":{\"fr\":\"Décider\"}}");
        Table.agree(held, point.replaceFirst(".*/", ""));
    }

    @AfterAll
    static void close_it() {
        Replied.done(SECRETARIAT.post(session + "/closing", ""), 200);
    }

    private static String made(String list, String body) {
        return Replied.done(SECRETARIAT.post(list, body), 201).json().getString("code");
    }

    @AfterEach
    void nothing_is_stored() {
        assertThat(Stored.now()).isEqualTo(before);
    }

    @Test
    void an_assessment_names_a_rating_and_the_reason_it_differs() {
        WebForm shown = secretariat.get(REVIEW).form("review");
        WebForm accept = shown.pressing("items:0:accept");
        String declared = declared(shown);
        String other = declared.equals("RED") ? "GREEN" : "RED";
        secretariat.send(accept.with("items:0:assessed", "")).refusedAt("items:0:assessed");
        secretariat.send(accept.with("items:0:assessed", "BLUE")).refusedAt("items:0:assessed");
        WebForm differs = accept.with("items:0:assessed", other);
        secretariat.send(differs).refusedAt("items:0:reason").keeps("review", "items:0:assessed", other);
        secretariat.send(differs.with("items:0:reason", LONG)).refusedAt("items:0:reason");
        secretariat.send(shown.pressing("items:0:back")).refusedAt("items:0:returned");
        secretariat
                .send(shown.with("items:0:returned", "\u3164\u200b").pressing("items:0:back"))
                .refusedAt("items:0:returned");
        secretariat
                .send(shown.with("items:0:returned", LONG).pressing("items:0:back"))
                .refusedAt("items:0:returned")
                .keeps("review", "items:0:returned", LONG);
    }

    private static String declared(WebForm shown) {
        String first = shown.value("rows").replaceFirst(",.*", "");
        return SECRETARIAT
                .get("/api/v1/measures/" + first + "/updates/2017-2018-T3")
                .json()
                .getString("declaredRating");
    }

    @Test
    void an_assessment_rests_on_what_was_read() {
        WebForm shown = secretariat.get(REVIEW).form("review");
        WebForm accept = shown.with("items:0:assessed", "RED").with("items:0:reason", "Mon motif");
        for (WebForm stale : List.of(accept.with("items:0:seen", "0"), accept.without("items:0:seen"))) {
            secretariat
                    .send(stale.pressing("items:0:accept"))
                    .toldAtTheTop("id=\"problems\"")
                    .keeps("review", "items:0:reason", "Mon motif");
        }
        secretariat
                .send(accept.with("rows", "ZZZ-M9").pressing("items:0:accept"))
                .refused(404);
        Visitor.of("approver.mesi").send(accept.pressing("items:0:accept")).refused(403);
    }

    @Test
    void a_quarter_takes_no_step_that_its_page_does_not_offer() {
        for (String button : List.of("open", "compile", "publish")) {
            secretariat.send(period("2017-2018-T3").pressing("act:" + button)).toldAtTheTop("role=\"status\"");
        }
        for (String button : List.of("open", "close", "publish")) {
            secretariat.send(period("2016-2017-T1").pressing("act:" + button)).toldAtTheTop("role=\"status\"");
        }
        String confirmation = "/secretariat/periodes/2017-2018-T2?publier=oui";
        secretariat
                .send(period("2017-2018-T2").to(confirmation).pressing("act:publish"))
                .toldAtTheTop("role=\"status\"");
        WebForm close = period("2017-2018-T3").pressing("act:close");
        chair.send(close).refused(403);
        secretariat.send(close.to("/secretariat/periodes/1999-2000-T1")).refused(404);
        secretariat.send(close.to("/secretariat/periodes/ZZZ")).refused(404);
    }

    private WebForm period(String code) {
        return secretariat.get("/secretariat/periodes/" + code).form("act");
    }

    @Test
    void a_session_is_convened_for_a_day_and_a_place() {
        WebForm empty = secretariat.get(SESSIONS).form("convene").pressing("convene:go");
        secretariat.send(empty).refusedAt("convene:on").refusedAt("convene:place");
        WebForm typed = empty.with("convene:on", "2018-05-05").with("convene:place", "Québec");
        for (String day : List.of("demain", "2018-02-30", "2015-01-01", "2999-01-01")) {
            secretariat
                    .send(typed.with("convene:on", day))
                    .refusedAt("convene:on")
                    .keeps("convene", "convene:on", day)
                    .keeps("convene", "convene:place", "Québec");
        }
        secretariat.send(typed.with("convene:place", "P".repeat(301))).refusedAt("convene:place");
        secretariat.send(typed.with("convene:committee", "ZZZ")).refusedAt("convene:committee");
        secretariat.send(typed.without("convene:committee")).refusedAt("convene:committee");
    }

    @Test
    void an_item_is_about_something_known_in_words_that_fit() {
        String page = SESSIONS + "/CMSN-2018-01";
        WebForm empty = secretariat.get(page).form("item").pressing("item:add");
        secretariat
                .send(empty)
                .refusedAt("item:subject")
                .refusedAt("item:title")
                .refusedAt("item:requested");
        WebForm typed = empty.with("item:subject", "PAEN-M01")
                .with("item:title", "Titre")
                .with("item:requested", "Décider");
        for (String subject : List.of("ZZZ-M99", "<b>", "x".repeat(500))) {
            secretariat
                    .send(typed.with("item:subject", subject))
                    .refusedAt("item:subject")
                    .keeps("item", "item:subject", subject);
        }
        secretariat.send(typed.with("item:kind", "plan")).refusedAt("item:subject");
        secretariat.send(typed.with("item:kind", "secret")).refusedAt("item:kind");
        secretariat
                .send(typed.with("item:title", "T".repeat(301)))
                .refusedAt("item:title")
                .keeps("item", "item:requested", "Décider");
        secretariat.send(typed.with("item:requested", LONG)).refusedAt("item:requested");
        secretariat.send(typed.to(SESSIONS + "/CMSN-2016-01")).toldAtTheTop("role=\"status\"");
        WebForm life = secretariat.get(page).form("life");
        secretariat.send(life.pressing("life:close")).toldAtTheTop("role=\"status\"");
        secretariat
                .send(life.to(SESSIONS + "/CMSN-2016-01").pressing("life:hold"))
                .toldAtTheTop("role=\"status\"");
    }

    @Test
    void a_ministry_reads_and_closes_the_follow_ups_it_owes() {
        Visitor ministry = Visitor.of("coord.mesi");
        String page = ministry.get("/comite/suivis").sound().html();
        assertThat(page).contains("CMSN-2017-04-D2-S1", "rows:0:close").doesNotContain("CMSN-2017-04-D1-S1");
        WebForm close = ministry.get("/comite/suivis").form("followups").pressing("rows:0:close");
        ministry.send(close).refusedAt("rows:0:evidence");
    }

    @Test
    void a_follow_up_is_closed_with_evidence_by_who_read_it_as_it_is() {
        WebForm shown = secretariat.get("/comite/suivis").form("followups");
        WebForm close = shown.pressing("rows:0:close");
        secretariat.send(close).refusedAt("rows:0:evidence");
        secretariat.send(close.with("rows:0:evidence", LONG)).refusedAt("rows:0:evidence");
        WebForm typed = close.with("rows:0:evidence", "Lettre reçue");
        for (WebForm stale : List.of(typed.with("rows:0:seen", "0"), typed.without("rows:0:seen"))) {
            WebPage told = secretariat
                    .send(stale)
                    .refusedAt("rows:0:evidence")
                    .keeps("followups", "rows:0:evidence", "Lettre reçue")
                    .keeps("followups", "rows:0:seen", shown.value("rows:0:seen"));
            assertThat(told.html()).doesNotContain("If-Match");
        }
        secretariat.send(typed.with("rows", "ZZZ")).toldAtTheTop("role=\"status\"");
        chair.send(typed).toldAtTheTop("role=\"status\"");
    }

    @Test
    void a_decision_has_words_that_fit_and_days_that_follow() {
        WebForm empty = chair.get(point).form("decision").pressing("decide");
        chair.send(empty).refusedAt("text");
        WebForm typed = empty.with("text", "Le comité décide.");
        for (String day : List.of("hier", "2018-02-30", "1000-01-01", "2999-01-01", "")) {
            chair.send(typed.with("effectOn", day))
                    .refusedAt("effectOn")
                    .keeps("decision", "text", "Le comité décide.");
        }
        chair.send(typed.with("text", LONG)).refusedAt("text");
        chair.send(typed.with("text", "\u00a0\u2800")).refusedAt("text");
        chair.send(typed.with("effect", LONG)).refusedAt("effect");
        chair.send(typed.with("checkOn", "2017-01-01")).refusedAt("checkOn").refusedAt("effect");
        WebForm owed = typed.with("task", "Déposer").with("owner", "SCT").with("dueOn", "2018-05-05");
        for (String day : List.of("hier", "2017-01-01", "")) {
            chair.send(owed.with("dueOn", day)).refusedAt("dueOn").keeps("decision", "task", "Déposer");
        }
        chair.send(owed.with("owner", "")).refusedAt("owner");
        chair.send(owed.with("owner", "ZZZ")).refusedAt("owner");
        chair.send(owed.with("task", LONG)).refusedAt("task");
        chair.send(typed.with("basis", "z"))
                .toldAtTheTop("id=\"problems\"")
                .keeps("decision", "text", "Le comité décide.");
        secretariat.send(typed).toldAtTheTop("role=\"status\"");
        Visitor.of("coord.mesi").send(typed).refused(403);
    }

    @Test
    void what_was_typed_of_a_decision_that_comes_too_late_or_too_early_is_not_lost() {
        WebForm typed =
                chair.get(point).form("decision").with("text", "Trop tôt").pressing("decide");
        JsonObject waiting = SECRETARIAT
                .get("/api/v1/sessions/CMSN-2018-01/agenda")
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(item -> item.isNull("origin"))
                .findFirst()
                .orElseThrow();
        chair.send(typed.to("/comite/decider/" + waiting.getString("code")))
                .toldAtTheTop("id=\"problems\"")
                .keeps("decision", "text", "Trop tôt");
        chair.send(typed.to("/comite/decider/ZZZ-P1")).refused(404);

        String other = made(
                session + "/agenda",
                "{\"subject\":\"measure~PAEN-M04\",\"title\":{\"fr\":\"Autre\"},\"decisionRequested\":{\"fr\":\"Noter\"}}");
        Table.agree(session.replaceFirst(".*/", ""), other);
        WebForm late = typed.to("/comite/decider/" + other).with("text", "Trop tard");
        Replied.done(
                RunningProduct.api()
                        .as("committee")
                        .post(
                                session + "/decisions",
                                "{\"item\":\"" + other + "\",\"text\":{\"fr\":\"Noté\"},\"effectOn\":\"2018-02-15\"}"),
                201);
        before = Stored.now();
        chair.send(late).toldAtTheTop("id=\"problems\"").keeps("decision", "text", "Trop tard");
    }

    @Test
    void a_session_is_opened_before_its_day_only_once_that_was_confirmed() {
        String page = SESSIONS + "/CMSN-2018-01";
        WebPage shown = secretariat.get(page);
        assertThat(shown.html()).contains(page + "?ouvrir=oui").doesNotContain("life:hold");
        secretariat.send(shown.form("life").pressing("life:hold")).toldAtTheTop("role=\"status\"");
        assertThat(secretariat.get(page + "?ouvrir=oui").html()).contains("life:hold", "convoquée pour le");
    }

    @Test
    void closing_a_session_says_first_where_its_open_items_go() {
        String code = session.replaceFirst(".*/", "");
        String page = "/secretariat/seances/" + code;
        assertThat(secretariat.get(page).html()).doesNotContain("life:close").contains(page + "?clore=oui");
        assertThat(secretariat.get(page + "?clore=oui").html())
                .contains("life:close", "Ce que clore la séance " + code + " entraîne", "Un point sans décision");
    }

    @Test
    void a_report_is_approved_by_who_states_which() {
        WebForm approve = new WebForm("/comite", List.of())
                .with("approval", "approval")
                .with("jakarta.faces.ViewState", "stateless")
                .pressing("approval:approve");
        chair.send(approve).toldAtTheTop("role=\"status\"");
        chair.send(approve.with("approval:sha256", "0")).toldAtTheTop("role=\"status\"");
    }
}
