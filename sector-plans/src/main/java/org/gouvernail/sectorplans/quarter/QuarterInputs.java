package org.gouvernail.sectorplans.quarter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.rating.Rating;
import org.gouvernail.sectorplans.rating.RatingReason;
import org.jspecify.annotations.Nullable;

/**
 * The inputs of a quarterly compilation. Frozen once, in one transaction, under the compilation's id; from then on the
 * facts read from them never change, whatever happens to the plans. For the product's own jobs only.
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

    /** Codes of the plans that have frozen inputs, in order. */
    List<String> plans(UUID compilation);

    /** The facts of a plan's measures, in the order of their codes: one set-based statement, then the rules. */
    List<MeasureFacts> facts(UUID compilation, String plan);

    /** The frozen milestones of a plan, in the order of their codes. */
    List<MilestoneFacts> milestones(UUID compilation, String plan);

    /** The frozen milestones of one measure, in the order of their codes. */
    List<MilestoneFacts> milestonesOf(UUID compilation, String measure);

    /**
     * The last period that each of these measures was reported for when the quarter was frozen, by code; a measure never
     * reported is missing.
     */
    Map<String, String> lastReported(UUID compilation, Collection<String> codes);

    /**
     * A measure as frozen and computed.
     *
     * @param contributing codes of the organisations that contribute, in order
     * @param updateState FROZEN when endorsed and accepted, ENDORSED when endorsed and not assessed, NOT_REPORTED when one
     *     was expected and none was endorsed (a draft, a submitted and a returned one count as none), NOT_EXPECTED when
     *     the measure is not under way and none was endorsed
     * @param authorised total authorised, in Canadian dollars, null when no amount is known
     * @param spent spent to date, null when never reported
     * @param due milestones whose current reference date fell in the quarter
     * @param achieved those reached during the quarter, whenever they were due
     * @param missed those due in the quarter and not reached by its end
     * @param overdue those due by the end of the quarter and not reached by then: the missed, and those of earlier quarters
     */
    record MeasureFacts(
            String code,
            LocalizedText title,
            String plan,
            String leadOrganisation,
            List<String> contributing,
            List<String> objectives,
            BigDecimal weight,
            String state,
            @Nullable Rating declared,
            @Nullable Rating computed,
            @Nullable Rating assessed,
            List<RatingReason> reasons,
            @Nullable LocalizedText gapReason,
            @Nullable Integer progress,
            String updateState,
            @Nullable BigDecimal authorised,
            @Nullable BigDecimal spent,
            int due,
            int achieved,
            int missed,
            int overdue,
            @Nullable LocalizedText decisionNeeded) {}

    /** A milestone as frozen: dates, and slippage in days against the current reference, positive when late. */
    record MilestoneFacts(
            String code,
            String measure,
            LocalizedText title,
            LocalDate originalDate,
            LocalDate referenceDate,
            LocalDate forecastDate,
            @Nullable LocalDate actualDate,
            long slippageDays,
            long slippageFromOriginalDays) {}
}
