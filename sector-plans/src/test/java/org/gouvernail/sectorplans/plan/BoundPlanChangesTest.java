package org.gouvernail.sectorplans.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.sectorplans.plan.Plans.PlanContent;
import org.gouvernail.sectorplans.plan.Plans.PlanView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a plan announced is restated by the committee alone. */
class BoundPlanChangesTest {

    private static final String END = "2021-03-31";

    @Test
    void words_dates_envelope_and_number_of_measures_are_bound() {
        assertThat(bound(announced(), plan("Plan réduit", "2020-03-31", "900", 20)))
                .containsExactly("/title", "/end", "/envelope", "/announcedMeasures");
    }

    @Test
    void what_was_announced_is_not_taken_back_silently() {
        assertThat(bound(announced(), plan("Plan entier", null, null, null)))
                .containsExactly("/end", "/envelope", "/announcedMeasures");
    }

    @Test
    void more_than_announced_is_no_less_a_restatement() {
        assertThat(bound(announced(), plan("Plan entier", END, "1000.01", 31)))
                .containsExactly("/envelope", "/announcedMeasures");
    }

    @Test
    void typing_is_corrected_and_what_was_never_announced_is_given_freely() {
        assertThat(bound(announced(), plan("Plan  entier.", END, "1000.00", 30)))
                .isEmpty();
        assertThat(bound(plan("Plan entier", null, null, null), plan("Plan entier", END, "1000", 30)))
                .isEmpty();
    }

    private static PlanContent announced() {
        return plan("Plan entier", END, "1000", 30);
    }

    private static List<String> bound(PlanContent before, PlanContent after) {
        BigDecimal envelope = before.envelope();
        PlanView view = new PlanView(
                "P",
                before.title(),
                before.leadOrganisation(),
                before.contributing(),
                before.start(),
                before.end(),
                before.adoptedOn(),
                envelope == null ? null : envelope.toPlainString(),
                before.announcedMeasures(),
                before.note(),
                before.provenance());
        return BoundPlanChanges.of(view, after);
    }

    private static PlanContent plan(
            String title, @Nullable String end, @Nullable String envelope, @Nullable Integer measures) {
        return new PlanContent(
                LocalizedText.of(title, null),
                "MCC",
                List.of(),
                LocalDate.parse("2016-04-01"),
                end == null ? null : LocalDate.parse(end),
                LocalDate.parse("2016-05-20"),
                envelope == null ? null : new BigDecimal(envelope),
                measures,
                null,
                new Provenance(Provenance.Kind.ILLUSTRATIVE, null));
    }
}
