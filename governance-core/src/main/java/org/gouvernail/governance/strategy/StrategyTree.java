package org.gouvernail.governance.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.strategy.StrategyView.ObjectiveView;
import org.gouvernail.governance.strategy.StrategyView.OrientationView;

/** The orientations and objectives of the strategy, in force and retired. */
@ApplicationScoped
class StrategyTree {

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    List<Orientation> inForce(UUID strategy) {
        return orientations(strategy).stream().filter(Orientation::inForce).toList();
    }

    List<OrientationView> view(UUID strategy) {
        Map<UUID, List<ObjectiveView>> objectives = em.createQuery(
                        "select o from Objective o where o.retiredIn is null order by o.position", Objective.class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        Objective::orientationId, Collectors.mapping(Objective::view, Collectors.toList())));
        return inForce(strategy).stream()
                .map(o -> o.view(objectives.getOrDefault(o.id(), List.of())))
                .toList();
    }

    Optional<Orientation> orientation(String code) {
        return em.createQuery("select o from Orientation o where o.code = :code", Orientation.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    Orientation require(String code) {
        return orientation(code).orElseThrow(() -> DomainException.notFound("orientation", code));
    }

    Optional<Objective> objective(String code) {
        return em.createQuery("select o from Objective o where o.code = :code", Objective.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    Set<String> codes() {
        Set<String> codes = new HashSet<>(
                em.createQuery("select o.code from Orientation o", String.class).getResultList());
        codes.addAll(
                em.createQuery("select o.code from Objective o", String.class).getResultList());
        return codes;
    }

    Orientation add(Strategy strategy, OrientationView words) {
        Orientation added = new Orientation(
                strategy.id(),
                orientations(strategy.id()).size() + 1,
                words.code(),
                words.title(),
                words.target(),
                words.leadOrganisation(),
                words.provenance());
        em.persist(added);
        em.flush();
        return added;
    }

    void add(Orientation parent, ObjectiveView words) {
        int position = objectives(parent).size() + 1;
        em.persist(
                new Objective(parent.id(), position, words.code(), words.title(), words.target(), words.provenance()));
    }

    /** Rewords what stays, adds what is new and retires what is missing. */
    void become(Strategy strategy, List<OrientationView> words) {
        Set<String> kept = new HashSet<>();
        for (OrientationView one : words) {
            Orientation row = orientation(one.code()).orElseGet(() -> add(strategy, one));
            row.reword(one.title(), one.target(), one.leadOrganisation(), one.provenance());
            kept.add(one.code());
            for (ObjectiveView objective : one.objectives()) {
                kept.add(objective.code());
                objective(objective.code())
                        .ifPresentOrElse(
                                o -> o.reword(objective.title(), objective.target(), objective.provenance()),
                                () -> add(row, objective));
            }
        }
        for (Orientation row : inForce(strategy.id())) {
            objectives(row).stream()
                    .filter(o -> o.inForce() && !kept.contains(o.code()))
                    .forEach(o -> o.retire(strategy.edition()));
            if (!kept.contains(row.code())) {
                row.retire(strategy.edition());
            }
        }
    }

    private List<Orientation> orientations(UUID strategy) {
        return em.createQuery(
                        "select o from Orientation o where o.strategyId = :id order by o.position", Orientation.class)
                .setParameter("id", strategy)
                .getResultList();
    }

    private List<Objective> objectives(Orientation parent) {
        return em.createQuery(
                        "select o from Objective o where o.orientationId = :id order by o.position", Objective.class)
                .setParameter("id", parent.id())
                .getResultList();
    }
}
