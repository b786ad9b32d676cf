package org.gouvernail.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.indicators.report.Reports.FigureRow;
import org.gouvernail.indicators.report.Reports.Figures;
import org.gouvernail.indicators.report.Reports.MeasureLine;
import org.gouvernail.indicators.report.Reports.MilestoneCounts;
import org.gouvernail.indicators.report.Reports.MilestoneLine;
import org.gouvernail.indicators.report.Reports.Previous;
import org.gouvernail.indicators.report.Reports.Ratings;
import org.gouvernail.indicators.report.Reports.ReportView;
import org.gouvernail.indicators.report.Reports.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What pages say of a report's counts adds up. */
class FiguresToldTest {

    private static final LocalizedText WORDS = LocalizedText.of("Texte", "Text");
    private static final Map<String, Integer> NOW = Map.of("GREEN", 11, "AMBER", 2, "RED", 6, "NONE", 3);

    /** Two were due, one of them was reached, and so was one of an earlier quarter. */
    private static final MilestoneCounts COUNTS = new MilestoneCounts(2, 2, 1, 8);

    @Test
    void milestones_are_counted_as_the_report_counts_them_and_those_due_earlier_are_told_apart() {
        ReportView report = report(
                null,
                line("M-J1", "ACHIEVED", LocalDate.of(2016, 12, 16)),
                line("M-J2", "ACHIEVED", LocalDate.of(2017, 9, 26)),
                line("M-J3", "MISSED", LocalDate.of(2017, 9, 29)));

        Tally tally = Tally.of(report);

        assertThat(tally).isEqualTo(new Tally(2, 2, 1, 1, 8));
        assertThat(tally.reached()).isEqualTo(COUNTS.achieved());
    }

    @Test
    void moves_are_the_differences_of_the_counts_printed() {
        Map<String, Integer> before = Map.of("GREEN", 10, "AMBER", 2, "RED", 6, "NONE", 3);
        Moves moves = Moves.of(report(new Previous("2017-2018-T1", 1, "0".repeat(64), before)), report(null));

        assertThat(moves.known()).isTrue();
        NOW.forEach((level, count) -> assertThat(moves.by(level)).isEqualTo(count - before.getOrDefault(level, 0)));
    }

    @Test
    void measures_that_enter_and_leave_the_counts_are_told_though_their_numbers_cancel_out() {
        MeasureLine stays = measure("M1", "UNDER_WAY");
        Previous previous = new Previous("2017-2018-T1", 1, "0".repeat(64), NOW);
        Moves moves = Moves.of(
                report(previous, List.of(stays, measure("M2", "WITHDRAWN"), measure("M3", "UNDER_WAY"))),
                report(null, List.of(stays, measure("M2", "UNDER_WAY"))));

        assertThat(moves.entered()).isEqualTo(1);
        assertThat(moves.left()).isEqualTo(1);
        assertThat(moves.isNew(measure("M3", "UNDER_WAY"))).isTrue();
        assertThat(moves.isNew(stays)).isFalse();
    }

    @Test
    void the_first_report_moves_from_nothing() {
        Moves moves = Moves.of(report(null), (ReportView) null);

        assertThat(moves.known()).isFalse();
        assertThat(moves.by("RED")).isNull();
        assertThat(moves.entered()).isZero();
    }

    private static MilestoneLine line(String code, String status, LocalDate reference) {
        return new MilestoneLine(code, "M", WORDS, status, reference, reference, reference, null, null, false, 0, 0);
    }

    private static MeasureLine measure(String code, String state) {
        return new MeasureLine(
                code, "P", WORDS, "MCC", List.of(), List.of(), List.of(), "1", state, null, null, null, null, List.of(),
                null, null, "FROZEN", COUNTS, null, null);
    }

    private static ReportView report(@Nullable Previous previous, MilestoneLine... lines) {
        return report(previous, List.of(), lines);
    }

    private static ReportView report(@Nullable Previous previous, List<MeasureLine> measures, MilestoneLine... lines) {
        FigureRow total = new FigureRow("SNQ", WORDS, 22, new Ratings(NOW, NOW, NOW), COUNTS, 49, null, null);
        return new ReportView(
                "SNQ",
                "2017-2018-T2",
                1,
                State.PUBLISHED,
                null,
                "1".repeat(64),
                null,
                "1",
                Instant.EPOCH,
                List.of(),
                0,
                null,
                null,
                null,
                previous,
                new Figures(total, List.of(), List.of(), List.of()),
                measures,
                List.of(lines),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
