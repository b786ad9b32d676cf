package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A decision from what was shown to whether it worked, over two sessions: it comes back to the agenda of its check date and
 * of no earlier one, and the share that everyone reads is that of the decisions listed.
 */
@Order(11)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EffectsIT {

    private static final String API = "/api/v1";
    private static final String TODAY = "2018-01-08";
    private static final String BEFORE = "2018-03-01";
    private static final String CHECK = "2018-03-20";
    private static final String ON_TIME = "2018-03-21";
    private static final String FORECAST = "2018-11-30";

    private final Api visitor = RunningProduct.api();
    private final Api secretariat = visitor.as("secretariat");
    private final Api chair = visitor.as("chair");

    private String milestone = "";
    private String first = "";
    private String early = "";
    private String second = "";
    private String decision = "";
    private String silent = "";

    @Test
    @Order(1)
    void the_secretariat_orders_the_agenda_whole_and_rewords_an_open_point() {
        milestone = open("/measures/PAEN-M05/milestones").getString("code");
        first = convene(TODAY);
        String a = add(first, "milestone~" + milestone);
        String b = add(first, "measure~PAEN-M06");
        String address = API + "/sessions/" + first + "/agenda/order";
        Api.Reply shown = Replied.done(secretariat.get(address), 200);
        List<String> codes = codes(shown.json().getJsonArray("items"));
        assertThat(codes).contains(a, b);
        long before = RunningProduct.get().journalHead();
        Replied.refused(secretariat.put(address, items(codes)), 428);
        Replied.refused(secretariat.put(address, items(List.of(a)), "If-Match", shown.etag()), 422);
        Replied.refused(secretariat.put(address, items(List.of(a, b, "ZZZ-P1")), "If-Match", shown.etag()), 422);
        Replied.refused(chair.put(address, items(codes), "If-Match", shown.etag()), 403);
        assertThat(RunningProduct.get().journalHead()).isEqualTo(before);

        List<String> turned = codes.stream()
                .sorted((x, y) -> Boolean.compare(y.equals(b), x.equals(b)))
                .toList();
        Replied.done(secretariat.put(address, items(turned), "If-Match", shown.etag()), 200);
        assertThat(codes(agenda(first), "code")).isEqualTo(turned);
        Replied.refused(secretariat.put(address, items(turned), "If-Match", shown.etag()), 412);

        String point = API + "/sessions/" + first + "/agenda/" + b;
        String words = "{\"title\":{\"fr\":\"Autre titre\"},\"reason\":{\"fr\":\"Plus clair\"}}";
        Replied.refused(secretariat.patch(point, words), 428);
        Api.Reply reworded = Replied.done(
                secretariat.patch(
                        point, words, "If-Match", secretariat.get(point).etag()),
                200);
        assertThat(reworded.json().getJsonObject("title").getString("fr")).isEqualTo("Autre titre");
        assertThat(reworded.json().getInt("position")).isEqualTo(1);
        assertThat(Visitor.of("secretariat")
                        .get("/secretariat/seances/" + first + "?ordre=oui")
                        .sound()
                        .html())
                .contains("points:0:down");
    }

    @Test
    @Order(2)
    void a_decision_keeps_what_was_shown_under_its_hash() throws Exception {
        Replied.done(secretariat.post(API + "/sessions/" + first + "/holding", ""), 200);
        Table.call(first);
        decision = decide(
                point(first, milestone),
                ",\"expectedEffect\":{\"fr\":\"Le jalon reprend\"},\"checkOn\":\"" + CHECK + "\"");
        silent = decide(point(first, "PAEN-M06"), "");
        JsonObject read =
                Replied.done(chair.get(API + "/decisions/" + decision), 200).json();
        assertThat(read.getString("state")).isEqualTo("OPEN");
        Api.Reply basis = Replied.done(chair.get(API + "/decisions/" + decision + "/basis"), 200);
        assertThat(Sha256.of(basis.body())).isEqualTo(read.getString("snapshotSha256"));
        assertThat(basis.json()
                        .getJsonObject("states")
                        .getJsonObject("milestone")
                        .getString("code"))
                .isEqualTo(milestone);
        Replied.refused(visitor.get(API + "/decisions/" + decision + "/basis"), 401);
    }

    @Test
    @Order(3)
    void a_decision_without_expectation_is_not_closed_and_may_say_it_once() {
        long before = RunningProduct.get().journalHead();
        JsonObject refusal = Replied.refused(check(silent, first, "EFFECTIVE"), 422);
        assertThat(codes(refusal.getJsonArray("errors"), "pointer")).containsExactly("/expectedEffect", "/checkOn");
        Replied.refused(check(decision, early.isEmpty() ? "CMSN-2016-01" : early, "EFFECTIVE"), 409);
        Replied.refused(check(decision, first, "PERHAPS"), 400);
        String address = API + "/decisions/" + silent + "/expectation";
        String given = "{\"expectedEffect\":{\"fr\":\"Un effet\"},\"checkOn\":\"%s\",\"reason\":{\"fr\":\"Oubli\"}}";
        Replied.refused(chair.post(address, given.formatted("2018-01-01")), 422);
        assertThat(RunningProduct.get().journalHead()).isEqualTo(before);

        JsonObject completed = Replied.done(chair.post(address, given.formatted("2018-12-03")), 201)
                .json();
        assertThat(completed.getString("checkOn")).isEqualTo("2018-12-03");
        Replied.refused(chair.post(address, given.formatted("2018-12-04")), 409);
    }

    @Test
    @Order(4)
    void it_comes_back_to_the_first_agenda_on_its_check_date_with_before_and_after() {
        Replied.done(secretariat.post(API + "/sessions/" + first + "/closing", ""), 200);
        early = convene(BEFORE);
        second = convene(ON_TIME);
        assertThat(origins(early)).doesNotContain("decision " + decision);
        assertThat(origins(second)).containsOnlyOnce("decision " + decision);
        convene("2018-03-28");

        String address = API + "/milestones/" + milestone;
        Api coordinator = visitor.as("coord.mesi");
        Replied.done(
                coordinator.patch(
                        address,
                        "{\"forecastDate\":\"" + FORECAST + "\",\"reason\":{\"fr\":\"Livraison remise\"}}",
                        "If-Match",
                        coordinator.get(address).etag()),
                200);
        Replied.done(secretariat.post(API + "/sessions/" + second + "/holding", ""), 200);
        Table.call(second);
        Table.agree(second, brought(second, decision).getString("code"));
        JsonObject item = brought(second, decision);
        assertThat(facts(item))
                .contains("Effet attendu\u00a0: Le jalon reprend")
                .anyMatch(f -> f.startsWith("Date prévue\u00a0: ") && f.endsWith(", 30 novembre 2018 maintenant."));
        JsonObject refusal = Replied.refused(
                chair.post(
                        API + "/sessions/" + second + "/decisions",
                        "{\"item\":\"" + item.getString("code")
                                + "\",\"text\":{\"fr\":\"T\"},\"effectOn\":\"2018-02-01\"}"),
                409);
        assertThat(refusal.getString("code")).isEqualTo("agenda.is-check");
        assertThat(Visitor.of("chair")
                        .get("/comite/decider/" + item.getString("code"))
                        .sound()
                        .html())
                .contains("recordCheck");
    }

    @Test
    @Order(5)
    void its_check_closes_it_and_the_share_of_decisions_that_worked_is_recounted() {
        JsonObject before = figures();
        JsonObject made =
                Replied.done(check(decision, second, "EFFECTIVE"), 201).json();
        assertThat(made.getString("code")).isEqualTo(decision + "-C1");
        assertThat(chair.get(API + "/decisions/" + decision).json().getString("state"))
                .isEqualTo("CLOSED");
        Replied.refused(check(decision, second, "PARTLY"), 409);
        assertThat(item(second, decision).getString("decision")).isEqualTo(decision + "-C1");
        assertThat(figures().getInt("checked"))
                .as("told once the session is closed")
                .isEqualTo(before.getInt("checked"));
        Replied.done(secretariat.post(API + "/sessions/" + second + "/closing", ""), 200);

        JsonObject after = figures();
        assertThat(after.getInt("checked")).isEqualTo(before.getInt("checked") + 1);
        assertThat(after.getInt("effective")).isEqualTo(before.getInt("effective") + 1);
        List<JsonObject> checked = after.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(d -> !d.isNull("verdict"))
                .toList();
        long effective = checked.stream()
                .filter(d -> d.getString("verdict").equals("EFFECTIVE"))
                .count();
        assertThat(checked).hasSize(after.getInt("checked"));
        assertThat(after.getInt("sharePercent")).isEqualTo((int) Math.round(100.0 * effective / checked.size()));
        assertThat(Visitor.unknown().get("/decisions").sound().html()).contains(decision);
        assertThat(Visitor.of("chair")
                        .get("/comite/decisions/" + decision)
                        .sound()
                        .html())
                .contains(decision + "-C1");
    }

    @Test
    @Order(6)
    void a_follow_up_stands_before_each_session_and_an_overdue_one_is_asked_once_until_its_evidence() {
        JsonObject late = items("/followups?open=true&limit=200").stream()
                .filter(f -> f.getString("dueOn").compareTo(TODAY) < 0)
                .filter(f -> sessions().stream().anyMatch(s -> asked(s, f.getString("code"))))
                .findFirst()
                .orElseThrow();
        String code = late.getString("code");
        assertThat(codes(items("/sessions/" + early + "/followups?limit=200"), "code"))
                .contains(code);
        assertThat(sessions().stream().filter(s -> asked(s, code))).hasSize(1);
        String address = API + "/followups/" + code;
        String link = "{\"evidence\":{\"fr\":\"Lettre\"},\"link\":\"%s\",\"sha256\":\"" + "a".repeat(64) + "\"}";
        String etag = secretariat.get(address).etag();
        Replied.refused(secretariat.post(address + "/closing", link.formatted("nulle part"), "If-Match", etag), 422);
        Replied.done(
                secretariat.post(address + "/closing", link.formatted("https://example.org/lettre"), "If-Match", etag),
                200);
        assertThat(sessions()).noneMatch(s -> asked(s, code));
        assertThat(codes(items("/sessions/" + early + "/followups?limit=200"), "code"))
                .doesNotContain(code);
    }

    private boolean asked(String session, String followUp) {
        return items("/sessions/" + session + "/agenda?limit=200").stream()
                .filter(i -> i.isNull("decision"))
                .anyMatch(i -> origin(i).equals("follow-up " + followUp));
    }

    private List<String> sessions() {
        return codes(items("/committees/CMSN/sessions?limit=200"), "code");
    }

    private List<String> origins(String session) {
        return agenda(session).stream().map(EffectsIT::origin).toList();
    }

    private static String origin(JsonObject item) {
        return item.isNull("origin")
                ? ""
                : item.getJsonObject("origin").getString("kind") + " "
                        + item.getJsonObject("origin").getString("code");
    }

    private JsonObject brought(String session, String code) {
        return item(session, code);
    }

    private JsonObject item(String session, String code) {
        return agenda(session).stream()
                .filter(i -> origin(i).equals("decision " + code))
                .findFirst()
                .orElseThrow();
    }

    private String point(String session, String subject) {
        return agenda(session).stream()
                .filter(i -> i.isNull("origin") && i.isNull("decision"))
                .filter(i -> i.getJsonObject("subject").getString("code").equals(subject))
                .map(i -> i.getString("code"))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonObject> agenda(String session) {
        return items("/sessions/" + session + "/agenda?limit=200");
    }

    private static List<String> facts(JsonObject item) {
        return item.getJsonArray("facts").getValuesAs(JsonObject.class).stream()
                .map(f -> f.getString("fr"))
                .toList();
    }

    private JsonObject open(String list) {
        return items(list).stream()
                .filter(m -> m.isNull("actualDate"))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonObject> items(String list) {
        return Replied.done(secretariat.get(API + list), 200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    private JsonObject figures() {
        return Replied.done(visitor.get(API + "/decisions/effects"), 200).json();
    }

    private String convene(String on) {
        return Replied.done(
                        secretariat.post(
                                API + "/committees/CMSN/sessions",
                                "{\"on\":\"" + on + "\",\"place\":{\"fr\":\"Québec\"}}"),
                        201)
                .json()
                .getString("code");
    }

    private String add(String session, String subject) {
        return Replied.done(
                        secretariat.post(
                                API + "/sessions/" + session + "/agenda",
                                "{\"subject\":\"" + subject
                                        + "\",\"title\":{\"fr\":\"Point\"},\"decisionRequested\":{\"fr\":\"Décider\"}}"),
                        201)
                .json()
                .getString("code");
    }

    private String decide(String item, String more) {
        Table.agree(first, item);
        return Replied.done(
                        chair.post(
                                API + "/sessions/" + first + "/decisions",
                                "{\"item\":\"" + item + "\",\"text\":{\"fr\":\"Décidé\"},\"effectOn\":\"2017-12-01\""
                                        + more + "}"),
                        201)
                .json()
                .getString("code");
    }

    private Api.Reply check(String checked, String session, String verdict) {
        return chair.post(
                API + "/decisions/" + checked + "/checks",
                "{\"session\":\"" + session + "\",\"verdict\":\"" + verdict + "\",\"finding\":{\"fr\":\"Constaté\"}}");
    }

    private static String items(List<String> codes) {
        return "{\"items\":[\"" + String.join("\",\"", codes) + "\"]}";
    }

    private static List<String> codes(JsonArray items) {
        return items.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    private static List<String> codes(List<? extends Object> items, String field) {
        return items.stream()
                .map(JsonObject.class::cast)
                .map(i -> Objects.requireNonNull(i.getString(field)))
                .toList();
    }
}
