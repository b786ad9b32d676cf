package org.gouvernail.governance.period;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The reporting periods. Reading is public; administrators announce them, the secretariat moves them. */
public interface ReportingPeriods {

    /** Announces a period (administrator); none before the first: {@code period.before-first}. */
    PeriodView create(String code);

    /** Begins collection (secretariat) and tells {@link PeriodOpened}, as a rule from {@link FiscalQuarter#opensOn}. Only one period is open at a time. */
    PeriodView open(String code);

    /** Ends collection (secretariat) and tells {@link PeriodClosed}; missing updates do not delay it. */
    PeriodView close(String code);

    /** Called by the compilation when a report of the period exists (again). */
    PeriodView markCompiled(String code);

    /** Called when the committee approved the current report. */
    PeriodView markApproved(String code);

    /** Called when the current report was published. */
    PeriodView markPublished(String code);

    /** All periods, oldest first; outside, one that was published stays so while a correction is under way. */
    List<PeriodView> all(@Nullable Instant asOf);

    Optional<PeriodView> find(String code, @Nullable Instant asOf);

    /** The period; refuses with {@code unknown.period}. */
    PeriodView require(String code);

    /**
     * The period, held open until the end of the current transaction: it cannot be closed meanwhile. Refuses with
     * {@code period.not-open} when it is in another state.
     */
    PeriodView holdOpen(String code);

    /** The period, locked for the current transaction against any change of its state. */
    PeriodView lock(String code);

    /** The period being collected now, empty when none is. */
    Optional<PeriodView> current();

    /** First day of which no report before this period's could tell: that of its quarter; any day for the first period. */
    default LocalDate untold(String period) {
        boolean first = all(null).stream().noneMatch(p -> p.code().compareTo(period) < 0);
        return first ? LocalDate.MIN : FiscalQuarter.parse(period).start();
    }
}
