package org.gouvernail.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.gouvernail.indicators.report.Reports.FigureRow;
import org.gouvernail.indicators.report.Reports.ReportSummary;

/** The published reports with their counts, latest first. */
@Named
@RequestScoped
public class ReportsPage {

    @Inject
    LatestReport latest;

    public List<ReportSummary> getLines() {
        return latest.getAll();
    }

    public Tally tally(FigureRow row) {
        return Tally.of(row);
    }
}
