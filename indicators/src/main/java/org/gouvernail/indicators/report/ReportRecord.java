package org.gouvernail.indicators.report;

import java.util.List;
import java.util.Objects;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.indicators.report.Reports.DecisionCarriedOut;
import org.gouvernail.indicators.report.Reports.DecisionRequested;
import org.gouvernail.indicators.report.Reports.Definition;
import org.gouvernail.indicators.report.Reports.Figures;
import org.gouvernail.indicators.report.Reports.MeasureLine;
import org.gouvernail.indicators.report.Reports.MilestoneLine;
import org.gouvernail.indicators.report.Reports.Previous;
import org.jspecify.annotations.Nullable;

/**
 * What a report says, and all that its hash covers: no instant, no run, no account. Written as RFC 8785 JSON by
 * {@link RecordText}.
 *
 * @param rules version of the published rating thresholds
 * @param previousSha256 hash of the revision this one replaces, null for the first
 * @param previous the report of the last reported period, as it stood when the inputs were frozen, null when there is none
 * @param slippages the ten open milestones that slip most, against either date
 * @param rebaselined the milestones whose reference date is not the one first promised, by code
 * @param decisionsCarriedOut what changed by decision since the report before
 * @param definitions what its words mean
 */
public record ReportRecord(
        String strategy,
        String period,
        int revision,
        String rules,
        @Nullable String previousSha256,
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

    /** A record written before reports told what decisions changed says nothing of it. */
    public ReportRecord {
        rebaselined = Objects.requireNonNullElse(rebaselined, List.of());
        decisionsCarriedOut = Objects.requireNonNullElse(decisionsCarriedOut, List.of());
    }
}
