package org.gouvernail.sectorplans.finding;

import java.math.BigDecimal;

/**
 * The published thresholds of contradictions.
 *
 * @param version number of this set, raised whenever a threshold changes
 * @param narrativeSimilarity two narratives are one from this share of common word pairs on, when their figures are equal
 * @param timeGone share of a measure's time from which its money should have been spent
 * @param spentShare share of the authorised money below which it then counts as unspent
 * @param rollingMoves how many of the last moves of a forecast must all be by a quarter
 * @param quarterLeast fewest days of a move by a quarter
 * @param quarterMost most days of a move by a quarter
 * @param quarterEndDays a date so many days or fewer from a quarter's end counts as that end
 */
public record FindingThresholds(
        int version,
        BigDecimal narrativeSimilarity,
        BigDecimal timeGone,
        BigDecimal spentShare,
        int rollingMoves,
        int quarterLeast,
        int quarterMost,
        int quarterEndDays) {

    /** The thresholds in force: our own defaults, measured on a synthetic portfolio for want of an official source. */
    public static final FindingThresholds PUBLISHED = new FindingThresholds(
            1, new BigDecimal("0.90"), new BigDecimal("0.90"), new BigDecimal("0.50"), 3, 80, 100, 10);
}
