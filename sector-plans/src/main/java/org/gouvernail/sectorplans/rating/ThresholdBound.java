package org.gouvernail.sectorplans.rating;

import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.math.BigDecimal;
import java.util.List;

/**
 * Between which numbers a threshold may be set. Beyond them a rating would no longer mean what its words say: a measure that
 * is late by half of its time is not on track by any rule, and what is a whole quarter overdue was overdue in a report
 * already. They are our own, for want of an official source; every threshold that the product brings lies within them.
 *
 * @param threshold name of the threshold
 * @param unit what it is counted in
 * @param least the least it may be
 * @param most the most it may be
 */
public record ThresholdBound(
        String threshold,
        Unit unit,
        @JsonbTypeAdapter(DecimalText.class) BigDecimal least,
        @JsonbTypeAdapter(DecimalText.class) BigDecimal most) {

    /** What a threshold is counted in. */
    public enum Unit {
        /** A part of a whole. */
        SHARE,
        DAYS,
        /** Likelihood times effect of a risk, 1 to 25. */
        EXPOSURE,
        QUARTERS
    }

    /** On track with a slip of a quarter of the planned duration at most. */
    static final String SLIP_GREEN = "0.25";
    /** In difficulty from a slip of half the planned duration on. */
    static final String SLIP_AMBER = "0.50";
    /** A longer shortest duration would make the slip of every measure of less than a year look small. */
    static final int SHORTEST = 366;
    /** The longest quarter: what is overdue, late or unproved for longer was so in a report before. */
    static final int A_QUARTER = 92;
    /** On track with a tenth spent beyond what is authorised at most. */
    static final String COST_GREEN = "1.10";
    /** In difficulty with three tenths spent beyond it. */
    static final String COST_AMBER = "1.30";
    /** In difficulty once half of what was promised is gone. */
    static final String SCOPE_RED = "0.50";
    /** To watch from likely and serious on (3 × 5). */
    static final int RISK_AMBER = 15;
    /** In difficulty from the exposure next to the greatest (4 × 5) on. */
    static final int RISK_RED = 20;
    /** In difficulty once three milestones of four that were declared reached lack an accepted deliverable. */
    static final String EVIDENCE_SHARE = "0.75";
    /** To watch after half a year of silence. */
    static final int STALE_AMBER = 2;
    /** In difficulty after a year of silence. */
    static final int STALE_RED = 4;

    /** Those of all thresholds, in their order. */
    public static final List<ThresholdBound> ALL = List.of(
            share("slipGreen", SLIP_GREEN),
            share("slipAmber", SLIP_AMBER),
            whole("shortestDuration", Unit.DAYS, 1, SHORTEST),
            whole("overdueRed", Unit.DAYS, 0, A_QUARTER),
            share("costGreen", COST_GREEN),
            share("costAmber", COST_AMBER),
            share("scopeRed", SCOPE_RED),
            whole("riskAmber", Unit.EXPOSURE, 1, RISK_AMBER),
            whole("riskRed", Unit.EXPOSURE, 1, RISK_RED),
            whole("issueRed", Unit.DAYS, 0, A_QUARTER),
            whole("evidenceRed", Unit.DAYS, 0, A_QUARTER),
            share("evidenceShare", EVIDENCE_SHARE),
            whole("staleAmber", Unit.QUARTERS, 1, STALE_AMBER),
            whole("staleRed", Unit.QUARTERS, 1, STALE_RED));

    /** That of a threshold, by its name. */
    public static ThresholdBound of(String threshold) {
        return ALL.stream()
                .filter(b -> b.threshold().equals(threshold))
                .findFirst()
                .orElseThrow();
    }

    /** Whether a number lies within it. */
    public boolean holds(BigDecimal number) {
        return number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
    }

    private static ThresholdBound share(String name, String most) {
        return new ThresholdBound(name, Unit.SHARE, BigDecimal.ZERO, new BigDecimal(most));
    }

    private static ThresholdBound whole(String name, Unit unit, int least, int most) {
        return new ThresholdBound(name, unit, BigDecimal.valueOf(least), BigDecimal.valueOf(most));
    }
}
