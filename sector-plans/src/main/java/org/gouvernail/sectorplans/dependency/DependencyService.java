package org.gouvernail.sectorplans.dependency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.sectorplans.measure.MeasureDirectory;
import org.gouvernail.sectorplans.measure.MeasureKey;
import org.gouvernail.sectorplans.milestone.Milestones;
import org.gouvernail.sectorplans.milestone.Milestones.MilestoneView;
import org.jspecify.annotations.Nullable;

/** Declares, takes away and reads dependencies; what they do to dates is computed by {@link SlipReckoning}. */
@ApplicationScoped
class DependencyService implements Dependencies {

    static final String KIND = "dependency";

    @Inject
    DependencyStore store;

    @Inject
    SlipReckoning reckoning;

    @Inject
    Milestones milestones;

    @Inject
    MeasureDirectory measures;

    @Inject
    Journal journal;

    @Inject
    BusinessClock clock;

    @Override
    @Transactional
    @Requires({Role.COORDINATOR, Role.SECRETARIAT})
    public DependencyView declare(String predecessor, String successor, int lagDays) {
        milestone("/predecessor", predecessor);
        MilestoneView waiting = milestone("/successor", successor);
        mayWrite(waiting.measure());
        refuse(DependencyRules.declared(predecessor, successor, lagDays));
        store.hold();
        List<DependencyView> all = store.all();
        DomainException taken = DomainException.conflict("dependency.exists", predecessor, successor);
        if (all.stream()
                .anyMatch(d ->
                        d.predecessor().equals(predecessor) && d.successor().equals(successor))) {
            throw taken;
        }
        refuse(DependencyRules.circle(new DependencyGraph(all), predecessor, successor));
        Dependency dependency = new Dependency(predecessor, successor, lagDays);
        store.add(dependency, taken);
        DependencyView view = dependency.view();
        journal.record("dependency.declared", subject(view), null, view);
        return view;
    }

    @Override
    @Transactional
    @Requires({Role.COORDINATOR, Role.SECRETARIAT})
    public DependencyView remove(UUID id, @Nullable LocalizedText reason, @Nullable String seen) {
        store.hold();
        Dependency dependency = store.find(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> DomainException.notFound(KIND, id.toString()));
        mayWrite(milestone("/successor", dependency.successor()).measure());
        if (!dependency.inForce()) {
            throw DomainException.conflict("dependency.ended", dependency.predecessor(), dependency.successor());
        }
        Version.check(seen, dependency.view());
        if (reason == null) {
            throw DomainException.invalid("dependency.reason-required", "/reason");
        }
        refuse(DependencyRules.reason(reason));
        dependency.end(clock.today(), CurrentActor.get().function(), reason);
        store.flush();
        DependencyView view = dependency.view();
        journal.record("dependency.removed", subject(view), reason.fr(), view);
        return view;
    }

    @Override
    @Transactional
    public DependencyView require(UUID id) {
        return store.find(id, LockModeType.NONE)
                .map(Dependency::view)
                .orElseThrow(() -> DomainException.notFound(KIND, id.toString()));
    }

    @Override
    @Transactional
    public List<DependencyView> all(
            @Nullable String milestone, @Nullable String plan, @Nullable Instant asOf, boolean removed) {
        Predicate<String> asked = milestone == null ? code -> true : milestone::equals;
        Predicate<String> within = plan == null ? code -> true : ofPlan(plan)::contains;
        return (asOf == null ? removed ? store.ended() : store.all() : recorded(asOf, removed))
                .stream()
                        .filter(d -> asked.test(d.predecessor()) || asked.test(d.successor()))
                        .filter(d -> within.test(d.predecessor()) || within.test(d.successor()))
                        .toList();
    }

    @Override
    @Transactional
    public List<DependencyView> of(Collection<String> codes) {
        return store.of(codes);
    }

    @Override
    @Transactional
    public List<DependencyView> endedLately(Collection<String> codes) {
        return store.ended(codes, clock.today().minusYears(1));
    }

    @Override
    @Transactional
    public Impact impact(String milestone, int days) {
        return reckoning.impact(milestone, days);
    }

    @Override
    @Transactional
    public List<Pressure> pressures(Collection<String> codes) {
        return reckoning.pressures(codes);
    }

    private List<DependencyView> recorded(Instant asOf, boolean removed) {
        return journal.statesAsOf(KIND, asOf, DependencyView.class).stream()
                .filter(d -> d.inForce() != removed)
                .sorted(Comparator.comparing(DependencyView::predecessor).thenComparing(DependencyView::successor))
                .toList();
    }

    private Set<String> ofPlan(String plan) {
        return milestones.ofPlan(plan, null).values().stream()
                .flatMap(List::stream)
                .map(MilestoneView::code)
                .collect(Collectors.toSet());
    }

    private MilestoneView milestone(String pointer, String code) {
        return milestones
                .find(code, null)
                .orElseThrow(() -> DomainException.invalid("unknown.milestone", pointer, code));
    }

    private void mayWrite(String code) {
        MeasureKey measure = measures.require(code);
        if (!CurrentActor.get().has(Role.SECRETARIAT) && !measure.concerns(CurrentActor.get(), Role.COORDINATOR)) {
            throw DomainException.forbidden("access.organisation", measure.leadOrganisation());
        }
    }

    private static void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw DomainException.invalid(problems);
        }
    }

    private static SubjectRef subject(DependencyView dependency) {
        return new SubjectRef(KIND, dependency.id().toString());
    }
}
