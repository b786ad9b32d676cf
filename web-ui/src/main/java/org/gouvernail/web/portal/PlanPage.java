package org.gouvernail.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.sectorplans.critical.ParentRatings;
import org.gouvernail.sectorplans.critical.ParentRatings.ParentRating;
import org.gouvernail.sectorplans.measure.MeasureView;
import org.gouvernail.sectorplans.measure.Measures;
import org.gouvernail.sectorplans.measure.Measures.Filter;
import org.gouvernail.sectorplans.milestone.Milestones;
import org.gouvernail.sectorplans.milestone.Milestones.MilestoneView;
import org.gouvernail.sectorplans.plan.Plans;
import org.gouvernail.sectorplans.plan.Plans.PlanView;
import org.gouvernail.sectorplans.promise.Promises;
import org.gouvernail.sectorplans.promise.Promises.Promise;
import org.gouvernail.web.chart.Gantt;
import org.gouvernail.web.shell.Reader;

/** A sector plan: its facts, its measures with their ratings, and its calendar. */
@Named
@RequestScoped
public class PlanPage {

    @Inject
    Reader reader;

    @Inject
    Plans plans;

    @Inject
    Measures measures;

    @Inject
    Milestones milestones;

    @Inject
    Promises promises;

    @Inject
    ParentRatings ratings;

    private PlanView plan;
    private ParentRating rating;
    private List<Promise> promised = List.of();
    private List<MeasureView> measuresOfPlan = List.of();
    private Map<String, List<MilestoneView>> milestonesByMeasure = Map.of();

    @PostConstruct
    void read() {
        String code = reader.variable("code");
        plan = plans.find(code, null).orElseThrow(() -> DomainException.notFound("plan", code));
        measuresOfPlan = measures.search(new Filter(code, null, null, null, null, null, null, null), null);
        milestonesByMeasure = milestones.ofPlan(code, null);
        promised = promises.ofPlan(code);
        rating = ratings.ofPlan(code);
    }

    /** Its computed rating, with the critical measures that give it. */
    public ParentRating getRating() {
        return rating;
    }

    public PlanView getPlan() {
        return plan;
    }

    public List<MeasureView> getMeasures() {
        return measuresOfPlan;
    }

    /** How its measures stand, those merged and withdrawn counted with the others. */
    public String getStanding() {
        return StandingWords.of(promised, reader);
    }

    /** How many of its measures changed since they were announced. */
    public long getDrifted() {
        return promised.stream().filter(Promise::drifted).count();
    }

    public List<MilestoneView> milestones(MeasureView measure) {
        return milestonesByMeasure.getOrDefault(measure.code(), List.of());
    }

    /** Whether any measure has a milestone. */
    public boolean isCalendar() {
        return milestonesByMeasure.values().stream().anyMatch(list -> !list.isEmpty());
    }

    /** The rows of the calendar, one a measure. */
    public List<Gantt.Row> getRows() {
        return measuresOfPlan.stream()
                .map(m -> new Gantt.Row(m.code(), m.title(), m.start(), m.end(), marks(milestones(m))))
                .toList();
    }

    static List<Gantt.Mark> marks(List<MilestoneView> milestones) {
        return milestones.stream()
                .map(m -> new Gantt.Mark(m.referenceDate(), m.forecastDate(), m.achieved() ? m.actualDate() : null))
                .toList();
    }
}
