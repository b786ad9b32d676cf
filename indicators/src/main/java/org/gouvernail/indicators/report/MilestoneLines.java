package org.gouvernail.indicators.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.gouvernail.indicators.report.Reports.MilestoneLine;
import org.gouvernail.sectorplans.quarter.QuarterInputs.MilestoneFacts;
import org.jspecify.annotations.Nullable;

/**
 * The milestones a report names: reached in the quarter (ACHIEVED), reached before it though the report before did not yet
 * tell so (ACHIEVED_BEFORE), due in it and not reached by its end (MISSED), due
 * before it and still not reached (OVERDUE), due or expected in the two quarters that follow (NEXT); then the ten open ones
 * with the greatest slippage against either date, and all whose reference date was moved. Those two lists also hold what is
 * LATE or ON_TIME with its own date farther away, and what was ACHIEVED in an earlier quarter.
 */
final class MilestoneLines {

    static final String ACHIEVED = "ACHIEVED";
    static final String ACHIEVED_BEFORE = "ACHIEVED_BEFORE";
    static final String MISSED = "MISSED";
    static final String OVERDUE = "OVERDUE";
    static final String NEXT = "NEXT";
    static final String LATE = "LATE";
    static final String ON_TIME = "ON_TIME";

    private static final int WORST = 10;
    private static final Comparator<MilestoneLine> BY_CODE =
            Comparator.comparing(MilestoneLine::code, CodeOrder.ASCENDING);
    private static final Comparator<MilestoneLine> BY_SLIPPAGE =
            Comparator.comparingLong(MilestoneLine::worst).reversed().thenComparing(BY_CODE);

    private final Frame frame;
    private final Set<String> untold;
    private final List<MilestoneLine> lines = new ArrayList<>();
    private final List<MilestoneLine> worst = new ArrayList<>();
    private final List<MilestoneLine> rebaselined = new ArrayList<>();

    /** @param untold codes of those achieved before the quarter that the report before did not tell as achieved */
    MilestoneLines(Frame frame, Set<String> untold) {
        this.frame = frame;
        this.untold = untold;
    }

    void add(MilestoneFacts milestone) {
        String named = status(milestone);
        MilestoneLine line = line(milestone, named == null ? otherwise(milestone) : named);
        if (named != null) {
            lines.add(line);
        }
        if (line.rebaselined()) {
            rebaselined.add(line);
        }
        if (open(milestone) && line.worst() > 0) {
            worst.add(line);
            worst.sort(BY_SLIPPAGE);
            if (worst.size() > WORST) {
                worst.remove(WORST);
            }
        }
    }

    /** Named milestones, by code. */
    List<MilestoneLine> lines() {
        lines.sort(BY_CODE);
        return lines;
    }

    /** At most ten open milestones, the latest first. */
    List<MilestoneLine> slippages() {
        return List.copyOf(worst);
    }

    /** Milestones that are no longer held to the date first promised, by code. */
    List<MilestoneLine> rebaselined() {
        rebaselined.sort(BY_CODE);
        return rebaselined;
    }

    private String otherwise(MilestoneFacts milestone) {
        if (!open(milestone)) {
            return ACHIEVED;
        }
        return milestone.slippageDays() > 0 || milestone.slippageFromOriginalDays() > 0 ? LATE : ON_TIME;
    }

    private @Nullable String status(MilestoneFacts milestone) {
        LocalDate actual = milestone.actualDate();
        if (actual != null && !actual.isAfter(frame.end())) {
            boolean earlier = actual.isBefore(frame.start());
            return !earlier ? ACHIEVED : untold.contains(milestone.code()) ? ACHIEVED_BEFORE : null;
        }
        if (!milestone.referenceDate().isAfter(frame.end())) {
            return milestone.referenceDate().isBefore(frame.start()) ? OVERDUE : MISSED;
        }
        return next(milestone.referenceDate()) || next(milestone.forecastDate()) ? NEXT : null;
    }

    /** Whether it was not reached by the end of the quarter. */
    private boolean open(MilestoneFacts milestone) {
        LocalDate actual = milestone.actualDate();
        return actual == null || actual.isAfter(frame.end());
    }

    private boolean next(LocalDate date) {
        return date.isAfter(frame.end()) && !date.isAfter(frame.horizon());
    }

    private static MilestoneLine line(MilestoneFacts m, String status) {
        return new MilestoneLine(
                m.code(),
                m.measure(),
                m.title(),
                status,
                m.originalDate(),
                m.referenceDate(),
                m.forecastDate(),
                m.actualDate(),
                m.declaredDate(),
                m.toldLate(),
                m.slippageDays(),
                m.slippageFromOriginalDays());
    }
}
