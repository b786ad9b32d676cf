package org.gouvernail.sectorplans.rating;

import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The published thresholds of the computed rating. At or below the first of a pair the dimension is green, at or below
 * the second amber, beyond it red. Between which numbers each may be set: {@link ThresholdBound}.
 *
 * @param version number of this set, raised whenever a threshold or a rule changes: under {@link #FIRST}, schedule, cost and
 *     freshness alone were rated
 * @param slipGreen slip of the worst open milestone as a share of its planned duration
 * @param slipAmber the same
 * @param shortestDuration planned durations shorter than this count as this many days
 * @param overdueRed an open milestone whose forecast passed more days ago than this is red; any passed one is amber
 * @param costGreen spent to date as a share of what is authorised to date
 * @param costAmber the same
 * @param scopeRed promises that say less than announced, as a share of all that the measure and its milestones promise, or
 *     the part of the announced amount that is no longer authorised, beyond which scope is red; any is amber
 * @param riskAmber exposure of an open risk, 1 to 25, from which risk is amber
 * @param riskRed exposure from which it is red when the risk is left as it is, or was not reviewed in time
 * @param issueRed days past its due date beyond which an open issue is red; any such day is amber
 * @param evidenceRed days since a milestone was declared reached, beyond which the want of an accepted deliverable is red;
 *     any want is amber
 * @param evidenceShare share of the milestones declared reached that want one, beyond which two of them or more are red
 * @param staleAmber quarters without a report from which the dimension is amber
 * @param staleRed quarters without a report from which it is red
 */
public record Thresholds(
        int version,
        @JsonbTypeAdapter(DecimalText.class) BigDecimal slipGreen,
        @JsonbTypeAdapter(DecimalText.class) BigDecimal slipAmber,
        int shortestDuration,
        int overdueRed,
        @JsonbTypeAdapter(DecimalText.class) BigDecimal costGreen,
        @JsonbTypeAdapter(DecimalText.class) BigDecimal costAmber,
        @JsonbTypeAdapter(DecimalText.class) BigDecimal scopeRed,
        int riskAmber,
        int riskRed,
        int issueRed,
        int evidenceRed,
        @JsonbTypeAdapter(DecimalText.class) BigDecimal evidenceShare,
        int staleAmber,
        int staleRed) {

    /** The version of the rules that rated three dimensions. */
    public static final int FIRST = 1;

    /** The thresholds in force until the secretariat sets others: our own defaults, for want of an official source. */
    public static final Thresholds PUBLISHED = new Thresholds(
            2,
            new BigDecimal("0.10"),
            new BigDecimal("0.25"),
            30,
            90,
            new BigDecimal("1.00"),
            new BigDecimal("1.10"),
            new BigDecimal("0.25"),
            10,
            15,
            90,
            90,
            new BigDecimal("0.50"),
            1,
            2);

    /** The same thresholds as another set. */
    public Thresholds numbered(int number) {
        return new Thresholds(
                number,
                slipGreen,
                slipAmber,
                shortestDuration,
                overdueRed,
                costGreen,
                costAmber,
                scopeRed,
                riskAmber,
                riskRed,
                issueRed,
                evidenceRed,
                evidenceShare,
                staleAmber,
                staleRed);
    }

    /** Whether the numbers are those of another set, whatever its version and however they are written. */
    public boolean same(Thresholds other) {
        return plain().equals(other.plain());
    }

    private List<BigDecimal> plain() {
        return numbers().values().stream().map(BigDecimal::stripTrailingZeros).toList();
    }

    /** The numbers by the names of their thresholds, in their order. */
    public Map<String, BigDecimal> numbers() {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        numbers.put("slipGreen", slipGreen);
        numbers.put("slipAmber", slipAmber);
        numbers.put("shortestDuration", BigDecimal.valueOf(shortestDuration));
        numbers.put("overdueRed", BigDecimal.valueOf(overdueRed));
        numbers.put("costGreen", costGreen);
        numbers.put("costAmber", costAmber);
        numbers.put("scopeRed", scopeRed);
        numbers.put("riskAmber", BigDecimal.valueOf(riskAmber));
        numbers.put("riskRed", BigDecimal.valueOf(riskRed));
        numbers.put("issueRed", BigDecimal.valueOf(issueRed));
        numbers.put("evidenceRed", BigDecimal.valueOf(evidenceRed));
        numbers.put("evidenceShare", evidenceShare);
        numbers.put("staleAmber", BigDecimal.valueOf(staleAmber));
        numbers.put("staleRed", BigDecimal.valueOf(staleRed));
        return numbers;
    }

    /** The level of a part of a whole, without rounding: one day or one cent beyond a threshold is beyond it. */
    static Rating level(BigDecimal part, BigDecimal whole, BigDecimal green, BigDecimal amber) {
        if (part.compareTo(whole.multiply(green)) <= 0) {
            return Rating.GREEN;
        }
        return part.compareTo(whole.multiply(amber)) <= 0 ? Rating.AMBER : Rating.RED;
    }
}
