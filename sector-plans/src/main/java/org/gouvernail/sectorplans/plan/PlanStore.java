package org.gouvernail.sectorplans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gouvernail.governance.kernel.Codes;

/** The rows of plans and of the organisations that contribute to them. */
@ApplicationScoped
class PlanStore {

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
}
