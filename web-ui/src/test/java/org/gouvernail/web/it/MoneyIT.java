package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What measures cost by fiscal year, stated by their ministries, and added up for each plan. */
@Order(5)
class MoneyIT {

    private static final String MONEY = "/api/v1/measures/PAEN-M08/money";

    private final Api coordinator = RunningProduct.api().byToken("coord.mesi");
    private final Api secretariat = RunningProduct.api().byToken("secretariat");

    @Test
    void a_ministry_states_what_was_spent_and_the_plan_adds_it_up() {
        BigDecimal before = spent();
        Api.Reply read = coordinator.get(MONEY);
        String body = "{\"years\":[{\"fiscalYear\":\"2016-2017\",\"spent\":\"9800000.50\"},"
                + "{\"fiscalYear\":\"2017-2018\",\"forecast\":\"15000000\"}]}";
        Replied.refused(coordinator.put(MONEY, body), 428);
        Api.Reply stated = Replied.done(coordinator.put(MONEY, body, "If-Match", read.etag()), 200);
        assertThat(stated.json().getJsonObject("total").getString("spent")).isEqualTo("9800000.50");
        assertThat(spent().subtract(before)).isEqualByComparingTo("9800000.50");
        Replied.refused(coordinator.put(MONEY, body, "If-Match", read.etag()), 412);

        Api.Reply back = coordinator.put(MONEY, stated.body(), "If-Match", stated.etag());
        assertThat(Replied.done(back, 200).etag()).isEqualTo(stated.etag());
    }

    @Test
    void what_cannot_be_is_refused_at_its_field_and_nothing_is_stored() {
        String etag = coordinator.get("/api/v1/measures/PAEN-M01/money").etag();
        long before = RunningProduct.get().journalHead();
        refused(etag, "{\"fiscalYear\":\"2016-2017\",\"spent\":\"-1\"}", "/years/0/spent");
        refused(etag, "{\"fiscalYear\":\"2016-2018\",\"spent\":\"1\"}", "/years/0/fiscalYear");
        refused(etag, "{\"fiscalYear\":\"1990-1991\",\"spent\":\"1\"}", "/years/0/fiscalYear");
        refused(etag, "{\"fiscalYear\":\"2090-2091\",\"forecast\":\"1\"}", "/years/0/fiscalYear");
        refused(etag, "{\"fiscalYear\":\"2018-2019\",\"spent\":\"1\"}", "/years/0/spent");
        refused(etag, "{\"fiscalYear\":\"2017-2018\",\"spent\":\"2\",\"forecast\":\"1\"}", "/years/0/forecast");
        refused(etag, "{\"fiscalYear\":\"2017-2018\",\"authorised\":\"1.00\"}", "/years/0/authorised");
        assertThat(RunningProduct.get().journalHead()).isEqualTo(before);
    }

    private void refused(String etag, String year, String pointer) {
        JsonObject told = Replied.refused(
                coordinator.put("/api/v1/measures/PAEN-M01/money", "{\"years\":[" + year + "]}", "If-Match", etag),
                400,
                422);
        assertThat(told.getJsonArray("errors").toString()).contains("\"" + pointer + "\"");
    }

    @Test
    void a_plan_says_what_keeps_its_totals_and_its_envelope_apart() {
        assertThat(remarks("PAEN"))
                .contains("PARTLY_ALLOTTED", "MEASURES_MISSING", "NOTHING_AUTHORISED", "SPENT_DIFFERS");
        assertThat(remarks("SGTI")).contains("NO_ENVELOPE", "MEASURES_UNKNOWN");
        assertThat(secretariat
                        .get("/api/v1/plans/PAEN/money")
                        .json()
                        .getJsonObject("total")
                        .getString("authorised"))
                .as("each measure once, joint ones too")
                .isEqualTo("163200000.00");
    }

    @Test
    void the_money_of_a_plan_is_for_its_lead_ministry_and_for_those_who_govern() {
        Replied.done(coordinator.get("/api/v1/plans/PAEN/money"), 200);
        Replied.refused(coordinator.get("/api/v1/plans/SGTI/money"), 403);
        Replied.refused(RunningProduct.api().get("/api/v1/plans/PAEN/money"), 401);
        Replied.refused(secretariat.get("/api/v1/plans/NOPE/money"), 404);
    }

    private BigDecimal spent() {
        return new BigDecimal(secretariat
                .get("/api/v1/plans/PAEN/money")
                .json()
                .getJsonObject("total")
                .getString("spent"));
    }

    private List<String> remarks(String plan) {
        return Replied.done(secretariat.get("/api/v1/plans/" + plan + "/money"), 200)
                .json()
                .getJsonArray("remarks")
                .stream()
                .map(r -> r.asJsonObject().getString("kind"))
                .toList();
    }
}
