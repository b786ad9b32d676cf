package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What a coordinator is told of a draft before it leaves the ministry, on the pages alone. */
@Order(7)
class DraftPagesIT {

    private static final String MEASURE = "PAEN-M05";
    private static final String PAGE = "/coordination/mesures/" + MEASURE;
    private static final String UPDATE = "/api/v1/measures/" + MEASURE + "/updates/2017-2018-T3";

    private final Api mesi = RunningProduct.api().as("coord.mesi");
    private final Visitor coordinator = Visitor.of("coord.mesi");
    private JsonObject before = JsonObject.EMPTY_JSON_OBJECT;

    @BeforeEach
    void read() {
        before = mesi.get(UPDATE).json();
    }

    @AfterEach
    void put_back() {
        Api.Reply now = mesi.get(UPDATE);
        Replied.done(mesi.put(UPDATE, Drafts.same(before), "If-Match", now.etag()), 200);
    }

    @Test
    void the_facts_told_are_those_of_what_was_saved() {
        WebForm spent = coordinator
                .get(PAGE)
                .form("update")
                .with("rating", "GREEN")
                .with("progress", "99")
                .with("spent", "99000000")
                .with("summary", "Dépassement.")
                .with("declaredReason", "Un remboursement est attendu.");
        assertThat(coordinator.send(spent.pressing("check")).status()).isEqualTo(302);

        assertThat(coordinator.get(PAGE).html()).contains("Telle qu’enregistrée", "99\u00a0000\u00a0000");
        assertThat(coordinator.get(PAGE + "/verifier").html())
                .contains("Les faits donnent une autre cote que la cote déclarée", "99\u00a0000\u00a0000");
    }

    @Test
    void a_row_that_goes_back_is_saved_and_waits_to_be_read_once_more() {
        WebForm grid = coordinator.get("/coordination/grille").form("grid");
        String row = "rows:" + List.of(grid.value("rows").split(",", -1)).indexOf(MEASURE) + ":";
        WebPage told = coordinator.send(grid.with(row + "selected", "true")
                .with(row + "progress", "1")
                .with(row + "summary", "Reprise du travail.")
                .with(row + "declaredReason", "Le travail est repris.")
                .pressing("submit"));

        assertThat(told.html()).contains("L’avancement recule", "href=\"" + PAGE + "/verifier\"");
        JsonObject update = mesi.get(UPDATE).json();
        assertThat(update.getInt("progress")).isEqualTo(1);
        assertThat(update.getString("state")).isEqualTo("DRAFT");
    }

    @Test
    void a_text_keeps_its_english_when_its_french_changes() {
        WebForm both = coordinator
                .get(PAGE)
                .form("update")
                .with("summary", "Dix écoles.")
                .with("summaryEn", "Ten schools.");
        assertThat(coordinator.send(both.pressing("save")).status()).isEqualTo(302);
        WebForm french = coordinator.get(PAGE).form("update").with("summary", "Onze écoles.");
        assertThat(coordinator.send(french.pressing("save")).status()).isEqualTo(302);

        JsonObject summary = mesi.get(UPDATE).json().getJsonObject("summary");
        assertThat(summary.getString("fr")).isEqualTo("Onze écoles.");
        assertThat(summary.getString("en")).isEqualTo("Ten schools.");
    }
}
