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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.governance.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class StrategyService implements Strategies {

    static final String KIND = "strategy";

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Inject
    Journal journal;

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
        Strategy strategy = locked();
        requireFree(code);
        int position = orientations(strategy).size() + 1;
        em.persist(new Orientation(strategy.id(), position, code, title, target, leadOrganisation, provenance));
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
        Strategy strategy = locked();
        orientation(code).reword(title, target, leadOrganisation, provenance);
        return recorded("strategy.orientation-revised", strategy);
    }

    /** Gives orientations to whom they go, inside the caller's transaction; the act names the reorganisation. */
    @Transactional(Transactional.TxType.MANDATORY)
    void passOn(String reorganisation, BiFunction<StrategyView.OrientationView, String, String> heir) {
        Strategy strategy = load(LockModeType.PESSIMISTIC_WRITE).orElse(null);
        if (strategy == null) {
            return;
        }
        boolean moved = false;
        for (Orientation orientation : orientations(strategy)) {
            StrategyView.OrientationView view = orientation.view(List.of());
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
        Strategy strategy = locked();
        requireFree(code);
        Orientation parent = orientation(orientation);
        long position = em.createQuery("select count(o) from Objective o where o.orientationId = :id", Long.class)
                        .setParameter("id", parent.id())
                        .getSingleResult()
                + 1;
        em.persist(new Objective(parent.id(), (int) position, code, title, target, provenance));
        return recorded("strategy.objective-added", strategy);
    }

    @Override
    @Requires(Role.SECRETARIAT)
    public StrategyView adopt(LocalizedText edition, LocalizedText vision, LocalDate adoptedOn, Provenance provenance) {
        Strategy strategy = locked();
        strategy.adopt(edition, vision, adoptedOn, provenance);
        return recorded("strategy.edition-adopted", strategy);
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
        Set<String> known =
                new HashSet<>(em.createQuery("select o.code from Objective o where o.code in :codes", String.class)
                        .setParameter("codes", codes)
                        .getResultList());
        codes.stream().filter(c -> !known.contains(c)).sorted().findFirst().ifPresent(missing -> {
            throw DomainException.invalid("unknown.objective", "/objectives", missing);
        });
    }

    private void requireFree(String code) {
        boolean taken = !em.createQuery("select o.code from Orientation o where o.code = :code", String.class)
                        .setParameter("code", code)
                        .getResultList()
                        .isEmpty()
                || !em.createQuery("select o.code from Objective o where o.code = :code", String.class)
                        .setParameter("code", code)
                        .getResultList()
                        .isEmpty();
        if (taken) {
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
        Map<UUID, List<StrategyView.ObjectiveView>> objectives = em.createQuery(
                        "select o from Objective o order by o.position", Objective.class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        Objective::orientationId, Collectors.mapping(Objective::view, Collectors.toList())));
        return strategy.view(orientations(strategy).stream()
                .map(o -> o.view(objectives.getOrDefault(o.id(), List.of())))
                .toList());
    }

    private Orientation orientation(String code) {
        return em.createQuery("select o from Orientation o where o.code = :code", Orientation.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("orientation", code));
    }

    private List<Orientation> orientations(Strategy strategy) {
        return em.createQuery(
                        "select o from Orientation o where o.strategyId = :id order by o.position", Orientation.class)
                .setParameter("id", strategy.id())
                .getResultList();
    }

    private Strategy locked() {
        return load(LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> DomainException.notFound(KIND, "—"));
    }

    private Optional<Strategy> load(LockModeType lock) {
        return em.createQuery("select s from Strategy s", Strategy.class)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
