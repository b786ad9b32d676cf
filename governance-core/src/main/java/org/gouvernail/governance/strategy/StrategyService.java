package org.gouvernail.governance.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.strategy.StrategyView.ObjectiveView;
import org.gouvernail.governance.strategy.StrategyView.OrientationView;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class StrategyService implements Strategies {

    static final String KIND = "strategy";

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Inject
    Journal journal;

    @Inject
    StrategyTree tree;

    @Override
    @Requires(Role.SECRETARIAT)
    public StrategyView found(
            String code,
            LocalizedText title,
            LocalizedText vision,
            LocalizedText edition,
            @Nullable LocalDate adoptedOn,
            Provenance provenance) {
        if (load(LockModeType.NONE).isPresent()) {
            throw DomainException.conflict("strategy.exists");
        }
        Strategy strategy = new Strategy(code, title, vision, edition, provenance);
        strategy.adoptedOn(adoptedOn);
        em.persist(strategy);
        return recorded("strategy.founded", strategy);
    }

    @Override
    @Requires(Role.SECRETARIAT)
    public StrategyView addOrientation(
            String code,
            LocalizedText title,
            @Nullable LocalizedText target,
            @Nullable String leadOrganisation,
            Provenance provenance) {
        Strategy strategy = draft();
        requireFree(code);
        tree.add(strategy, new OrientationView(code, title, target, leadOrganisation, provenance, List.of()));
        return recorded("strategy.orientation-added", strategy);
    }

    @Override
    @Requires(Role.SECRETARIAT)
    public StrategyView reviseOrientation(
            String code,
            LocalizedText title,
            @Nullable LocalizedText target,
            @Nullable String leadOrganisation,
            Provenance provenance) {
        Strategy strategy = draft();
        tree.require(code).reword(title, target, leadOrganisation, provenance);
        return recorded("strategy.orientation-revised", strategy);
    }

    /** Gives orientations to whom they go, inside the caller's transaction; the act names the reorganisation. */
    @Transactional(Transactional.TxType.MANDATORY)
    void passOn(String reorganisation, BiFunction<OrientationView, String, String> heir) {
        Strategy strategy = load(LockModeType.PESSIMISTIC_WRITE).orElse(null);
        if (strategy == null) {
            return;
        }
        boolean moved = false;
        for (Orientation orientation : tree.inForce(strategy.id())) {
            OrientationView view = orientation.view(List.of());
            String lead = view.leadOrganisation();
            if (lead == null) {
                continue;
            }
            String next = heir.apply(view, lead);
            moved |= !next.equals(lead);
            orientation.passOn(next);
        }
        if (moved) {
            em.flush();
            journal.record(
                    "strategy.orientation-passed-on",
                    new SubjectRef(KIND, strategy.code()),
                    reorganisation,
                    view(strategy));
        }
    }

    @Override
    @Requires(Role.SECRETARIAT)
    public StrategyView addObjective(
            String orientation,
            String code,
            LocalizedText title,
            @Nullable LocalizedText target,
            Provenance provenance) {
        Strategy strategy = draft();
        requireFree(code);
        tree.add(tree.require(orientation), new ObjectiveView(code, title, target, provenance));
        return recorded("strategy.objective-added", strategy);
    }

    @Override
    @Requires({Role.SECRETARIAT, Role.COMMITTEE})
    public StrategyView adopt(
            LocalizedText edition,
            LocalizedText vision,
            LocalDate adoptedOn,
            Provenance provenance,
            List<OrientationView> orientations) {
        Strategy strategy = lockedRow();
        strategy.adopt(edition, vision, adoptedOn, provenance);
        tree.become(strategy, orientations);
        return recorded("strategy.edition-adopted", strategy);
    }

    @Override
    @Requires({Role.SECRETARIAT, Role.COMMITTEE})
    public StrategyView locked() {
        return view(lockedRow());
    }

    @Override
    public Optional<ObjectiveView> objective(String code) {
        return tree.objective(code).map(Objective::view);
    }

    @Override
    public Optional<OrientationView> orientation(String code) {
        return tree.orientation(code).map(o -> o.view(List.of()));
    }

    @Override
    public Set<String> codesEverGiven() {
        return tree.codes();
    }

    @Override
    public Optional<StrategyView> current(@Nullable Instant asOf) {
        if (asOf != null) {
            return journal.statesAsOf(KIND, asOf, StrategyView.class).stream().findFirst();
        }
        return load(LockModeType.NONE).map(this::view);
    }

    @Override
    public void requireObjectives(Set<String> codes) {
        if (codes.isEmpty()) {
            return;
        }
        Set<String> known = new HashSet<>(em.createQuery(
                        "select o.code from Objective o where o.retiredIn is null and o.code in :codes", String.class)
                .setParameter("codes", codes)
                .getResultList());
        codes.stream().filter(c -> !known.contains(c)).sorted().findFirst().ifPresent(missing -> {
            throw DomainException.invalid("unknown.objective", "/objectives", missing);
        });
    }

    private void requireFree(String code) {
        if (tree.codes().contains(code)) {
            throw DomainException.conflict("strategy.code-exists", code);
        }
    }

    private StrategyView recorded(String act, Strategy strategy) {
        em.flush();
        StrategyView view = view(strategy);
        journal.record(act, new SubjectRef(KIND, strategy.code()), null, view);
        return view;
    }

    private StrategyView view(Strategy strategy) {
        return strategy.view(tree.view(strategy.id()));
    }

    /** The row of a strategy whose words may still change. */
    private Strategy draft() {
        Strategy strategy = lockedRow();
        if (strategy.adopted()) {
            throw DomainException.conflict("strategy.adopted", strategy.code());
        }
        return strategy;
    }

    private Strategy lockedRow() {
        return load(LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> DomainException.notFound(KIND, "—"));
    }

    private Optional<Strategy> load(LockModeType lock) {
        return em.createQuery("select s from Strategy s", Strategy.class)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
