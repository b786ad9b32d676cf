package org.gouvernail.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gouvernail.governance.committee.PublicDecisions;
import org.gouvernail.governance.committee.PublicDecisions.PublicDecision;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.sectorplans.plan.Plans;
import org.gouvernail.sectorplans.plan.Plans.PlanView;
import org.gouvernail.sectorplans.promise.Promises;
import org.gouvernail.sectorplans.promise.Promises.PlanPromise;
import org.gouvernail.sectorplans.promise.Promises.Promise;
import org.gouvernail.sectorplans.wording.Drift;
import org.gouvernail.web.shell.Reader;
import org.gouvernail.web.shell.Slice;

/** What a plan first announced beside what it says today: figures over all its measures, and a page of them. */
@Named
@RequestScoped
public class PromisesPage {

    private static final int ROWS = 50;

    @Inject
    Reader reader;

    @Inject
    Plans plans;

    @Inject
    Promises promises;

    @Inject
    PublicDecisions publicDecisions;

    private PlanView plan;
    private PlanPromise itself;
    private List<PublicDecision> decisions = List.of();
    private List<Promise> all = List.of();

    /** How many measures and milestones changed in one way. */
    public record Count(Drift drift, int measures, int milestones) {}

    @PostConstruct
    void read() {
        String code = reader.variable("code");
        plan = plans.find(code, null).orElseThrow(() -> DomainException.notFound("plan", code));
        all = promises.ofPlan(code);
        itself = promises.plan(code);
        decisions = publicDecisions.about(new SubjectRef("plan", code));
    }

    public PlanView getPlan() {
        return plan;
    }

    /** What the plan itself promised. */
    public PlanPromise getItself() {
        return itself;
    }

    /** What the committee decided about the plan itself in closed sessions, the latest first. */
    public List<PublicDecision> getDecisions() {
        return decisions;
    }

    public List<Promise> getAll() {
        return all;
    }

    public Slice<Promise> getSlice() {
        return Slice.of(all, reader.parameter("page"), ROWS);
    }

    /** How many measures of the plan are as they were announced, their milestones included. */
    public long getKept() {
        return all.stream().filter(p -> !p.drifted()).count();
    }

    /** How the measures stand, all of them. */
    public String getStanding() {
        return StandingWords.of(all, reader);
    }

    /** The changes by kind. */
    public List<Count> getCounts() {
        return Arrays.stream(Drift.values())
                .map(drift -> new Count(
                        drift,
                        (int) all.stream()
                                .filter(p -> p.drifts().contains(drift))
                                .count(),
                        (int) all.stream()
                                .flatMap(p -> p.milestones().stream())
                                .filter(m -> m.drifts().contains(drift))
                                .count()))
                .toList();
    }

    /** How many measures and milestones there are. */
    public int getWhole() {
        return (int) Stream.concat(all.stream(), all.stream().flatMap(p -> p.milestones().stream()))
                .count();
    }
}
