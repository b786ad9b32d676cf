package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The fact base and the library of practices as the secretariat keeps them at its desk. */
@Order(8)
class EvidencePagesIT {

    private static final String FACTS = "/secretariat/faits";
    private static final String PRACTICES = "/secretariat/pratiques";

    private final Visitor secretariat = Visitor.of("secretariat");

    @Test
    void a_fact_is_recorded_disputed_by_another_and_corrected() {
        WebForm empty = secretariat.get(FACTS).form("fact").pressing("fact:record");
        secretariat
                .send(empty)
                .refusedAt("fact:topic")
                .refusedAt("fact:statement")
                .refusedAt("fact:holdsOn")
                .refusedAt("fact:title")
                .refusedAt("fact:publisher")
                .refusedAt("fact:consultedOn");
        WebForm typed = sourced(
                empty.with("fact:topic", "Ménages branchés (essai)")
                        .with("fact:statement", "Huit ménages sur dix sont branchés.")
                        .with("fact:value", "80,5")
                        .with("fact:unit", "%")
                        .with("fact:holdsOn", "2017-06-30"),
                "fact");
        long before = RunningProduct.get().journalHead();
        secretariat
                .send(typed.with("fact:value", "beaucoup"))
                .refusedAt("fact:value")
                .keeps("fact", "fact:value", "beaucoup");
        secretariat.send(typed.with("fact:unit", "")).refusedAt("fact:unit");
        secretariat
                .send(typed.with("fact:link", "http://example.org/"))
                .refusedAt("fact:link")
                .keeps("fact", "fact:statement", "Huit ménages sur dix sont branchés.");
        secretariat.send(typed.with("fact:consultedOn", "2042-01-01")).refusedAt("fact:consultedOn");
        secretariat.send(typed.with("fact:disagreesWith", "F-1")).refusedAt("fact:disagreesWith");
        secretariat.send(typed.with("fact:disagreesWith", "<b>")).refusedAt("fact:disagreesWith");
        assertThat(RunningProduct.get().journalHead()).isEqualTo(before);
        String first = code(secretariat.send(typed), FACTS);

        String disputing = FACTS + "?contredit=" + first;
        WebForm other = secretariat.get(disputing).form("fact");
        assertThat(other.value("fact:topic")).isEqualTo("Ménages branchés (essai)");
        assertThat(other.value("fact:disagreesWith")).isEqualTo(first);
        String second = code(
                secretariat.send(sourced(
                        other.with("fact:statement", "Sept ménages sur dix le sont.")
                                .with("fact:holdsOn", "2017-06-30")
                                .pressing("fact:record"),
                        "fact")),
                FACTS);
        assertThat(Visitor.unknown().get("/faits/" + first).sound().html())
                .contains("En désaccord", second, "80,5", "Sept ménages sur dix");

        WebForm shown = secretariat.get(FACTS + "/" + first).form("fact").pressing("fact:correct");
        assertThat(shown.value("fact:disagreesWith")).isEqualTo(second);
        secretariat.send(shown.with("fact:value", "79")).refusedAt("fact:reason");
        WebForm corrected = shown.with("fact:value", "79").with("fact:reason", "Coquille du tableau");
        assertThat(secretariat.send(corrected).status()).isIn(302, 303);
        secretariat
                .send(corrected.with("fact:value", "78"))
                .toldAtTheTop("id=\"problems\"")
                .keeps("fact", "fact:value", "78");
        assertThat(Visitor.unknown().get("/faits/" + first).html())
                .contains("79", "Coquille du tableau", "Versions antérieures");
    }

    @Test
    void a_practice_is_recorded_with_what_it_served_and_revised() {
        WebForm empty = secretariat.get(PRACTICES).form("practice").pressing("practice:record");
        secretariat
                .send(empty)
                .refusedAt("practice:jurisdiction")
                .refusedAt("practice:strategy")
                .refusedAt("practice:done")
                .refusedAt("practice:learned")
                .refusedAt("practice:title");
        WebForm typed = sourced(
                empty.with("practice:jurisdiction", "Autre État (essai)")
                        .with("practice:strategy", "Un guichet unique (essai)")
                        .with("practice:done", "Un seul compte pour tous les services.")
                        .with("practice:learned", "Commencer par les services les plus demandés."),
                "practice");
        for (String unknown : new String[] {"ZZZ-9", "account~admin", "fact~F-1"}) {
            secretariat
                    .send(typed.with("practice:usedIn", "PAEN-M06 " + unknown))
                    .refusedAt("practice:usedIn")
                    .keeps("practice", "practice:usedIn", "PAEN-M06 " + unknown);
        }
        String code = code(secretariat.send(typed.with("practice:usedIn", "PAEN-M06, SNQ-O1")), PRACTICES);
        assertThat(Visitor.unknown().get("/pratiques/" + code).sound().html())
                .contains("Commencer par les services", "PAEN-M06", "SNQ-O1");

        WebForm shown = secretariat.get(PRACTICES + "/" + code).form("practice").pressing("practice:revise");
        assertThat(shown.value("practice:usedIn")).isEqualTo("PAEN-M06 SNQ-O1");
        WebForm revised = shown.with("practice:usedIn", "PAEN").with("practice:learned", "Mieux retenu.");
        assertThat(secretariat.send(revised).status()).isIn(302, 303);
        secretariat
                .send(revised)
                .toldAtTheTop("id=\"problems\"")
                .keeps("practice", "practice:learned", "Mieux retenu.");
        assertThat(Visitor.unknown().get("/pratiques/" + code).html()).contains("Mieux retenu.");
    }

    @Test
    void what_is_unknown_is_not_found_and_others_write_nothing() {
        assertThat(secretariat.get(FACTS + "/F-999").status()).isEqualTo(404);
        assertThat(secretariat.get(FACTS + "?contredit=F-999").status()).isEqualTo(404);
        assertThat(secretariat.get(PRACTICES + "/P-999").status()).isEqualTo(404);
        for (String account : new String[] {"auditor", "chair", "coord.mesi"}) {
            assertThat(Visitor.of(account).get(FACTS).status()).isEqualTo(403);
            assertThat(Visitor.of(account).get(PRACTICES).status()).isEqualTo(403);
        }
    }

    private static WebForm sourced(WebForm form, String id) {
        return form.with(id + ":title", "Enquête d’essai")
                .with(id + ":publisher", "Éditeur")
                .with(id + ":link", "https://example.org/enquete")
                .with(id + ":consultedOn", "2017-12-01");
    }

    /** The code of what was recorded, as the page that follows tells it. */
    private String code(WebPage sent, String page) {
        assertThat(sent.status()).as(sent.html()).isIn(302, 303);
        return secretariat.get(page).html().replaceFirst("(?s).*?role=\"status\">.*?([FP]-\\d+).*", "$1");
    }
}
