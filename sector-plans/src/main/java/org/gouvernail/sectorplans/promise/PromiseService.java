package org.gouvernail.sectorplans.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.sectorplans.change.ChangeRequests;
import org.gouvernail.sectorplans.change.ChangeRequests.TakenOver;
import org.gouvernail.sectorplans.measure.MeasureRecord;
import org.gouvernail.sectorplans.measure.MeasureState;
import org.gouvernail.sectorplans.measure.MeasureView;
import org.gouvernail.sectorplans.measure.MeasureView.Authorised;
import org.gouvernail.sectorplans.measure.Measures;
import org.gouvernail.sectorplans.measure.Measures.Filter;
import org.gouvernail.sectorplans.milestone.Milestones;
import org.gouvernail.sectorplans.milestone.Milestones.MilestoneView;
import org.gouvernail.sectorplans.plan.Plans;
import org.gouvernail.sectorplans.plan.Plans.PlanView;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class PromiseService implements Promises {

    @Inject
    Plans plans;

    @Inject
    Measures measures;

    @Inject
    Milestones milestones;

    @Inject
    ChangeRequests changes;

    @Inject
    Journal journal;

    @Inject
    BusinessClock clock;

    @Override
    public List<Promise> ofPlan(String plan) {
        LocalDate adopted = plans.require(plan).adoptedOn();
        List<MeasureView> now = measures.search(new Filter(plan, null, null, null, null, null, null, "code"), null);
        return promises(plan, adopted, now, milestones.ofPlan(plan, null));
    }

    @Override
    public Promise of(String measure) {
        MeasureView now = measures.find(measure, null).orElseThrow(() -> DomainException.notFound("measure", measure));
        LocalDate adopted = plans.require(now.plan()).adoptedOn();
        return promises(now.plan(), adopted, List.of(now), Map.of(measure, milestones.of(measure, null)))
                .get(0);
    }

    @Override
    public PlanPromise plan(String plan) {
        PlanView now = plans.require(plan);
        PlanView announced = journal.statesAround("plan", List.of(plan), adopted(now.adoptedOn()), PlanView.class)
                .getOrDefault(plan, now);
        PlanWords before = words(announced);
        PlanWords today = words(now);
        return new PlanPromise(plan, before, today, PromiseRules.plan(before, today));
    }

    private static PlanWords words(PlanView plan) {
        return new PlanWords(plan.title(), plan.start(), plan.end(), plan.envelope(), plan.announcedMeasures());
    }

    /** The end of the day of adoption: what stood then was announced. */
    private static Instant adopted(@Nullable LocalDate on) {
        return on == null
                ? Instant.EPOCH
                : on.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant();
    }

    private List<Promise> promises(
            String plan, @Nullable LocalDate adopted, List<MeasureView> now, Map<String, List<MilestoneView>> stones) {
        Instant at = adopted(adopted);
        Map<String, MeasureRecord> announced = journal.statesAround(
                "measure", now.stream().map(MeasureView::code).toList(), at, MeasureRecord.class);
        Map<String, MilestoneView> first = journal.statesAround(
                "milestone",
                stones.values().stream()
                        .flatMap(Collection::stream)
                        .map(MilestoneView::code)
                        .toList(),
                at,
                MilestoneView.class);
        Map<String, String> merged = changes.merged(plan);
        Map<String, List<TakenOver>> tookOver = changes.tookOver();
        LocalDate today = clock.today();
        return now.stream()
                .map(m -> promise(
                        m,
                        words(announced.get(m.code()), m),
                        stones.getOrDefault(m.code(), List.of()).stream()
                                .map(s -> milestone(
                                        s, first.get(s.code()), m.state() == MeasureState.WITHDRAWN ? null : today))
                                .toList(),
                        merged.get(m.code()),
                        tookOver.getOrDefault(m.code(), List.of())))
                .toList();
    }

    private static Promise promise(
            MeasureView now,
            Words announced,
            List<MilestonePromise> milestones,
            @Nullable String mergedInto,
            List<TakenOver> tookOver) {
        Words today = new Words(now.title(), now.start(), now.end(), total(now.authorised()));
        return new Promise(
                now.code(),
                now.plan(),
                announced,
                today,
                now.state(),
                PromiseRules.measure(announced, today, now.state(), mergedInto),
                milestones,
                mergedInto,
                tookOver);
    }

    private static Words words(@Nullable MeasureRecord announced, MeasureView now) {
        return announced == null
                ? new Words(now.title(), now.start(), now.end(), total(now.authorised()))
                : new Words(announced.title(), announced.start(), announced.end(), total(announced.authorised()));
    }

    /** Of a measure that was withdrawn, nothing is awaited any more. */
    private static MilestonePromise milestone(
            MilestoneView now, @Nullable MilestoneView first, @Nullable LocalDate today) {
        LocalDate actual = now.actualDate();
        boolean declared = actual != null && (now.achieved() || actual.isAfter(now.forecastDate()));
        LocalDate expected = declared && actual != null ? actual : now.forecastDate();
        long overdue = today == null ? 0 : PromiseRules.overdue(now.originalDate(), now.achieved(), today);
        return new MilestonePromise(
                now.code(),
                first == null ? now.title() : first.title(),
                now.title(),
                now.originalDate(),
                now.referenceDate(),
                expected,
                now.achieved(),
                now.toldLate(),
                overdue,
                PromiseRules.milestone(
                        first == null ? now.title() : first.title(),
                        now.title(),
                        now.originalDate(),
                        now.referenceDate(),
                        overdue > 0 && today != null && expected.isBefore(today) ? today : expected));
    }

    private static @Nullable String total(List<Authorised> authorised) {
        if (authorised.isEmpty()) {
            return null;
        }
        return authorised.stream()
                .map(Authorised::amount)
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .toPlainString();
    }
}
