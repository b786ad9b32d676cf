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
        admin.send(whole.with("account:function", "x".repeat(301))).refusedAt("account:function");
        assertThat(admin.send(whole).status()).isEqualTo(302);
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
}
