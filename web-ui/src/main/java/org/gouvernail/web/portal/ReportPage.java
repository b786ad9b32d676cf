package org.gouvernail.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.period.FiscalQuarter;
import org.gouvernail.indicators.report.Reports;
import org.gouvernail.indicators.report.Reports.FigureRow;
import org.gouvernail.indicators.report.Reports.MilestoneLine;
import org.gouvernail.indicators.report.Reports.ReportView;
import org.gouvernail.web.shell.Reader;

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

    /** The day on which the report was made up: what it says of the future is seen from there. */
    public LocalDate getCutOff() {
        return LocalDate.ofInstant(report.compiledAt(), BusinessClock.ZONE);
    }

    public Tally getTally() {
        return Tally.of(report);
    }

    public Tally tally(FigureRow row) {
        return Tally.of(row);
    }

    public Moves getMoves() {
        return Moves.of(report);
    }

    public List<MilestoneLine> getAchieved() {
        return milestones(Set.of("ACHIEVED"));
    }

    /** Those due by the end of the quarter, in it or before, and not reached by then. */
    public List<MilestoneLine> getOverdue() {
        return milestones(Set.of("MISSED", "OVERDUE"));
    }

    public List<MilestoneLine> getNext() {
        return milestones(Set.of("NEXT"));
    }

    private List<MilestoneLine> milestones(Set<String> statuses) {
        return report.milestones().stream()
                .filter(m -> statuses.contains(m.status()))
                .toList();
    }

    public List<MilestoneLine> getWorst() {
        return report.slippages().stream().limit(WORST).toList();
    }

    /** First and last day over the worst slippages, so that their lines share one scale. */
    public LocalDate getFirstDay() {
        return days().min(LocalDate::compareTo).orElse(getCutOff());
    }

    public LocalDate getLastDay() {
        return days().max(LocalDate::compareTo).orElse(getCutOff());
    }

    private Stream<LocalDate> days() {
        return getWorst().stream().flatMap(m -> Stream.of(m.referenceDate(), m.forecastDate(), getCutOff()));
    }

    /** The address of the hashed bytes, as a program would call it. */
    public String getRecord() {
        return reader.absolute("/api/v1/reports/" + report.period() + "/record");
    }
}
