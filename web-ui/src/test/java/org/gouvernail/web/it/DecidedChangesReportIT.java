package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A report tells what decisions changed, and a date moved by decision hides no delay. */
class DecidedChangesReportIT {

    private static final JsonObject REPORT = report("2017-2018-T2");

    @Test
    void the_decisions_carried_out_since_the_report_before_are_named_with_what_they_changed() {
        assertThat(objects("decisionsCarriedOut"))
                .extracting(d -> d.getString("decision") + " "
                        + d.getJsonObject("subject").getString("code") + " " + d.getString("kind"))
                .containsExactly("CMSN-2017-03-D1 PCNQ-M03-J2 MOVE_REFERENCE", "CMSN-2017-03-D2 SGTI-M07 WITHDRAW");
        assertThat(report("2017-2018-T1").getJsonArray("decisionsCarriedOut")).isEmpty();
    }

    @Test
    void a_milestone_that_keeps_its_new_date_still_slips_from_the_first() {
        assertThat(objects("rebaselined"))
                .extracting(m -> m.getString("code") + " " + m.getInt("slippageDays") + " "
                        + m.getInt("slippageFromOriginalDays"))
                .containsExactly("PCNQ-M03-J2 0 282");
        assertThat(objects("slippages")).extracting(m -> m.getString("code")).contains("PCNQ-M03-J2");
        assertThat(objects("slippages"))
                .extracting(m -> Math.max(m.getInt("slippageDays"), m.getInt("slippageFromOriginalDays")))
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    private static List<JsonObject> objects(String part) {
        return REPORT.getJsonArray(part).getValuesAs(JsonObject.class);
    }

    private static JsonObject report(String period) {
        return Replied.done(RunningProduct.api().get("/api/v1/reports/" + period), 200)
                .json();
    }
}
