package org.gouvernail.sectorplans.planobjective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.governance.strategy.Strategies;
import org.gouvernail.sectorplans.plan.Plans;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class PlanObjectiveService implements PlanObjectives {

    static final String KIND = "plan-objective";

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Inject
    Plans plans;

    @Inject
    Strategies strategies;

    @Inject
    Journal journal;

    @Override
    @Requires(Role.SECRETARIAT)
    public PlanObjectiveView add(String plan, String code, Content content) {
        plans.lock(plan);
        if (!code.startsWith(plan + "-")) {
            throw DomainException.invalid("plan-objective.code", "/code", plan);
        }
        if (load(code, LockModeType.NONE).isPresent()) {
            throw DomainException.conflict("plan-objective.code-exists", code);
        }
        check(content, Set.of());
        PlanObjective made = new PlanObjective(plan, rows(plan).size() + 1, code, content);
        em.persist(made);
        return recorded("plan-objective.added", made);
    }

    @Override
    @Requires(Role.SECRETARIAT)
    public PlanObjectiveView revise(String plan, String code, Content content, @Nullable String seen) {
        PlanObjective row = load(code, LockModeType.PESSIMISTIC_WRITE)
                .filter(o -> o.view().plan().equals(plan))
                .orElseThrow(() -> DomainException.notFound(KIND, code));
        PlanObjectiveView before = row.view();
        Version.check(seen, before);
        check(content, new HashSet<>(before.aligned()));
        row.word(content);
        return recorded("plan-objective.revised", row);
    }

    private void check(Content content, Set<String> held) {
        Set<String> added = new HashSet<>(content.aligned());
        if (added.size() < content.aligned().size()) {
            throw DomainException.invalid("plan-objective.twice", "/aligned");
        }
        added.removeAll(held);
        strategies.requireObjectives(added);
    }

    private PlanObjectiveView recorded(String act, PlanObjective row) {
        em.flush();
        PlanObjectiveView view = row.view();
        journal.record(act, new SubjectRef(KIND, view.code()), null, view);
        return view;
    }

    @Override
    public List<PlanObjectiveView> all(@Nullable String plan) {
        if (plan == null) {
            return em.createQuery("select o from PlanObjective o order by o.plan, o.position", PlanObjective.class)
                    .getResultStream()
                    .map(PlanObjective::view)
                    .toList();
        }
        plans.require(plan);
        return rows(plan).stream().map(PlanObjective::view).toList();
    }

    @Override
    public Optional<PlanObjectiveView> find(String plan, String code) {
        return load(code, LockModeType.NONE)
                .map(PlanObjective::view)
                .filter(o -> o.plan().equals(plan));
    }

    Optional<PlanObjectiveView> named(String code) {
        return load(code, LockModeType.NONE).map(PlanObjective::view);
    }

    private List<PlanObjective> rows(String plan) {
        return em.createQuery(
                        "select o from PlanObjective o where o.plan = :plan order by o.position", PlanObjective.class)
                .setParameter("plan", plan)
                .getResultList();
    }

    private Optional<PlanObjective> load(String code, LockModeType lock) {
        return em.createQuery("select o from PlanObjective o where o.code = :code", PlanObjective.class)
                .setParameter("code", code)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
