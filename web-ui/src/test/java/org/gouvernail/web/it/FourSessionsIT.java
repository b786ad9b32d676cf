package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Four sessions over four quarters, from the convening to the checked decision: a coordinator reports, an approver endorses,
 * the secretariat compiles, convenes and gives notice, an advisor gives an opinion, two members approve, vote and check. At
 * the end each figure told is recomputed from the snapshots that were kept.
 */
@Order(13)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FourSessionsIT {

    private static final String API = "/api/v1";
    private static final String MEASURE = PlayedQuarter.MEASURE;

    private final Api visitor = RunningProduct.api();
    private final Api approver = visitor.as("approver.mesi");
    private final Api secretariat = visitor.as("secretariat");
    private final Api chair = visitor.as("chair");
    private final Api member = visitor.as("committee");
    private final Api advisor = visitor.as("advisor");

    private LocalDate today = LocalDate.of(2018, 1, 22);
    private String session = "";
    private String decision = "";
    private String followUp = "";
    private String firstReport = "";
    private int reported;

    @Test
    @Order(1)
    void the_first_session_decides_by_vote_on_the_report_of_the_quarter() throws Exception {
        goOnAt("2018-01-22");
        escalate();
        firstReport = PlayedQuarter.published("2017-2018-T3", 40, today);
        reported = read(API + "/reports/2017-2018-T3").getJsonArray("measures").getValuesAs(JsonObject.class).stream()
                .filter(m -> m.getString("code").equals(MEASURE))
                .findFirst()
                .orElseThrow()
                .getInt("progress");
        convene("2018-01-29");
        announce("2018-01-26T21:00:00Z");
        String point = add();
        goOnAt("2018-01-29");
        Replied.refused(notice("2018-01-28T21:00:00Z"), 422);
        open();
        String item = API + "/sessions/" + session + "/agenda/" + point;
        Replied.done(chair.post(item + "/votes", "{\"choice\":\"FOR\"}"), 201);
        assertThat(Replied.refused(chair.post(item + "/votes", "{\"choice\":\"AGAINST\"}"), 409)
                        .getString("code"))
                .isEqualTo("vote.twice");
        assertThat(Replied.refused(decide(point), 409).getString("code"))
                .as("one voice is not enough")
                .isEqualTo("decision.votes-outstanding");
        Replied.done(member.post(item + "/votes", "{\"choice\":\"FOR\"}"), 201);
        Replied.done(secretariat.post(item + "/votes/hands", Table.hands(session, point, "FOR")), 201);
        JsonObject made = Replied.done(decide(point), 201).json();
        decision = made.getString("code");
        followUp = decision + "-S1";
        assertThat(Replied.done(chair.get(API + "/decisions/" + decision + "/adoption"), 200)
                        .body())
                .contains("\"mode\":\"VOTE\"", "\"votesAgainst\":0");
        refuse();
        close();
        Replied.refused(decide(point), 409);
        minutes();
    }

    /** What most hands are against is not decided but refused, and a member corrects the hand counted for them. */
    private void refuse() {
        String point = add();
        String item = API + "/sessions/" + session + "/agenda/" + point;
        assertThat(Replied.refused(decide(point), 409).getString("code")).isEqualTo("decision.unsaid");
        Replied.done(secretariat.post(item + "/votes/hands", Table.hands(session, point, "AGAINST")), 201);
        Replied.done(chair.post(item + "/votes", "{\"choice\":\"FOR\"}"), 201);
        assertThat(Replied.refused(decide(point), 409).getString("code")).isEqualTo("decision.not-carried");
        JsonObject refused = Replied.done(
                        chair.post(
                                API + "/sessions/" + session + "/decisions",
                                "{\"item\":\"" + point
                                        + "\",\"text\":{\"fr\":\"Aucun autre renfort n’est accordé.\"},\"effectOn\":\"2018-02-01\","
                                        + "\"outcome\":\"REFUSED\"}"),
                        201)
                .json();
        assertThat(refused.getString("outcome")).isEqualTo("REFUSED");
        assertThat(read(API + "/decisions/" + refused.getString("code") + "/adoption")
                        .getInt("votesFor"))
                .isEqualTo(1);
    }

    @Test
    @Order(2)
    void the_second_session_checks_it_too_early_to_say_and_carries_what_is_overdue() throws Exception {
        goOnAt("2018-04-23");
        PlayedQuarter.published("2017-2018-T4", 55, today);
        convene("2018-04-24");
        JsonObject asked = returned("decision", decision);
        assertThat(texts(asked))
                .contains("Progression\u00a0: " + reported + "\u00a0% à la décision, 55\u00a0% maintenant.");
        assertThat(returned("follow-up", followUp).getString("session")).isEqualTo(session);
        String opinion = opinion();
        assertThat(returned("advice", opinion).isNull("decision")).isTrue();
        assertThat(chair.download(API + "/sessions/" + session + "/briefing.pdf"))
                .startsWith('%', 'P', 'D', 'F');
        assertThat(read(API + "/sessions/" + session + "/briefing").toString()).contains(decision, opinion, followUp);
        goOnAt("2018-04-24");
        open();
        check("PARTLY", "2018-07-20");
        close();
    }

    @Test
    @Order(3)
    void the_third_session_finds_the_follow_up_closed_and_the_effect_reached() throws Exception {
        goOnAt("2018-07-23");
        PlayedQuarter.published("2018-2019-T1", 80, today);
        String address = API + "/followups/" + followUp;
        Replied.done(
                approver.post(
                        address + "/closing",
                        "{\"evidence\":{\"fr\":\"Marché conclu\"}}",
                        "If-Match",
                        secretariat.get(address).etag()),
                200);
        convene("2018-07-24");
        assertThat(items("/sessions/" + session + "/agenda")).noneMatch(i -> isFrom(i, "follow-up", followUp));
        goOnAt("2018-07-24");
        open();
        check("EFFECTIVE", null);
        close();
        assertThat(read(API + "/decisions/" + decision).getString("state")).isEqualTo("CLOSED");
    }

    @Test
    @Order(4)
    void the_fourth_session_no_longer_asks_and_every_figure_comes_out_of_the_snapshots() throws Exception {
        goOnAt("2018-10-22");
        PlayedQuarter.published("2018-2019-T2", 90, today);
        convene("2018-10-23");
        assertThat(items("/sessions/" + session + "/agenda")).noneMatch(i -> isFrom(i, "decision", decision));
        goOnAt("2018-10-23");
        open();
        close();

        JsonObject basis = kept(API + "/decisions/" + decision + "/basis", read(API + "/decisions/" + decision));
        assertThat(progress(basis)).isEqualTo(reported);
        assertThat(basis.getJsonObject("report").toString()).contains(firstReport);
        List<JsonObject> checks = items("/decisions/" + decision + "/checks");
        assertThat(checks).extracting(c -> c.getString("verdict")).containsExactly("PARTLY", "EFFECTIVE");
        for (int i = 0; i < checks.size(); i++) {
            JsonObject now = kept(
                    API + "/decisions/" + decision + "/checks/" + checks.get(i).getString("code") + "/basis",
                    checks.get(i));
            assertThat(progress(now)).isEqualTo(i == 0 ? 55 : 80);
        }
        JsonObject figures =
                Replied.done(visitor.get(API + "/decisions/effects"), 200).json();
        List<JsonObject> told = figures.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(d -> !d.isNull("verdict"))
                .toList();
        long effective = told.stream()
                .filter(d -> d.getString("verdict").equals("EFFECTIVE"))
                .count();
        assertThat(told).hasSize(figures.getInt("checked"));
        assertThat(figures.getInt("sharePercent")).isEqualTo((int) Math.round(100.0 * effective / told.size()));
        assertThat(told).anyMatch(d -> d.getString("code").equals(decision));
        assertThat(Visitor.unknown().get("/decisions").sound().html())
                .contains(decision, figures.getInt("sharePercent") + "\u00a0%");
    }

    /** Other trials set other rules: here a follow-up comes to the committee the day after it was due. */
    private void escalate() {
        String rules = API + "/escalation-rules";
        String body = "{\"rules\":{\"red\":true,\"amberAgain\":true,\"silentQuarters\":%s,\"gapLevels\":1,"
                + "\"dependencyOdds\":%s,\"followUpDays\":%s},\"reason\":{\"fr\":\"Le comité le demande\"}}";
        Replied.done(
                secretariat.put(
                        rules,
                        body.formatted("1", "80", "1"),
                        "If-Match",
                        secretariat.get(rules).etag()),
                200);
    }

    private void goOnAt(String day) throws Exception {
        today = LocalDate.parse(day);
        RunningProduct.get().goOnAt(today);
    }

    /** Ends what other ministerial sessions left begun or unheld: what is due came to them, and stays there until they close. */
    private void clear() {
        items("/committees").stream()
                .filter(c -> c.getString("kind").equals("MINISTERIAL_COMMITTEE"))
                .flatMap(c -> items("/committees/" + c.getString("code") + "/sessions").stream())
                .forEach(this::end);
    }

    private void end(JsonObject other) {
        String address = API + "/sessions/" + other.getString("code");
        if (other.getString("state").equals("CONVENED")) {
            Replied.done(secretariat.post(address + "/holding", ""), 200);
        }
        if (!other.getString("state").equals("CLOSED")) {
            Replied.done(secretariat.post(address + "/closing", ""), 200);
        }
    }

    private void convene(String on) {
        clear();
        session = Replied.done(
                        secretariat.post(
                                API + "/committees/CMSN/sessions",
                                "{\"on\":\"" + on + "\",\"place\":{\"fr\":\"Québec\"}}"),
                        201)
                .json()
                .getString("code");
    }

    private void announce(String deadline) {
        Replied.done(notice(deadline), 201);
        assertThat(chair.get(API + "/notices").body()).contains(session);
    }

    private Api.Reply notice(String deadline) {
        return secretariat.post(
                API + "/sessions/" + session + "/notice",
                "{\"attendance\":{\"fr\":\"En personne ou à distance\"},\"deadline\":\"" + deadline + "\"}");
    }

    /** An opinion of the advisory group on the plan, asked for, written and adopted; its code. */
    private String opinion() {
        String code = Replied.done(
                        secretariat.post(
                                API + "/advice",
                                "{\"body\":\"GC\",\"question\":{\"fr\":\"Que faire de plus ?\"},\"subject\":\"plan~PAEN\","
                                        + "\"dueOn\":\"" + today.plusDays(30) + "\"}"),
                        201)
                .json()
                .getString("code");
        String address = API + "/advice/" + code;
        Replied.done(
                advisor.put(
                        address + "/opinion",
                        "{\"summary\":{\"fr\":\"En bref\"},\"recommendations\":[{\"text\":{\"fr\":\"Ouvrir les"
                                + " données\"},\"reasons\":{\"fr\":\"On les réutilise.\"}}]}",
                        "If-Match",
                        advisor.get(address).etag()),
                200);
        String sha256 = Replied.done(advisor.get(address), 200)
                .json()
                .getJsonObject("opinion")
                .getString("sha256");
        Replied.done(advisor.post(address + "/opinion/adoption", "{\"sha256\":\"" + sha256 + "\"}"), 200);
        return code;
    }

    private String add() {
        return Replied.done(
                        secretariat.post(
                                API + "/sessions/" + session + "/agenda",
                                "{\"subject\":\"measure~" + MEASURE
                                        + "\",\"title\":{\"fr\":\"Redressement\"},\"decisionRequested\":{\"fr\":\"Accorder un"
                                        + " renfort ?\"}}"),
                        201)
                .json()
                .getString("code");
    }

    /** Opens the session with its roll: whoever may vote is there. */
    private void open() {
        Replied.done(secretariat.post(API + "/sessions/" + session + "/holding", ""), 200);
        Table.call(session);
    }

    private Api.Reply decide(String point) {
        return chair.post(
                API + "/sessions/" + session + "/decisions",
                "{\"item\":\"" + point + "\",\"text\":{\"fr\":\"Un renfort est accordé.\"},\"basisSha256\":\""
                        + firstReport
                        + "\",\"effectOn\":\"2018-02-01\",\"expectedEffect\":{\"fr\":\"La progression passe de 40 à 80"
                        + " %\"},\"checkOn\":\"2018-04-20\",\"followUp\":{\"text\":{\"fr\":\"Conclure le"
                        + " marché\"},\"organisation\":\"MESI\",\"dueOn\":\"2018-03-31\"}}");
    }

    private void close() {
        Replied.done(secretariat.post(API + "/sessions/" + session + "/closing", ""), 200);
    }

    private void minutes() {
        String minutes = API + "/sessions/" + session + "/minutes";
        Api.Reply draft = Replied.done(secretariat.get(minutes), 200);
        Replied.done(
                secretariat.put(
                        minutes,
                        Json.createObjectBuilder()
                                .add("passages", draft.json().getJsonArray("passages"))
                                .build()
                                .toString(),
                        "If-Match",
                        draft.etag()),
                200);
        String seen = read(minutes).getString("sha256");
        Replied.done(member.post(minutes + "/approval", "{\"sha256\":\"" + seen + "\"}"), 200);
        Replied.done(
                secretariat.post(
                        minutes + "/publication",
                        "",
                        "If-Match",
                        secretariat.get(minutes).etag()),
                200);
        assertThat(Visitor.unknown().get("/seances/" + session).sound().html()).contains(decision, seen);
    }

    private void check(String verdict, @Nullable String nextOn) {
        String next = nextOn == null ? "" : ",\"nextCheckOn\":\"" + nextOn + "\"";
        String point = returned("decision", decision).getString("code");
        Replied.done(secretariat.post(API + "/sessions/" + session + "/agenda/" + point + "/consensus", ""), 200);
        Replied.done(
                chair.post(
                        API + "/decisions/" + decision + "/checks",
                        "{\"session\":\"" + session + "\",\"verdict\":\"" + verdict
                                + "\",\"finding\":{\"fr\":\"Selon le bilan\"}" + next + "}"),
                201);
    }

    private JsonObject returned(String kind, String code) {
        List<JsonObject> found = items("/sessions/" + session + "/agenda").stream()
                .filter(i -> isFrom(i, kind, code))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static boolean isFrom(JsonObject item, String kind, String code) {
        return !item.isNull("origin")
                && item.getJsonObject("origin").getString("kind").equals(kind)
                && item.getJsonObject("origin").getString("code").equals(code);
    }

    private static List<String> texts(JsonObject item) {
        return item.getJsonArray("facts").getValuesAs(JsonObject.class).stream()
                .map(f -> f.getString("fr"))
                .toList();
    }

    /** What was kept, whose hash is the one told. */
    private JsonObject kept(String address, JsonObject told) throws Exception {
        Api.Reply basis = Replied.done(chair.get(address), 200);
        assertThat(Sha256.of(basis.body())).isEqualTo(told.getString("snapshotSha256"));
        return basis.json();
    }

    private static int progress(JsonObject snapshot) {
        return snapshot.getJsonObject("states").values().stream()
                .map(JsonValue::asJsonObject)
                .filter(state -> state.containsKey("progress"))
                .findFirst()
                .orElseThrow()
                .getInt("progress");
    }

    private JsonObject read(String address) {
        return Replied.done(chair.get(address), 200).json();
    }

    private List<JsonObject> items(String list) {
        String all = list + (list.contains("?") ? "&" : "?") + "limit=200";
        return Replied.done(secretariat.get(API + all), 200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }
}
