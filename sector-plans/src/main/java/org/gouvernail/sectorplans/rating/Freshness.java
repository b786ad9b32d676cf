package org.gouvernail.sectorplans.rating;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouvernail.governance.period.FiscalQuarter;
import org.gouvernail.governance.period.PeriodState;
import org.gouvernail.governance.period.PeriodView;
import org.jspecify.annotations.Nullable;

/**
 * Which quarters a measure owed a report for. Nothing was owed before the first quarter that was announced.
 *
 * @param first the first quarter ever announced
 * @param due the last quarter whose report is due
 */
public record Freshness(FiscalQuarter first, FiscalQuarter due) {

    /** What is owed today: up to the last quarter whose collection ended; empty before any ended. */
    static Optional<Freshness> now(Collection<PeriodView> periods) {
        Optional<FiscalQuarter> first =
                periods.stream().map(PeriodView::quarter).min(Comparator.naturalOrder());
        Optional<FiscalQuarter> due = periods.stream()
                .filter(p -> p.state().compareTo(PeriodState.CLOSED) >= 0)
                .map(PeriodView::quarter)
                .max(Comparator.naturalOrder());
        return first.flatMap(f -> due.map(d -> new Freshness(f, d)));
    }

    /**
     * Quarters without a report, 0 when the one due was reported or none was owed yet.
     *
     * @param lastReported code of the last period reported for, null when none ever was
     * @param start first day of the measure, null when unknown
     * @param known day on which the measure was recorded here, null when unknown: nobody could report before
     */
    public int stale(@Nullable String lastReported, @Nullable LocalDate start, @Nullable LocalDate known) {
        if (lastReported != null) {
            return Math.max(0, due.since(FiscalQuarter.parse(lastReported)));
        }
        LocalDate begins = Stream.of(first.start(), start, known)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        FiscalQuarter begun = FiscalQuarter.of(begins);
        return Math.max(0, due.since(begun) + 1);
    }
}
