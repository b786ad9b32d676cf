package org.gouvernail.indicators.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.gouvernail.indicators.report.Reports.FigureRow;
import org.gouvernail.indicators.report.Reports.Figures;
import org.gouvernail.indicators.report.Reports.MilestoneCounts;
import org.gouvernail.sectorplans.rating.Rating;
import org.junit.jupiter.api.Test;

class RollUpTest {

    private final RollUp sums = new RollUp(QuarterFixture.frame());

    @Test
    void figures_are_those_worked_out_by_hand() {
        sums.add(QuarterFixture.measure("PAEN-M1")
                .weight("2")
                .rated(Rating.GREEN, Rating.AMBER, Rating.AMBER)
                .progress(40)
                .money("1000.10", "250.05")
                .milestones(2, 1, 1)
                .overdue(5)
                .objectives("SNQ-O1.1", "SNQ-O1.2", "SNQ-O2.1")
                .facts());
        sums.add(QuarterFixture.measure("PAEN-M2")
                .weight("1")
                .rated(Rating.GREEN, Rating.GREEN, null)
                .progress(45)
                .money("500", null)
                .milestones(1, 1, 0)
                .facts());
        sums.add(QuarterFixture.measure("PNC-M1")
                .lead("MCC")
                .weight("3")
                .rated(null, Rating.RED, null)
                .progress(null)
                .money("9.9", "1")
                .objectives()
                .facts());

        Figures figures = sums.figures();

        FigureRow total = figures.total();
        assertThat(total.measures()).isEqualTo(3);
        assertThat(total.progress()).as("(2×40 + 1×45) / 3 = 41.67").isEqualTo(42);
        assertThat(total.authorised()).isEqualTo("1510.00");
        assertThat(total.spent()).isEqualTo("251.05");
        assertThat(total.milestones()).isEqualTo(new MilestoneCounts(3, 2, 1, 5));
        assertThat(total.ratings().declared()).isEqualTo(Map.of("GREEN", 2, "AMBER", 0, "RED", 0, "NONE", 1));
        assertThat(total.ratings().computed()).isEqualTo(Map.of("GREEN", 1, "AMBER", 1, "RED", 1, "NONE", 0));
        assertThat(total.ratings().assessed()).isEqualTo(Map.of("GREEN", 0, "AMBER", 1, "RED", 0, "NONE", 2));
        assertThat(figures.byPlan()).extracting(FigureRow::code).containsExactly("PAEN", "PNC");
        assertThat(figures.byPlan()).extracting(FigureRow::progress).containsExactly(42, null);
        assertThat(figures.byPlan().get(1).title().fr()).isEqualTo("Plan numérique culturel");
        assertThat(figures.byOrganisation()).extracting(FigureRow::code).containsExactly("MCC", "MESI");
        assertThat(figures.byOrientation()).extracting(FigureRow::code).containsExactly("SNQ-O1", "SNQ-O2");
        assertThat(figures.byOrientation())
                .as("a measure with two objectives of one orientation counts once in it")
                .extracting(FigureRow::measures)
                .containsExactly(2, 1);
    }

    @Test
    void an_objective_belongs_to_the_orientation_it_was_frozen_under_whatever_its_code() {
        sums.add(QuarterFixture.measure("PAEN-M1").objectives("AUTONOMIE").facts());
        sums.add(QuarterFixture.measure("PAEN-M2").objectives("SNQ-O9.1").facts());

        assertThat(sums.figures().byOrientation())
                .as("the code of the second belongs to no objective that was frozen")
                .extracting(FigureRow::code, FigureRow::measures)
                .containsExactly(org.assertj.core.api.Assertions.tuple("SNQ-O2", 1));
    }

    @Test
    void amounts_that_are_not_known_leave_the_sum_of_those_that_are() {
        sums.add(QuarterFixture.measure("PAEN-M1").money(null, "3").facts());
        sums.add(QuarterFixture.measure("PAEN-M2").money("5", null).facts());
        sums.add(QuarterFixture.measure("PNC-M1").money(null, null).facts());

        Figures figures = sums.figures();

        assertThat(figures.total().authorised()).isEqualTo("5.00");
        assertThat(figures.total().spent()).isEqualTo("3.00");
        assertThat(figures.byPlan().get(1).authorised()).isNull();
    }

    @Test
    void a_mean_that_falls_in_the_middle_is_rounded_up() {
        sums.add(QuarterFixture.measure("PAEN-M1").progress(50).facts());
        sums.add(QuarterFixture.measure("PAEN-M2").progress(51).facts());

        assertThat(sums.figures().total().progress()).isEqualTo(51);
    }

    @Test
    void a_withdrawn_measure_counts_nowhere() {
        sums.add(QuarterFixture.measure("PAEN-M1")
                .state("WITHDRAWN")
                .money("7", "7")
                .facts());

        Figures figures = sums.figures();

        assertThat(figures.total().measures()).isZero();
        assertThat(figures.total().authorised()).isNull();
        assertThat(figures.total().progress()).isNull();
        assertThat(figures.byPlan()).isEmpty();
    }
}
