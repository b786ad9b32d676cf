package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Within the quarter being collected, a ministry whose update said that a milestone was still to come declares it reached
 * before that day: it says why, and what it declares bears the mark wherever it is shown.
 */
@Order(7)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ToldLateIT {

    private static final String MILESTONE = "/api/v1/milestones/PAEN-M02-J2";
    private static final String SHA_256 = "ed1f8b76c295d7caa74a361d8b57bfb6d4bf8d7c8bdf2beda4c4dae4dda81a17";

    private final Api coordinator = RunningProduct.api().as("coord.mesi");
    private final Api secretariat = RunningProduct.api().as("secretariat");

    @Test
    @Order(1)
    void without_a_reason_it_is_refused_and_nothing_is_stored() {
        JsonObject before = Replied.done(coordinator.get(MILESTONE), 200).json();
        JsonObject refused = Replied.refused(change("{\"actualDate\":\"2017-12-14\"}"), 422);
        assertThat(refused.getJsonArray("errors").getJsonObject(0).getString("code"))
                .isEqualTo("milestone.said-unreached");
        assertThat(refused.getJsonArray("errors").getJsonObject(0).getString("pointer"))
                .isEqualTo("/reason");
        assertThat(coordinator.get(MILESTONE).json()).isEqualTo(before);
    }

    @Test
    @Order(2)
    void with_its_reason_it_is_told_late_and_slips_as_forecast_until_a_deliverable_is_accepted() {
        JsonObject declared = Replied.done(
                        change("{\"actualDate\":\"2017-12-14\",\"reason\":{\"fr\":\"Livré, puis oublié.\"}}"), 200)
                .json();
        assertThat(declared.getBoolean("toldLate")).isTrue();
        assertThat(declared.getInt("slippageDays")).isEqualTo(62);
    }

    @Test
    @Order(3)
    void whoever_accepts_its_deliverable_reads_it_and_it_stays_told_late() {
        Replied.done(
                change(
                        "{\"evidence\":[{\"title\":{\"fr\":\"Avis de livraison\"},\"link\":\"https://exemple.quebec/avis\","
                                + "\"sha256\":\"" + SHA_256 + "\"}]}"),
                200);
        assertThat(Visitor.of("secretariat").get("/secretariat/livrables").html())
                .contains("PAEN-M02-J2", "Déclaré après coup");
        JsonObject accepted = Replied.done(
                        secretariat.post(
                                MILESTONE + "/evidence/1/acceptance",
                                "",
                                "If-Match",
                                secretariat.get(MILESTONE).etag()),
                        200)
                .json();
        assertThat(accepted.getBoolean("achieved")).isTrue();
        assertThat(accepted.getInt("slippageDays")).isEqualTo(-1);
        assertThat(accepted.getBoolean("toldLate")).isTrue();
        assertThat(Visitor.of("secretariat").get("/mesures/PAEN-M02").html()).contains("déclaré après coup");
    }

    private Api.Reply change(String content) {
        return coordinator.patch(
                MILESTONE, content, "If-Match", coordinator.get(MILESTONE).etag());
    }
}
