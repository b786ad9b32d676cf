package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A correction of a published quarter, from its opening to its assessment, on the pages alone. */
@Order(7)
class CorrectionPagesIT {

    private static final String PERIOD = "2016-2017-T4";
    private static final String LIST = "/secretariat/periodes/" + PERIOD + "/mises-a-jour";
    private static final String MEASURE = "PAEN-M01";
    private static final String ROW = MEASURE + "@" + PERIOD;
    private static final String REASON = "Le montant dépensé était celui du trimestre d’avant.";

    @Test
    void the_secretariat_opens_it_and_it_waits_at_each_desk_in_turn() {
        Visitor secretariat = Visitor.of("secretariat");
        Visitor coordinator = Visitor.of("coord.mesi");
        Visitor approver = Visitor.of("approver.mesi");
        String page = "/coordination/mesures/" + MEASURE + "?trimestre=" + PERIOD;
        coordinator.get(page).refused(404);
        assertThat(secretariat
                        .get("/secretariat/periodes/2017-2018-T3/mises-a-jour")
                        .offers("correction"))
                .as("an open quarter is not corrected")
                .isFalse();

        WebForm empty = secretariat.get(LIST).form("correction").pressing("correction:open");
        secretariat.send(empty).refusedAt("correction:measure").refusedAt("correction:reason");
        secretariat.send(empty.with("correction:reason", "\u2028\u00ad")).refusedAt("correction:reason");
        WebForm opening = empty.with("correction:measure", MEASURE).with("correction:reason", REASON);
        assertThat(secretariat.send(opening).status()).isEqualTo(302);
        secretariat.send(opening).refusedAt("correction:measure");

        assertThat(coordinator.get("/coordination").html()).contains("href=\"" + page + "\"", "T4\u00a02016-2017");
        WebForm form = coordinator
                .get(page)
                .form("update")
                .with("progress", "21")
                .with("summary", "Montant corrigé.")
                .with("declaredReason", "Les faits sont antérieurs.");
        WebForm reached = form.pressing("save");
        coordinator.send(reached.with("lines:0:actual", "")).refusedAt("lines:0:actual");
        WebForm moved = reached.with("lines:0:actual", "2016-10-12");
        coordinator.send(moved).refusedAt("lines:0:reason");
        assertThat(coordinator
                        .send(moved.with("lines:0:reason", "L’appel a paru le lendemain."))
                        .status())
                .isEqualTo(302);
        WebForm again = coordinator.get(page).form("update");
        coordinator.send(again.with("lines:0:reason", "").pressing("save")).refusedAt("lines:0:reason");
        form = again.with("lines:0:actual", "2016-10-11").with("lines:0:reason", "");
        WebPage saved = coordinator.send(form.pressing("check"));
        assertThat(saved.location()).as(saved.html()).endsWith("/verifier?trimestre=" + PERIOD);
        String check = page.replace("?", "/verifier?");
        assertThat(coordinator
                        .send(coordinator.get(check).form("check").pressing("submit"))
                        .status())
                .isEqualTo(302);

        WebPage list = secretariat.get(LIST + "?etat=SUBMITTED");
        WebForm stuck = list.form("return").pressing("return:back");
        secretariat.send(stuck).refusedAt("return:measure").refusedAt("return:reason");
        WebForm back = stuck.with("return:reason", "Nul ne peut l’endosser.");
        secretariat.send(back.with("return:measure", MEASURE)).refusedAt("return:measure");
        String seen = list.html().replaceAll("(?s).*value=\"(" + MEASURE + "@[0-9a-f]+)\".*", "$1");
        assertThat(secretariat.send(back.with("return:measure", seen)).status()).isEqualTo(302);
        assertThat(coordinator
                        .send(coordinator.get(check).form("check").pressing("submit"))
                        .status())
                .isEqualTo(302);

        WebForm waiting = approver.get("/approbation").form("approval");
        int row = at(waiting);
        assertThat(approver.get("/approbation").html()).contains("Rectificatif du T4\u00a02016-2017", REASON);
        assertThat(approver.send(waiting.pressing("items:" + row + ":endorse")).status())
                .isEqualTo(302);

        WebForm review = secretariat.get("/secretariat/revision").form("review");
        WebForm accept = review.with("items:" + at(review) + ":assessed", "GREEN")
                .with("items:" + at(review) + ":reason", "Le montant est le bon.")
                .pressing("items:" + at(review) + ":accept");
        assertThat(secretariat.send(accept).status()).isEqualTo(302);

        JsonObject update = RunningProduct.api()
                .as("secretariat")
                .get("/api/v1/measures/" + MEASURE + "/updates/" + PERIOD)
                .json();
        assertThat(update.getInt("revision")).isEqualTo(2);
        assertThat(update.getInt("progress")).isEqualTo(21);
        assertThat(update.getString("state")).isEqualTo("ACCEPTED");
    }

    private static int at(WebForm queue) {
        String[] rows = queue.value("rows").split(",", -1);
        int at = List.of(rows).indexOf(ROW);
        assertThat(at).as("%s in %s", ROW, queue.value("rows")).isNotNegative();
        return at;
    }
}
