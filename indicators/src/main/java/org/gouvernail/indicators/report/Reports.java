package org.gouvernail.indicators.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.sectorplans.rating.Rating;
import org.gouvernail.sectorplans.rating.RatingReason;
import org.jspecify.annotations.Nullable;

/**
 * The quarterly reports. The secretariat, the committee and the auditor see every revision; coordinators and approvers
 * those that are approved; the public those that are published.
 */
public interface Reports {

    /** The current revision of each period's report that the reader may see, latest period first. */
    List<ReportSummary> all(@Nullable Instant asOf);

    /** The current revision of a period's report, empty when there is none the reader may see. */
    Optional<ReportView> find(String period, @Nullable Instant asOf);

    /** The same in brief, without reading what the report says. */
    Optional<ReportSummary> summary(String period, @Nullable Instant asOf);

    /** The revisions of a period's report that the reader may see, latest first. */
    List<ReportSummary> revisions(String period);

    /** One given revision, empty when there is none the reader may see. */
    Optional<ReportView> revision(String period, int revision);

    /** The same in brief. */
    Optional<ReportSummary> revisionSummary(String period, int revision);

    /** The canonical bytes whose SHA-256 the report bears. */
    Optional<String> record(String period, @Nullable Instant asOf);

    /** The same for one given revision. */
    Optional<String> revisionRecord(String period, int revision);

    /**
     * Approves the current revision by its hash (committee member who wrote none of it); refuses another hash, and a second
     * approval by the same person, whoever's delegation they use. It is approved once {@value #APPROVALS_NEEDED} members did.
     */
    ReportView approve(String period, String sha256);

    /** Publishes the approved current revision (secretariat, none of those who approved it). */
    ReportView publish(String period);

    /** State of a report. */
    enum State {
        COMPILED,
        APPROVED,
        PUBLISHED
    }

    /** How many members of the committee must approve a report, none of whom stands in for another. */
    int APPROVALS_NEEDED = 2;

    /** One member's approval of a revision, by the hash that was on the screen. */
    record Approval(String by, Instant at) {}

    /**
     * A report in a list.
     *
     * @param supersededBy the later revision that was published in its place, null while there is none
     * @param approvals the approvals of its members, the earliest first
     * @param approvalsMissing how many more members must approve this revision
     * @param approvedBy account whose approval was the last needed, null until then
     * @param total its figures for the whole strategy
     */
    record ReportSummary(
            String period,
            int revision,
            State state,
            @Nullable Integer supersededBy,
            String sha256,
            Instant compiledAt,
            List<Approval> approvals,
            int approvalsMissing,
            @Nullable String approvedBy,
            @Nullable Instant approvedAt,
            @Nullable Instant publishedAt,
            FigureRow total) {}

    /**
     * A whole report: the record with what happened to it.
     *
     * @param supersededBy the later revision that was published in its place, null while there is none
     * @param approvals the approvals of its members, the earliest first
     * @param approvalsMissing how many more members must approve this revision
     * @param approvedBy account whose approval was the last needed, null until then
     * @param previousSha256 hash of the revision this one replaces, null for the first
     * @param rules version of the published rating thresholds
     */
    record ReportView(
            String strategy,
            String period,
            int revision,
            State state,
            @Nullable Integer supersededBy,
            String sha256,
            @Nullable String previousSha256,
            String rules,
            Instant compiledAt,
            List<Approval> approvals,
            int approvalsMissing,
            @Nullable String approvedBy,
            @Nullable Instant approvedAt,
            @Nullable Instant publishedAt,
            @Nullable Previous previous,
            Figures figures,
            List<MeasureLine> measures,
            List<MilestoneLine> milestones,
            List<MilestoneLine> slippages,
            List<MilestoneLine> rebaselined,
            List<DecisionCarriedOut> decisionsCarriedOut,
            List<DecisionRequested> decisionsRequested,
            List<LocalizedText> limits,
            List<Definition> definitions) {

        /** The report in brief. */
        public ReportSummary summary() {
            return new ReportSummary(
                    period,
                    revision,
                    state,
                    supersededBy,
                    sha256,
                    compiledAt,
                    approvals,
                    approvalsMissing,
                    approvedBy,
                    approvedAt,
                    publishedAt,
                    figures.total());
        }
    }

    /**
     * The report of the last reported period before this one, as it stood when the inputs were frozen.
     *
     * @param computed its measures by level of their computed rating: the same as its own figures say
     */
    record Previous(String period, int revision, String sha256, Map<String, Integer> computed) {}

    /** What a word of the report means. */
    record Definition(String term, LocalizedText meaning) {}

    /** Figures by plan, by orientation, by organisation, and for the whole strategy. */
    record Figures(
            FigureRow total, List<FigureRow> byPlan, List<FigureRow> byOrientation, List<FigureRow> byOrganisation) {}

    /** Counts of a group of measures; progress is weighted, amounts are decimal strings, null when none is known. */
    record FigureRow(
            String code,
            LocalizedText title,
            int measures,
            Ratings ratings,
            MilestoneCounts milestones,
            @Nullable Integer progress,
            @Nullable String authorised,
            @Nullable String spent) {}

    /** Measures by level (GREEN, AMBER, RED, NONE) for each of the three ratings. */
    record Ratings(Map<String, Integer> declared, Map<String, Integer> computed, Map<String, Integer> assessed) {}

    /**
     * Counts of milestones.
     *
     * @param due those whose reference date falls in the quarter
     * @param achieved those reached during the quarter, whenever they were due
     * @param missed those due in the quarter and not reached by its end
     * @param overdue those due by the end of the quarter, in it or before, and not reached by then
     */
    record MilestoneCounts(int due, int achieved, int missed, int overdue) {}

    /**
     * A measure in the report: all that the figures are made of, so that they can be worked out again from the record.
     *
     * @param orientations those its objectives belong to: it counts once in each
     * @param weight decimal string; the progress of a group is the mean of its measures' progress by weight
     * @param state WITHDRAWN when it is named and counts nowhere
     * @param previousComputedRating its computed rating in the previous report
     */
    record MeasureLine(
            String code,
            String plan,
            LocalizedText title,
            String leadOrganisation,
            List<String> contributing,
            List<String> objectives,
            List<String> orientations,
            String weight,
            String state,
            @Nullable Rating declaredRating,
            @Nullable Rating computedRating,
            @Nullable Rating assessedRating,
            @Nullable Rating previousComputedRating,
            List<RatingReason> ratingReasons,
            @Nullable LocalizedText ratingGapReason,
            @Nullable Integer progress,
            String updateState,
            MilestoneCounts milestones,
            @Nullable String authorised,
            @Nullable String spent) {

        /** Whether it counts in the figures: a withdrawn measure is named alone. */
        public boolean counts() {
            return !state.equals(RollUp.WITHDRAWN);
        }

        /** Whether the secretariat rates it otherwise than the rules do, where both rate it. */
        public boolean judgedOtherwise() {
            return counts() && assessedRating != null && computedRating != null && assessedRating != computedRating;
        }
    }

    /**
     * A milestone in the report: achieved, missed, overdue, next or late.
     *
     * @param declaredDate when it was declared reached without a deliverable accepted before the freeze: it counts as not
     *     reached
     * @param toldLate whether that was declared after the fact (déclaré après coup): after a report, or an update or forecast
     *     of its ministry, had said otherwise
     * @param slippageDays in days against the reference date in force, positive when late
     * @param slippageFromOriginalDays the same against the date first promised
     */
    record MilestoneLine(
            String code,
            String measure,
            LocalizedText title,
            String status,
            LocalDate originalDate,
            LocalDate referenceDate,
            LocalDate forecastDate,
            @Nullable LocalDate actualDate,
            @Nullable LocalDate declaredDate,
            boolean toldLate,
            long slippageDays,
            long slippageFromOriginalDays) {

        /** Whether it is declared reached without counting. */
        public boolean declaredOnly() {
            return declaredDate != null;
        }

        /** Its slippage, or how far a day is from its reference date where that has passed without its being achieved. */
        public long slippageBy(LocalDate on) {
            boolean owed = status.equals(MilestoneLines.OVERDUE) || status.equals(MilestoneLines.MISSED);
            return owed ? Math.max(slippageDays, ChronoUnit.DAYS.between(referenceDate, on)) : slippageDays;
        }

        /** The larger of both slippages: a date moved by decision is no less late for whoever was promised it. */
        long worst() {
            return Math.max(slippageDays, slippageFromOriginalDays);
        }

        /** Whether its reference date is no longer the one first promised. */
        public boolean rebaselined() {
            return !referenceDate.equals(originalDate);
        }
    }

    /**
     * A decision of the committee that changed what was promised since the report before (décision exécutée).
     *
     * @param decision its code in the register
     * @param subject the measure, milestone or plan that it changed
     * @param measure code of the measure concerned, null for a plan or what the report does not hold
     * @param title as frozen, the code of the subject where the report does not hold it
     * @param request code of the change request that it approved, null when it changed its subject without one
     * @param kind how it changed, as change requests name it, or CHANGE; null where it was not noted
     */
    record DecisionCarriedOut(
            String decision,
            SubjectRef subject,
            @Nullable String measure,
            LocalizedText title,
            @Nullable String request,
            @Nullable String kind) {}

    /** A decision asked of the committee, with its facts. */
    record DecisionRequested(
            SubjectRef subject,
            String cause,
            LocalizedText title,
            List<LocalizedText> facts,
            LocalizedText decisionRequested) {}
}
