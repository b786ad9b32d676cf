package org.gouvernail.indicators.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gouvernail.indicators.report.Reports.DecisionRequested;
import org.gouvernail.sectorplans.quarter.ComputedMeasure;

/**
 * How a report comes to be: plan by plan, then whole. For the compilation alone, which brings the transaction and knows
 * from here what it has done.
 */
public interface ReportWriting {

    /** The plans whose measures a compilation has written. */
    Set<String> plansDone(UUID compilation);

    /** Writes the measures of a plan and notes the plan as done. */
    void writePlan(UUID compilation, String plan, List<ComputedMeasure> measures);

    /**
     * Writes the report of a compilation whose plans are all done: sums, record and hash.
     *
     * @param requestedBy account that asked for the compilation, and may therefore not approve the report
     * @return the decisions that the report asks of the committee
     */
    List<DecisionRequested> write(UUID compilation, Frame frame, String requestedBy);

    /** Whether no report is about a later period than this one. */
    boolean isNewest(String period);

    /** Hash of the report of a compilation, empty before it is written. */
    Optional<String> sha256(UUID compilation);
}
