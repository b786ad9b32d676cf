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
import org.gouvernail.web.shell.Slice;

/** A sector plan: its facts, and a page of its measures with their ratings and their calendar. */
@Named
@RequestScoped
public class PlanPage {

    private static final int ROWS = 50;

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
    private Slice<MeasureView> slice = Slice.of(List.of(), null, ROWS);
    private Map<String, List<MilestoneView>> milestonesByMeasure = Map.of();

    @PostConstruct
    void read() {
        String code = reader.variable("code");
        plan = plans.find(code, null).orElseThrow(() -> DomainException.notFound("plan", code));
        Filter all = new Filter(code, null, null, null, null, null, null, null);
        slice = Slice.of(measures.search(all, Slice.page(reader.parameter("page")), ROWS));
        milestonesByMeasure =
                milestones.of(slice.rows().stream().map(MeasureView::code).toList());
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

    /** The measures of the page asked for. */
    public List<MeasureView> getMeasures() {
        return slice.rows();
    }

    public Slice<MeasureView> getSlice() {
        return slice;
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

    /** Whether any measure of the page has a milestone. */
    public boolean isCalendar() {
        return milestonesByMeasure.values().stream().anyMatch(list -> !list.isEmpty());
    }

    /** The rows of the calendar, one a measure. */
    public List<Gantt.Row> getRows() {
        return slice.rows().stream()
                .map(m -> new Gantt.Row(m.code(), m.title(), m.start(), m.end(), marks(milestones(m))))
                .toList();
    }

    static List<Gantt.Mark> marks(List<MilestoneView> milestones) {
        return milestones.stream()
                .map(m -> new Gantt.Mark(m.referenceDate(), m.forecastDate(), m.achieved() ? m.actualDate() : null))
                .toList();
    }
}
