package org.gouvernail.web.secretariat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.governance.organisation.OrganisationView;
import org.gouvernail.sectorplans.measure.MeasureState;
import org.gouvernail.sectorplans.measure.MeasureView;
import org.junit.jupiter.api.Test;

class CampaignRowTest {

    @Test
    void only_a_measure_under_way_is_expected_to_report() {
        assertThat(CampaignRow.isExpected(measure(MeasureState.UNDER_WAY))).isTrue();
        assertThat(CampaignRow.isExpected(measure(MeasureState.DONE))).isFalse();
        assertThat(CampaignRow.state(measure(MeasureState.UNDER_WAY), null)).isEqualTo(CampaignRow.NOT_SENT);
        assertThat(CampaignRow.state(measure(MeasureState.PLANNED), null)).isEqualTo(CampaignRow.NOT_EXPECTED);
        assertThat(CampaignRow.state(measure(MeasureState.DONE), null)).isEqualTo(CampaignRow.NOT_EXPECTED);
    }

    @Test
    void the_rate_reaches_the_whole_when_all_that_is_expected_came() {
        OrganisationView ministry =
                new OrganisationView("MCC", LocalizedText.of("Culture", "Culture"), true, List.of());
        CampaignRow row = new CampaignRow(
                ministry, 5, 3, 3, Map.of("ENDORSED", 2L, "ACCEPTED", 2L, CampaignRow.NOT_EXPECTED, 1L));
        assertThat(row.rate()).isEqualTo(100);
    }

    @Test
    void what_the_states_count_beyond_the_expected_is_said() {
        OrganisationView ministry =
                new OrganisationView("MCC", LocalizedText.of("Culture", "Culture"), true, List.of());
        CampaignRow row = new CampaignRow(
                ministry,
                6,
                3,
                1,
                Map.of("ENDORSED", 1L, CampaignRow.NOT_SENT, 2L, "SUBMITTED", 1L, CampaignRow.NOT_EXPECTED, 2L));
        assertThat(row.unexpected()).isEqualTo(1);
    }

    @Test
    void the_list_of_what_is_not_expected_holds_what_is_counted_so() {
        MeasureView done = measure(MeasureState.DONE);
        assertThat(CampaignRow.matches(CampaignRow.UNEXPECTED, done, "SUBMITTED"))
                .isTrue();
        assertThat(CampaignRow.matches(CampaignRow.UNEXPECTED, done, CampaignRow.NOT_EXPECTED))
                .as("nothing was sent")
                .isFalse();
        assertThat(CampaignRow.matches(CampaignRow.UNEXPECTED, measure(MeasureState.UNDER_WAY), "SUBMITTED"))
                .isFalse();
        assertThat(CampaignRow.matches("SUBMITTED", done, "SUBMITTED")).isTrue();
    }

    private static MeasureView measure(MeasureState state) {
        return new MeasureView(
                "P-M1",
                "P",
                LocalizedText.of("Mesure", "Measure"),
                "MCC",
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                "1",
                state,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                new Provenance(Provenance.Kind.ILLUSTRATIVE, null));
    }
}
