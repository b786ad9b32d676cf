package org.gouvernail.web.portal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouvernail.indicators.report.Reports.MeasureLine;
import org.gouvernail.indicators.report.Reports.Previous;
import org.gouvernail.indicators.report.Reports.ReportView;
import org.gouvernail.sectorplans.rating.Rating;
import org.jspecify.annotations.Nullable;

/** How the computed ratings of a report differ from those of the report before: plain differences of printed counts. */
public final class Moves {

    private final ReportView report;

    private Moves(ReportView report) {
        this.report = report;
    }

    /** Of a report. */
    public static Moves of(ReportView report) {
        return new Moves(report);
    }

    /** Whether a report came before. */
    public boolean known() {
        return report.previous() != null;
    }

    /** Measures at a level in the report before; 0 without one. */
    public int before(String level) {
        return previous().getOrDefault(level, 0);
    }

    /** Measures at a level now less those before; null without a report before. */
    public @Nullable Integer by(String level) {
        Map<String, Integer> now = report.figures().total().ratings().computed();
        return known() ? Integer.valueOf(now.getOrDefault(level, 0) - before(level)) : null;
    }

    /** Measures counted now less those counted before: by so many the differences do not cancel out. */
    public int fresh() {
        int before = previous().values().stream().mapToInt(Integer::intValue).sum();
        return known() ? report.figures().total().measures() - before : 0;
    }

    /** The measures whose rating is another one than before, gained or lost ones too; those that became worst first. */
    public List<MeasureLine> measures() {
        return report.measures().stream()
                .filter(m -> known())
                .filter(m -> m.previousComputedRating() != m.computedRating())
                .sorted(Comparator.comparingInt((MeasureLine m) -> order(m.computedRating()))
                        .reversed())
                .toList();
    }

    private Map<String, Integer> previous() {
        return Optional.ofNullable(report.previous()).map(Previous::computed).orElse(Map.of());
    }

    private static int order(@Nullable Rating rating) {
        return rating == null ? -1 : rating.ordinal();
    }
}
