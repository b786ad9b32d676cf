package org.gouvernail.sectorplans.milestone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gouvernail.governance.kernel.Chunks;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.sectorplans.milestone.Milestones.Evidence;
import org.gouvernail.sectorplans.milestone.Milestones.ForecastView;

/** The rows of milestones, of their forecasts and of their evidence. */
@ApplicationScoped
class MilestoneStore {

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    /** The row with this code; what is not a code belongs to no row. */
    Optional<Milestone> load(String code, LockModeType lock) {
        if (!code.matches(Codes.PATTERN)) {
            return Optional.empty();
        }
        return em.createQuery("select m from Milestone m where m.code = :code", Milestone.class)
                .setParameter("code", code)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    Optional<Milestone> lock(UUID id) {
        return Optional.ofNullable(em.find(Milestone.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The milestones of a measure, by reference date then code. */
    List<Milestone> of(UUID measure) {
        return em.createQuery(
                        "select m from Milestone m where m.measureId = :measure order by m.reference, m.code",
                        Milestone.class)
                .setParameter("measure", measure)
                .getResultList();
    }

    /** The milestones of several measures, by reference date then code. */
    List<Milestone> of(Collection<UUID> measures) {
        List<Milestone> all = new ArrayList<>();
        for (List<UUID> some : Chunks.of(measures)) {
            all.addAll(em.createQuery(
                            "select m from Milestone m where m.measureId in :measures order by m.reference, m.code",
                            Milestone.class)
                    .setParameter("measures", some)
                    .getResultList());
        }
        return all;
    }

    /** Identity of the measure that the milestone with this code belongs to. */
    Optional<UUID> measure(String code) {
        if (!code.matches(Codes.PATTERN)) {
            return Optional.empty();
        }
        return em.createQuery("select m.measureId from Milestone m where m.code = :code", UUID.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** Codes of the measures to which the milestones with these codes belong. */
    Set<String> measuresOf(Collection<String> milestones) {
        Set<String> measures = new HashSet<>();
        for (List<String> some : Chunks.of(milestones)) {
            measures.addAll(em.createQuery(
                            "select distinct k.code from Milestone m, Measure k"
                                    + " where k.id = m.measureId and m.code in :codes",
                            String.class)
                    .setParameter("codes", some)
                    .getResultList());
        }
        return measures;
    }

    List<Evidence> evidence(UUID milestone) {
        return em.createQuery(
                        "select e from MilestoneEvidence e where e.milestoneId = :milestone order by e.position",
                        MilestoneEvidence.class)
                .setParameter("milestone", milestone)
                .getResultStream()
                .map(MilestoneEvidence::view)
                .toList();
    }

    /** The evidence of all milestones of several measures, by milestone. */
    Map<UUID, List<Evidence>> evidenceOf(Collection<UUID> measures) {
        List<MilestoneEvidence> all = new ArrayList<>();
        for (List<UUID> some : Chunks.of(measures)) {
            all.addAll(em.createQuery(
                            "select e from MilestoneEvidence e, Milestone m where m.id = e.milestoneId"
                                    + " and m.measureId in :measures order by e.position",
                            MilestoneEvidence.class)
                    .setParameter("measures", some)
                    .getResultList());
        }
        return all.stream()
                .collect(Collectors.groupingBy(
                        MilestoneEvidence::milestoneId,
                        Collectors.mapping(MilestoneEvidence::view, Collectors.toList())));
    }

    List<ForecastView> forecasts(UUID milestone) {
        return em.createQuery(
                        "select f from MilestoneForecast f where f.milestoneId = :milestone order by f.position",
                        MilestoneForecast.class)
                .setParameter("milestone", milestone)
                .getResultStream()
                .map(MilestoneForecast::view)
                .toList();
    }

    /** Keeps a forecast of a milestone whose row is locked or new. */
    void keep(UUID milestone, ForecastView given) {
        em.persist(new MilestoneForecast(milestone, next("MilestoneForecast", milestone), given));
    }

    /** Keeps a forecast at its place in the milestone's history, counted from 0. */
    void keep(UUID milestone, int position, ForecastView given) {
        em.persist(new MilestoneForecast(milestone, position, given));
    }

    /** How many forecasts were given for each milestone of a plan. */
    Map<UUID, Integer> forecastsGiven(String plan) {
        return em.createQuery(
                        "select f.milestoneId, count(f) from MilestoneForecast f, Milestone m, Measure p"
                                + " where m.id = f.milestoneId and p.id = m.measureId and p.plan = :plan group by f.milestoneId",
                        Object[].class)
                .setParameter("plan", plan)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Long) row[1]).intValue()));
    }

    /** Joins evidence to a milestone whose row is locked. */
    void join(UUID milestone, Evidence evidence, Instant at) {
        em.persist(new MilestoneEvidence(milestone, next("MilestoneEvidence", milestone), evidence, at));
    }

    /** Evidence joined to these milestones after an instant, by the milestone's code. */
    Map<String, List<Evidence>> evidenceAfter(Collection<String> milestones, Instant instant) {
        Map<String, List<Evidence>> after = new HashMap<>();
        for (List<String> some : Chunks.of(milestones)) {
            em.createQuery(
                            "select m.code, e from MilestoneEvidence e, Milestone m where m.id = e.milestoneId"
                                    + " and m.code in :codes and e.recordedAt > :instant",
                            Object[].class)
                    .setParameter("codes", some)
                    .setParameter("instant", instant)
                    .getResultList()
                    .forEach(row -> after.computeIfAbsent((String) row[0], code -> new ArrayList<>())
                            .add(((MilestoneEvidence) row[1]).view()));
        }
        return after;
    }

    private int next(String entity, UUID milestone) {
        return em.createQuery("select count(r) from " + entity + " r where r.milestoneId = :milestone", Long.class)
                .setParameter("milestone", milestone)
                .getSingleResult()
                .intValue();
    }
}
