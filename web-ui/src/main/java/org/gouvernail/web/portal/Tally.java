package org.gouvernail.web.portal;

import org.gouvernail.governance.period.FiscalQuarter;
import org.gouvernail.indicators.report.Reports.FigureRow;
import org.gouvernail.indicators.report.Reports.MilestoneCounts;
import org.gouvernail.indicators.report.Reports.ReportView;

/**
 * The milestones of a quarter as pages say them, each count a part of the one it is set beside.
 *
 * @param due their reference date fell in the quarter
 * @param reached of those due, reached by the end of the quarter
 * @param missed of those due, not reached by then
 * @param lateReached reached in the quarter, after a reference date of an earlier one; 0 where it is not told
 * @param overdue due by the end of the quarter or before it, and still not reached
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
        return new Tally(counts.due(), counts.due() - counts.missed(), counts.missed(), late, counts.overdue());
    }
}
