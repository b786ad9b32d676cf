package org.gouvernail.web.portal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gouvernail.indicators.report.Reports;
import org.gouvernail.indicators.report.Reports.MeasureLine;
import org.gouvernail.indicators.report.Reports.Previous;
import org.gouvernail.indicators.report.Reports.ReportView;
import org.gouvernail.sectorplans.rating.Rating;
import org.jspecify.annotations.Nullable;

/** How the computed ratings of a report differ from those of the report before: plain differences of printed counts. */
public final class Moves {

    private final ReportView report;
    private final Set<String> entered;
    private final Set<String> left;

    private Moves(ReportView report, @Nullable ReportView before) {
        this.report = report;
        Set<String> now = counted(report);
        Set<String> then = before == null ? now : counted(before);
        entered = without(now, then);
        left = without(then, now);
    }

    /** Of a report; {@code before} is the one it names as previous, null when there is none or the reader may not see it. */
    public static Moves of(ReportView report, @Nullable ReportView before) {
        return new Moves(report, before);
    }

    /** Of a report, with the one it names as previous. */
    public static Moves of(ReportView report, Reports reports) {
        return of(
                report,
                Optional.ofNullable(report.previous())
                        .flatMap(p -> reports.revision(p.period(), p.revision()))
                        .orElse(null));
    }

    private static Set<String> counted(ReportView report) {
        return report.measures().stream()
                .filter(MeasureLine::counts)
                .map(MeasureLine::code)
                .collect(Collectors.toSet());
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        return some.stream().filter(Predicate.not(others::contains)).collect(Collectors.toSet());
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

    /** How many measures count that did not count before. */
    public int entered() {
        return entered.size();
    }

    /** How many measures counted before and do not count any more. */
    public int left() {
        return left.size();
    }

    /** Whether a measure counts that did not count before. */
    public boolean isNew(MeasureLine measure) {
        return entered.contains(measure.code());
    }

    /** The new measures, and those whose rating is another one than before, gained or lost; those that became worst first. */
    public List<MeasureLine> measures() {
        return report.measures().stream()
                .filter(m -> known())
                .filter(m -> m.previousComputedRating() != m.computedRating() || isNew(m))
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
