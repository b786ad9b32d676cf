package org.gouvernail.indicators.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouvernail.indicators.report.QuarterFixture.milestone;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.quarter.MeasureFacts;
import org.gouvernail.sectorplans.quarter.QuarterInputs.MilestoneFacts;
import org.gouvernail.sectorplans.rating.Rating;
import org.junit.jupiter.api.Test;

class ReportBuilderTest {

    private static String record(Frame frame, List<MeasureFacts> measures, List<MilestoneFacts> milestones) {
        ReportBuilder builder = new ReportBuilder(frame, Earlier.NOTHING);
        measures.forEach(builder::add);
        milestones.forEach(builder::add);
        return RecordText.of(builder.build());
    }

    @Test
    void the_order_in_which_inputs_come_does_not_change_a_byte() {
        Random random = new Random(QuarterFixture.seed());
        List<MeasureFacts> measures = new ArrayList<>(QuarterFixture.measures(random, "PAEN", 60));
        List<MilestoneFacts> milestones = new ArrayList<>(QuarterFixture.milestones(random, "PAEN", 60));
        String first = record(QuarterFixture.frame(), measures, milestones);

        for (int i = 0; i < 20; i++) {
            Collections.shuffle(measures, random);
            Collections.shuffle(milestones, random);
            assertThat(record(QuarterFixture.frame(), measures, milestones)).isEqualTo(first);
        }
    }

    @Test
    void the_record_is_canonical_and_reads_back_as_it_was_written() {
        Random random = new Random(QuarterFixture.seed());
        ReportBuilder builder = new ReportBuilder(QuarterFixture.frame(), Earlier.NOTHING);
        QuarterFixture.measures(random, "PNC", 15).forEach(builder::add);
        QuarterFixture.milestones(random, "PNC", 15).forEach(builder::add);
        ReportRecord report = builder.build();
        String text = RecordText.of(report);

        assertThat(text).isEqualTo(Json.canonical(report)).isEqualTo(Json.canonicalText(text));
        assertThat(Json.read(text, ReportRecord.class)).isEqualTo(report);
    }

    @Test
    void the_hash_of_a_known_quarter_stays_the_same_on_every_machine() {
        Random random = new Random(20180108);
        String text = record(
                QuarterFixture.frame(),
                QuarterFixture.measures(random, "PAEN", 5),
                QuarterFixture.milestones(random, "PAEN", 5));

        assertThat(Json.sha256(text)).isEqualTo("bf8cb7418ca91bcf86b0b1ed0324179232715f1e801c9a379169266572860080");
    }

    @Test
    void the_bytes_do_not_depend_on_the_language_of_the_machine() {
        Random random = new Random(20180108);
        List<MeasureFacts> measures = QuarterFixture.measures(random, "PAEN", 5);
        List<MilestoneFacts> milestones = QuarterFixture.milestones(random, "PAEN", 5);
        String expected = record(QuarterFixture.frame(), measures, milestones);
        Locale before = Locale.getDefault();
        try {
            for (String language : List.of("ar-EG", "ar-SA-u-nu-arab", "tr-TR", "hi-IN-u-nu-deva")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                assertThat(record(QuarterFixture.frame(), measures, milestones))
                        .as(language)
                        .isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void milestones_of_a_withdrawn_measure_leave_with_it_and_lines_add_up_to_the_figures() {
        ReportBuilder builder = new ReportBuilder(QuarterFixture.frame(), Earlier.NOTHING);
        builder.add(
                QuarterFixture.measure("PAEN-M1").milestones(2, 1, 1).overdue(2).facts());
        builder.add(QuarterFixture.measure("PAEN-M2")
                .state("WITHDRAWN")
                .milestones(2, 1, 1)
                .facts());
        for (String measure : List.of("PAEN-M1", "PAEN-M2")) {
            builder.add(milestone(measure + "-J1", "2017-08-01", "2017-08-01", "2017-08-02", 1));
            builder.add(milestone(measure + "-J2", "2017-09-01", "2018-03-01", null, 181));
            builder.add(milestone(measure + "-J3", "2017-05-01", "2018-03-01", null, 304));
            builder.add(milestone(measure + "-J4", "2017-12-01", "2017-12-01", null, 0));
        }

        ReportRecord report = builder.build();

        assertThat(report.measures()).extracting(Reports.MeasureLine::state).containsExactly("UNDER_WAY", "WITHDRAWN");
        assertThat(report.milestones())
                .extracting(m -> m.code() + " " + m.status())
                .containsExactly("PAEN-M1-J1 ACHIEVED", "PAEN-M1-J2 MISSED", "PAEN-M1-J3 OVERDUE", "PAEN-M1-J4 NEXT");
        assertThat(report.slippages())
                .extracting(Reports.MilestoneLine::code)
                .containsExactly("PAEN-M1-J3", "PAEN-M1-J2");
        assertThat(report.figures().total().milestones()).isEqualTo(new Reports.MilestoneCounts(2, 1, 1, 2));
    }

    /** By hand from the lines alone, as somebody who has nothing but the record would do it. */
    @Test
    void the_figures_can_be_worked_out_again_from_the_record() {
        Random random = new Random(QuarterFixture.seed());
        ReportBuilder builder = new ReportBuilder(QuarterFixture.frame(), Earlier.NOTHING);
        QuarterFixture.measures(random, "PAEN", 40).forEach(builder::add);
        builder.add(QuarterFixture.measure("PAEN-M41")
                .state("WITHDRAWN")
                .contributing("MCC", "SCT")
                .facts());
        ReportRecord report = Json.read(RecordText.of(builder.build()), ReportRecord.class);
        List<Reports.MeasureLine> counted = report.measures().stream()
                .filter(m -> !m.state().equals("WITHDRAWN"))
                .toList();

        assertThat(progress(counted)).isEqualTo(report.figures().total().progress());
        for (Reports.FigureRow orientation : report.figures().byOrientation()) {
            List<Reports.MeasureLine> serving = counted.stream()
                    .filter(m -> m.orientations().contains(orientation.code()))
                    .toList();
            assertThat(serving).hasSize(orientation.measures());
            assertThat(progress(serving)).isEqualTo(orientation.progress());
            assertThat(serving.stream().mapToInt(m -> m.milestones().due()).sum())
                    .isEqualTo(orientation.milestones().due());
        }
        assertThat(report.measures().get(40).contributing()).containsExactly("MCC", "SCT");
        assertThat(report.definitions()).extracting(Reports.Definition::term).contains("milestones.missed", "progress");
    }

    private static Integer progress(List<Reports.MeasureLine> measures) {
        BigDecimal weights = BigDecimal.ZERO;
        BigDecimal weighted = BigDecimal.ZERO;
        for (Reports.MeasureLine m : measures) {
            Integer progress = m.progress();
            if (progress != null) {
                weights = weights.add(new BigDecimal(m.weight()));
                weighted = weighted.add(new BigDecimal(m.weight()).multiply(new BigDecimal(progress)));
            }
        }
        return weighted.divide(weights, 0, RoundingMode.HALF_UP).intValueExact();
    }

    @Test
    void any_change_of_a_figure_changes_the_hash() {
        MeasureFacts before = QuarterFixture.measure("PAEN-M1").money("10", "2").facts();
        MeasureFacts after =
                QuarterFixture.measure("PAEN-M1").money("10", "2.01").facts();

        assertThat(record(QuarterFixture.frame(), List.of(before), List.of()))
                .isNotEqualTo(record(QuarterFixture.frame(), List.of(after), List.of()));
    }

    @Test
    void a_measure_shows_the_computed_rating_of_the_report_before() {
        Earlier earlier = Earlier.of(
                "2017-2018-T1",
                2,
                "cd".repeat(32),
                Map.of(
                        "PAEN-M1", new Earlier.Said(Rating.AMBER, "FROZEN", "UNDER_WAY"),
                        "PAEN-M8", new Earlier.Said(Rating.RED, "FROZEN", "WITHDRAWN"),
                        "PAEN-M9", new Earlier.Said(null, "FROZEN", "UNDER_WAY")));
        ReportBuilder builder = new ReportBuilder(QuarterFixture.frame(1, null, "x"), earlier);
        builder.add(QuarterFixture.measure("PAEN-M1").facts());
        builder.add(QuarterFixture.measure("PAEN-M2").facts());

        ReportRecord report = builder.build();
        assertThat(report.measures())
                .extracting(Reports.MeasureLine::previousComputedRating)
                .containsExactly(Rating.AMBER, null);
        assertThat(report.previous())
                .as("the report before counted a withdrawn measure no more than this one does")
                .isEqualTo(new Reports.Previous(
                        "2017-2018-T1", 2, "cd".repeat(32), Map.of("GREEN", 0, "AMBER", 1, "RED", 0, "NONE", 1)));
    }

    @Test
    void limits_tell_what_the_figures_do_not_hold() {
        ReportBuilder builder = new ReportBuilder(QuarterFixture.frame(2, "ab".repeat(32), "x"), Earlier.NOTHING);
        builder.add(QuarterFixture.measure("PAEN-M1")
                .update("NOT_REPORTED")
                .rated(null, null, null)
                .progress(null)
                .money(null, null)
                .facts());
        builder.add(QuarterFixture.measure("PAEN-M5").update("NOT_EXPECTED").facts());
        builder.add(QuarterFixture.measure("PAEN-M6")
                .update("ENDORSED")
                .rated(null, null, null)
                .facts());
        builder.add(QuarterFixture.measure("PAEN-M2")
                .objectives("SNQ-O1.1", "SNQ-O2.1")
                .facts());
        builder.add(QuarterFixture.measure("PAEN-M3").objectives().facts());
        builder.add(QuarterFixture.measure("PAEN-M4").state("WITHDRAWN").facts());

        ReportRecord report = builder.build();

        assertThat(report.limits())
                .extracting(LocalizedText::en)
                .containsExactly(
                        "Measures without an update endorsed for this quarter: 1 of 5. Their last known situation is"
                                + " carried over, declared and assessed ratings included.",
                        "Measures without an update, and that owed none (planned, suspended or done): 1 of 5. Their last known"
                                + " situation is carried over.",
                        "Endorsed updates that the secretariat did not assess: 1 of 5.",
                        "Measures without a declared progress, left out of the progress figures: 1 of 5.",
                        "Measures without a known authorised amount, left out of the amounts authorised: 1 of 5.",
                        "Measures without declared spending, left out of the amounts spent: 1 of 5.",
                        "Measures that serve several orientations and count once in each: 1 of 5. Orientations therefore do not add up.",
                        "Measures that serve no orientation and appear by plan and by organisation only: 1 of 5.",
                        "Withdrawn measures, named but counted in no figure: 1 (measures counted: 5).",
                        "Illustrative content, without a public source: 3 measures and 40 milestones.",
                        "This report corrects revision 1 and replaces it by revision 2.");
        assertThat(report.previousSha256()).isEqualTo("ab".repeat(32));
        assertThat(report.measures()).hasSize(6);
    }
}
