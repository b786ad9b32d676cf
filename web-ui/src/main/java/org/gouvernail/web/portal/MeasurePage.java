package org.gouvernail.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.sectorplans.measure.MeasureView;
import org.gouvernail.sectorplans.measure.Measures;
import org.gouvernail.sectorplans.milestone.Milestones;
import org.gouvernail.sectorplans.milestone.Milestones.MilestoneView;
import org.gouvernail.web.chart.Gantt;
import org.gouvernail.web.shell.Reader;

/** A measure: what it is, its three ratings with their reasons, its milestones. */
@Named
@RequestScoped
public class MeasurePage {

    @Inject
    Reader reader;

    @Inject
    Measures measures;

    @Inject
    Milestones milestones;

    private MeasureView measure;
    private List<MilestoneView> milestonesOfMeasure = List.of();

    @PostConstruct
    void read() {
        String code = reader.variable("code");
        measure = measures.find(code, null).orElseThrow(() -> DomainException.notFound("measure", code));
        milestonesOfMeasure = milestones.of(code, null);
    }

    public MeasureView getMeasure() {
        return measure;
    }

    public List<MilestoneView> getMilestones() {
        return milestonesOfMeasure;
    }

    /** The rows of the calendar: the measure itself, then one a milestone. */
    public List<Gantt.Row> getRows() {
        return milestonesOfMeasure.stream()
                .map(m -> new Gantt.Row(m.code(), measure.start(), measure.end(), PlanPage.marks(List.of(m))))
                .toList();
    }

    /** What was authorised over all fiscal years, as a decimal string. */
    public String getAuthorised() {
        return measure.authorised().stream()
                .map(a -> new BigDecimal(a.amount()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .toPlainString();
    }
}
