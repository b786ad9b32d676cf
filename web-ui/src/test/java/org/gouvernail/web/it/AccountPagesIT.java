package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The pages by which an instance gets its accounts and its organisations, and an account its tokens. */
class AccountPagesIT {

    @Test
    void who_administers_opens_accounts_and_organisations() {
        Visitor admin = Visitor.of("admin");
        WebForm account = admin.get("/admin").form("account").to("/admin").pressing("account:open");
        admin.send(account)
                .refusedAt("account:username")
                .marked("account:password")
                .marked("account:function");
        WebForm whole = account.with("account:username", "coord.essai")
                .with("account:function", "Coordination à l’essai")
                .with("account:password", "un mot de passe");
        admin.send(whole.with("account:username", "Coord Essai")).refusedAt("account:username");
        admin.send(whole.with("account:username", "admin")).refusedAt("account:username");
        admin.send(whole.with("account:password", "court")).refusedAt("account:password");
        admin.send(whole.with("account:password", "le Coord.Essai 2018")).refusedAt("account:password");
        for (String unseen : List.of("\u00a0", "\u3164\u2800", "\u200b", "\u2028")) {
            admin.send(whole.with("account:function", unseen))
                    .refusedAt("account:function")
                    .toldAtTheTop("Ce champ est requis.");
        }
        admin.send(whole.with("account:function", "x".repeat(301))).refusedAt("account:function");
        for (String hidden :
                List.of("Coor\u200bdination", "Coordination\u202e", "\ufeffCoordination", "sur\ndeux lignes")) {
            admin.send(whole.with("account:function", hidden)).refusedAt("account:function");
        }
        assertThat(admin.send(whole).status()).isEqualTo(302);
        WebPage waiting = Visitor.unknown().post("/connexion", "compte=coord.essai&mot-de-passe=un+mot+de+passe");
        assertThat(waiting.status()).isEqualTo(403);
        assertThat(waiting.html()).contains("ce compte n’a encore aucun rôle").doesNotContain("inexact");
        assertThat(Visitor.unknown()
                        .post("/en/connexion", "compte=coord.essai&mot-de-passe=un+mot+de+passe")
                        .html())
                .contains("this account has no role yet");
        assertThat(Visitor.unknown()
                        .post("/connexion", "compte=coord.essai&mot-de-passe=un+autre")
                        .html())
                .contains("Compte ou mot de passe inexact")
                .doesNotContain("aucun rôle");
        WebForm organisation =
                admin.get("/admin").form("directory").to("/admin").pressing("directory:add");
        admin.send(organisation).refusedAt("directory:code");
        WebForm named = organisation.with("directory:code", "ESSAI-1").with("directory:name", "Régie de l’essai");
        admin.send(named.with("directory:code", "MCC")).refusedAt("directory:code");
        assertThat(admin.send(named).status()).isEqualTo(302);
        assertThat(admin.get("/admin?compte=coord.essai").html())
                .contains("Coordination à l’essai", "Régie de l’essai");
    }

    @Test
    void everyone_keeps_their_own_tokens() {
        Visitor coordinator = Visitor.of("coord.sct");
        WebForm issue = coordinator.get("/compte").form("issue").to("/compte").pressing("issue:go");
        for (String days : List.of("", "0", "367", "-1", "demain", "1e2")) {
            coordinator.send(issue.with("issue:days", days)).refusedAt("issue:days");
        }
        coordinator.send(issue.with("issue:scope", "ALL")).refusedAt("issue:scope");
        String shown = coordinator
                .send(issue.with("issue:days", "1").with("issue:scope", "READ"))
                .html();
        assertThat(shown).contains("Jeton émis").doesNotContain("Rien n’a été fait");
        String token = shown.replaceAll("(?s).*(gvt_[A-Za-z0-9_-]+).*", "$1");
        assertThat(token).hasSizeLessThan(80);
        String[] bearer = {"Authorization", "Bearer " + token};
        Api program = RunningProduct.api();
        assertThat(coordinator.get("/compte").html()).doesNotContain(token);
        WebForm revoke = coordinator.get("/compte").form("revoke").to("/compte").pressing("revoke:take");
        coordinator.send(revoke).refusedAt("revoke:revoked");
        JsonObject held = program.get("/api/v1/tokens", bearer).json();
        String id = held.getJsonArray("items").getJsonObject(0).getString("id");
        assertThat(Visitor.of("coord.mcc").get("/compte").html()).doesNotContain(id);
        assertThat(coordinator.send(revoke.with("revoke:revoked", id)).status()).isEqualTo(302);
        assertThat(program.get("/api/v1/tokens", bearer).status()).isEqualTo(401);
        assertThat(Visitor.unknown().get("/compte").status()).isEqualTo(302);
    }

    @Test
    void a_password_that_was_given_is_changed_before_anything_else() {
        Visitor admin = Visitor.of("admin");
        Api program = RunningProduct.api().as("admin");
        String account = "/api/v1/accounts";
        String opening = "{\"username\":\"coord.premier\",\"function\":{\"fr\":\"Essai\"},\"password\":\"%s\"}";
        Replied.refused(program.post(account, opening.formatted("onze-signes")), 422);
        Replied.done(program.post(account, opening.formatted("premier-secret")), 201);
        Replied.done(
                program.post(account + "/coord.premier/grants", "{\"role\":\"COORDINATOR\",\"organisation\":\"MCC\"}"),
                200);

        Visitor holder = Visitor.of("coord.premier", "premier-secret");
        for (String page : List.of("/coordination", "/", "/plans/PAEN")) {
            assertThat(holder.get(page).location()).as(page).isEqualTo("/compte");
        }
        WebPage own = holder.get("/compte");
        assertThat(own.html())
                .contains("Un administrateur a choisi votre mot de passe")
                .doesNotContain("issue:go");
        assertThat(holder.get("/api/v1/tokens").html()).contains("access.given-password");

        WebForm secret = own.form("secret").to("/compte").pressing("secret:change");
        WebForm whole = secret.with("secret:current", "premier-secret")
                .with("secret:password", "second-secret")
                .with("secret:repeated", "second-secret");
        holder.send(secret).refusedAt("secret:password");
        holder.send(whole.with("secret:current", "un-autre")).refusedAt("secret:current");
        holder.send(whole.with("secret:repeated", "troisieme-secret")).refusedAt("secret:repeated");
        holder.send(whole.with("secret:password", "premier-secret").with("secret:repeated", "premier-secret"))
                .refusedAt("secret:password");
        Visitor elsewhere = Visitor.of("coord.premier", "premier-secret");
        assertThat(holder.send(whole).status()).isEqualTo(302);

        assertThat(holder.get("/compte").html()).contains("Le mot de passe est changé", "issue:go");
        assertThat(holder.get("/coordination").status()).isEqualTo(200);
        assertThat(elsewhere.get("/compte").location()).startsWith("/connexion");

        WebForm given = admin.get("/admin?compte=coord.premier")
                .form("forgotten")
                .to("/admin?compte=coord.premier")
                .pressing("forgotten:set");
        admin.send(given.with("forgotten:given", "court")).refusedAt("forgotten:given");
        assertThat(admin.send(given.with("forgotten:given", "troisieme-secret")).status())
                .isEqualTo(302);
        assertThat(holder.get("/coordination").location()).startsWith("/connexion");
        assertThat(Visitor.of("coord.premier", "troisieme-secret")
                        .get("/coordination")
                        .location())
                .isEqualTo("/compte");
    }

    @Test
    void the_passwords_of_the_example_stay_as_everyone_knows_them() {
        assertThat(Visitor.of("coord.sct").get("/compte").html())
                .contains("est connu de tous")
                .doesNotContain("secret:change");
        Visitor admin = Visitor.of("admin");
        WebForm given = admin.get("/admin?compte=coord.sct")
                .form("forgotten")
                .to("/admin?compte=coord.sct")
                .pressing("forgotten:set");
        admin.send(given.with("forgotten:given", "un autre secret")).refusedAt("forgotten:given");
    }
}
