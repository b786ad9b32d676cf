package org.gouvernail.web.portal;

import org.gouvernail.governance.period.FiscalQuarter;
import org.gouvernail.indicators.report.Reports.FigureRow;
import org.gouvernail.indicators.report.Reports.MilestoneCounts;
import org.gouvernail.indicators.report.Reports.ReportView;

/**
 * The milestones of a quarter as pages say them: the counts of the report, under the report's words.
 *
 * @param due their reference date fell in the quarter
 * @param reached reached in the quarter, whatever their reference date
 * @param missed of those due, not reached by then
 * @param lateReached of those reached, due in an earlier quarter; 0 where it is not told
 * @param overdue due by the end of the quarter, and not reached by then
 */
public record Tally(int due, int reached, int missed, int lateReached, int overdue) {

    /** Of a whole report. */
    public static Tally of(ReportView report) {
        FiscalQuarter quarter = FiscalQuarter.parse(report.period());
        long late = report.milestones().stream()
                .filter(m -> m.status().equals("ACHIEVED"))
                .filter(m -> m.referenceDate().isBefore(quarter.start()))
                .count();
        return counted(report.figures().total().milestones(), (int) late);
    }

    /** Of one row of its figures. */
    public static Tally of(FigureRow row) {
        return counted(row.milestones(), 0);
    }

    private static Tally counted(MilestoneCounts counts, int late) {
        return new Tally(counts.due(), counts.achieved(), counts.missed(), late, counts.overdue());
    }
}
