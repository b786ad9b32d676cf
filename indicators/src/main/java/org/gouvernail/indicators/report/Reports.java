package org.gouvernail.indicators.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.sectorplans.rating.Rating;
import org.gouvernail.sectorplans.rating.RatingReason;
import org.jspecify.annotations.Nullable;

/** The quarterly reports. The public sees published ones only. */
public interface Reports {

    /** The current revision of each period's report that the reader may see, latest period first. */
    List<ReportSummary> all(@Nullable Instant asOf);

    /** The current revision of a period's report, empty when there is none the reader may see. */
    Optional<ReportView> find(String period, @Nullable Instant asOf);

    /** One given revision, empty when there is none the reader may see. */
    Optional<ReportView> revision(String period, int revision);

    /** The canonical bytes whose SHA-256 the report bears. */
    Optional<String> record(String period, @Nullable Instant asOf);

    /** Approves the current revision by its hash (committee member who wrote none of it); refuses another hash. */
    ReportView approve(String period, String sha256);

    /** Publishes the approved current revision (secretariat). */
    ReportView publish(String period);

    /** State of a report. */
    enum State {
        COMPILED,
        APPROVED,
        PUBLISHED
    }

    /** A report in a list. */
    record ReportSummary(
            String period,
            int revision,
            State state,
            String sha256,
            Instant compiledAt,
            @Nullable Instant publishedAt) {}

    /** A whole report: the record with what happened to it. */
    record ReportView(
            String period,
            int revision,
            State state,
            String sha256,
            Instant compiledAt,
            @Nullable String approvedBy,
            @Nullable Instant approvedAt,
            @Nullable Instant publishedAt,
            Figures figures,
            List<MeasureLine> measures,
            List<MilestoneLine> milestones,
            List<MilestoneLine> slippages,
            List<DecisionRequested> decisionsRequested,
            List<LocalizedText> limits) {}

    /** Figures by plan, by orientation, by organisation, and for the whole strategy. */
    record Figures(
            FigureRow total, List<FigureRow> byPlan, List<FigureRow> byOrientation, List<FigureRow> byOrganisation) {}

    /** Counts of a group of measures; progress is weighted, amounts are decimal strings. */
    record FigureRow(
            String code,
            LocalizedText title,
            int measures,
            Ratings ratings,
            MilestoneCounts milestones,
            @Nullable Integer progress,
            String authorised,
            String spent) {}

    /** Measures by level (GREEN, AMBER, RED, NONE) for each of the three ratings. */
    record Ratings(Map<String, Integer> declared, Map<String, Integer> computed, Map<String, Integer> assessed) {}

    /** Milestones due in the quarter, achieved in it, and missed by its end. */
    record MilestoneCounts(int due, int achieved, int missed) {}

    /** A measure in the report, with its computed rating in the previous report. */
    record MeasureLine(
            String code,
            String plan,
            LocalizedText title,
            String leadOrganisation,
            @Nullable Rating declaredRating,
            @Nullable Rating computedRating,
            @Nullable Rating assessedRating,
            @Nullable Rating previousComputedRating,
            List<RatingReason> ratingReasons,
            @Nullable LocalizedText ratingGapReason,
            @Nullable Integer progress,
            String updateState,
            String authorised,
            @Nullable String spent) {}

    /** A milestone in the report: achieved, missed or next. */
    record MilestoneLine(
            String code,
            String measure,
            LocalizedText title,
            String status,
            LocalDate originalDate,
            LocalDate referenceDate,
            LocalDate forecastDate,
            @Nullable LocalDate actualDate,
            long slippageDays) {}

    /** A decision asked of the committee, with its facts. */
    record DecisionRequested(
            SubjectRef subject,
            String cause,
            LocalizedText title,
            List<LocalizedText> facts,
            LocalizedText decisionRequested) {}
}
