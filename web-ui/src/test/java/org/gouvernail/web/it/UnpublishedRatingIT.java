package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A measure in difficulty that no report has named yet. */
@Order(9)
class UnpublishedRatingIT {

    private static final String PAGE = "/mesures/COT-M1";
    private static final Api SECRETARIAT = RunningProduct.api().as("secretariat");

    @BeforeAll
    static void a_measure_is_late_before_any_report_names_it() {
        Replied.done(
                SECRETARIAT.post(
                        "/api/v1/plans",
                        "{\"code\":\"COT\",\"title\":{\"fr\":\"Plan d’essai\"},\"leadOrganisation\":\"SCT\"}"),
                201);
        Replied.done(
                SECRETARIAT.post(
                        "/api/v1/plans/COT/measures",
                        "{\"code\":\"COT-M1\",\"title\":{\"fr\":\"Mesure d’essai\"},\"leadOrganisation\":\"SCT\","
                                + "\"start\":\"2016-04-01\",\"state\":\"UNDER_WAY\"}"),
                201);
        Replied.done(
                SECRETARIAT.post(
                        "/api/v1/measures/COT-M1/milestones",
                        "{\"code\":\"COT-M1-J1\",\"title\":{\"fr\":\"Jalon d’essai\"},\"referenceDate\":\"2016-09-30\"}"),
                201);
    }

    @Test
    void its_ministry_and_the_secretariat_read_its_rating_with_the_facts_behind_it() {
        for (String account : List.of("coord.sct", "approver.sct", "secretariat", "committee")) {
            assertThat(Visitor.of(account).get(PAGE).sound().html())
                    .as(account)
                    .contains("tag RED", "D’après les faits d’aujourd’hui", "/mesures/COT-M1#COT-M1-J1");
        }
    }

    @Test
    void the_public_and_other_ministries_learn_nothing_of_it() {
        for (Visitor reader : List.of(Visitor.unknown(), Visitor.of("coord.mcc"))) {
            assertThat(reader.get(PAGE).sound().html())
                    .contains("Aucun bilan publié ne porte encore sur elle")
                    .doesNotContain("tag RED", "D’après les faits d’aujourd’hui");
        }
    }
}
