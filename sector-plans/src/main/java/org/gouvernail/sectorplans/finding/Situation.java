package org.gouvernail.sectorplans.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gouvernail.sectorplans.finding.Findings.Stone;
import org.gouvernail.sectorplans.finding.Predecessors.PredecessorSlip;
import org.gouvernail.sectorplans.measure.MeasureState;
import org.gouvernail.sectorplans.rating.Rating;
import org.jspecify.annotations.Nullable;

/**
 * What the rules look at of a measure.
 *
 * @param measure its code
 * @param state where it stands
 * @param start its first day or its plan's, null when unknown
 * @param end its last day or its plan's, null when unknown
 * @param on the day on which it is looked at
 * @param declared the rating its ministry declared last, null before any
 * @param milestones its milestones
 * @param now what was said last of it, null when nothing ever was
 * @param before what was said for the period reported before that one, null when there is none
 * @param authorised authorised for all its years, in Canadian dollars
 * @param spent spent to date, null when never reported
 * @param told what the last periods that told it said was spent to date, latest first
 * @param slips predecessors of its milestones that slip
 */
record Situation(
        String measure,
        MeasureState state,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        LocalDate on,
        @Nullable Rating declared,
        List<Stone> milestones,
        @Nullable Narrative now,
        @Nullable Narrative before,
        BigDecimal authorised,
        @Nullable BigDecimal spent,
        List<Spent> told,
        List<PredecessorSlip> slips) {

    Situation {
        milestones = List.copyOf(milestones);
        told = List.copyOf(told);
        slips = List.copyOf(slips);
    }

    /** What an update says in French, and for which period. */
    record Narrative(String period, String words) {}

    /** What an update says was spent to date, in Canadian dollars, and for which period. */
    record Spent(String period, BigDecimal amount) {}
}
