package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A revision written on the secretariat's form, heard, put to the committee, and withdrawn so that the example stays. */
@Order(8)
class RevisionPagesIT {

    private static final String WRITE = "/secretariat/strategie/revisions";
    private static final String REVISIONS = "/api/v1/strategy/revisions";

    private final Visitor secretariat = Visitor.of("secretariat");
    private final Api api = RunningProduct.api().as("secretariat");

    @Test
    void a_revision_is_written_change_by_change_heard_put_to_the_committee_and_withdrawn() {
        WebForm empty = secretariat.get(WRITE).form("revision");
        secretariat
                .send(empty.pressing("revision:save"))
                .refusedAt("revision:title")
                .refusedAt("revision:act");
        secretariat.send(adding(empty, "REWORD", "")).refusedAt("revision:about");
        secretariat.send(adding(empty, "BLUE", "")).refusedAt("revision:act");

        long before = RunningProduct.get().journalHead();
        WebForm one = added(empty.with("revision:title", "Édition d’essai"), "SET_TARGET", "SNQ-O4");
        assertThat(one.value("revision:lines:0:value")).isEqualTo("75");
        assertThat(one.value("revision:title")).isEqualTo("Édition d’essai");
        WebForm two = added(one.with("revision:lines:0:value", "80"), "ADD_OBJECTIVE", "");
        assertThat(two.value("lines")).isEqualTo("SET_TARGET,ADD_OBJECTIVE");
        WebForm three = added(two, "REWORD", "SNQ-O7.2");
        WebPage shorter = secretariat.send(three.pressing("revision:lines:2:remove"));
        WebForm again = shorter.form("revision");
        assertThat(again.value("lines")).isEqualTo("SET_TARGET,ADD_OBJECTIVE");
        assertThat(again.value("revision:lines:0:value")).isEqualTo("80");
        secretariat
                .send(again.pressing("revision:save"))
                .refusedAt("revision:lines:0:reason")
                .refusedAt("revision:lines:1:code")
                .refusedAt("revision:lines:1:orientation")
                .refusedAt("revision:lines:1:text")
                .keeps("revision", "revision:lines:0:value", "80");
        WebForm typed = again.with("revision:lines:0:reason", "Les villes vont plus vite.")
                .with("revision:lines:0:evidence", "F-6")
                .with("revision:lines:1:code", "SNQ-O4")
                .with("revision:lines:1:orientation", "SNQ-O4")
                .with("revision:lines:1:text", "Un objectif de plus")
                .with("revision:lines:1:reason", "Il manquait.")
                .with("revision:lines:1:evidence", "P-1, 2017-2018-T2")
                .pressing("revision:save");
        secretariat.send(typed).refusedAt("revision:lines:1:code");
        WebForm coded = typed.with("revision:lines:1:code", "SNQ-O4.9");
        secretariat.send(coded.with("revision:lines:0:evidence", "ZZZ")).refusedAt("revision:lines:0:evidence");
        secretariat.send(coded.with("revision:lines:0:unit", "")).refusedAt("revision:lines:0:unit");
        secretariat.send(coded.with("revision:lines:0:value", "huit")).refusedAt("revision:lines:0:value");
        secretariat
                .send(coded.with("revision:basedOn", "9"))
                .toldAtTheTop("id=\"problems\"")
                .keeps("revision", "revision:lines:1:text", "Un objectif de plus");
        assertThat(RunningProduct.get().journalHead()).isEqualTo(before);
        assertThat(secretariat.send(coded).status()).isIn(302, 303);

        String code = latest().getString("code");
        rewrite(code);
        hear(code);
        assertThat(Visitor.unknown().get("/strategie/revisions/" + code).sound().html())
                .contains("Un objectif mieux dit", "Cible relevée");
    }

    /** What was drafted is edited once, by who read it as it is. */
    private void rewrite(String code) {
        WebForm shown = secretariat.get(WRITE + "/" + code).form("revision");
        assertThat(shown.value("revision:lines:1:evidence")).isEqualTo("P-1 2017-2018-T2");
        WebForm edited =
                shown.with("revision:lines:1:text", "Un objectif mieux dit").pressing("revision:keep");
        assertThat(secretariat.send(edited).status()).isIn(302, 303);
        secretariat
                .send(edited.with("revision:lines:1:text", "Trop tard"))
                .toldAtTheTop("id=\"problems\"")
                .keeps("revision", "revision:lines:1:text", "Trop tard");
    }

    /** An opinion on something else is refused where it was typed; the consultation counts. */
    private void hear(String code) {
        WebForm submit = form(code, "heard").pressing("heard:submit");
        secretariat
                .send(submit.with("heard:advice", "GC-2017-A1"))
                .refusedAt("heard:advice")
                .keeps("heard", "heard:advice", "GC-2017-A1")
                .keeps("revision", "revision:lines:1:text", "Un objectif mieux dit")
                .keeps("withdraw", "withdraw:seen", submit.value("heard:seen"));
        secretariat.send(submit.with("heard:advice", "PAEN-M06")).refusedAt("heard:advice");
        secretariat
                .send(submit.without("heard:seen").with("heard:advice", "OBJNUM-2016"))
                .toldAtTheTop("id=\"problems\"");
        String asked = Replied.done(
                        api.post(
                                "/api/v1/advice",
                                "{\"body\":\"GC\",\"question\":{\"fr\":\"Q\"},\"subject\":\"revision~" + code
                                        + "\",\"dueOn\":\"2018-06-01\"}"),
                        201)
                .json()
                .getString("code");
        done(submit.with("heard:advice", asked + " OBJNUM-2016"));
        assertThat(latest().getJsonArray("advice")).hasSize(2);
        assertThat(secretariat.get(WRITE + "/" + code).html()).contains("La révision est soumise");
        done(form(code, "heard").pressing("heard:ask"));
        String item = latest().getString("agendaItem");
        assertThat(secretariat.get(WRITE + "/" + code).sound().html()).contains("/comite/decider/" + item);
        WebForm withdraw = form(code, "withdraw").pressing("withdraw:withdraw");
        secretariat.send(withdraw).refusedAt("withdraw:withdrawal");
        done(withdraw.with("withdraw:withdrawal", "Essai terminé"));
        assertThat(secretariat.get(WRITE + "/" + code).html()).doesNotContain("revision:save");
    }

    @Test
    void what_is_unknown_is_not_found_and_others_write_nothing() {
        assertThat(secretariat.get(WRITE + "/SNQ-R999").status()).isEqualTo(404);
        for (String account : new String[] {"auditor", "chair", "coord.mesi"}) {
            assertThat(Visitor.of(account).get(WRITE).status()).isEqualTo(403);
        }
    }

    private WebForm added(WebForm form, String act, String about) {
        return secretariat.send(adding(form, act, about)).form("revision");
    }

    private static WebForm adding(WebForm form, String act, String about) {
        return form.with("revision:act", act).with("revision:about", about).pressing("revision:add");
    }

    private WebForm form(String code, String id) {
        return secretariat.get(WRITE + "/" + code).sound().form(id);
    }

    private void done(WebForm form) {
        WebPage sent = secretariat.send(form);
        assertThat(sent.status()).as(sent.html()).isIn(302, 303);
    }

    private JsonObject latest() {
        return Replied.done(api.get(REVISIONS), 200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
    }
}
