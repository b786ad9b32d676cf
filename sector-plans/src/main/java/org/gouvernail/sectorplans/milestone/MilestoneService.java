package org.gouvernail.sectorplans.milestone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.committee.Committees.Change;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.journal.Journal.EntryView;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.sectorplans.measure.MeasureDirectory;
import org.gouvernail.sectorplans.measure.MeasureKey;
import org.gouvernail.sectorplans.measure.Sight;
import org.gouvernail.sectorplans.quarter.QuarterInputs.MilestoneFacts;
import org.jspecify.annotations.Nullable;

/** Reads milestones, and hands each write to {@link MilestoneWrites} on the locked row. */
@ApplicationScoped
class MilestoneService implements Milestones {

    static final String KIND = "milestone";

    @Inject
    MilestoneStore store;

    @Inject
    MilestoneWrites writes;

    @Inject
    MeasureDirectory measures;

    @Inject
    PublishedMilestones published;

    @Inject
    Committees committees;

    @Inject
    BusinessClock clock;

    @Inject
    Journal journal;

    @Override
    @Transactional
    @Requires(Role.SECRETARIAT)
    public MilestoneView create(
            String measure, String code, LocalizedText title, LocalDate reference, Provenance provenance) {
        return writes.create(measure, code, title, reference, provenance);
    }

    @Override
    @Transactional
    @Requires(Role.COORDINATOR)
    public MilestoneView forecast(String code, LocalDate forecast, LocalizedText reason, @Nullable String seen) {
        OpenMilestone open = writes.openAsCoordinator(code, seen);
        MilestoneRules.refuse(MilestoneRules.notPast(open.row().forecast(), forecast, clock.today()));
        writes.forecast(open, forecast, reason, null, CurrentActor.get().account());
        return writes.recorded("milestone.forecast-moved", open, reason.fr());
    }

    @Override
    @Transactional
    @Requires(Role.COORDINATOR)
    public MilestoneView reach(String code, LocalDate actual, @Nullable LocalizedText reason, @Nullable String seen) {
        OpenMilestone open = writes.openAsCoordinator(code, seen);
        MilestoneRules.refuse(writes.reached(open, actual, reason));
        writes.reach(open, actual, writes.untold());
        return writes.recorded("milestone.reached", open, reason == null ? null : reason.fr());
    }

    @Override
    @Transactional
    @Requires(Role.SECRETARIAT)
    public MilestoneView reword(String code, LocalizedText title, @Nullable String seen) {
        OpenMilestone open = writes.open(code, seen);
        MilestoneRules.refuse(MilestoneRules.title(title));
        open.row().reword(title);
        return writes.recorded("milestone.reworded", open, null);
    }

    @Override
    @Transactional
    @Requires(Role.SECRETARIAT)
    public MilestoneView moveReference(String code, LocalDate reference, String decision, @Nullable String seen) {
        OpenMilestone open = writes.open(code, seen);
        MilestoneView moved = writes.moveReference(open, reference, decision);
        committees.carryOut(decision, new SubjectRef(KIND, code), Change.MOVE_REFERENCE);
        return moved;
    }

    @Override
    @Transactional
    public Optional<MilestoneView> find(String code, @Nullable Instant asOf) {
        if (!code.matches(Codes.PATTERN)) {
            return Optional.empty();
        }
        Optional<MilestoneView> found = asOf == null
                ? store.load(code, LockModeType.NONE).map(writes::view)
                : journal.stateAsOf(new SubjectRef(KIND, code), asOf, MilestoneView.class);
        return found.map(m ->
                published.seen(List.of(m), measures.require(m.measure()), asOf).get(0));
    }

    @Override
    @Transactional
    public List<MilestoneView> of(String measure, @Nullable Instant asOf) {
        MeasureKey key = measures.require(measure, asOf);
        List<MilestoneView> all =
                asOf == null ? current(List.of(key)).getOrDefault(measure, List.of()) : recorded(key, asOf);
        return published.seen(all, key, asOf);
    }

    @Override
    @Transactional
    public Map<String, List<MilestoneView>> of(Collection<String> codes) {
        List<MeasureKey> keys = measures.named(codes);
        Set<String> plans = keys.stream().map(MeasureKey::plan).collect(Collectors.toSet());
        return seen(keys, current(keys), plans, null);
    }

    @Override
    @Transactional
    public Map<String, MilestoneView> named(Collection<String> codes) {
        Set<String> asked = Set.copyOf(codes);
        return of(store.measuresOf(asked)).values().stream()
                .flatMap(List::stream)
                .filter(m -> asked.contains(m.code()))
                .collect(Collectors.toMap(MilestoneView::code, m -> m));
    }

    @Override
    @Transactional
    public Map<String, List<MilestoneView>> ofPlan(String plan, @Nullable Instant asOf) {
        List<MeasureKey> keys = measures.all(plan);
        return seen(keys, asOf == null ? current(keys) : recorded(keys, asOf), Set.of(plan), asOf);
    }

    @Override
    @Transactional
    public Set<String> told(String plan) {
        return published.ofPlan(plan, null).keySet();
    }

    /** What the reader may see, the publication read once a plan. */
    private Map<String, List<MilestoneView>> seen(
            List<MeasureKey> keys, Map<String, List<MilestoneView>> all, Set<String> plans, @Nullable Instant asOf) {
        Sight sight = Sight.ofReader();
        if (keys.stream().allMatch(sight::covers)) {
            return all;
        }
        Map<String, MilestoneFacts> facts = new HashMap<>();
        plans.forEach(plan -> facts.putAll(published.ofPlan(plan, asOf)));
        Set<String> covered =
                keys.stream().filter(sight::covers).map(MeasureKey::code).collect(Collectors.toSet());
        Map<String, List<MilestoneView>> shown = new HashMap<>(all);
        shown.keySet().removeAll(covered);
        Instant until = published.until(asOf);
        shown.replaceAll((measure, milestones) -> PublishedMilestones.seen(milestones, facts, until));
        covered.forEach(measure -> shown.computeIfAbsent(measure, all::get));
        return shown;
    }

    private Map<String, List<MilestoneView>> current(List<MeasureKey> keys) {
        Map<UUID, String> codes = keys.stream().collect(Collectors.toMap(MeasureKey::id, MeasureKey::code));
        Map<UUID, List<MilestoneEvidence>> evidence = store.evidenceOf(codes.keySet());
        return store.of(codes.keySet()).stream()
                .map(m -> m.view(
                        Objects.requireNonNull(codes.get(m.measureId())),
                        evidence.getOrDefault(m.id(), List.of()).stream()
                                .map(e -> e.view(m.code()))
                                .toList()))
                .collect(Collectors.groupingBy(MilestoneView::measure));
    }

    private Map<String, List<MilestoneView>> recorded(List<MeasureKey> keys, Instant asOf) {
        Set<String> codes = keys.stream().map(MeasureKey::code).collect(Collectors.toSet());
        return journal.statesAsOf(KIND, asOf, MilestoneView.class).stream()
                .filter(m -> codes.contains(m.measure()))
                .sorted(Comparator.comparing(MilestoneView::referenceDate).thenComparing(MilestoneView::code))
                .collect(Collectors.groupingBy(MilestoneView::measure));
    }

    /** Milestones stay with their measure for good, so today's list names all that can have existed. */
    private List<MilestoneView> recorded(MeasureKey measure, Instant asOf) {
        return store.of(measure.id()).stream()
                .flatMap(m -> journal.stateAsOf(new SubjectRef(KIND, m.code()), asOf, MilestoneView.class).stream())
                .sorted(Comparator.comparing(MilestoneView::referenceDate).thenComparing(MilestoneView::code))
                .toList();
    }

    @Override
    @Transactional
    @Requires({Role.COORDINATOR, Role.APPROVER, Role.SECRETARIAT, Role.COMMITTEE, Role.AUDITOR})
    public List<Declaration> declarations(String code) {
        MilestoneView milestone = find(code, null).orElseThrow(() -> DomainException.notFound(KIND, code));
        if (!Sight.ofReader().covers(measures.require(milestone.measure()))) {
            return List.of();
        }
        List<Declaration> declared = new ArrayList<>();
        LocalDate before = null;
        for (EntryView entry : journal.history(new SubjectRef(KIND, code))) {
            LocalDate actual = Json.read(entry.state(), MilestoneView.class).actualDate();
            if (actual != null && !actual.equals(before)) {
                declared.add(new Declaration(actual, entry.reason(), entry.actor(), entry.at()));
            }
            before = actual;
        }
        return declared;
    }

    @Override
    @Transactional
    @Requires({
        Role.COORDINATOR,
        Role.APPROVER,
        Role.SECRETARIAT,
        Role.COMMITTEE,
        Role.ADVISOR,
        Role.ANALYST,
        Role.AUDITOR,
        Role.ADMIN
    })
    public List<ForecastView> forecasts(String code, @Nullable Instant asOf) {
        Milestone milestone =
                store.load(code, LockModeType.NONE).orElseThrow(() -> DomainException.notFound(KIND, code));
        List<ForecastView> given = store.forecasts(milestone.id());
        MeasureKey measure = measures.require(find(code, null).orElseThrow().measure());
        Instant until = Sight.ofReader().covers(measure) ? null : published.until(asOf);
        Set<Integer> unpublished = until == null ? Set.of() : store.unpublished(milestone.id(), until);
        List<ForecastView> then = IntStream.range(0, given.size())
                .filter(i -> asOf == null || !given.get(i).givenAt().isAfter(asOf))
                .filter(i ->
                        until == null || i == 0 || (!given.get(i).givenAt().isAfter(until) && !unpublished.contains(i)))
                .mapToObj(given::get)
                .toList();
        if (then.isEmpty()) {
            throw DomainException.notFound(KIND, code);
        }
        return then;
    }
}
