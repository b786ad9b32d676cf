package org.gouvernail.sectorplans.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.journal.Journal.Write;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.UniqueKey;
import org.gouvernail.governance.strategy.Strategies;
import org.gouvernail.sectorplans.measure.MeasureView.Authorised;
import org.gouvernail.sectorplans.measure.Measures.MeasureContent;
import org.gouvernail.sectorplans.plan.Plans;
import org.gouvernail.sectorplans.plan.Plans.PlanView;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class MeasureBatchService implements MeasureBatch {

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Inject
    MeasureStore store;

    @Inject
    MeasureListStore lists;

    @Inject
    Plans plans;

    @Inject
    Strategies strategies;

    @Inject
    MeasureDecisions decisions;

    @Inject
    BusinessClock clock;

    @Inject
    Journal journal;

    @Override
    @Transactional
    public Map<String, MeasureContent> of(String plan) {
        Map<UUID, MeasureLists> listed = lists.all(plan);
        Map<String, MeasureContent> contents = new LinkedHashMap<>();
        store.all(plan)
                .forEach(m ->
                        contents.put(m.code(), content(m.record(listed.getOrDefault(m.id(), MeasureLists.EMPTY)))));
        return contents;
    }

    private static MeasureContent content(MeasureRecord m) {
        Map<String, BigDecimal> authorised = m.authorised().stream()
                .collect(Collectors.toMap(
                        Authorised::fiscalYear, a -> new BigDecimal(a.amount()), (a, b) -> b, LinkedHashMap::new));
        return new MeasureContent(
                m.title(),
                m.leadOrganisation(),
                m.contributing(),
                m.objectives(),
                m.start(),
                m.end(),
                authorised,
                new BigDecimal(m.weight()),
                m.state(),
                m.provenance());
    }

    @Override
    public List<FieldProblem> problems(
            PlanView plan, String code, @Nullable MeasureContent before, MeasureContent content) {
        Set<String> held = before == null ? Set.of() : before.authorised().keySet();
        return MeasureRules.problems(code, content, plan, held, clock.today());
    }

    @Override
    @Transactional
    public List<FieldProblem> undecided(PlanView plan, String code, MeasureContent before, MeasureContent after) {
        try {
            decisions.demand(MeasureRecord.of(code, plan.code(), before), after, plan);
            return List.of();
        } catch (DomainException e) {
            return e.fields();
        }
    }

    @Override
    @Transactional
    @Requires(Role.SECRETARIAT)
    public void land(String plan, Map<String, MeasureContent> contents) {
        PlanView within = plans.require(plan);
        Map<String, Measure> known =
                store.all(plan).stream().collect(Collectors.toMap(Measure::code, Function.identity()));
        Map<String, MeasureContent> before = of(plan);
        check(within, before, contents);
        Set<String> added = new LinkedHashSet<>();
        UUID planId = store.plan(plan);
        contents.forEach((code, content) -> {
            Measure measure = known.get(code);
            if (measure == null) {
                measure = new Measure(planId, plan, code, content, clock.today());
                known.put(code, measure);
                em.persist(measure);
                added.add(code);
            } else {
                decisions.demand(
                        MeasureRecord.of(code, plan, Objects.requireNonNull(before.get(code))), content, within);
                measure.revise(content);
            }
        });
        UniqueKey.flush(em, DomainException::stale);
        Map<UUID, MeasureContent> byId = new LinkedHashMap<>();
        contents.forEach((code, content) ->
                byId.put(Objects.requireNonNull(known.get(code)).id(), content));
        lists.writeAll(byId);
        List<Write> writes = new ArrayList<>();
        contents.forEach((code, content) -> writes.add(new Write(
                added.contains(code) ? "measure.created" : "measure.revised",
                new SubjectRef(MeasureService.KIND, code),
                null,
                Objects.requireNonNull(known.get(code)).record(MeasureLists.of(content)))));
        journal.recordAll(writes);
    }

    private void check(PlanView plan, Map<String, MeasureContent> before, Map<String, MeasureContent> contents) {
        List<FieldProblem> problems = new ArrayList<>();
        Set<String> objectives = new LinkedHashSet<>();
        contents.forEach((code, content) -> {
            problems.addAll(problems(plan, code, before.get(code), content));
            MeasureContent held = before.get(code);
            content.objectives().stream()
                    .filter(o -> held == null || !held.objectives().contains(o))
                    .forEach(objectives::add);
        });
        if (!problems.isEmpty()) {
            throw DomainException.invalid(problems);
        }
        strategies.requireObjectives(objectives);
    }
}
