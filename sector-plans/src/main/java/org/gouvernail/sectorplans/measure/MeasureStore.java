package org.gouvernail.sectorplans.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gouvernail.governance.kernel.Chunks;
import org.gouvernail.governance.kernel.Codes;
import org.jspecify.annotations.Nullable;

/** The rows of measures with what was last reported of them. */
@ApplicationScoped
class MeasureStore {

    /** Up to so many codes are asked for by name; beyond, the whole table is read at once. */
    private static final int FEW = 200;

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    /** The row with this code; what is not a code belongs to no row. */
    Optional<Measure> load(String code, LockModeType lock) {
        if (!code.matches(Codes.PATTERN)) {
            return Optional.empty();
        }
        return em.createQuery("select m from Measure m where m.code = :code", Measure.class)
                .setParameter("code", code)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    Optional<Measure> load(UUID id) {
        return Optional.ofNullable(em.find(Measure.class, id));
    }

    /** The row with this identity, locked against any other write. */
    Optional<Measure> lock(UUID id) {
        return Optional.ofNullable(em.find(Measure.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The rows with these identities, in the order of their codes. */
    List<Measure> load(Collection<UUID> ids) {
        return Chunks.of(ids).stream()
                .flatMap(some -> em.createQuery(
                                "select m from Measure m where m.id in :ids order by m.code", Measure.class)
                        .setParameter("ids", some)
                        .getResultStream())
                .toList();
    }

    /** The rows with these codes, in the order of their codes. */
    List<Measure> named(Collection<String> codes) {
        return Chunks.of(codes.stream().sorted().toList()).stream()
                .flatMap(some -> em.createQuery(
                                "select m from Measure m where m.code in :codes order by m.code", Measure.class)
                        .setParameter("codes", some)
                        .getResultStream())
                .toList();
    }

    /** Identity of the plan with this code, which must exist. */
    UUID plan(String code) {
        return em.createQuery("select p.id from SectorPlan p where p.code = :code", UUID.class)
                .setParameter("code", code)
                .getSingleResult();
    }

    /** All rows, or those of one plan, in the order of their codes. */
    List<Measure> all(@Nullable String plan) {
        TypedQuery<Measure> query = plan == null
                ? em.createQuery("select m from Measure m order by m.code", Measure.class)
                : em.createQuery("select m from Measure m where m.plan = :plan order by m.code", Measure.class)
                        .setParameter("plan", plan);
        return query.getResultList();
    }

    /** The rows of a plan in the order of their codes, locked in that of their identities, as a freeze locks them. */
    List<Measure> lockAll(String plan) {
        return em.createQuery("select m from Measure m where m.plan = :plan order by m.id", Measure.class)
                .setParameter("plan", plan)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .sorted(Comparator.comparing(Measure::code))
                .toList();
    }

    /** The rows neither done nor withdrawn that one of these organisations leads or contributes to, in the order of their codes. */
    List<Measure> openOf(Collection<String> organisations) {
        Set<String> codes = new TreeSet<>();
        for (String organisation : organisations) {
            for (Object code : em.createNativeQuery(
                            "select m.code from measure m where m.state not in ('DONE', 'WITHDRAWN')"
                                    + " and (m.lead_organisation = ?1 or exists (select 1 from measure_contributor c"
                                    + " where c.measure_id = m.id and c.organisation_code = ?1))")
                    .setParameter(1, organisation)
                    .getResultList()) {
                codes.add((String) code);
            }
        }
        return named(codes);
    }

    void flush() {
        em.flush();
    }

    /** Locks the rows that one of these organisations leads or contributes to, in the order of their identities. */
    void lockOf(Collection<String> organisations) {
        String marks = "?, ".repeat(organisations.size()) + "null";
        String select = "select id from measure where lead_organisation in (" + marks
                + ") or id in (select measure_id from measure_contributor where organisation_code in (" + marks
                + ")) order by id for update";
        try (PreparedStatement s = em.unwrap(Connection.class).prepareStatement(select)) {
            int at = 0;
            for (int time = 0; time < 2; time++) {
                for (String organisation : organisations) {
                    s.setString(++at, organisation);
                }
            }
            s.executeQuery().close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Optional<MeasureStanding> standing(UUID measure) {
        return Optional.ofNullable(em.find(MeasureStanding.class, measure));
    }

    /** What was last reported of these measures, by code. */
    Map<String, Standing> standings(Collection<String> codes) {
        boolean few = codes.size() <= FEW;
        TypedQuery<Object[]> query = em.createQuery(
                "select m.code, s from Measure m, MeasureStanding s where s.measureId = m.id"
                        + (few ? " and m.code in :codes" : ""),
                Object[].class);
        if (few) {
            query.setParameter("codes", codes);
        }
        return query.getResultStream()
                .collect(Collectors.toMap(r -> (String) r[0], r -> ((MeasureStanding) r[1]).standing()));
    }

    /** Codes of the measures recorded after a day. */
    Set<String> recordedAfter(LocalDate day) {
        return Set.copyOf(em.createQuery("select m.code from Measure m where m.knownOn > :day", String.class)
                .setParameter("day", day)
                .getResultList());
    }
}
