package org.gouvernail.web.committee;

import java.util.List;
import org.gouvernail.governance.committee.Committees.DecisionView;
import org.gouvernail.governance.committee.Committees.FollowUpView;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.indicators.report.Reports.MeasureLine;
import org.gouvernail.sectorplans.milestone.Milestones.MilestoneView;
import org.jspecify.annotations.Nullable;

/**
 * What the committee must have before its eyes to decide on a measure.
 *
 * @param line the measure in the report on the table, null when the report does not name it
 * @param worst its open milestone with the greatest slippage, null when none slips
 * @param requested what the ministry asked for, null when it asked for nothing
 * @param requestedFor period of the update in which it asked
 * @param decisions what was decided about it before, the latest first
 * @param overdue open follow-ups of those decisions whose day is past
 */
public record Dossier(
        @Nullable MeasureLine line,
        @Nullable MilestoneView worst,
        @Nullable LocalizedText requested,
        @Nullable String requestedFor,
        List<DecisionView> decisions,
        List<FollowUpView> overdue) {}
