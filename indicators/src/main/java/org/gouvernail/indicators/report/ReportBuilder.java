package org.gouvernail.indicators.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gouvernail.indicators.report.Reports.DecisionRequested;
import org.gouvernail.indicators.report.Reports.MeasureLine;
import org.gouvernail.sectorplans.quarter.QuarterInputs.MeasureFacts;
import org.gouvernail.sectorplans.quarter.QuarterInputs.MilestoneFacts;
import org.jspecify.annotations.Nullable;

/** Builds the record of a report from measures and milestones, in whatever order they come. */
final class ReportBuilder {

    private final Frame frame;
    private final Earlier earlier;
    private final Exceptions exceptions;
    private final RollUp rollUp = new RollUp();
    private final Limits limits = new Limits();
    private final MilestoneLines milestones;
    private final List<MeasureLine> measures = new ArrayList<>();
    private final List<DecisionRequested> decisions = new ArrayList<>();

    ReportBuilder(Frame frame, Earlier earlier) {
        this.frame = frame;
        this.earlier = earlier;
        this.exceptions = new Exceptions(frame.period(), earlier);
        this.milestones = new MilestoneLines(frame);
    }

    void add(MeasureFacts measure) {
        rollUp.add(measure);
        limits.add(measure);
        measures.add(line(measure));
        exceptions.of(measure).ifPresent(decisions::add);
    }

    void add(MilestoneFacts milestone) {
        milestones.add(milestone);
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
                rollUp.figures(frame),
                measures,
                milestones.lines(),
                milestones.slippages(),
                decisions,
                limits.told(frame));
    }

    private MeasureLine line(MeasureFacts m) {
        return new MeasureLine(
                m.code(),
                m.plan(),
                m.title(),
                m.leadOrganisation(),
                m.declared(),
                m.computed(),
                m.assessed(),
                earlier.computed(m.code()),
                m.reasons(),
                m.gapReason(),
                m.progress(),
                m.updateState(),
                FigureSum.amount(m.authorised()),
                amount(m.spent()));
    }

    private static @Nullable String amount(@Nullable BigDecimal amount) {
        return amount == null ? null : FigureSum.amount(amount);
    }
}
