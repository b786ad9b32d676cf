package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What is read is accepted back, past states of lists, and a decision that moves only what it is about. */
@Order(2)
class AsReadIT {

    private static final String API = "/api/v1";
    private static final String PERIOD = "2017-2018-T3";
    private static final String BEFORE_ALL = "?as_of=2015-01-01T00:00:00Z";

    private final Api secretariat = RunningProduct.api().as("secretariat");
    private final Api coordinator = RunningProduct.api().as("coord.sct");

    @Test
    void a_measure_and_its_milestones_are_accepted_back_as_they_were_read() {
        for (String path : List.of("/plans/PAEN", "/measures/PAEN-M06", "/milestones/PAEN-M06-J3")) {
            Api.Reply read = Replied.done(secretariat.get(API + path), 200);
            Api.Reply written =
                    Replied.done(secretariat.patch(API + path, read.json().toString(), "If-Match", read.etag()), 200);
            assertThat(written.json()).as(path).isEqualTo(read.json());
        }
        Api.Reply measure = secretariat.get(API + "/measures/PAEN-M06");
        Replied.refused(
                secretariat.patch(API + "/measures/PAEN-M06", "{\"colour\":\"blue\"}", "If-Match", measure.etag()),
                400);
        Replied.refused(
                secretariat.patch(
                        API + "/measures/PAEN-M06",
                        "{\"computedRating\":\"GREEN\",\"progress\":99}",
                        "If-Match",
                        measure.etag()),
                400);
        Replied.refused(
                secretariat.patch(API + "/measures/PAEN-M06", "{\"code\":\"PAEN-M07\"}", "If-Match", measure.etag()),
                422);
    }

    @Test
    void an_update_is_accepted_back_as_it_was_read() {
        String path = editable();
        Api.Reply read = Replied.done(coordinator.get(path), 200);
        JsonObject written = Replied.done(coordinator.put(path, read.json().toString(), "If-Match", read.etag()), 200)
                .json();
        assertThat(written.get("milestones")).isEqualTo(read.json().get("milestones"));
        assertThat(written.get("progress")).isEqualTo(read.json().get("progress"));
    }

    private String editable() {
        return coordinator
                .get(API + "/measures?organisation=SCT")
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(m -> API + "/measures/" + m.getString("code") + "/updates/" + PERIOD)
                .filter(path -> {
                    Api.Reply update = coordinator.get(path);
                    return update.status() == 200
                            && List.of("DRAFT", "RETURNED")
                                    .contains(update.json().getString("state"));
                })
                .findFirst()
                .orElseThrow();
    }

    @Test
    void lists_are_read_as_they_were_recorded() {
        Api.Reply updates = Replied.done(secretariat.get(API + "/periods/" + PERIOD + "/updates" + BEFORE_ALL), 200);
        assertThat(updates.json().getJsonArray("items")).isEmpty();
        assertThat(secretariat
                        .get(API + "/periods/2016-2017-T1/updates?as_of=2016-09-30T12:00:00Z")
                        .json()
                        .getJsonArray("items"))
                .isNotEmpty();
        for (String list : List.of(
                "/measures/PAEN-M06/milestones", "/measures/PAEN-M06/updates", "/milestones/PAEN-M06-J3/forecasts")) {
            Replied.done(secretariat.get(API + list), 200);
            Replied.refused(secretariat.get(API + list + BEFORE_ALL), 404);
        }
    }

    @Test
    void a_decision_about_another_measure_moves_no_reference() {
        String path = API + "/milestones/PAEN-M06-J3";
        Api.Reply read = secretariat.get(path);
        JsonObject refused = Replied.refused(
                secretariat.patch(
                        path,
                        "{\"referenceDate\":\"2018-02-01\",\"decision\":\"CMSN-2018-01-D1\"}",
                        "If-Match",
                        read.etag()),
                422);
        assertThat(refused.getJsonArray("errors").getJsonObject(0).getString("pointer"))
                .isEqualTo("/decision");
        assertThat(secretariat.get(path).json()).isEqualTo(read.json());
    }

    @Test
    void a_decision_moves_the_reference_of_a_milestone_once() {
        String path = API + "/milestones/PCNQ-M03-J2";
        Api.Reply read = secretariat.get(path);
        assertThat(read.json().getString("referenceDate")).isEqualTo("2018-03-30");
        String body = "{\"referenceDate\":\"%s\",\"decision\":\"CMSN-2017-03-D1\"}";
        JsonObject refused =
                Replied.refused(secretariat.patch(path, body.formatted("2018-06-29"), "If-Match", read.etag()), 409);
        assertThat(refused.getString("code")).isEqualTo("milestone.decision-used");
        Replied.done(secretariat.patch(path, body.formatted("2018-03-30"), "If-Match", read.etag()), 200);
        assertThat(secretariat.get(path).json()).isEqualTo(read.json());
    }

    @Test
    void the_day_a_milestone_was_reached_changes_with_a_reason_alone() {
        String path = API + "/milestones/PCNQ-M03-J1";
        Api coordinator = RunningProduct.api().as("coord.mcc");
        Api.Reply read = coordinator.get(path);
        JsonObject refused = Replied.refused(
                coordinator.patch(path, "{\"actualDate\":\"2016-12-13\"}", "If-Match", read.etag()), 422);
        JsonObject told = refused.getJsonArray("errors").getJsonObject(0);
        assertThat(told.getString("pointer")).isEqualTo("/reason");
        assertThat(told.getString("code")).isEqualTo("milestone.actual-reason");
        assertThat(coordinator.get(path).json()).isEqualTo(read.json());
    }

    @Test
    void what_a_ministry_writes_on_a_returned_update_is_its_own_until_it_is_sent() {
        String path = API + "/measures/PCNQ-M04/updates/" + PERIOD;
        Api writer = RunningProduct.api().as("coord.mcc");
        Api committee = RunningProduct.api().as("committee");
        Api.Reply read = writer.get(path);
        assertThat(read.json().getString("state")).isEqualTo("RETURNED");
        JsonObject rewritten = Json.createObjectBuilder(read.json())
                .add("summary", Json.createObjectBuilder().add("fr", "Texte en cours d’écriture"))
                .build();
        Api.Reply written = Replied.done(writer.put(path, rewritten.toString(), "If-Match", read.etag()), 200);
        assertThat(writer.get(path).json().get("summary"))
                .isNotEqualTo(read.json().get("summary"));
        assertThat(committee.get(path).json()).isEqualTo(read.json());
        assertThat(committee
                        .get(API + "/periods/" + PERIOD + "/updates?state=RETURNED&limit=200")
                        .body())
                .doesNotContain("en cours d’écriture");
        Replied.done(writer.put(path, read.json().toString(), "If-Match", written.etag()), 200);
    }

    @Test
    void the_public_sees_the_slippage_that_the_report_holds() {
        JsonObject report = RunningProduct.api().get(API + "/reports").json();
        String period = report.getJsonArray("items").getJsonObject(0).getString("period");
        RunningProduct.api()
                .get(API + "/reports/" + period)
                .json()
                .getJsonArray("milestones")
                .getValuesAs(JsonObject.class)
                .stream()
                .limit(10)
                .forEach(published -> assertThat(RunningProduct.api()
                                .get(API + "/milestones/" + published.getString("code"))
                                .json()
                                .getInt("slippageDays"))
                        .as(published.getString("code"))
                        .isEqualTo(published.getInt("slippageDays")));
    }
}
