package org.gouvernail.sectorplans.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gouvernail.governance.kernel.Chunks;
import org.gouvernail.governance.kernel.LocalizedText;
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

    /** Identities of the measures whose correction of a period was not compiled yet. */
    List<UUID> correcting(String period) {
        return em.createQuery(
                        "select u.measureId from StatusUpdate u where u.period = :period and u.revision > 1"
                                + " and u.frozenIn is null",
                        UUID.class)
                .setParameter("period", period)
                .getResultList();
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

    /** All updates of some measures, of each the latest period and revision first. */
    Map<UUID, List<StatusUpdate>> of(Collection<UUID> measures) {
        Map<UUID, List<StatusUpdate>> all = new HashMap<>();
        for (List<UUID> some : Chunks.of(measures)) {
            em.createQuery(
                            "select u from StatusUpdate u where u.measureId in :measures"
                                    + " order by u.period desc, u.revision desc",
                            StatusUpdate.class)
                    .setParameter("measures", some)
                    .getResultStream()
                    .forEach(u -> all.computeIfAbsent(u.measureId(), id -> new ArrayList<>())
                            .add(u));
        }
        return all;
    }

    /** The rows with these identities. */
    Map<UUID, StatusUpdate> load(Collection<UUID> updates) {
        Map<UUID, StatusUpdate> all = new HashMap<>();
        for (List<UUID> some : Chunks.of(updates)) {
            em.createQuery("select u from StatusUpdate u where u.id in :updates", StatusUpdate.class)
                    .setParameter("updates", some)
                    .getResultStream()
                    .forEach(u -> all.put(u.id(), u));
        }
        return all;
    }

    /** All updates of a period, every revision. */
    List<StatusUpdate> ofPeriod(String period) {
        return em.createQuery("select u from StatusUpdate u where u.period = :period", StatusUpdate.class)
                .setParameter("period", period)
                .getResultList();
    }

    /** When the inputs of each compilation were frozen. */
    Map<UUID, Instant> freezings() {
        Map<UUID, Instant> all = new HashMap<>();
        try (PreparedStatement select = em.unwrap(Connection.class)
                        .prepareStatement("select compilation_id, frozen_at from quarter_freeze");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                all.put(
                        row.getObject(1, UUID.class),
                        row.getObject(2, OffsetDateTime.class).toInstant());
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return all;
    }

    /** Lines of several updates, by update, in their order, with the codes of their milestones. */
    Map<UUID, List<StatusUpdates.Line>> lines(Collection<UUID> updates) {
        List<Object[]> rows = new ArrayList<>();
        for (List<UUID> some : Chunks.of(updates)) {
            rows.addAll(em.createQuery(
                            "select l.updateId, l, m.code from StatusUpdateLine l, Milestone m"
                                    + " where m.id = l.milestoneId and l.updateId in :updates order by l.position, m.code",
                            Object[].class)
                    .setParameter("updates", some)
                    .getResultList());
        }
        return rows.stream()
                .collect(Collectors.groupingBy(
                        r -> (UUID) r[0],
                        Collectors.mapping(r -> ((StatusUpdateLine) r[1]).view((String) r[2]), Collectors.toList())));
    }

    List<StatusUpdates.Line> lines(UUID update) {
        return lines(List.of(update)).getOrDefault(update, List.of());
    }

    /** The dates an update states, beside those its milestones were held to then; empty before any line was saved. */
    List<Dates> dates(UUID update) {
        return em.createQuery(
                        "select l, m.code, l.titleFr, l.titleEn"
                                + " from StatusUpdateLine l, Milestone m where m.id = l.milestoneId"
                                + " and l.updateId = :update order by l.position, m.code",
                        Object[].class)
                .setParameter("update", update)
                .getResultStream()
                .map(r ->
                        ((StatusUpdateLine) r[0]).dates((String) r[1], LocalizedText.of((String) r[2], (String) r[3])))
                .toList();
    }

    /** Reads on the transaction's own connection. */
    <T> T with(Reading<T> reading) {
        em.flush();
        try {
            return reading.from(em.unwrap(Connection.class));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is read from a connection. */
    interface Reading<T> {
        T from(Connection sql) throws SQLException;
    }

    void add(StatusUpdate update) {
        em.persist(update);
        em.flush();
    }

    /** Adds an update that {@link #flush} or a query writes. */
    void begin(StatusUpdate update) {
        em.persist(update);
    }

    /** Replaces the lines of an update: one for each milestone of the measure. */
    void replaceLines(UUID update, List<Dates> milestones, List<StatusUpdates.Line> given) {
        replaceLines(List.of(new Lines(update, milestones, given)));
    }

    /** The same for many updates at once; says what each line says then, by update. */
    Map<UUID, List<StatusUpdates.Line>> replaceLines(List<Lines> all) {
        for (List<UUID> some : Chunks.of(all.stream().map(Lines::update).toList())) {
            em.createQuery("delete from StatusUpdateLine l where l.updateId in :updates")
                    .setParameter("updates", some)
                    .executeUpdate();
        }
        Map<UUID, List<StatusUpdates.Line>> said = new HashMap<>();
        for (Lines lines : all) {
            Map<String, StatusUpdates.Line> byCode =
                    lines.given().stream().collect(Collectors.toMap(StatusUpdates.Line::code, l -> l));
            int position = 0;
            for (Dates dates : lines.milestones()) {
                StatusUpdateLine line =
                        new StatusUpdateLine(lines.update(), position++, dates, byCode.get(dates.code()));
                em.persist(line);
                said.computeIfAbsent(lines.update(), u -> new ArrayList<>()).add(line.view(dates.code()));
            }
        }
        em.flush();
        em.clear();
        return said;
    }

    /** The lines of an update: the milestones of its measure, and what it says of some of them. */
    record Lines(UUID update, List<Dates> milestones, List<StatusUpdates.Line> given) {}

    void flush() {
        em.flush();
    }
}
