package org.gouvernail.sectorplans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.sectorplans.plan.PlanRules.Span;

/** The rows of plans and of the organisations that contribute to them. */
@ApplicationScoped
class PlanStore {

    private static final String MEASURES = "select m.code, coalesce(m.start_date, m.end_date) as first_date,"
            + " coalesce(m.end_date, m.start_date) as last_date from measure m where m.plan_id = ?1";

    private static final String MILESTONES =
            "select l.code, least(l.reference_date, l.forecast_date, coalesce(l.actual_date, l.forecast_date))"
                    + " as first_date, greatest(l.reference_date, l.forecast_date,"
                    + " coalesce(l.actual_date, l.forecast_date)) as last_date"
                    + " from milestone l join measure m on m.id = l.measure_id where m.plan_id = ?1";

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    /** The row with this code; what is not a code belongs to no row. */
    Optional<SectorPlan> load(String code, LockModeType lock) {
        if (!code.matches(Codes.PATTERN)) {
            return Optional.empty();
        }
        return em.createQuery("select p from SectorPlan p where p.code = :code", SectorPlan.class)
                .setParameter("code", code)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    List<String> contributing(UUID plan) {
        List<String> codes = new ArrayList<>();
        for (Object code : em.createNativeQuery(
                        "select organisation_code from sector_plan_contributor where plan_id = ?1 order by position")
                .setParameter(1, plan)
                .getResultList()) {
            codes.add((String) code);
        }
        return codes;
    }

    Map<UUID, List<String>> contributing() {
        Map<UUID, List<String>> all = new LinkedHashMap<>();
        for (Object row : em.createNativeQuery(
                        "select plan_id, organisation_code from sector_plan_contributor order by plan_id, position")
                .getResultList()) {
            Object[] columns = (Object[]) row;
            all.computeIfAbsent((UUID) columns[0], id -> new ArrayList<>()).add((String) columns[1]);
        }
        return all;
    }

    /**
     * The measures and milestones of a plan that reach furthest back or forward: no more than the four whose dates bound
     * all others.
     */
    List<Span> outermost(UUID plan) {
        List<Span> spans = new ArrayList<>();
        for (String held : List.of(MEASURES, MILESTONES)) {
            for (String order : List.of("x.first_date, x.code", "x.last_date desc, x.code")) {
                for (Object row : em.createNativeQuery("select x.code, x.first_date, x.last_date from (" + held
                                + ") x where x.first_date is not null order by " + order
                                + " fetch first 1 rows only")
                        .setParameter(1, plan)
                        .getResultList()) {
                    Object[] columns = (Object[]) row;
                    spans.add(new Span((String) columns[0], date(columns[1]), date(columns[2])));
                }
            }
        }
        return spans.stream().distinct().toList();
    }

    private static LocalDate date(Object column) {
        return column instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) column;
    }

    /** Replaces the contributing organisations of a plan whose row is locked or new. */
    void writeContributing(UUID plan, List<String> codes) {
        em.createNativeQuery("delete from sector_plan_contributor where plan_id = ?1")
                .setParameter(1, plan)
                .executeUpdate();
        for (int i = 0; i < codes.size(); i++) {
            em.createNativeQuery(
                            "insert into sector_plan_contributor (plan_id, position, organisation_code) values (?1, ?2, ?3)")
                    .setParameter(1, plan)
                    .setParameter(2, i)
                    .setParameter(3, codes.get(i))
                    .executeUpdate();
        }
    }

    /** Whether a plan holds measures. */
    boolean hasMeasures(UUID plan) {
        return !em.createNativeQuery("select 1 from measure where plan_id = ?1 fetch first 1 rows only")
                .setParameter(1, plan)
                .getResultList()
                .isEmpty();
    }
}
