package org.gouvernail.sectorplans.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.UniqueKey;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.governance.organisation.Organisations;
import org.gouvernail.governance.strategy.Strategies;
import org.gouvernail.sectorplans.measure.MeasureView.Authorised;
import org.gouvernail.sectorplans.plan.OrganisationsExist;
import org.gouvernail.sectorplans.plan.Plans;
import org.gouvernail.sectorplans.plan.Plans.PlanView;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class MeasureService implements Measures, DecidedMeasures {

    static final String KIND = "measure";

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Inject
    Journal journal;

    @Inject
    MeasureStore store;

    @Inject
    MeasureListStore lists;

    @Inject
    MeasureSearch search;

    @Inject
    Plans plans;

    @Inject
    Organisations organisations;

    @Inject
    Strategies strategies;

    @Inject
    MeasureDecisions decisions;

    @Inject
    BusinessClock clock;

    @Override
    @Transactional
    @Requires(Role.SECRETARIAT)
    public MeasureView create(String plan, String code, MeasureContent content) {
        PlanView within = plans.require(plan);
        check(code, content, within, List.of(), Set.of(), Set.of());
        if (store.load(code, LockModeType.NONE).isPresent()) {
            throw DomainException.conflict("measure.exists", code);
        }
        Measure measure = new Measure(store.plan(plan), plan, code, content, clock.today());
        em.persist(measure);
        UniqueKey.flush(em, () -> DomainException.conflict("measure.exists", code));
        return recorded("measure.created", measure, content, null);
    }

    @Override
    @Transactional
    @Requires(Role.SECRETARIAT)
    public MeasureView revise(String code, MeasureContent content, @Nullable String decision, @Nullable String seen) {
        Measure measure = lock(code);
        Version.check(seen, view(record(measure), null));
        if (decision == null) {
            decisions.demand(record(measure), content, plans.require(measure.plan()));
        } else {
            decisions.carryOut(record(measure), content, decision);
        }
        return revised(measure, content, decision);
    }

    @Override
    @Transactional
    @Requires({Role.SECRETARIAT, Role.COMMITTEE})
    public MeasureView change(String code, MeasureContent content, String decision) {
        return revised(lock(code), content, decision);
    }

    private Measure lock(String code) {
        return store.load(code, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> DomainException.notFound(KIND, code));
    }

    private MeasureView revised(Measure measure, MeasureContent content, @Nullable String decision) {
        MeasureRecord before = record(measure);
        List<String> held = new ArrayList<>(before.contributing());
        held.add(before.leadOrganisation());
        Set<String> years =
                before.authorised().stream().map(Authorised::fiscalYear).collect(Collectors.toSet());
        check(measure.code(), content, plans.require(measure.plan()), held, years, before.objectives());
        if (decision != null) {
            decisions.check(measure.code(), decision);
        }
        measure.revise(content);
        em.flush();
        return recorded(decision == null ? "measure.revised" : MeasureDecisions.DECIDED, measure, content, decision);
    }

    private MeasureView recorded(String act, Measure measure, MeasureContent content, @Nullable String reason) {
        lists.write(measure.id(), content);
        MeasureRecord state = record(measure);
        journal.record(act, new SubjectRef(KIND, state.code()), reason, state);
        return view(state, null);
    }

    /** An objective that a later edition dropped stays on the measures that serve it, and is given to no other. */
    private void check(
            String code,
            MeasureContent content,
            PlanView plan,
            List<String> held,
            Set<String> years,
            Collection<String> served) {
        List<FieldProblem> problems = new ArrayList<>(MeasureRules.problems(code, content, plan, years, clock.today()));
        problems.addAll(
                OrganisationsExist.problems(organisations, content.leadOrganisation(), content.contributing(), held));
        if (!problems.isEmpty()) {
            throw DomainException.invalid(problems);
        }
        Set<String> added = new HashSet<>(content.objectives());
        added.removeAll(served);
        strategies.requireObjectives(added);
    }

    @Override
    @Transactional
    public Optional<MeasureView> find(String code, @Nullable Instant asOf) {
        if (!code.matches(Codes.PATTERN)) {
            return Optional.empty();
        }
        Optional<MeasureRecord> found = asOf == null
                ? store.load(code, LockModeType.NONE).map(this::record)
                : journal.stateAsOf(new SubjectRef(KIND, code), asOf, MeasureRecord.class);
        return found.map(m -> view(m, asOf));
    }

    @Override
    @Transactional
    public List<MeasureView> search(Filter filter, @Nullable Instant asOf) {
        return search.views(search.records(filter, asOf), asOf);
    }

    @Override
    @Transactional
    public Found search(Filter filter, int page, int rows) {
        List<MeasureRecord> all = search.records(filter, null);
        int pages = Math.max(1, (all.size() + rows - 1) / rows);
        int shown = Math.min(pages, Math.max(1, page));
        List<MeasureRecord> some = all.subList((shown - 1) * rows, Math.min(all.size(), shown * rows));
        return new Found(search.views(some, null), shown, pages, all.size());
    }

    @Override
    @Transactional
    public List<MeasureView> named(Collection<String> codes) {
        List<Measure> found = store.named(codes);
        Map<UUID, MeasureLists> listed =
                lists.of(found.stream().map(Measure::id).toList());
        return search.views(
                found.stream()
                        .map(m -> m.record(listed.getOrDefault(m.id(), MeasureLists.EMPTY)))
                        .toList(),
                null);
    }

    @Override
    @Transactional
    public MeasureView require(String code) {
        return store.load(code, LockModeType.NONE)
                .map(m -> record(m).with(Reported.NOTHING, null))
                .orElseThrow(() -> DomainException.notFound(KIND, code));
    }

    private MeasureRecord record(Measure measure) {
        return measure.record(lists.of(measure.id()));
    }

    private MeasureView view(MeasureRecord state, @Nullable Instant asOf) {
        return search.views(List.of(state), asOf).get(0);
    }
}
