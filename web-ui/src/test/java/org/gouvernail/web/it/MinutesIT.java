package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The minutes of a session from draft to erratum, on the pages and over REST. */
@Order(8)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MinutesIT {

    private static final String SESSION = "CMSN-2017-04";
    private static final String MINUTES = "/api/v1/sessions/" + SESSION + "/minutes";
    private static final String READ = "/comite/seances/" + SESSION + "/proces-verbal";
    private static final String DESK = "/secretariat/seances/" + SESSION + "/proces-verbal";
    private static final String NEW_WORDS = "Le comité siège à Québec, en présence du secrétariat.";

    private final Api reader = RunningProduct.api();
    private final Api member = RunningProduct.api().as("committee");
    private final Api secretariat = RunningProduct.api().as("secretariat");

    @Test
    @Order(1)
    void a_draft_is_the_committees_alone_and_a_published_one_everybodys() {
        assertThat(reader.get(MINUTES).status()).isEqualTo(404);
        JsonObject published = Replied.done(reader.get("/api/v1/sessions/CMSN-2017-03/minutes"), 200)
                .json();
        assertThat(published.getString("state")).isEqualTo("PUBLISHED");
        assertThat(published.getJsonObject("conduct").getJsonArray("decisions")).isNotEmpty();
        Visitor stranger = Visitor.unknown();
        assertThat(stranger.get("/seances").sound().html())
                .contains("CMSN-2017-03")
                .doesNotContain(SESSION);
        assertThat(stranger.get("/seances/CMSN-2017-03").sound().html())
                .contains(published.getString("sha256"), "Présences");
        assertThat(stranger.get("/seances/" + SESSION).status()).isEqualTo(404);
        assertThat(member.get("/api/v1/sessions/CMSN-2018-01/minutes").status())
                .as("a session that has not begun has none")
                .isEqualTo(404);
    }

    @Test
    @Order(2)
    void a_member_proposes_other_words_with_a_reason() {
        Visitor chair = Visitor.of("chair");
        long head = RunningProduct.get().journalHead();
        WebPage page = chair.get(READ);
        WebPage refused = chair.send(page.form("minutes")
                .with("passages:0:text", NEW_WORDS)
                .with("passages:0:reason", "")
                .pressing("passages:0:propose"));
        assertThat(refused.html()).contains(NEW_WORDS);
        assertThat(RunningProduct.get().journalHead()).isEqualTo(head);
        chair.send(chair.get(READ)
                .form("minutes")
                .with("passages:0:text", NEW_WORDS)
                .with("passages:0:reason", "Le lieu manquait de précision.")
                .pressing("passages:0:propose"));
        assertThat(read().getJsonArray("amendments")).hasSize(1);
        JsonObject waits = Replied.refused(
                member.post(MINUTES + "/approval", "{\"sha256\":\"" + read().getString("sha256") + "\"}"), 409);
        assertThat(waits.getString("code")).isEqualTo("minutes.amendments-wait");
    }

    @Test
    @Order(3)
    void the_secretariat_settles_it_and_the_words_change() {
        String seen = read().getString("sha256");
        Visitor desk = Visitor.of("secretariat");
        WebPage page = desk.get(DESK);
        assertThat(page.html()).as("the text is no longer typed over").doesNotContain("passages:0:text");
        desk.send(page.form("minutes").pressing("amendments:0:adopt"));
        JsonObject amended = read();
        assertThat(amended.getString("state")).isEqualTo("AMENDED");
        assertThat(amended.toString()).contains(NEW_WORDS);
        JsonObject changed = Replied.refused(member.post(MINUTES + "/approval", "{\"sha256\":\"" + seen + "\"}"), 409);
        assertThat(changed.getString("code")).isEqualTo("minutes.changed");
    }

    @Test
    @Order(4)
    void once_approved_and_published_an_erratum_alone_is_added() {
        String seen = read().getString("sha256");
        Replied.done(member.post(MINUTES + "/approval", "{\"sha256\":\"" + seen + "\"}"), 200);
        JsonObject approved = Replied.refused(
                secretariat.put(
                        MINUTES,
                        "{\"passages\":[{\"text\":{\"fr\":\"Autre\"}}]}",
                        "If-Match",
                        secretariat.get(MINUTES).etag()),
                409);
        assertThat(approved.getString("code")).isEqualTo("minutes.approved");
        Visitor desk = Visitor.of("secretariat");
        desk.send(desk.get(DESK).form("minutes").pressing("publish"));
        desk.send(desk.get(DESK)
                .form("minutes")
                .with("erratum", "Lire le 19 octobre.")
                .pressing("correct"));
        JsonObject told = Replied.done(reader.get(MINUTES), 200).json();
        assertThat(told.getString("sha256")).isEqualTo(seen);
        assertThat(told.getJsonArray("errata")).hasSize(1);
        assertThat(Visitor.unknown().get("/seances/" + SESSION).html()).contains("Erratum 1", "Lire le 19 octobre.");
    }

    private JsonObject read() {
        return Replied.done(member.get(MINUTES), 200).json();
    }
}
