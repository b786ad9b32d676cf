package org.gouvernail.sectorplans.rating;

import java.math.BigDecimal;

/**
 * The published thresholds of the computed rating. At or below the first of a pair the dimension is green, at or below
 * the second amber, beyond it red.
 *
 * @param version number of this set, raised whenever a threshold changes
 * @param slipGreen slip of the worst open milestone as a share of its planned duration
 * @param slipAmber the same
 * @param shortestDuration planned durations shorter than this count as this many days
 * @param overdueRed an open milestone whose forecast passed more days ago than this is red; any passed one is amber
 * @param costGreen spent to date as a share of what is authorised to date
 * @param costAmber the same
 * @param staleAmber quarters without a report from which the dimension is amber
 * @param staleRed quarters without a report from which it is red
 */
public record Thresholds(
        int version,
        BigDecimal slipGreen,
        BigDecimal slipAmber,
        int shortestDuration,
        int overdueRed,
        BigDecimal costGreen,
        BigDecimal costAmber,
        int staleAmber,
        int staleRed) {

    /** The thresholds in force: our own defaults, for want of an official source. */
    public static final Thresholds PUBLISHED = new Thresholds(
            1,
            new BigDecimal("0.10"),
            new BigDecimal("0.25"),
            30,
            90,
            new BigDecimal("1.00"),
            new BigDecimal("1.10"),
            1,
            2);
}
