package org.gouvernail.indicators.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gouvernail.indicators.report.Reports.DecisionRequested;
import org.gouvernail.indicators.report.Reports.MeasureLine;
import org.gouvernail.indicators.report.Reports.MilestoneCounts;
import org.gouvernail.sectorplans.quarter.MeasureFacts;
import org.gouvernail.sectorplans.quarter.QuarterInputs.MilestoneFacts;

/**
 * Builds the record of a report from measures and milestones, in whatever order they come, each measure before its
 * milestones. A withdrawn measure is named and counts nowhere; its milestones are left out with it.
 */
final class ReportBuilder {

    private final Frame frame;
    private final Earlier earlier;
    private final Exceptions exceptions;
    private final RollUp rollUp;
    private final Limits limits;
    private final MilestoneLines milestones;
    private final CarriedOut carriedOut;
    private final Set<String> withdrawn = new HashSet<>();
    private final List<MeasureLine> measures = new ArrayList<>();
    private final List<DecisionRequested> decisions = new ArrayList<>();

    ReportBuilder(Frame frame, Earlier earlier) {
        this(frame, earlier, Set.of());
    }

    /** @param untold codes of the milestones achieved before the quarter that the report before did not tell as achieved */
    ReportBuilder(Frame frame, Earlier earlier, Set<String> untold) {
        this.frame = frame;
        this.earlier = earlier;
        this.exceptions = new Exceptions(frame.period(), frame.escalationRules(), earlier);
        this.rollUp = new RollUp(frame);
        this.limits = new Limits(frame);
        this.milestones = new MilestoneLines(frame, untold);
        this.carriedOut = new CarriedOut(frame);
    }

    void add(MeasureFacts measure) {
        if (measure.state().equals(RollUp.WITHDRAWN)) {
            withdrawn.add(measure.code());
        }
        carriedOut.add(measure);
        rollUp.add(measure);
        limits.add(measure);
        measures.add(line(measure));
        exceptions.of(measure).ifPresent(decisions::add);
    }

    void add(MilestoneFacts milestone) {
        carriedOut.add(milestone);
        if (!withdrawn.contains(milestone.measure())) {
            milestones.add(milestone);
        }
    }

    ReportRecord build() {
        measures.sort(Comparator.comparing(MeasureLine::code, CodeOrder.ASCENDING));
        decisions.sort(Comparator.comparing(d -> d.subject().code(), CodeOrder.ASCENDING));
        return new ReportRecord(
                frame.strategy(),
                frame.period(),
                frame.revision(),
                frame.rules(),
                frame.previousSha256(),
                earlier.report(),
                rollUp.figures(),
                measures,
                milestones.lines(),
                milestones.slippages(),
                milestones.rebaselined(),
                carriedOut.lines(),
                decisions,
                limits.told(),
                Definitions.all(frame.escalationRules()));
    }

    private MeasureLine line(MeasureFacts m) {
        return new MeasureLine(
                m.code(),
                m.plan(),
                m.title(),
                m.leadOrganisation(),
                m.contributing(),
                m.objectives(),
                frame.orientations(m.objectives()),
                m.weight().stripTrailingZeros().toPlainString(),
                m.state(),
                m.declared(),
                m.computed(),
                m.assessed(),
                earlier.computed(m.code()),
                m.reasons(),
                m.gapReason(),
                m.progress(),
                m.updateState(),
                new MilestoneCounts(m.due(), m.achieved(), m.missed(), m.overdue()),
                FigureSum.amount(m.authorised()),
                FigureSum.amount(m.spent()));
    }
}
