package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.gouvernail.web.problem.ProblemTexts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever is typed at the desks or sent in the name of their forms: a message beside the field with what was typed still
 * there, or a page that refuses; never the product's own failure, nothing of its inside, nothing stored.
 */
@Order(6)
class FormsIT {

    /** A measure that the economy's ministry leads, whose update is a draft. */
    private static final String OWN = "PAEN-M05";

    private static final String PAGE = "/coordination/mesures/" + OWN;
    private static final String UPDATE = "/api/v1/measures/" + OWN + "/updates/2017-2018-T3";
    private static final String GRID = "/coordination/grille";
    private static final String LONG = "é".repeat(4001);
    private static final String REASON = "forecast → reason";

    /** What cannot be kept of an update, by field; of a milestone where the field has a colon before it. */
    private static final List<Map.Entry<String, String>> FAULTS = List.of(
            Map.entry("progress", "abc"),
            Map.entry("progress", "101"),
            Map.entry("progress", "-1"),
            Map.entry("progress", "1e2"),
            Map.entry("rating", "BLUE"),
            Map.entry("spent", "12,3,4"),
            Map.entry("spent", "-5"),
            Map.entry("spent", "9".repeat(20)),
            Map.entry("summary", LONG),
            Map.entry("summary", "é".repeat(100_000)),
            Map.entry("decision", LONG),
            Map.entry(":forecast", "demain"),
            Map.entry(":forecast", "2018-02-31"),
            Map.entry(":forecast", "2030-01-01"),
            Map.entry(":forecast", "0000-00-00"),
            Map.entry(":reason", LONG));

    private final Api mesi = RunningProduct.api().as("coord.mesi");
    private final Visitor coordinator = Visitor.of("coord.mesi");
    private Stored before = Stored.now();

    @AfterEach
    void nothing_is_stored() {
        assertThat(Stored.now()).isEqualTo(before);
    }

    @TestFactory
    Stream<DynamicTest> what_cannot_be_kept_of_an_update_is_told_beside_its_field() {
        WebForm shown = coordinator.get(PAGE).form("update");
        String line = shown.named("lines:\\d+:forecast").replace(":forecast", "");
        Stream<DynamicTest> faults = FAULTS.stream()
                .map(fault -> dynamicTest(cut(fault.toString()), () -> {
                    String field = fault.getKey().replaceFirst("^(?=:)", line);
                    WebPage told =
                            coordinator.send(shown.with(field, fault.getValue()).pressing("save"));
                    told.refusedAt(field);
                    if (!field.equals("rating")) {
                        told.keeps("update", field, fault.getValue());
                    }
                }));
        return Stream.concat(
                faults,
                Stream.of(
                        dynamicTest(
                                "a forecast that moves without a reason",
                                () -> coordinator
                                        .send(shown.with(line + ":forecast", "2018-03-15")
                                                .with(line + ":reason", "")
                                                .pressing("save"))
                                        .refusedAt(line + ":reason")
                                        .keeps("update", line + ":forecast", "2018-03-15")),
                        dynamicTest(
                                "reached in the future",
                                () -> coordinator
                                        .send(shown.with(line + ":actual", "2018-12-31")
                                                .pressing("save"))
                                        .refusedAt(line + ":actual")),
                        dynamicTest(
                                "too little to be transmitted",
                                () -> coordinator
                                        .send(shown.with("summary", " ")
                                                .with("progress", "")
                                                .pressing("check"))
                                        .refusedAt("summary")
                                        .refusedAt("progress")),
                        dynamicTest(
                                "several faults are told together",
                                () -> coordinator
                                        .send(shown.with("spent", "beaucoup")
                                                .with("progress", "tout")
                                                .pressing("save"))
                                        .refusedAt("spent")
                                        .refusedAt("progress"))));
    }

    @TestFactory
    Stream<DynamicTest> what_cannot_be_kept_of_a_row_is_told_beside_its_field() {
        WebForm shown = coordinator.get(GRID).form("grid");
        String row = row(shown);
        return Stream.concat(FAULTS.stream(), Stream.of(Map.entry(REASON, "2018-03-15")))
                .map(fault -> dynamicTest(cut(fault.toString()), () -> {
                    String field = fault.getKey().equals(REASON)
                            ? row + "forecast"
                            : row + fault.getKey().replace(":", "");
                    WebPage told = coordinator.send(shown.with(row + "reason", "")
                            .with(field, fault.getValue())
                            .pressing("save"));
                    told.refusedAt(fault.getKey().equals(REASON) ? row + "reason" : field);
                    if (!field.endsWith("rating")) {
                        told.keeps("grid", field, fault.getValue());
                    }
                }));
    }

    private static String row(WebForm grid) {
        return "rows:" + List.of(grid.value("rows").split(",", -1)).indexOf(OWN) + ":";
    }

    @Test
    void somebody_else_s_version_is_shown_beside_what_was_typed() {
        WebForm page = coordinator.get(PAGE).form("update").with("summary", "Ce que j’ai écrit");
        WebForm grid = coordinator.get(GRID).form("grid");
        String row = row(grid);
        Api.Reply read = mesi.get(UPDATE);
        String theirs = "Ce que ma collègue a écrit";
        Replied.done(mesi.put(UPDATE, Drafts.draft(read.json(), 71, theirs), "If-Match", read.etag()), 200);
        before = Stored.now();

        assertThat(coordinator
                        .send(page.pressing("save"))
                        .toldAtTheTop("href=\"#mine\"")
                        .keeps("update", "summary", "Ce que j’ai écrit")
                        .html())
                .contains(theirs);
        assertThat(coordinator
                        .send(grid.with(row + "summary", "Ce que j’ai écrit").pressing("save"))
                        .toldAtTheTop("href=\"#" + row + "mine\"")
                        .keeps("grid", row + "summary", "Ce que j’ai écrit")
                        .html())
                .contains(theirs);
    }

    @TestFactory
    Stream<DynamicTest> a_form_that_does_not_say_truly_what_its_reader_saw_overwrites_nothing() {
        WebForm page = coordinator.get(PAGE).form("update").with("summary", "Le mien");
        WebForm grid = coordinator.get(GRID).form("grid");
        String row = row(grid);
        String closed = mesi.get(UPDATE.replace("2017-2018-T3", "2017-2018-T1")).etag();
        return Stream.of("0", "<b>\"'", "x".repeat(5000), "", closed.replace("\"", ""))
                .map(seen -> dynamicTest(cut("seen " + seen), () -> {
                    coordinator
                            .send((seen.isEmpty() ? page.without("seen") : page.with("seen", seen)).pressing("save"))
                            .toldAtTheTop("href=\"#mine\"")
                            .keeps("update", "summary", "Le mien");
                    WebForm typed = grid.with(row + "summary", "Le mien");
                    coordinator
                            .send((seen.isEmpty() ? typed.without(row + "seen") : typed.with(row + "seen", seen))
                                    .pressing("save"))
                            .toldAtTheTop("href=\"#" + row + "mine\"")
                            .keeps("grid", row + "summary", "Le mien");
                    WebForm check = coordinator.get(PAGE + "/verifier").form("check");
                    coordinator
                            .send((seen.isEmpty() ? check.without("seen") : check.with("seen", seen))
                                    .pressing("submit"))
                            .toldAtTheTop("id=\"problems\"");
                }));
    }

    @Test
    void another_ministry_s_measure_or_quarter_is_out_of_reach() {
        WebForm page = coordinator.get(PAGE).form("update").pressing("save");
        for (String path : List.of("/coordination/mesures/PCNQ-M04", "/coordination/mesures/PCNQ-M04/verifier")) {
            coordinator.send(page.to(path)).refused(403);
        }
        coordinator.send(page.to("/coordination/mesures/ZZZ-M1")).refused(404);
        coordinator.send(page.to("/secretariat")).refused(403);
        WebForm grid =
                coordinator.get(GRID).form("grid").with("rows", "PCNQ-M04").with("rows:0:progress", "99");
        coordinator.send(grid.with("rows:0:seen", "0").pressing("save"));
        coordinator
                .send(page.with("period", "2016-2017-T1").with("progress", "abc"))
                .refusedAt("progress");
    }

    @Test
    void evidence_that_cannot_be_joined_is_told_beside_its_field() {
        WebForm shown = coordinator.get(PAGE).form("evidence").pressing("evidence:add");
        WebForm titled = shown.with("evidence:title", "Avis").with("evidence:link", "https://exemple.quebec/avis");
        coordinator.send(shown).refusedAt("evidence:title").refusedAt("evidence:link");
        coordinator.send(titled.with("evidence:title", "T".repeat(301))).refusedAt("evidence:title");
        coordinator
                .send(titled.with("evidence:link", "javascript:alert(1)"))
                .refusedAt("evidence:link")
                .keeps("evidence", "evidence:title", "Avis");
        coordinator
                .send(titled.with("evidence:link", "https://exemple.quebec/" + "x".repeat(2000)))
                .refusedAt("evidence:link");
        coordinator.send(titled.with("evidence:milestone", "PCNQ-M04-J3")).refusedAt("evidence:milestone");
    }

    @Test
    void unchanged_measures_are_confirmed_as_they_were_read() {
        Visitor culture = Visitor.of("coord.mcc");
        WebForm shown = culture.get("/coordination/inchangees").form("unchanged");
        culture.send(shown.pressing("confirm")).toldAtTheTop("role=\"status\"");
        WebForm ticked = shown.with("rows:0:confirmed", "on").pressing("confirm");
        culture.send(ticked.with("rows:0:seen", "0")).refusedAt("rows:0:confirmed");
        assertThat(culture.send(ticked.without("rows:0:seen"))
                        .refusedAt("rows:0:confirmed")
                        .html())
                .doesNotContain("If-Match");
    }

    @Test
    void an_approver_returns_with_a_reason_what_they_read_of_their_own_ministry() {
        Visitor approver = Visitor.of("approver.mesi");
        WebForm shown = approver.get("/approbation").form("approval");
        WebForm back = shown.pressing("items:0:back");
        approver.send(back).refusedAt("items:0:returned");
        approver.send(back.with("items:0:returned", LONG)).refusedAt("items:0:returned");
        for (String seen : List.of("0", "")) {
            WebForm reasoned = back.with("items:0:returned", "Préciser le montant");
            approver.send(seen.isEmpty() ? reasoned.without("items:0:seen") : reasoned.with("items:0:seen", seen))
                    .toldAtTheTop("id=\"problems\"")
                    .keeps("approval", "items:0:returned", "Préciser le montant");
        }
        approver.send(shown.without("items:0:seen").pressing("items:0:endorse")).toldAtTheTop("id=\"problems\"");
        approver.send(shown.with("rows", "PCNQ-M05").pressing("items:0:endorse"))
                .refused(404);
        approver.send(shown.with("rows", "<b>").pressing("items:0:endorse")).toldAtTheTop("role=\"status\"");
        approver.send(shown.pressing("items:99:endorse")).toldAtTheTop("role=\"status\"");
    }

    @Test
    void what_the_framework_refuses_is_told_in_the_product_s_words_in_both_languages() {
        WebForm shown =
                coordinator.get(PAGE).form("update").with("rating", "BLUE").pressing("save");
        assertThat(coordinator.send(shown).html()).contains(choose(Locale.FRENCH));
        assertThat(Visitor.reading("coord.mesi").send(shown).html()).contains(choose(Locale.ENGLISH));
    }

    private static String choose(Locale language) {
        return ProblemTexts.text("typed.choice", List.of(), language);
    }

    @Test
    void who_administers_grants_what_there_is_to_those_there_are() {
        Visitor admin = Visitor.of("admin");
        String page = "/admin?compte=analyst";
        WebForm grant = admin.get(page).form("grant").to(page).pressing("grant:give");
        admin.send(grant).refusedAt("grant:role");
        for (String role : List.of("KING", "SYSTEM")) {
            admin.send(grant.with("grant:role", role)).refusedAt("grant:role");
        }
        admin.send(grant.with("grant:role", "COORDINATOR")).refusedAt("grant:organisation");
        WebForm auditor = grant.with("grant:role", "AUDITOR");
        admin.send(auditor.with("grant:organisation", "ZZZ-9")).refusedAt("grant:organisation");
        admin.send(auditor.with("grant:plan", "ZZZ-9")).refusedAt("grant:plan");
        assertThat(admin.send(grant.with("grant:role", "ANALYST")).status())
                .as("granted already")
                .isEqualTo(302);
        WebForm revoke = admin.get(page).form("revoke").to(page).pressing("revoke:take");
        admin.send(revoke).refusedAt("revoke:withdrawn");
        admin.send(revoke.with("revoke:withdrawn", "ADMIN|null|null")).refusedAt("revoke:withdrawn");
        for (String nobody : List.of("nobody", "%3Cb%3E", "a".repeat(5000))) {
            admin.send(auditor.to("/admin?compte=" + nobody)).refused(404);
        }
        admin.send(auditor.to("/admin")).toldAtTheTop("role=\"status\"");
        Visitor.of("auditor").send(auditor).refused(403);
        JsonObject analyst =
                RunningProduct.api().as("admin").get("/api/v1/accounts/analyst").json();
        assertThat(analyst.toString()).contains("ANALYST").doesNotContain("AUDITOR", "ADMIN", "COORDINATOR");
    }

    @Test
    void days_that_are_none_are_told_beside_the_auditor_s_fields() {
        Visitor auditor = Visitor.of("auditor");
        auditor.get("/verification?du=hier&au=2018-02-31").marked("du").marked("au");
        auditor.get("/verification?au=9999-12-31").marked("au");
        for (String query : List.of("avant=-1", "avant=" + "9".repeat(30), "genre=zzz", "acte=zzz", "code=%3Cb%3E")) {
            assertThat(auditor.get("/verification?" + query).status()).isEqualTo(200);
        }
        auditor.get("/verification?du=%00").refused(400);
    }

    @Test
    void a_sign_in_that_fails_is_told_beside_its_fields() {
        for (String typed : List.of(
                "compte=analyst&mot-de-passe=faux",
                "compte=&mot-de-passe=",
                "x=y",
                "compte=" + "a".repeat(5000) + "&mot-de-passe=" + "b".repeat(5000),
                "compte=%22%3E%3Cb%3Enobody&mot-de-passe=b",
                "compte=nobody&compte=admin&mot-de-passe=x&mot-de-passe=demo")) {
            WebPage told = Visitor.unknown().post("/connexion", typed);
            assertThat(told.status()).as(cut(typed)).isEqualTo(422);
            assertThat(told.marked("compte").marked("mot-de-passe").html()).doesNotContain("<b>");
        }
    }

    private static String cut(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
