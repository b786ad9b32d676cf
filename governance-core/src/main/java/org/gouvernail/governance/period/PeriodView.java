package org.gouvernail.governance.period;

import java.time.Instant;
import java.time.LocalDate;
import org.gouvernail.governance.kernel.BusinessClock;
import org.jspecify.annotations.Nullable;

/**
 * A reporting period as everyone sees it.
 *
 * @param code its code, such as {@code 2017-2018-T3}
 * @param start first day of the quarter
 * @param end last day of the quarter
 * @param dueOn last day on which updates are expected: the tenth business day after the end
 * @param state where it stands; for the public, published until the correction of a published one is published too
 * @param openedAt when collection began, null before
 * @param closedAt when collection ended, null before
 */
public record PeriodView(
        String code,
        LocalDate start,
        LocalDate end,
        LocalDate dueOn,
        PeriodState state,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt) {

    /** The same in another state. */
    PeriodView in(PeriodState other) {
        return new PeriodView(code, start, end, dueOn, other, openedAt, closedAt);
    }

    /** The day from which its report sees the facts: its last, or an earlier one on which collection ended. */
    public LocalDate seenOn() {
        LocalDate closed = closedAt == null ? end : LocalDate.ofInstant(closedAt, BusinessClock.ZONE);
        return closed.isBefore(end) ? closed : end;
    }

    public FiscalQuarter quarter() {
        return FiscalQuarter.parse(code);
    }
}
