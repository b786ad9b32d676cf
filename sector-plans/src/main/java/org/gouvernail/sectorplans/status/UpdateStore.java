package org.gouvernail.sectorplans.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gouvernail.sectorplans.milestone.MilestoneDates.Dates;

/** Loads and stores updates with their lines. */
@ApplicationScoped
class UpdateStore {

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    /** The latest revision of a measure's update for a period. */
    Optional<StatusUpdate> latest(UUID measure, String period) {
        return em.createQuery(
                        "select u from StatusUpdate u where u.measureId = :measure and u.period = :period"
                                + " order by u.revision desc",
                        StatusUpdate.class)
                .setParameter("measure", measure)
                .setParameter("period", period)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** All updates of a measure, latest period and revision first. Codes of periods sort as time does. */
    List<StatusUpdate> of(UUID measure) {
        return em.createQuery(
                        "select u from StatusUpdate u where u.measureId = :measure"
                                + " order by u.period desc, u.revision desc",
                        StatusUpdate.class)
                .setParameter("measure", measure)
                .setMaxResults(400)
                .getResultList();
    }

    /** The latest revision of every update of a period. */
    List<StatusUpdate> ofPeriod(String period) {
        return em.createQuery(
                        "select u from StatusUpdate u where u.period = :period and u.revision = (select max(v.revision)"
                                + " from StatusUpdate v where v.measureId = u.measureId and v.period = u.period)",
                        StatusUpdate.class)
                .setParameter("period", period)
                .getResultList();
    }

    /** Lines of several updates, by update, in their order, with the codes of their milestones. */
    Map<UUID, List<StatusUpdates.Line>> lines(Collection<UUID> updates) {
        if (updates.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows = em.createQuery(
                        "select l.updateId, l, m.code from StatusUpdateLine l, Milestone m where m.id = l.milestoneId"
                                + " and l.updateId in :updates order by l.position, m.code",
                        Object[].class)
                .setParameter("updates", updates)
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        r -> (UUID) r[0],
                        Collectors.mapping(r -> ((StatusUpdateLine) r[1]).view((String) r[2]), Collectors.toList())));
    }

    List<StatusUpdates.Line> lines(UUID update) {
        return lines(List.of(update)).getOrDefault(update, List.of());
    }

    void add(StatusUpdate update) {
        em.persist(update);
        em.flush();
    }

    /** Replaces the lines of an update: one for each milestone of the measure. */
    void replaceLines(UUID update, List<Dates> milestones, List<StatusUpdates.Line> given) {
        em.createQuery("delete from StatusUpdateLine l where l.updateId = :update")
                .setParameter("update", update)
                .executeUpdate();
        Map<String, StatusUpdates.Line> byCode =
                given.stream().collect(Collectors.toMap(StatusUpdates.Line::code, l -> l));
        int position = 0;
        for (Dates dates : milestones) {
            em.persist(new StatusUpdateLine(update, position++, dates, byCode.get(dates.code())));
        }
        em.flush();
        em.clear();
    }

    void flush() {
        em.flush();
    }
}
