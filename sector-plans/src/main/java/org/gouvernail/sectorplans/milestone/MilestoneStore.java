package org.gouvernail.sectorplans.milestone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
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
import org.gouvernail.governance.kernel.Chunks;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.UniqueKey;
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

    List<Evidence> evidence(Milestone milestone) {
        return em.createQuery(
                        "select e from MilestoneEvidence e where e.milestoneId = :milestone order by e.position",
                        MilestoneEvidence.class)
                .setParameter("milestone", milestone.id())
                .getResultStream()
                .map(e -> e.view(milestone.code()))
                .toList();
    }

    /** The deliverable of a milestone with this number. */
    Optional<MilestoneEvidence> evidence(UUID milestone, int number) {
        return em.createQuery(
                        "select e from MilestoneEvidence e where e.milestoneId = :milestone and e.position = :position",
                        MilestoneEvidence.class)
                .setParameter("milestone", milestone)
                .setParameter("position", number - 1)
                .getResultStream()
                .findFirst();
    }

    int evidenceCount(UUID milestone) {
        return next("MilestoneEvidence", milestone);
    }

    /** Milestones with a deliverable not decided on, the one that waits longest first. */
    List<Milestone> awaiting() {
        return em.createQuery(
                        "select m from Milestone m, MilestoneEvidence e where e.milestoneId = m.id"
                                + " and e.state = :state order by e.recordedAt, m.code",
                        Milestone.class)
                .setParameter("state", Evidence.State.SUBMITTED)
                .getResultStream()
                .distinct()
                .toList();
    }

    /** The evidence of all milestones of several measures, by milestone. */
    Map<UUID, List<MilestoneEvidence>> evidenceOf(Collection<UUID> measures) {
        List<MilestoneEvidence> all = new ArrayList<>();
        for (List<UUID> some : Chunks.of(measures)) {
            all.addAll(em.createQuery(
                            "select e from MilestoneEvidence e, Milestone m where m.id = e.milestoneId"
                                    + " and m.measureId in :measures order by e.position",
                            MilestoneEvidence.class)
                    .setParameter("measures", some)
                    .getResultList());
        }
        return all.stream().collect(Collectors.groupingBy(MilestoneEvidence::milestoneId));
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

    /** When a forecast other than the first was last given. */
    Optional<Instant> lastMoved(UUID milestone) {
        return em.createQuery(
                        "select f from MilestoneForecast f where f.milestoneId = :milestone and f.position > 0"
                                + " order by f.position desc",
                        MilestoneForecast.class)
                .setParameter("milestone", milestone)
                .setMaxResults(1)
                .getResultStream()
                .map(f -> f.view().givenAt())
                .findFirst();
    }

    /** Places in the history of the forecasts that no report published by then holds, though given for a compiled quarter. */
    Set<Integer> unpublished(UUID milestone, Instant until) {
        em.flush();
        try {
            return UnpublishedForecasts.of(em.unwrap(Connection.class), milestone, until);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Keeps a forecast of a milestone whose row is locked or new. */
    void keep(UUID milestone, ForecastView given, boolean stood) {
        em.persist(new MilestoneForecast(milestone, next("MilestoneForecast", milestone), given, stood));
    }

    /** Keeps a forecast at its place in the milestone's history, counted from 0. */
    void keep(UUID milestone, int position, ForecastView given) {
        em.persist(new MilestoneForecast(milestone, position, given, true));
    }

    /** Whether a measure has a milestone that does not count as achieved. */
    boolean unachieved(String measure) {
        return em.createQuery(
                                "select count(l) from Milestone l, Measure m where m.id = l.measureId and m.code = :measure"
                                        + " and (l.actual is null or l.deliverableAccepted = false)",
                                Long.class)
                        .setParameter("measure", measure)
                        .getSingleResult()
                > 0;
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
    void join(MilestoneEvidence evidence) {
        em.persist(evidence);
    }

    /** Keeps a content once; another that is being kept at the same moment is waited for by the database. */
    void keepFile(String sha256, byte[] content) {
        if (em.find(EvidenceFile.class, sha256) == null) {
            em.persist(new EvidenceFile(sha256, content));
            UniqueKey.flush(em, () -> DomainException.conflict("deliverable.at-once"));
        }
    }

    byte[] file(String sha256) {
        return em.find(EvidenceFile.class, sha256).content();
    }

    private int next(String entity, UUID milestone) {
        return em.createQuery("select count(r) from " + entity + " r where r.milestoneId = :milestone", Long.class)
                .setParameter("milestone", milestone)
                .getSingleResult()
                .intValue();
    }
}
