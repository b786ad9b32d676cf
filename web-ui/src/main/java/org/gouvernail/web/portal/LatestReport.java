package org.gouvernail.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.gouvernail.indicators.report.Reports;
import org.gouvernail.indicators.report.Reports.FigureRow;
import org.gouvernail.indicators.report.Reports.ReportSummary;
import org.gouvernail.indicators.report.Reports.ReportView;
import org.gouvernail.indicators.report.Reports.State;
import org.jspecify.annotations.Nullable;

/** The report published last, from which public pages take their figures. */
@Named
@RequestScoped
public class LatestReport {

    @Inject
    Reports reports;

    private @Nullable List<ReportSummary> published;
    private @Nullable Optional<ReportView> latest;

    /** The published reports, latest period first. */
    public List<ReportSummary> getAll() {
        List<ReportSummary> known = published;
        if (known == null) {
            known = reports.all(null).stream()
                    .filter(r -> r.state() == State.PUBLISHED)
                    .toList();
            published = known;
        }
        return known;
    }

    /** The latest, null before anything was published. */
    public @Nullable ReportView getReport() {
        Optional<ReportView> known = latest;
        if (known == null) {
            known = getAll().stream().findFirst().flatMap(r -> reports.revision(r.period(), r.revision()));
            latest = known;
        }
        return known.orElse(null);
    }

    /** Its milestones counted, null before anything was published. */
    public @Nullable Tally getTally() {
        ReportView report = getReport();
        return report == null ? null : Tally.of(report);
    }

    /** The figures of a plan in it, null when it has none. */
    public @Nullable FigureRow plan(String code) {
        ReportView report = getReport();
        return report == null
                ? null
                : report.figures().byPlan().stream()
                        .filter(row -> row.code().equals(code))
                        .findFirst()
                        .orElse(null);
    }

    /** The figures of an orientation in it, null when it has none. */
    public @Nullable FigureRow orientation(String code) {
        ReportView report = getReport();
        return report == null
                ? null
                : report.figures().byOrientation().stream()
                        .filter(row -> row.code().equals(code))
                        .findFirst()
                        .orElse(null);
    }
}
