package org.gouvernail.sectorplans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
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
import org.gouvernail.sectorplans.plan.PlanRules.Span;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PlanService implements Plans {

    static final String KIND = "plan";

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Inject
    Journal journal;

    @Inject
    PlanStore store;

    @Inject
    Organisations organisations;

    @Inject
    PlanDecisions decisions;

    @Inject
    BusinessClock clock;

    @Override
    @Transactional
    @Requires(Role.SECRETARIAT)
    public PlanView create(String code, PlanContent content) {
        check(code, content, List.of(), List.of());
        if (store.load(code, LockModeType.NONE).isPresent()) {
            throw DomainException.conflict("plan.exists", code);
        }
        SectorPlan plan = new SectorPlan(code, content);
        em.persist(plan);
        UniqueKey.flush(em, () -> DomainException.conflict("plan.exists", code));
        return recorded("plan.created", plan, content, null);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock(String code) {
        if (store.load(code, LockModeType.PESSIMISTIC_WRITE).isEmpty()) {
            throw DomainException.notFound(KIND, code);
        }
    }

    @Override
    @Transactional
    @Requires(Role.SECRETARIAT)
    public PlanView revise(String code, PlanContent content, @Nullable String decision, @Nullable String seen) {
        SectorPlan plan = store.load(code, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> DomainException.notFound(KIND, code));
        PlanView before = view(plan);
        Version.check(seen, before);
        List<String> held = new ArrayList<>(before.contributing());
        held.add(before.leadOrganisation());
        check(code, content, store.outermost(plan.id()), held);
        LocalDate adopted = before.adoptedOn();
        boolean bound = adopted != null && !adopted.isAfter(clock.today()) && store.hasMeasures(plan.id());
        if (bound && !Objects.equals(adopted, content.adoptedOn())) {
            throw DomainException.invalid("plan.adopted-stays", "/adoptedOn", String.valueOf(adopted));
        }
        if (decision != null) {
            decisions.carryOut(before, content, decision);
        } else if (bound) {
            decisions.demand(before, content);
        }
        plan.revise(content);
        em.flush();
        return recorded(decision == null ? "plan.revised" : PlanDecisions.DECIDED, plan, content, decision);
    }

    /** Gives a plan to whom it goes, inside the caller's transaction; the act names the reorganisation. */
    @Transactional(Transactional.TxType.MANDATORY)
    void passOn(String code, String lead, List<String> contributing, String reorganisation) {
        SectorPlan plan = store.load(code, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> DomainException.notFound(KIND, code));
        plan.passOn(lead);
        em.flush();
        store.writeContributing(plan.id(), contributing);
        journal.record("plan.passed-on", new SubjectRef(KIND, code), reorganisation, plan.view(contributing));
    }

    private PlanView recorded(String act, SectorPlan plan, PlanContent content, @Nullable String reason) {
        store.writeContributing(plan.id(), content.contributing());
        PlanView view = plan.view(content.contributing());
        journal.record(act, new SubjectRef(KIND, view.code()), reason, view);
        return view;
    }

    private void check(String code, PlanContent content, List<Span> spans, List<String> held) {
        List<FieldProblem> problems = new ArrayList<>(PlanRules.problems(code, content, spans));
        problems.addAll(
                OrganisationsExist.problems(organisations, content.leadOrganisation(), content.contributing(), held));
        if (!problems.isEmpty()) {
            throw DomainException.invalid(problems);
        }
    }

    @Override
    @Transactional
    public List<PlanView> all(@Nullable Instant asOf) {
        if (asOf != null) {
            return journal.statesAsOf(KIND, asOf, PlanView.class);
        }
        Map<UUID, List<String>> contributing = store.contributing();
        return em.createQuery("select p from SectorPlan p order by p.code", SectorPlan.class)
                .getResultStream()
                .map(p -> p.view(contributing.getOrDefault(p.id(), List.of())))
                .toList();
    }

    @Override
    @Transactional
    public Optional<PlanView> find(String code, @Nullable Instant asOf) {
        if (!code.matches(Codes.PATTERN)) {
            return Optional.empty();
        }
        if (asOf != null) {
            return journal.stateAsOf(new SubjectRef(KIND, code), asOf, PlanView.class);
        }
        return store.load(code, LockModeType.NONE).map(this::view);
    }

    @Override
    @Transactional
    public PlanView require(String code) {
        return find(code, null).orElseThrow(() -> DomainException.notFound(KIND, code));
    }

    private PlanView view(SectorPlan plan) {
        return plan.view(store.contributing(plan.id()));
    }
}
