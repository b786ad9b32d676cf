package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Who owes updates is reminded, everyone reads what they were told and nobody else's, and freshness is recomputed. */
@Order(5)
class RemindersIT {

    private static final String REMINDERS = "/api/v1/periods/2017-2018-T3/reminders";

    private final Api secretariat = RunningProduct.api().byToken("secretariat");
    private final Api coordinator = RunningProduct.api().byToken("coord.mesi");
    private final Api approver = RunningProduct.api().byToken("approver.mesi");

    @Test
    void a_round_of_reminders_reaches_whoever_owes_and_only_once_a_day() {
        JsonObject round = Replied.done(secretariat.post(REMINDERS, ""), 200).json();
        int owing = round.getJsonArray("told").size() + round.getInt("earlier");
        assertThat(owing).isPositive();
        JsonObject again = Replied.done(secretariat.post(REMINDERS, ""), 200).json();
        assertThat(again.getJsonArray("told")).isEmpty();
        assertThat(again.getInt("earlier")).isEqualTo(owing);

        JsonObject notice = notices(coordinator).stream()
                .filter(n -> n.getJsonObject("title").getString("fr").startsWith("Rappel du secrétariat"))
                .findFirst()
                .orElseThrow();
        assertThat(notice.getString("mail")).as("no address, no letter").isEqualTo("NONE");
        assertThat(notice.containsKey("readAt") && !notice.isNull("readAt")).isFalse();
        String reading = "/api/v1/notices/" + notice.getString("id") + "/reading";
        Replied.refused(approver.post(reading, ""), 404);
        JsonObject read = Replied.done(coordinator.post(reading, ""), 200).json();
        assertThat(read.getString("readAt")).isNotBlank();
        assertThat(Replied.done(secretariat.get(REMINDERS), 200).json().toString())
                .contains(notice.getString("id"));
    }

    @Test
    void a_quarter_that_is_not_collected_is_not_reminded_of() {
        long before = RunningProduct.get().journalHead();
        Replied.refused(secretariat.post("/api/v1/periods/2016-2017-T4/reminders", ""), 409);
        assertThat(RunningProduct.get().journalHead()).isEqualTo(before);
    }

    @Test
    void an_approver_is_told_of_what_was_submitted() {
        assertThat(notices(approver))
                .extracting(n -> n.getJsonObject("title").getString("en"))
                .anyMatch(title -> title.startsWith("Update to approve, "));
    }

    @Test
    void an_address_is_kept_by_administrators_and_never_in_the_journal() {
        Api administrator = RunningProduct.api().byToken("admin");
        String address = "/api/v1/accounts/coord.mcc/address";
        Api.Reply none = Replied.done(administrator.get(address), 200);
        Replied.refused(administrator.put(address, "{\"address\":\"coord@example.org\"}"), 428);
        JsonObject told = Replied.refused(
                administrator.put(address, "{\"address\":\"coord at example\"}", "If-Match", none.etag()), 422);
        assertThat(told.getJsonArray("errors").toString()).contains("\"/address\"");
        Api.Reply set = Replied.done(
                administrator.put(address, "{\"address\":\"coord@example.org\"}", "If-Match", none.etag()), 200);
        assertThat(set.json().getString("address")).isEqualTo("coord@example.org");
        assertThat(Visitor.of("auditor").get("/verification?sujet=account").html())
                .doesNotContain("coord@example.org");
        Replied.done(administrator.put(address, "{\"address\":null}", "If-Match", set.etag()), 200);
    }

    @Test
    void the_freshness_of_a_ministry_is_the_mean_of_its_rows() {
        JsonObject index =
                Replied.done(secretariat.get("/api/v1/freshness"), 200).json();
        assertThat(index.getJsonArray("ministries")).isNotEmpty();
        for (JsonObject ministry : index.getJsonArray("ministries").getValuesAs(JsonObject.class)) {
            List<JsonObject> rows = Replied.done(
                            secretariat.get("/api/v1/freshness/milestones?limit=200&organisation="
                                    + ministry.getString("organisation")),
                            200)
                    .json()
                    .getJsonArray("items")
                    .getValuesAs(JsonObject.class);
            long left = rows.stream()
                    .filter(r -> r.containsKey("days") && !r.isNull("days"))
                    .mapToLong(r -> Math.max(0, 180 - r.getInt("days")))
                    .sum();
            BigDecimal mean = BigDecimal.valueOf(100 * left)
                    .divide(BigDecimal.valueOf(180L * rows.size()), 1, RoundingMode.HALF_UP);
            assertThat(new BigDecimal(String.valueOf(ministry.get("value")).replace("\"", "")))
                    .as(ministry.getString("organisation"))
                    .isEqualByComparingTo(mean);
        }
        JsonObject own = Replied.done(coordinator.get("/api/v1/freshness"), 200).json();
        assertThat(own.getJsonArray("ministries")).hasSize(1);
        assertThat(own.get("strategy")).isEqualTo(index.get("strategy"));
    }

    private static List<JsonObject> notices(Api reader) {
        return Replied.done(reader.get("/api/v1/notices?limit=200"), 200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }
}
