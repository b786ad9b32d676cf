package org.gouvernail.indicators.report;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import org.gouvernail.governance.committee.Bodies;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.period.ReportingPeriods;
import org.gouvernail.sectorplans.quarter.PublishedFigures;
import org.gouvernail.sectorplans.quarter.QuarterInputs;

/** The services of this capability wired by hand, for tests that bring the database and the neighbours. */
public final class ReportDesk {

    private final MeasureRows measures = new MeasureRows();
    private final ReportRows rows = new ReportRows();
    private final Approvals approvals = new Approvals();
    private final Authors authors = new Authors();
    private final ReportService service = new ReportService();
    private final ReportWriter writer = new ReportWriter();
    private final PublishedReports published = new PublishedReports();
    private final MeasureHistoryService history = new MeasureHistoryService();

    public ReportDesk(ReportingPeriods periods, QuarterInputs inputs, Journal journal) {
        service.reports = rows;
        rows.approvals = approvals;
        service.bodies = (Bodies) Proxy.newProxyInstance(
                Bodies.class.getClassLoader(), new Class<?>[] {Bodies.class}, (proxy, method, arguments) -> null);
        service.approvals = approvals;
        service.authors = authors;
        service.periods = periods;
        service.journal = journal;
        measures.inputs = inputs;
        writer.measures = measures;
        writer.reports = rows;
        writer.inputs = inputs;
        writer.journal = journal;
        writer.clock = new BusinessClock();
        published.reports = rows;
        published.measures = measures;
        history.reports = rows;
        history.measures = measures;
    }

    /** The transaction that follows uses this. */
    public void use(EntityManager em) {
        measures.em = em;
        rows.em = em;
        authors.em = em;
        approvals.em = em;
    }

    public Reports reports() {
        return service;
    }

    public ReportWriting writing() {
        return writer;
    }

    public MeasureHistory history() {
        return history;
    }

    public PublishedFigures published() {
        return published;
    }

    /** How the journal names an update of a period. */
    public static String update(String measure, String period) {
        return Authors.subject(measure, period);
    }
}
