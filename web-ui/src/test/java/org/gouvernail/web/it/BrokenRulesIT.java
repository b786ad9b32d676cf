package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What can be read and breaks a rule: refused beside its field, nothing stored. */
@Order(3)
@ExtendWith(NothingStored.class)
class BrokenRulesIT {

    private static final String ORGANISATIONS = "/api/v1/organisations";

    /** A measure that culture's ministry leads. */
    private static final String OWN = "PCNQ-M04";

    private final Api coordinator = RunningProduct.api().as("coord.mcc");

    @Test
    void another_quarter_s_another_ministry_s_or_an_unseen_update_is_not_written() {
        String draft = "{\"progress\":1}";
        String closed = "/api/v1/measures/" + OWN + "/updates/2016-2017-T1";
        Replied.refused(
                coordinator.put(
                        closed, draft, "If-Match", coordinator.get(closed).etag()),
                409);
        Replied.refused(
                coordinator.put("/api/v1/measures/SGTI-M01/updates/2017-2018-T3", draft, "If-Match", "\"0\""),
                403,
                404);
        Replied.refused(
                coordinator.put("/api/v1/measures/" + OWN + "/updates/1999-2000-T1", draft, "If-Match", "\"0\""), 404);
        String open = "/api/v1/measures/" + OWN + "/updates/2017-2018-T3";
        Replied.refused(coordinator.put(open, draft), 428);
        Replied.refused(coordinator.put(open, draft, "If-Match", "\"0\""), 412);
    }

    @Test
    void a_date_outside_the_plan_is_a_422_beside_its_field() {
        Api secretariat = RunningProduct.api().as("secretariat");
        String measure = "/api/v1/measures/" + OWN;
        JsonObject problem = Replied.refused(
                secretariat.patch(
                        measure,
                        "{\"end\":\"2099-12-31\"}",
                        "If-Match",
                        secretariat.get(measure).etag()),
                422);
        assertThat(problem.getJsonArray("errors").getJsonObject(0).getString("pointer"))
                .isEqualTo("/end");
        Replied.refused(
                secretariat.post(
                        measure + "/milestones",
                        "{\"code\":\"" + OWN + "-J9\",\"title\":{\"fr\":\"T\"},\"referenceDate\":\"2099-12-31\"}"),
                422);
    }

    @Test
    void a_text_that_does_not_read_as_it_is_written_is_a_422_beside_its_field() {
        Api admin = RunningProduct.api().as("admin");
        String body = "{\"code\":\"IT-HIDDEN\",\"name\":{\"fr\":\"Ministère%s\"}}";
        for (String hidden : List.of("\\u0000", "\\u200b", "\\u202e", "\ufeff", "\\ud800", "\\n")) {
            JsonObject problem = Replied.refused(admin.post("/api/v1/organisations", body.formatted(hidden)), 422);
            assertThat(problem.getJsonArray("errors").getJsonObject(0).getString("pointer"))
                    .as(hidden)
                    .startsWith("/name");
        }
    }

    @Test
    void a_text_of_which_nothing_is_seen_is_a_missing_one() {
        Api admin = RunningProduct.api().as("admin");
        String body = "{\"code\":\"IT-UNSEEN\",\"name\":{\"fr\":\"%s\",\"en\":\"N\"}}";
        for (String unseen :
                List.of("\\u00a0", "\\u00ad", "\\u115f\\u3164", "\\u2800", "\\u2028", "\\u200b", "\\udb40\\udc41")) {
            JsonObject told = Replied.refused(admin.post(ORGANISATIONS, body.formatted(unseen)), 422)
                    .getJsonArray("errors")
                    .getJsonObject(0);
            assertThat(told.getString("pointer")).as(unseen).isEqualTo("/name/fr");
            assertThat(told.getString("code")).as(unseen).isEqualTo("input.required");
        }
    }

    @Test
    void a_source_or_a_link_that_leads_elsewhere_than_the_web_is_a_422() {
        Api secretariat = RunningProduct.api().as("secretariat");
        String measure = "/api/v1/measures/" + OWN;
        for (String source :
                List.of("javascript:alert(1)", "https://user@quebec.ca", "https:///a", "https://a.ca/ b")) {
            JsonObject problem = Replied.refused(
                    secretariat.patch(
                            measure,
                            "{\"provenance\":{\"kind\":\"SOURCED\",\"source\":\"" + source + "\"}}",
                            "If-Match",
                            secretariat.get(measure).etag()),
                    422);
            assertThat(problem.getJsonArray("errors").getJsonObject(0).getString("pointer"))
                    .isEqualTo("/provenance/source");
        }
        String milestone = "/api/v1/milestones/" + OWN + "-J1";
        JsonObject problem = Replied.refused(
                coordinator.patch(
                        milestone,
                        "{\"evidence\":[{\"title\":{\"fr\":\"T\"},\"link\":\"https://user@quebec.ca/\"}]}",
                        "If-Match",
                        coordinator.get(milestone).etag()),
                422);
        assertThat(problem.getJsonArray("errors").getJsonObject(0).getString("pointer"))
                .isEqualTo("/evidence/0/link");
    }

    @Test
    void a_period_of_another_form_is_a_422() {
        Replied.refused(RunningProduct.api().as("admin").post("/api/v1/periods", "{\"code\":\"2016-T9\"}"), 422);
    }

    @Test
    void the_calendar_begins_with_its_first_quarter_and_is_the_administrator_s() {
        String before = "{\"code\":\"2015-2016-T4\"}";
        JsonObject problem = Replied.refused(RunningProduct.api().as("admin").post("/api/v1/periods", before), 422);
        assertThat(problem.getJsonArray("errors").getJsonObject(0).getString("pointer"))
                .isEqualTo("/code");
        Replied.refused(RunningProduct.api().as("secretariat").post("/api/v1/periods", before), 403);
    }

    @Test
    void a_change_that_names_an_unknown_decision_is_a_422_though_it_moves_no_date() {
        Api secretariat = RunningProduct.api().as("secretariat");
        String milestone = "/api/v1/milestones/" + OWN + "-J1";
        for (String decision : List.of("CMSN-1999-01-D1", "NOPE")) {
            JsonObject problem = Replied.refused(
                    secretariat.patch(
                            milestone,
                            "{\"decision\":\"" + decision + "\"}",
                            "If-Match",
                            secretariat.get(milestone).etag()),
                    422);
            assertThat(problem.getJsonArray("errors").getJsonObject(0).getString("pointer"))
                    .isEqualTo("/decision");
        }
    }
}
