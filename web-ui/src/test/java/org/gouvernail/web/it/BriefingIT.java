package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gouvernail.web.pdf.Conformity;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** From the notice of a session to its papers: told to its members, settled at the cut-off, read by whoever sits, in both languages. */
@Order(12)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BriefingIT {

    private static final String API = "/api/v1";
    private static final String DAY = "2018-06-20";
    private static final String FORECAST = "2019-02-28";
    private static final String HOSTILE =
            "<script>alert(1)</script> " + "interminable".repeat(18) + " \uD83D\uDE00 \u0645\u0631";

    private final Api visitor = RunningProduct.api();
    private final Api secretariat = visitor.as("secretariat");
    private final Api chair = visitor.as("chair");

    private String session = "";
    private String milestone = "";
    private String then = "";

    @Test
    @Order(1)
    void a_notice_that_comes_too_late_is_refused_and_nothing_is_stored() {
        session = Replied.done(
                        secretariat.post(
                                API + "/committees/CMSN/sessions",
                                "{\"on\":\"" + DAY + "\",\"place\":{\"fr\":\"Québec\"}}"),
                        201)
                .json()
                .getString("code");
        long before = RunningProduct.get().journalHead();
        int told = told();
        assertThat(pointers(Replied.refused(notice("2018-01-01T12:00:00Z", ""), 422)))
                .containsExactly("/deadline");
        assertThat(pointers(Replied.refused(notice("2018-06-21T04:00:00Z", ""), 422)))
                .containsExactly("/deadline");
        Replied.refused(notice("demain", ""), 400, 422);
        Replied.refused(secretariat.post(address(), "{\"deadline\":\"2018-06-18T16:00:00Z\"}"), 422);
        Replied.refused(chair.post(address(), body("2018-06-18T16:00:00Z", "")), 403);
        String closed = sessions().stream()
                .filter(s -> s.getString("state").equals("CLOSED"))
                .map(s -> s.getString("code"))
                .findFirst()
                .orElseThrow();
        JsonObject late = Replied.refused(
                secretariat.post(API + "/sessions/" + closed + "/notice", body("2018-06-18T16:00:00Z", "")), 409);
        assertThat(late.getString("code")).isEqualTo("convening.closed");
        assertThat(RunningProduct.get().journalHead()).isEqualTo(before);
        assertThat(told()).isEqualTo(told);
        Replied.refused(secretariat.get(address()), 404);
    }

    @Test
    @Order(2)
    void members_are_told_and_another_notice_replaces_it_with_its_reason() {
        int told = told();
        JsonObject first = Replied.done(notice("2018-06-18T16:00:00Z", ""), 201).json();
        assertThat(first.getString("code")).isEqualTo(session + "-A1");
        assertThat(first.getString("sha256")).matches("[0-9a-f]{64}");
        assertThat(first.getJsonArray("members")).isNotEmpty();
        assertThat(first.getInt("accounts")).isPositive();
        assertThat(told()).isEqualTo(told + 1);
        assertThat(pointers(Replied.refused(notice("2018-06-19T16:00:00Z", ""), 422)))
                .containsExactly("/reason");
        JsonObject second = Replied.done(notice("2018-06-19T16:00:00Z", ",\"reason\":{\"fr\":\"Salle prise\"}"), 201)
                .json();
        assertThat(second.getInt("number")).isEqualTo(2);
        assertThat(Replied.done(chair.get(address()), 200).json().getString("deadline"))
                .startsWith("2018-06-19T16:00");
        assertThat(told()).isEqualTo(told + 2);
        for (String page : List.of("/secretariat/seances/", "/comite/seances/")) {
            assertThat(Visitor.of("secretariat").get(page + session).sound().html())
                    .contains(session + "-A2", "Salle prise");
        }
        assertThat(chair.get(address()).json().getBoolean("outdated")).isFalse();
        String at = API + "/sessions/" + session;
        String moved = "{\"place\":{\"fr\":\"Lévis\"},\"reason\":{\"fr\":\"Salle prise\"}}";
        Replied.done(
                secretariat.patch(at, moved, "If-Match", secretariat.get(at).etag()), 200);
        assertThat(chair.get(address()).json().getBoolean("outdated")).isTrue();
    }

    @Test
    @Order(3)
    void the_pack_is_for_the_committee_the_secretariat_and_the_auditor() {
        for (String file : List.of("/briefing", "/briefing.pdf")) {
            Replied.refused(visitor.get(API + "/sessions/" + session + file), 401);
            Replied.refused(visitor.as("coord.mesi").get(API + "/sessions/" + session + file), 403);
            Replied.refused(chair.get(API + "/sessions/ZZZ-2018-01" + file), 404);
        }
        assertThat(Visitor.of("coord.mesi")
                        .get("/comite/seances/" + session + "/dossier")
                        .status())
                .isEqualTo(403);
        assertThat(visitor.as("auditor").download(API + "/sessions/" + session + "/briefing.pdf"))
                .startsWith('%', 'P', 'D', 'F');
    }

    @Test
    @Order(4)
    void the_pack_of_the_demonstration_reads_in_order_on_the_page_and_on_paper() throws Exception {
        String convened = sessions().stream()
                .filter(s -> s.getString("state").equals("CONVENED"))
                .map(s -> s.getString("code"))
                .filter(s -> !items("/sessions/" + s + "/agenda").isEmpty())
                .findFirst()
                .orElseThrow();
        JsonObject pack = Replied.done(chair.get(API + "/sessions/" + convened + "/briefing"), 200)
                .json();
        JsonObject state = pack.getJsonObject("state");
        assertThat(state.getJsonArray("figures")).hasSizeBetween(1, 5);
        List<String> codes = pack.getJsonArray("points").getValuesAs(JsonObject.class).stream()
                .map(p -> p.getString("code"))
                .toList();
        assertThat(codes).isNotEmpty();
        for (String page : List.of("/comite/seances/", "/secretariat/seances/")) {
            assertThat(Visitor.of("secretariat")
                            .get(page + convened + "/dossier")
                            .sound()
                            .html())
                    .containsSubsequence(codes)
                    .contains("Chiffres clés");
        }
        assertThat(Visitor.reading("chair")
                        .get("/comite/seances/" + convened + "/dossier")
                        .sound()
                        .html())
                .contains("Key figures", "Decisions requested");
        for (String language : List.of("fr", "en")) {
            byte[] pdf = chair.download(API + "/sessions/" + convened + "/briefing.pdf?lang=" + language);
            Conformity found = Conformity.of(pdf);
            System.out.println(convened + " " + language + ": " + codes.size() + " points, " + pdf.length / 1024
                    + " KiB, " + found.checks() + " checks");
            assertThat(found.failed()).isEmpty();
            assertThat(text(pdf)).containsSubsequence(codes);
        }
    }

    @Test
    @Order(5)
    void papers_stand_as_at_the_cut_off_whatever_comes_after() throws Exception {
        milestone = items("/measures/PAEN-M07/milestones").stream()
                .filter(m -> m.isNull("actualDate"))
                .map(m -> m.getString("code"))
                .findFirst()
                .orElseThrow();
        Replied.done(
                secretariat.post(
                        API + "/sessions/" + session + "/agenda",
                        "{\"subject\":\"milestone~" + milestone + "\",\"title\":{\"fr\":\"" + HOSTILE
                                + "\"},\"decisionRequested\":{\"fr\":\"Décider " + HOSTILE + "\"}}"),
                201);
        Instant now = Instant.parse(Replied.done(notice("2018-06-19T16:00:00Z", ",\"reason\":{\"fr\":\"Heure\"}"), 201)
                .json()
                .getString("issuedAt"));
        Replied.done(notice(now.plusSeconds(4).toString(), ",\"reason\":{\"fr\":\"Dépôt avancé\"}"), 201);
        then = forecast();
        Thread.sleep(5_000);
        Api coordinator = visitor.as("coord.mesi");
        String address = API + "/milestones/" + milestone;
        Replied.done(
                coordinator.patch(
                        address,
                        "{\"forecastDate\":\"" + FORECAST + "\",\"reason\":{\"fr\":\"Retard\"}}",
                        "If-Match",
                        coordinator.get(address).etag()),
                200);
        assertThat(forecast()).isEqualTo(then);
        String address2 = API + "/sessions/" + session + "/briefing.pdf?lang=fr";
        byte[] pdf = chair.download(address2);
        assertThat(chair.download(address2)).as("settled: the same bytes").isEqualTo(pdf);
        assertThat(Conformity.of(pdf).failed()).isEmpty();
        assertThat(text(pdf)).contains("<script>alert(1)</script>", "Tout est montré tel qu’au dépôt");
        assertThat(Visitor.of("chair")
                        .get("/comite/seances/" + session + "/dossier")
                        .sound()
                        .html())
                .doesNotContain("<script>alert");
    }

    private String forecast() {
        return Replied.done(chair.get(API + "/sessions/" + session + "/briefing"), 200)
                .json()
                .getJsonArray("points")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(p -> p.getJsonObject("subject").getString("code").equals(milestone))
                .flatMap(p -> p.getJsonArray("standing").getValuesAs(JsonObject.class).stream())
                .filter(l -> l.getJsonObject("label").getString("fr").equals("Date prévue"))
                .map(l -> l.getJsonObject("value").getString("fr"))
                .findFirst()
                .orElseThrow();
    }

    private String address() {
        return API + "/sessions/" + session + "/notice";
    }

    private Api.Reply notice(String deadline, String more) {
        return secretariat.post(address(), body(deadline, more));
    }

    private static String body(String deadline, String more) {
        return "{\"attendance\":{\"fr\":\"Salle 2.10\"},\"deadline\":\"" + deadline + "\"" + more + "}";
    }

    /** How many notices the chair was told of this session. */
    private int told() {
        return (int) Replied.done(chair.get(API + "/notices?limit=200"), 200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(n -> n.getString("path").equals("/comite/seances/" + session))
                .count();
    }

    private List<JsonObject> sessions() {
        return items("/committees/CMSN/sessions?limit=200");
    }

    private List<JsonObject> items(String list) {
        return Replied.done(secretariat.get(API + list), 200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    private static List<String> pointers(JsonObject problem) {
        return problem.getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(e -> e.getString("pointer"))
                .toList();
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
