package org.gouvernail.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.period.FiscalQuarter;
import org.gouvernail.indicators.report.Reports;
import org.gouvernail.indicators.report.Reports.MeasureLine;
import org.gouvernail.indicators.report.Reports.MilestoneLine;
import org.gouvernail.indicators.report.Reports.ReportView;
import org.gouvernail.web.shell.Reader;
import org.jspecify.annotations.Nullable;

/** A quarterly report on one page: what counts first, the tables after. */
@Named
@RequestScoped
public class ReportPage {

    private static final int WORST = 10;

    @Inject
    Reader reader;

    @Inject
    Reports reports;

    private ReportView report;

    @PostConstruct
    void read() {
        String period = reader.variable("period");
        report = reports.find(period, null).orElseThrow(() -> DomainException.notFound("report", period));
    }

    public ReportView getReport() {
        return report;
    }

    public FiscalQuarter getQuarter() {
        return FiscalQuarter.parse(report.period());
    }

    /** The milestones of a status: {@code ACHIEVED}, {@code MISSED} or {@code NEXT}. */
    public List<MilestoneLine> milestones(String status) {
        return report.milestones().stream()
                .filter(m -> m.status().equals(status))
                .toList();
    }

    public List<MilestoneLine> getWorst() {
        return report.slippages().stream().limit(WORST).toList();
    }

    /** First and last day over the worst slippages, so that their lines share one scale. */
    public LocalDate getFirstDay() {
        return days().min(LocalDate::compareTo).orElse(reader.getToday());
    }

    public LocalDate getLastDay() {
        return days().max(LocalDate::compareTo).orElse(reader.getToday());
    }

    private Stream<LocalDate> days() {
        return getWorst().stream().flatMap(m -> Stream.of(m.referenceDate(), m.forecastDate(), reader.getToday()));
    }

    /** How many more (or fewer) measures have this computed rating than in the previous report; null for the first. */
    public @Nullable Integer move(String level) {
        Reports.Previous before = report.previous();
        return before == null
                ? null
                : count(report.figures().total().ratings().computed(), level) - count(before.computed(), level);
    }

    /** The measures whose computed rating changed since the previous report. */
    public List<MeasureLine> getMoved() {
        return report.measures().stream()
                .filter(m -> m.previousComputedRating() != null
                        && m.computedRating() != null
                        && m.previousComputedRating() != m.computedRating())
                .toList();
    }

    /** The address of the hashed bytes, as a program would call it. */
    public String getRecord() {
        return reader.absolute("/api/v1/reports/" + report.period() + "/record");
    }

    private static int count(Map<String, Integer> counts, String level) {
        return counts.getOrDefault(level, 0);
    }
}
