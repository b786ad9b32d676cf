package org.gouvernail.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.indicators.report.Reports.FigureRow;
import org.gouvernail.indicators.report.Reports.Figures;
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
    void moves_are_the_differences_of_the_counts_printed_and_say_what_is_new() {
        Map<String, Integer> before = Map.of("GREEN", 10, "AMBER", 2, "RED", 6, "NONE", 3);
        Moves moves = Moves.of(report(new Previous("2017-2018-T1", 1, "0".repeat(64), before)));

        assertThat(moves.known()).isTrue();
        NOW.forEach((level, count) -> assertThat(moves.by(level)).isEqualTo(count - before.getOrDefault(level, 0)));
        assertThat(moves.fresh()).isEqualTo(1);
    }

    @Test
    void the_first_report_moves_from_nothing() {
        Moves moves = Moves.of(report(null));

        assertThat(moves.known()).isFalse();
        assertThat(moves.by("RED")).isNull();
        assertThat(moves.fresh()).isZero();
    }

    private static MilestoneLine line(String code, String status, LocalDate reference) {
        return new MilestoneLine(code, "M", WORDS, status, reference, reference, reference, null, 0);
    }

    private static ReportView report(@Nullable Previous previous, MilestoneLine... lines) {
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
                null,
                null,
                null,
                previous,
                new Figures(total, List.of(), List.of(), List.of()),
                List.of(),
                List.of(lines),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
