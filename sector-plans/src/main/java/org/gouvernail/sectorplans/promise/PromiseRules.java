package org.gouvernail.sectorplans.promise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.measure.MeasureState;
import org.gouvernail.sectorplans.promise.Promises.PlanWords;
import org.gouvernail.sectorplans.promise.Promises.Words;
import org.gouvernail.sectorplans.wording.Drift;
import org.gouvernail.sectorplans.wording.Wording;
import org.jspecify.annotations.Nullable;

/** How a promise drifted. */
final class PromiseRules {

    private PromiseRules() {}

    /** A later date, less money, other words, and what became of it; a later or a missing date is told always. */
    static Set<Drift> measure(Words announced, Words now, MeasureState state, @Nullable String mergedInto) {
        Set<Drift> drifts = EnumSet.noneOf(Drift.class);
        drifts.addAll(Wording.drift(announced.title(), now.title(), announced.end()));
        if (later(announced.start(), now.start()) || later(announced.end(), now.end())) {
            drifts.add(Drift.MOVED_DATE);
        }
        if (lower(decimal(announced.authorised()), decimal(now.authorised()))) {
            drifts.add(Drift.LOWERED_TARGET);
        }
        if (mergedInto != null) {
            drifts.add(Drift.MERGED);
        } else if (state == MeasureState.WITHDRAWN) {
            drifts.add(Drift.DROPPED);
        }
        return drifts;
    }

    /** A later date, less money, fewer measures, other words. */
    static Set<Drift> plan(PlanWords announced, PlanWords now) {
        Set<Drift> drifts = EnumSet.noneOf(Drift.class);
        drifts.addAll(Wording.drift(announced.title(), now.title(), announced.end()));
        if (later(announced.start(), now.start()) || later(announced.end(), now.end())) {
            drifts.add(Drift.MOVED_DATE);
        }
        if (lower(decimal(announced.envelope()), decimal(now.envelope()))) {
            drifts.add(Drift.LOWERED_TARGET);
        }
        if (lower(announced.measures(), now.measures())) {
            drifts.add(Drift.NARROWED_SCOPE);
        }
        return drifts;
    }

    private static @Nullable BigDecimal decimal(@Nullable String amount) {
        return amount == null ? null : new BigDecimal(amount);
    }

    private static <T extends Comparable<T>> boolean lower(@Nullable T announced, @Nullable T now) {
        return announced != null && (now == null || now.compareTo(announced) < 0);
    }

    /** How many days a date has passed without what was promised for it; none once it is achieved. */
    static long overdue(LocalDate announced, boolean achieved, LocalDate today) {
        return achieved ? 0 : Math.max(0, ChronoUnit.DAYS.between(announced, today));
    }

    /** Another date promised or expected later than the first, or other words. */
    static Set<Drift> milestone(
            LocalizedText announced, LocalizedText now, LocalDate first, LocalDate reference, LocalDate expected) {
        Set<Drift> drifts = EnumSet.noneOf(Drift.class);
        drifts.addAll(Wording.drift(announced, now, first));
        if (reference.isAfter(first) || expected.isAfter(first)) {
            drifts.add(Drift.MOVED_DATE);
        }
        return drifts;
    }

    private static boolean later(@Nullable LocalDate announced, @Nullable LocalDate now) {
        return announced != null && (now == null || now.isAfter(announced));
    }
}
