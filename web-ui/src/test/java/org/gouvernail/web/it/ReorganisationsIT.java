package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Organisations that are renamed, merged and split, over REST and on pages: what is open moves, what was done stays. */
@Order(9)
class ReorganisationsIT {

    private static final String ORGANISATIONS = "/api/v1/organisations";
    private static final String REORGANISATIONS = "/api/v1/reorganisations";

    private final Api admin = RunningProduct.api().as("admin");
    private final Api secretariat = RunningProduct.api().as("secretariat");
    private final Api nobody = RunningProduct.api();

    @Test
    void a_renamed_organisation_keeps_the_names_it_bore() {
        organisation("REN-1", "Ministère du Développement");
        String at = ORGANISATIONS + "/REN-1";
        Api.Reply first = nobody.get(at);
        Api.Reply renamed = Replied.done(
                admin.send(
                        "PATCH",
                        at,
                        "{\"name\":{\"fr\":\"Ministère de l’Innovation\"},\"renamedOn\":\"2017-06-01\"}",
                        "If-Match",
                        first.etag()),
                200);
        JsonArray former = renamed.json().getJsonArray("formerNames");
        assertThat(former.getJsonObject(0).getJsonObject("name").getString("fr"))
                .isEqualTo("Ministère du Développement");
        assertThat(former.getJsonObject(0).getString("until")).isEqualTo("2017-06-01");
        Replied.refused(admin.send("PATCH", at, "{\"name\":{\"fr\":\"Trop tard\"}}", "If-Match", first.etag()), 412);
        for (String day : List.of("2017-05-31", "2030-01-01")) {
            String body = "{\"name\":{\"fr\":\"Autre\"},\"renamedOn\":\"" + day + "\"}";
            JsonObject problem = Replied.refused(admin.send("PATCH", at, body, "If-Match", renamed.etag()), 422);
            assertThat(pointers(problem)).containsExactly("/renamedOn");
        }
        assertThat(Visitor.unknown().get("/organismes").sound().html())
                .contains("Ministère de l’Innovation", "Ministère du Développement", "jusqu’au");
    }

    @Test
    void after_a_merger_what_is_open_is_the_successors_and_what_is_done_stays() {
        organisation("FUS-A", "Ministère A");
        organisation("FUS-B", "Ministère B");
        organisation("FUS-C", "Ministère C");
        plan("FUS-P", "FUS-A");
        measure("FUS-P", "FUS-P-M1", "FUS-A", "FUS-B", "UNDER_WAY");
        measure("FUS-P", "FUS-P-M2", "FUS-B", "FUS-A", "DONE");
        account("coord.fus-a", "FUS-A");
        long before = RunningProduct.get().journalHead();
        String merger = order(List.of("FUS-A", "FUS-B"), List.of("FUS-C"), "");
        Api.Reply preview = Replied.done(admin.post(REORGANISATIONS + "/preview", merger), 200);
        assertThat(preview.body()).contains("FUS-P-M1", "coord.fus-a").doesNotContain("FUS-P-M2");
        assertThat(RunningProduct.get().journalHead()).isEqualTo(before);
        assertThat(measure("FUS-P-M1").getString("leadOrganisation")).isEqualTo("FUS-A");

        Api.Reply made = Replied.done(admin.post(REORGANISATIONS, merger), 201);
        assertThat(made.json().getString("kind")).isEqualTo("MERGER");
        assertThat(measure("FUS-P-M1").getString("leadOrganisation")).isEqualTo("FUS-C");
        assertThat(measure("FUS-P-M1").getJsonArray("contributing")).isEmpty();
        assertThat(measure("FUS-P-M2").getString("leadOrganisation")).isEqualTo("FUS-B");
        assertThat(nobody.get("/api/v1/plans/FUS-P").json().getString("leadOrganisation"))
                .isEqualTo("FUS-C");
        assertThat(nobody.get(ORGANISATIONS + "/FUS-A").json().getBoolean("active"))
                .isFalse();
        assertThat(nobody.get(ORGANISATIONS + "/FUS-A")
                        .json()
                        .getJsonObject("name")
                        .getString("fr"))
                .isEqualTo("Ministère A");
        assertThat(admin.get("/api/v1/accounts/coord.fus-a").json().toString()).contains("FUS-C");
        Api.Reply moves = Replied.done(nobody.get(made.header("Location") + "/moves"), 200);
        assertThat(moves.body()).contains("FUS-P-M1").doesNotContain("coord.fus-a");
        assertThat(Visitor.unknown().get("/mesures/FUS-P-M1").sound().html())
                .contains("Ministère C", "Porteur précédent", "Ministère A");
        assertThat(Visitor.unknown().get("/en/organismes").sound().html()).contains("Merger", "Ministère C");
        JsonObject ended = Replied.refused(
                secretariat.post(
                        "/api/v1/plans",
                        "{\"code\":\"FUS-Q\",\"title\":{\"fr\":\"Trop tard\"},\"leadOrganisation\":\"FUS-A\"}"),
                422);
        assertThat(pointers(ended)).containsExactly("/leadOrganisation");
        Replied.refused(
                admin.send(
                        "PATCH",
                        ORGANISATIONS + "/FUS-A",
                        "{\"active\":true}",
                        "If-Match",
                        nobody.get(ORGANISATIONS + "/FUS-A").etag()),
                409);
        JsonObject again = Replied.refused(admin.post(REORGANISATIONS, merger), 422);
        assertThat(pointers(again)).containsExactly("/predecessors/0", "/predecessors/1");
    }

    @Test
    void a_split_waits_until_everything_open_has_a_receiver() {
        organisation("SCI-A", "Ministère entier");
        organisation("SCI-B", "Première part");
        organisation("SCI-C", "Seconde part");
        plan("SCI-P", "SCI-A");
        measure("SCI-P", "SCI-P-M1", "SCI-A", null, "UNDER_WAY");
        long before = RunningProduct.get().journalHead();
        JsonObject missing = Replied.refused(
                admin.post(REORGANISATIONS, order(List.of("SCI-A"), List.of("SCI-B", "SCI-C"), "")), 422);
        assertThat(pointers(missing)).containsOnly("/allotments");
        assertThat(missing.toString()).contains("SCI-P-M1", "SCI-P");
        String elsewhere = allotment("measure", "PAN-M01", "SCI-B");
        assertThat(pointers(Replied.refused(
                        admin.post(REORGANISATIONS, order(List.of("SCI-A"), List.of("SCI-B", "SCI-C"), elsewhere)),
                        422)))
                .containsExactly("/allotments/0/code");
        assertThat(RunningProduct.get().journalHead()).isEqualTo(before);
        assertThat(nobody.get(ORGANISATIONS + "/SCI-A").json().getBoolean("active"))
                .isTrue();

        String both = allotment("measure", "SCI-P-M1", "SCI-B") + "," + allotment("plan", "SCI-P", "SCI-C");
        Replied.done(admin.post(REORGANISATIONS, order(List.of("SCI-A"), List.of("SCI-B", "SCI-C"), both)), 201);
        assertThat(measure("SCI-P-M1").getString("leadOrganisation")).isEqualTo("SCI-B");
        assertThat(nobody.get("/api/v1/plans/SCI-P").json().getString("leadOrganisation"))
                .isEqualTo("SCI-C");
    }

    @Test
    void the_directory_is_read_as_it_was() {
        Api.Reply then = Replied.done(nobody.get(ORGANISATIONS + "?as_of=2017-12-31T16:00:00Z"), 200);
        assertThat(then.body()).contains("MCC").doesNotContain("REN-1");
        Replied.done(nobody.get(ORGANISATIONS + "/MCC?as_of=2017-12-31T16:00:00Z"), 200);
    }

    @Test
    void nobody_but_an_administrator_reorganises() {
        long before = RunningProduct.get().journalHead();
        String order = order(List.of("MCC"), List.of("SCT"), "");
        Replied.refused(nobody.post(REORGANISATIONS, order), 401);
        Replied.refused(secretariat.post(REORGANISATIONS, order), 403);
        Replied.refused(secretariat.post(REORGANISATIONS + "/preview", order), 403);
        assertThat(Visitor.reading("secretariat").get("/admin/organismes").status())
                .isEqualTo(403);
        assertThat(RunningProduct.get().journalHead()).isEqualTo(before);
    }

    @Test
    void the_page_shows_what_would_move_before_it_is_done() {
        organisation("PAG-A", "Régie ancienne");
        organisation("PAG-B", "Régie nouvelle");
        plan("PAG-P", "PAG-A");
        measure("PAG-P", "PAG-P-M1", "PAG-A", null, "PLANNED");
        Visitor visitor = Visitor.of("admin");
        WebForm form = visitor.get("/admin/organismes").form("reorganise").to("/admin/organismes");
        visitor.send(form.pressing("reorganise:look"))
                .refusedAt("reorganise:on")
                .marked("reorganise:reason");
        WebForm filled = form.with("reorganise:predecessors", "PAG-A")
                .with("reorganise:successors", "PAG-B")
                .with("reorganise:on", "2018-01-05")
                .with("reorganise:reason", "Décret d’essai");
        WebPage preview = visitor.send(filled.pressing("reorganise:look"));
        assertThat(preview.html()).contains("PAG-P-M1", "2 choses changeraient de main");
        assertThat(measure("PAG-P-M1").getString("leadOrganisation")).isEqualTo("PAG-A");
        WebForm sure = preview.form("reorganise").to("/admin/organismes").pressing("reorganise:go");
        assertThat(visitor.send(sure).status()).isEqualTo(302);
        assertThat(measure("PAG-P-M1").getString("leadOrganisation")).isEqualTo("PAG-B");
        WebForm rename = visitor.get("/admin/organismes?organisme=PAG-B")
                .form("rename")
                .to("/admin/organismes?organisme=PAG-B")
                .pressing("rename:go");
        visitor.send(rename.with("rename:on", "2030-01-01").with("rename:name", "Régie"))
                .refusedAt("rename:on");
        assertThat(visitor.send(rename.with("rename:name", "Régie renommée")).status())
                .isEqualTo(302);
        assertThat(visitor.get("/admin/organismes").sound().html())
                .contains("Régie renommée", "Régie nouvelle", "Relève");
    }

    private void organisation(String code, String name) {
        Replied.done(admin.post(ORGANISATIONS, "{\"code\":\"" + code + "\",\"name\":{\"fr\":\"" + name + "\"}}"), 201);
    }

    private void plan(String code, String lead) {
        String body = "{\"code\":\"" + code + "\",\"title\":{\"fr\":\"Plan d’essai\"},\"leadOrganisation\":\"" + lead
                + "\",\"start\":\"2017-01-01\"}";
        Replied.done(secretariat.post("/api/v1/plans", body), 201);
    }

    private void measure(String plan, String code, String lead, @Nullable String contributing, String state) {
        String body = "{\"code\":\"" + code + "\",\"title\":{\"fr\":\"Mesure d’essai\"},\"leadOrganisation\":\"" + lead
                + "\",\"contributing\":[" + (contributing == null ? "" : "\"" + contributing + "\"")
                + "],\"objectives\":[],\"authorised\":[],\"weight\":\"1\",\"state\":\"" + state + "\"}";
        Replied.done(secretariat.post("/api/v1/plans/" + plan + "/measures", body), 201);
    }

    private void account(String username, String organisation) {
        Replied.done(
                admin.post("/api/v1/accounts", "{\"username\":\"" + username + "\",\"function\":{\"fr\":\"Essai\"}}"),
                201);
        Replied.done(
                admin.post(
                        "/api/v1/accounts/" + username + "/grants",
                        "{\"role\":\"COORDINATOR\",\"organisation\":\"" + organisation + "\"}"),
                200,
                201,
                204);
    }

    private JsonObject measure(String code) {
        return secretariat.get("/api/v1/measures/" + code).json();
    }

    private static String order(List<String> from, List<String> to, String allotments) {
        return "{\"effectiveOn\":\"2018-01-05\",\"predecessors\":[\"" + String.join("\",\"", from)
                + "\"],\"successors\":[\"" + String.join("\",\"", to) + "\"],\"allotments\":[" + allotments
                + "],\"reason\":{\"fr\":\"Décret d’essai\"}}";
    }

    private static String allotment(String kind, String code, String to) {
        return "{\"kind\":\"" + kind + "\",\"code\":\"" + code + "\",\"organisation\":\"" + to + "\"}";
    }

    private static List<String> pointers(JsonObject problem) {
        return problem.getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(e -> e.getString("pointer"))
                .toList();
    }
}
