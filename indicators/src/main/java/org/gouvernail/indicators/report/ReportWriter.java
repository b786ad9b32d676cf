package org.gouvernail.indicators.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.indicators.report.Reports.DecisionRequested;
import org.gouvernail.sectorplans.quarter.ComputedMeasure;
import org.gouvernail.sectorplans.quarter.QuarterInputs;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ReportWriter implements ReportWriting {

    @Inject
    MeasureRows measures;

    @Inject
    ReportRows reports;

    @Inject
    QuarterInputs inputs;

    @Inject
    Journal journal;

    @Inject
    BusinessClock clock;

    @Override
    public Set<String> plansDone(UUID compilation) {
        return measures.done(compilation);
    }

    @Override
    public void writePlan(UUID compilation, String plan, List<ComputedMeasure> computed) {
        measures.write(compilation, plan, computed, clock.instant());
    }

    @Override
    public List<DecisionRequested> write(UUID compilation, Frame frame, String requestedBy) {
        ReportRecord report = build(compilation, frame);
        String record = RecordText.of(report);
        String sha256 = Json.sha256(record);
        ReportState state =
                new ReportState(compilation, frame.period(), frame.revision(), Reports.State.COMPILED, sha256);
        reports.add(
                compilation,
                report,
                record,
                sha256,
                requestedBy,
                journal.record("report.compiled", state.subject(), null, state));
        return report.decisionsRequested();
    }

    private ReportRecord build(UUID compilation, Frame frame) {
        Set<String> untold = frame.earlier() == null
                ? Set.of()
                : inputs.achievedBefore(compilation, frame.start(), UUID.fromString(frame.earlier()));
        ReportBuilder builder = new ReportBuilder(frame, earlier(frame), untold);
        for (String plan : inputs.plans(compilation)) {
            measures.of(compilation, plan).forEach(builder::add);
            inputs.milestones(compilation, plan).forEach(builder::add);
        }
        return builder.build();
    }

    private Earlier earlier(Frame frame) {
        if (frame.earlier() == null) {
            return Earlier.NOTHING;
        }
        UUID before = UUID.fromString(frame.earlier());
        ReportHead head = reports.find(before).orElseThrow();
        return Earlier.of(head.period(), head.revision(), head.sha256(), measures.said(before));
    }

    @Override
    public boolean isNewest(String period) {
        return reports.isNewest(period);
    }

    @Override
    public Optional<String> sha256(UUID compilation) {
        return reports.find(compilation).map(ReportHead::sha256);
    }
}
