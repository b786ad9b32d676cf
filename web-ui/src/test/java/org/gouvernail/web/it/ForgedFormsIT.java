package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Forms that no page of the product made: each is refused by a page, and stores nothing. */
@Order(6)
class ForgedFormsIT {

    private static final String PAGE = "/coordination/mesures/PAEN-M05";
    private static final String STATE = "jakarta.faces.ViewState";

    private final Visitor coordinator = Visitor.of("coord.mesi");
    private final WebForm form =
            coordinator.get(PAGE).form("update").with("summary", "Envoi forgé").pressing("save");
    private final Stored before = Stored.now();

    @AfterEach
    void nothing_is_stored() {
        assertThat(Stored.now()).isEqualTo(before);
    }

    @Test
    void a_form_without_its_state_is_no_form() {
        coordinator.send(form.without(STATE)).refused(400);
        coordinator.post(PAGE, "").refused(400);
        coordinator
                .post(PAGE, "{\"summary\":\"x\"}", "Content-Type", "application/json")
                .refused(400);
        coordinator
                .post(
                        PAGE,
                        "--x\r\nContent-Disposition: form-data; name=\"update\"\r\n\r\nupdate\r\n--x--\r\n",
                        "Content-Type",
                        "multipart/form-data; boundary=x")
                .refused(400);
    }

    @Test
    void a_state_that_the_product_did_not_give_has_expired() {
        for (String state : List.of("abc", "-12:34", "", "rO0ABXNyAA==", "x".repeat(10_000))) {
            coordinator.send(form.with(STATE, state)).refused(410);
        }
    }

    @Test
    void a_script_that_sends_one_is_told_no_class_name() {
        WebForm part = form.with(STATE, "1:2")
                .with("jakarta.faces.partial.ajax", "true")
                .with("jakarta.faces.source", "save")
                .with("jakarta.faces.partial.execute", "@all");
        assertThat(coordinator.send(part, "Faces-Request", "partial/ajax").status())
                .isEqualTo(410);
        WebForm foreign = part.with(STATE, "stateless").to("/coordination/mesures/PCNQ-M04");
        assertThat(coordinator.send(foreign, "Faces-Request", "partial/ajax").status())
                .isEqualTo(403);
    }

    @Test
    void a_form_sent_from_another_site_is_refused() {
        for (String origin : List.of("https://ailleurs.example", "null")) {
            assertThat(coordinator.send(form, "Origin", origin).status()).isEqualTo(403);
        }
        for (String page : List.of("https://ailleurs.example/form", "http://127.0.0.1.ailleurs.example/", "ailleurs")) {
            assertThat(coordinator.send(form, "Referer", page).status()).isEqualTo(403);
            assertThat(Visitor.unknown()
                            .post("/connexion", "compte=auditor&mot-de-passe=demo", "Referer", page)
                            .status())
                    .isEqualTo(403);
        }
        for (String site : List.of("cross-site", "same-site")) {
            assertThat(coordinator.send(form, "Sec-Fetch-Site", site).status()).isEqualTo(403);
            assertThat(Visitor.unknown()
                            .post("/connexion", "compte=auditor&mot-de-passe=demo", "Sec-Fetch-Site", site)
                            .status())
                    .isEqualTo(403);
        }
    }

    @Test
    void a_form_that_a_browser_sends_from_our_own_pages_is_taken() {
        for (String site : List.of("same-origin", "none")) {
            assertThat(Visitor.unknown()
                            .post("/connexion", "compte=auditor&mot-de-passe=demo", "Sec-Fetch-Site", site)
                            .status())
                    .isEqualTo(303);
        }
        String own = RunningProduct.get().address();
        assertThat(Visitor.unknown()
                        .post("/connexion", "compte=auditor&mot-de-passe=demo", "Referer", own + "/connexion")
                        .status())
                .isEqualTo(303);
        assertThat(Visitor.unknown()
                        .post(
                                "/connexion",
                                "compte=auditor&mot-de-passe=demo",
                                "Origin",
                                own,
                                "Referer",
                                "https://ailleurs.example/")
                        .status())
                .isEqualTo(303);
    }

    @Test
    void a_link_that_carries_a_form_runs_nothing_at_any_desk() {
        String link = "?" + form.encoded();
        coordinator.get(PAGE + link).refused(400);
        assertThat(coordinator.head(PAGE + link).status()).isEqualTo(400);
        Map<String, String> desks = Map.of(
                "coord.mesi", "/coordination/grille",
                "approver.mesi", "/approbation",
                "secretariat", "/secretariat/seances",
                "committee", "/comite",
                "auditor", "/compte",
                "admin", "/admin");
        desks.forEach((account, desk) -> {
            Visitor visitor = Visitor.of(account);
            for (String state : List.of("stateless", "1:2", "")) {
                visitor.get(desk + "?" + STATE + "=" + state).refused(400);
                assertThat(visitor.head(desk + "?" + STATE + "=" + state).status())
                        .isEqualTo(400);
            }
        });
        Visitor.unknown().get("/?" + STATE + "=stateless").refused(400);
    }

    @Test
    void a_form_sent_by_nobody_leads_to_the_sign_in() {
        WebPage reply = Visitor.unknown().send(form);
        assertThat(reply.status()).isEqualTo(302);
        assertThat(reply.location()).startsWith("/connexion?suite=");
    }

    @Test
    void a_form_of_ten_megabytes_is_too_large_at_the_desks_and_at_the_sign_in() {
        String large = "x".repeat(10 * 1024 * 1024);
        coordinator.send(form.with("summary", large)).refused(413);
        Visitor.unknown().post("/connexion", "compte=" + large).refused(413);
    }

    @Test
    void characters_that_cannot_be_kept_are_refused_wherever_they_stand() {
        for (String text : List.of("a\0b", "\u0001", "\u007f", "\ufffe")) {
            coordinator.send(form.with("summary", text)).refused(400);
            coordinator.send(form.with(text, "x")).refused(400);
            Visitor.unknown()
                    .post("/connexion", "compte=" + URLEncoder.encode(text, StandardCharsets.UTF_8))
                    .refused(400);
        }
        for (String bytes : List.of("%ff%fe", "%c3", "%ed%a0%80")) {
            coordinator
                    .post(PAGE, form.without("summary").encoded() + "&summary=" + bytes)
                    .refused(400);
        }
    }

    @Test
    void a_field_given_twice_counts_once_and_one_that_is_unknown_does_not_count() {
        coordinator
                .send(form.with("progress", "abc")
                        .also("progress", "50")
                        .also("seen", "0")
                        .also("lines:99:forecast", "x")
                        .also("lines:-1:forecast", "x")
                        .also("../../etc/passwd", "x")
                        .also("", "x"))
                .refusedAt("progress")
                .keeps("update", "summary", "Envoi forgé");
    }
}
