package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The registers and the money of a measure, written on its page. */
@Order(6)
class RegisterPagesIT {

    private static final String PAGE = "/registre/mesures/PAEN-M05";

    private final Visitor coordinator = Visitor.of("coord.mesi");

    @Test
    void a_risk_is_entered_revised_and_closed() {
        WebForm empty = coordinator.get(PAGE + "?ajouter=risque").sound().form("risk");
        WebForm typed = empty.with("risk:title", "Un incubateur se retire")
                .with("risk:likelihood", "2")
                .with("risk:effect", "4")
                .with("risk:response", "REDUCE")
                .with("risk:treatment", "Deux autres sont pressentis.")
                .with("risk:owner", "Direction de l’entrepreneuriat");
        long before = RunningProduct.get().journalHead();
        coordinator
                .send(typed.with("risk:reviewOn", "2017-01-01").pressing("risk:save"))
                .refusedAt("risk:reviewOn")
                .keeps("risk", "risk:title", "Un incubateur se retire");
        coordinator
                .send(typed.with("risk:reviewOn", "bientôt")
                        .with("risk:title", "")
                        .pressing("risk:save"))
                .refusedAt("risk:reviewOn")
                .refusedAt("risk:title");
        assertThat(RunningProduct.get().journalHead()).isEqualTo(before);
        coordinator.send(typed.with("risk:reviewOn", "2018-06-29").pressing("risk:save"));
        assertThat(coordinator.get(PAGE).sound().html()).contains("PAEN-M05-R1", "Un incubateur se retire");

        WebForm lower = coordinator
                .get(PAGE + "?risque=PAEN-M05-R1")
                .form("risk")
                .with("risk:effect", "3")
                .pressing("risk:save");
        coordinator.send(lower).refusedAt("risk:reason");
        coordinator.send(lower.with("risk:reason", "Un troisième s’est offert."));
        assertThat(coordinator.get(PAGE).sound().html()).contains("2 × 4", "Un troisième s’est offert.");

        WebForm end = coordinator.get(PAGE + "?risque=PAEN-M05-R1").form("end");
        coordinator.send(end.pressing("end:close")).refusedAt("end:outcome");
        coordinator.send(end.with("end:outcome", "La convention est signée.").pressing("end:close"));
        assertThat(coordinator.get(PAGE).sound().html()).contains("La convention est signée.");
    }

    @Test
    void money_that_cannot_be_is_told_beside_its_field() {
        WebForm form = coordinator.get(PAGE + "?montants=oui").sound().form("money");
        coordinator
                .send(form.with("money:rows:0:spent", "beaucoup").pressing("money:save"))
                .refusedAt("money:rows:0:spent")
                .keeps("money", "money:rows:0:spent", "beaucoup");
        coordinator
                .send(form.with("money:rows:2:spent", "5").pressing("money:save"))
                .refusedAt("money:rows:2:spent");
    }

    @Test
    void others_read_the_registers_and_write_nothing() {
        assertThat(Visitor.of("auditor")
                        .get("/registre/mesures/SGTI-M01?ajouter=risque")
                        .sound()
                        .html())
                .contains("SGTI-M01-R1")
                .doesNotContain("risk:save");
        assertThat(coordinator.get("/registre/mesures/SGTI-M01").status()).isEqualTo(403);
        assertThat(coordinator.get("/contradictions/SGTI-M01").status()).isEqualTo(403);
        assertThat(coordinator.get("/registre/plans/SGTI").status()).isEqualTo(403);
    }

    @Test
    void a_draft_is_warned_of_what_the_committee_will_see() {
        assertThat(coordinator.get("/coordination/mesures/PAEN-M05").html()).contains("Ce que le comité verra");
    }
}
