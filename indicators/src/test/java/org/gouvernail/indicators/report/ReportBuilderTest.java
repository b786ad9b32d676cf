package org.gouvernail.indicators.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.quarter.QuarterInputs.MeasureFacts;
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

        assertThat(Json.sha256(text)).isEqualTo("fb20fa001670591fe37884bf1a64c042cd3bbef9c0f87caa8482398a1a6dd564");
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
        Earlier earlier = new Earlier(Map.of("PAEN-M1", new Earlier.Said(Rating.AMBER, "FROZEN")));
        ReportBuilder builder = new ReportBuilder(QuarterFixture.frame(1, null, "x"), earlier);
        builder.add(QuarterFixture.measure("PAEN-M1").facts());
        builder.add(QuarterFixture.measure("PAEN-M2").facts());

        assertThat(builder.build().measures())
                .extracting(Reports.MeasureLine::previousComputedRating)
                .containsExactly(Rating.AMBER, null);
    }

    @Test
    void limits_tell_what_the_figures_do_not_hold() {
        ReportBuilder builder = new ReportBuilder(QuarterFixture.frame(2, "ab".repeat(32), "x"), Earlier.NOTHING);
        builder.add(QuarterFixture.measure("PAEN-M1")
                .update("NOT_REPORTED")
                .rated(null, null, null)
                .progress(null)
                .money("1", null)
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
                        "Measures without an update for this quarter: 1 of 5. Their last known situation is carried over.",
                        "Measures for which no update is expected (planned, suspended or done): 1 of 5.",
                        "Measures that the secretariat did not assess: 1 of 5.",
                        "Measures without a declared progress, left out of the progress figures: 1 of 5.",
                        "Measures without declared spending, counted as $0 in the amounts spent: 1 of 5.",
                        "Measures that serve several orientations and count once in each: 1 of 5. Orientations therefore do not add up.",
                        "Measures that serve no orientation and appear by plan and by organisation only: 1 of 5.",
                        "Withdrawn measures, named but counted in no figure: 1 (measures counted: 5).",
                        "Illustrative content, without a public source: 3 measures and 40 milestones.",
                        "This report corrects revision 1 and replaces it by revision 2.");
        assertThat(report.previousSha256()).isEqualTo("ab".repeat(32));
        assertThat(report.measures()).hasSize(6);
    }
}
