package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What contradicts what is declared is found from the rows, opens its facts, and goes with its cause. */
@Order(5)
class FindingsIT {

    private final Api secretariat = RunningProduct.api().byToken("secretariat");
    private final Api coordinator = RunningProduct.api().byToken("coord.mesi");

    @Test
    void every_fact_opens_at_the_place_it_names() {
        List<JsonObject> all = items(secretariat.get("/api/v1/findings?limit=200"));
        Set<String> links = all.stream()
                .flatMap(f -> f.getJsonArray("facts").stream())
                .map(fact -> fact.asJsonObject().getString("link"))
                .collect(Collectors.toSet());
        assertThat(links).hasSizeGreaterThan(10);
        Visitor reader = Visitor.of("secretariat");
        for (String link : links) {
            String[] parts = link.split("#", 2);
            assertThat(reader.get(parts[0]).sound().html()).as(link).contains("id=\"" + parts[1] + "\"");
        }
    }

    @Test
    void a_filter_narrows_to_a_plan_an_organisation_and_a_kind() {
        assertThat(items(secretariat.get("/api/v1/findings?plan=PCNQ")))
                .isNotEmpty()
                .allSatisfy(f -> assertThat(f.getString("measure")).startsWith("PCNQ-"));
        assertThat(items(secretariat.get("/api/v1/findings?kind=MONEY_UNSPENT")))
                .extracting(f -> f.getString("measure"))
                .contains("PCNQ-M05");
        assertThat(items(secretariat.get("/api/v1/findings?organisation=MCC")))
                .extracting(f -> f.getString("measure"))
                .contains("PCNQ-M05")
                .doesNotContain("SGTI-M06");
        Replied.refused(secretariat.get("/api/v1/findings?kind=GREEN"), 400);
    }

    @Test
    void a_ministry_reads_of_its_own_measures_alone() {
        assertThat(items(coordinator.get("/api/v1/findings?limit=200")))
                .isNotEmpty()
                .allSatisfy(f -> assertThat(f.getString("measure")).matches("(PAEN|PIN|PAN)-.*"));
        Replied.refused(coordinator.get("/api/v1/measures/SGTI-M01/findings"), 403);
        Replied.refused(RunningProduct.api().get("/api/v1/findings"), 401);
    }

    @Test
    void a_coordinator_reads_no_unpublished_forecast_of_another_ministry_by_declaring_that_they_wait_for_it() {
        Api culture = RunningProduct.api().as("coord.mcc");
        JsonObject real = slippingUnpublished();
        String predecessor = real.getString("code");
        Api.Reply made = Replied.done(
                culture.post(
                        "/api/v1/dependencies",
                        "{\"predecessor\":\"" + predecessor + "\",\"successor\":\"PCNQ-M04-J4\",\"lagDays\":3650}"),
                201);
        try {
            String finding = "/api/v1/measures/PCNQ-M04/findings";
            assertThat(Replied.done(secretariat.get(finding), 200).body())
                    .contains(predecessor, real.getString("forecastDate"));
            String impact = "/api/v1/milestones/" + predecessor + "/impact?days=1";
            for (String address : List.of(finding, "/api/v1/findings?limit=200", impact)) {
                assertThat(Replied.done(culture.get(address), 200).body())
                        .as(address)
                        .doesNotContain(real.getString("forecastDate"));
            }
            Visitor reader = Visitor.of("coord.mcc");
            for (String page : List.of(
                    "/contradictions/PCNQ-M04", "/mesures/PCNQ-M04", "/coordination/mesures/PCNQ-M04/dependances")) {
                assertThat(reader.get(page).sound().html()).as(page).doesNotContain(real.getString("forecastDate"));
            }
            Replied.done(secretariat.post("/api/v1/odds/runs", "{\"seed\":7,\"draws\":100}"), 201);
            Replied.done(secretariat.get("/api/v1/milestones/PCNQ-M04-J4/odds"), 200);
            Replied.refused(culture.get("/api/v1/milestones/PCNQ-M04-J4/odds"), 404);
        } finally {
            culture.send("DELETE", made.header("Location") + "?reason=essai", null, "If-Match", made.etag());
        }
        Replied.refused(culture.get("/api/v1/milestones/PCNQ-M04-J4/odds"), 404);
        Replied.done(secretariat.post("/api/v1/odds/runs", "{\"seed\":7,\"draws\":100}"), 201);
        Replied.done(culture.get("/api/v1/milestones/PCNQ-M04-J4/odds"), 200);
    }

    /** An open milestone of another ministry whose slip is not published. */
    private JsonObject slippingUnpublished() {
        Api nobody = RunningProduct.api();
        return items(secretariat.get("/api/v1/measures?organisation=MESI&limit=200")).stream()
                .flatMap(
                        m -> items(secretariat.get("/api/v1/measures/" + m.getString("code") + "/milestones")).stream())
                .filter(m -> m.isNull("actualDate")
                        && m.getString("forecastDate").compareTo(m.getString("referenceDate")) > 0)
                .filter(m -> !nobody.get("/api/v1/milestones/" + m.getString("code"))
                        .json()
                        .getString("forecastDate")
                        .equals(m.getString("forecastDate")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_accepted_deliverable_takes_its_contradiction_away() {
        String measure = "/api/v1/measures/SGTI-M06";
        assertThat(kinds(measure + "/findings")).contains("ACHIEVED_WITHOUT_DELIVERABLE");
        items(secretariat.get(measure + "/milestones")).stream()
                .filter(m -> !m.isNull("actualDate") && !m.getBoolean("achieved"))
                .map(m -> "/api/v1/milestones/" + m.getString("code"))
                .forEach(FindingsIT::deliver);
        assertThat(kinds(measure + "/findings")).doesNotContain("ACHIEVED_WITHOUT_DELIVERABLE");
    }

    /** Its ministry submits a document, and the secretariat accepts it. */
    private static void deliver(String milestone) {
        Api ministry = RunningProduct.api().as("coord.sct");
        Api.Reply submitted = Replied.done(
                ministry.patch(
                        milestone,
                        "{\"evidence\":[{\"title\":{\"fr\":\"Avis\"},\"link\":\"https://example.org/avis\",\"sha256\":\""
                                + "ab".repeat(32) + "\"}]}",
                        "If-Match",
                        ministry.get(milestone).etag()),
                200);
        int number = submitted.json().getJsonArray("evidence").size();
        Api office = RunningProduct.api().as("secretariat");
        Replied.done(
                office.post(
                        milestone + "/evidence/" + number + "/acceptance",
                        "",
                        "If-Match",
                        office.get(milestone).etag()),
                200);
    }

    private List<String> kinds(String address) {
        return items(secretariat.get(address)).stream()
                .map(f -> f.getString("kind"))
                .toList();
    }

    private static List<JsonObject> items(Api.Reply reply) {
        return Replied.done(reply, 200).json().getJsonArray("items").stream()
                .map(i -> i.asJsonObject())
                .toList();
    }
}
