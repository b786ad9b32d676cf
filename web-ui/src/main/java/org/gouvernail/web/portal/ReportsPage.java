package org.gouvernail.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.gouvernail.indicators.report.Reports;
import org.gouvernail.indicators.report.Reports.ReportSummary;
import org.gouvernail.indicators.report.Reports.ReportView;

/** The published reports with their counts, latest first. */
@Named
@RequestScoped
public class ReportsPage {

    @Inject
    LatestReport latest;

    @Inject
    Reports reports;

    /** A line of the list. */
    public record Line(ReportSummary report, ReportView content) {

        public Map<String, Integer> ratings() {
            return content.figures().total().ratings().computed();
        }
    }

    private List<Line> lines = List.of();

    @PostConstruct
    void read() {
        lines = latest.getAll().stream()
                .flatMap(r -> reports.revision(r.period(), r.revision()).map(content -> new Line(r, content)).stream())
                .toList();
    }

    public List<Line> getLines() {
        return lines;
    }
}
