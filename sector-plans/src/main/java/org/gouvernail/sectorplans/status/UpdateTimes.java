package org.gouvernail.sectorplans.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.period.FiscalQuarter;
import org.gouvernail.governance.period.PeriodState;
import org.gouvernail.governance.period.PeriodView;
import org.gouvernail.governance.period.ReportingPeriods;
import org.gouvernail.sectorplans.measure.MeasureKey;
import org.gouvernail.sectorplans.measure.MeasureState;

/**
 * When an act on an update may take place. An update is written while its period is open, a correction once the period was
 * compiled, and a late update (mise à jour tardive) between the two and for a year after: from the closing until four
 * quarters have passed. Called within the transaction of the act, the measure's row locked.
 */
@ApplicationScoped
class UpdateTimes {

    /** Quarters after its own during which an update may still come late. Ours. */
    static final int LATE_QUARTERS = 4;

    @Inject
    ReportingPeriods periods;

    @Inject
    BusinessClock clock;

    /** Whether the collection of a period has ended, and not too long ago for a late update. */
    boolean takesLate(PeriodView period) {
        return period.state().compareTo(PeriodState.CLOSED) >= 0
                && FiscalQuarter.of(clock.today()).since(period.quarter()) <= LATE_QUARTERS;
    }

    /** What the dates of an update are held against. */
    UpdateRules.Days days(StatusUpdate update) {
        LocalDate last = FiscalQuarter.parse(update.period()).end();
        return update.revision() > 1
                ? new UpdateRules.Days(clock.today(), periods.untold(update.period()), last)
                : new UpdateRules.Days(clock.today(), untold(update), null);
    }

    /** The same of what is written while its period is open. */
    UpdateRules.Days days(String period) {
        return new UpdateRules.Days(clock.today(), periods.untold(period), null);
    }

    /**
     * First day of which a report could still tell for the first time when the update was written: of what comes after the
     * report of its quarter, late or as a correction, that of the quarter told next.
     */
    LocalDate untold(StatusUpdate update) {
        if (update.revision() == 1 && !update.late()) {
            return periods.untold(update.period());
        }
        String telling = periods.current()
                .map(PeriodView::code)
                .orElseGet(() -> FiscalQuarter.of(clock.today()).code());
        FiscalQuarter next = FiscalQuarter.parse(update.period()).next();
        return telling.compareTo(next.code()) <= 0 ? next.start() : periods.untold(telling);
    }

    /** Holds the period for writing or submitting a first revision; says how to come late once it was closed. */
    void holdForWriting(String period) {
        PeriodView asked = periods.require(period);
        if (takesLate(asked)) {
            throw DomainException.conflictAt("/lateReason", "period.closed-late-reason", period);
        }
        if (asked.state() != PeriodState.OPEN) {
            throw notOpen(period);
        }
        periods.holdOpen(period);
    }

    /** Refuses a late update of a measure that owed none: withdrawn, or begun after the quarter, as its plan was. */
    static void refuseNotOwed(MeasureKey measure, String period) {
        LocalDate start = measure.start() == null ? measure.planStart() : measure.start();
        boolean begun =
                start == null || !start.isAfter(FiscalQuarter.parse(period).end());
        if (measure.state() == MeasureState.WITHDRAWN || !begun) {
            throw DomainException.conflictAt("/period", "update.not-owed", measure.code(), period);
        }
    }

    /** Holds the period for a late update; refuses one that is open, planned, or too long past. */
    void holdForLate(String period) {
        PeriodView held = periods.lock(period);
        if (held.state() == PeriodState.OPEN) {
            throw DomainException.invalid("update.not-late", "/lateReason", period);
        }
        if (!takesLate(held)) {
            throw notOpen(period);
        }
    }

    private static DomainException notOpen(String period) {
        return DomainException.conflictAt("/period", "period.not-open", period);
    }

    /** Holds the period for any act but the submission on an update that was submitted. */
    void hold(StatusUpdate update) {
        if (update.late()) {
            holdReported(update.period());
        } else if (update.revision() > 1) {
            holdCompiled(update.period());
        } else {
            periods.holdOpen(update.period());
        }
    }

    /** Holds the period for writing or submitting on a saved update; what was reported is corrected, never late. */
    void holdForWriting(StatusUpdate update) {
        if (update.frozen()) {
            throw DomainException.conflictAt("/period", "update.frozen");
        } else if (update.late()) {
            holdForLate(update.period());
        } else if (update.revision() > 1) {
            holdCompiled(update.period());
        } else {
            holdForWriting(update.period());
        }
    }

    /** Holds the period for the secretariat's assessment: before the freeze, or of what a freeze never takes. */
    void holdForAssessing(StatusUpdate update) {
        if (update.late()) {
            holdReported(update.period());
            return;
        }
        PeriodState state = periods.lock(update.period()).state();
        boolean ok = update.revision() > 1
                ? state.compareTo(PeriodState.COMPILED) >= 0
                : state == PeriodState.OPEN || state == PeriodState.CLOSED;
        if (!ok) {
            throw DomainException.conflict("period.not-open", update.period());
        }
    }

    private void holdCompiled(String period) {
        if (periods.lock(period).state().compareTo(PeriodState.COMPILED) < 0) {
            throw DomainException.conflict("period.not-compiled", period);
        }
    }

    /** What comes late moves nothing that a report still has to take: it waits until every closed period was compiled. */
    private void holdReported(String period) {
        periods.lock(period);
        periods.all(null).stream()
                .filter(p -> p.state() == PeriodState.CLOSED)
                .findFirst()
                .ifPresent(waiting -> {
                    throw DomainException.conflict("update.late-waits", waiting.code());
                });
    }
}
