package org.gouvernail.sectorplans.quarter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.rating.LiveRatings.Live;
import org.gouvernail.sectorplans.rating.LiveRatings.Report;
import org.gouvernail.sectorplans.rating.Thresholds;
import org.jspecify.annotations.Nullable;

/**
 * The inputs of a quarterly compilation. Frozen once, in one transaction, under the compilation's id; from then on what
 * is read from them never changes, whatever happens to the plans. For the product itself: no role is asked.
 */
public interface QuarterInputs {

    /** A text that changes whenever something that the period's compilation would freeze has changed. */
    String fingerprint(String period);

    /**
     * Locks every measure until the end of the transaction. Whoever writes on a measure locks it before its period, so a
     * transaction that freezes asks for this before it locks the period.
     */
    void hold();

    /**
     * Freezes the inputs of a period, of which the caller holds the measures: the endorsed and accepted updates become
     * FROZEN, measures without one are carried over as NOT_REPORTED with all that their last endorsed update said,
     * milestones included. A correction keeps everything else as the period's previous compilation froze it. A second
     * call with the same id changes nothing.
     *
     * @param previous id of the period's previous compilation, null for the first
     */
    void freeze(UUID compilation, String period, @Nullable UUID previous);

    /** The thresholds by which a compilation rates: those in force when it was frozen, or those of what it corrects. */
    Thresholds thresholds(UUID compilation);

    /** When the inputs of a compilation were frozen. */
    Instant frozenAt(UUID compilation);

    /** When the inputs of a period were frozen for the first time, null when they never were. */
    @Nullable Instant firstFrozenAt(String period);

    /** Codes of the plans that have frozen inputs, in order. */
    List<String> plans(UUID compilation);

    /** What the rules make of a plan's frozen measures, in the order of their codes: one statement, then the rules. */
    List<ComputedMeasure> compute(UUID compilation, String plan);

    /** The frozen measures of a plan, in the order of their codes. */
    List<FrozenMeasure> measures(UUID compilation, String plan);

    /** These frozen measures; one that the compilation does not hold is missing. */
    List<FrozenMeasure> measures(UUID compilation, Collection<String> codes);

    /** The frozen milestones of a plan, in the order of their codes. */
    List<MilestoneFacts> milestones(UUID compilation, String plan);

    /**
     * Codes of the milestones that a compilation holds as achieved before a day and another did not hold as achieved at all:
     * what its report tells for the first time though it came earlier.
     */
    Set<String> achievedBefore(UUID compilation, LocalDate day, UUID earlier);

    /** The frozen milestones of one measure, in the order of their codes. */
    List<MilestoneFacts> milestonesOf(UUID compilation, String measure);

    /**
     * The last period that each of these measures was reported for when the quarter was frozen, by code; a measure never
     * reported is missing.
     */
    Map<String, String> lastReported(UUID compilation, Collection<String> codes);

    /**
     * What the rules would make of these measures in the period's next compilation, were the correction of each endorsed
     * as it is, by code; a measure that the period never froze is missing.
     */
    Map<String, Live> onceCorrected(String period, Collection<Report> corrections);

    /**
     * What each quarter's first freeze held of every milestone, with what is known of it today: later freezes of a quarter,
     * made to correct it, may know better. A milestone that a withdrawn measure never reached is left out.
     */
    List<ForecastThen> forecastsThen();

    /**
     * A forecast as a quarter's report held it.
     *
     * @param period code of the quarter
     * @param milestone code of the milestone
     * @param leadOrganisation code of the ministry that led its measure then
     * @param forecastDate when it was to come
     * @param actualDate when it came, null while it has not
     */
    record ForecastThen(
            String period,
            String milestone,
            String leadOrganisation,
            LocalDate forecastDate,
            @Nullable LocalDate actualDate) {}

    /**
     * A milestone as frozen: dates, and slippage in days against the current reference, positive when late.
     *
     * @param actualDate when it was achieved: declared reached, with a deliverable accepted before the freeze
     * @param declaredDate when it was declared reached without such a deliverable: it counts as not reached
     * @param toldLate whether that was declared after the fact: after a report or its ministry had said otherwise
     */
    record MilestoneFacts(
            String code,
            String measure,
            LocalizedText title,
            LocalDate originalDate,
            LocalDate referenceDate,
            LocalDate forecastDate,
            @Nullable LocalDate actualDate,
            @Nullable LocalDate declaredDate,
            boolean toldLate,
            long slippageDays,
            long slippageFromOriginalDays) {}
}
