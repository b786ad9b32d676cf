package org.gouvernail.web.it;

import jakarta.persistence.EntityManager;
import java.util.List;

/** What the current rows say of updates whose lines are the milestones as they stand. */
final class StandingInside {

    private static final String NAMED = "from measure_standing s join milestone m on m.measure_id = s.measure_id";

    private final EntityManager em;

    StandingInside(EntityManager em) {
        this.em = em;
    }

    /** Codes of the milestones whose measure names an update. */
    List<String> named() {
        return list("select m.code " + NAMED + " where s.lines_of is not null order by m.code");
    }

    /** Codes of those that the update named does not describe as they stand. */
    List<String> mistaken() {
        return list("select m.code " + NAMED + " left join status_update_line l on l.update_id = s.lines_of"
                + " and l.milestone_id = m.id where s.lines_of is not null and (l.update_id is null"
                + " or l.title_fr <> m.title_fr or l.title_en is distinct from m.title_en"
                + " or l.reference_date <> m.reference_date or l.original_date <> m.original_date"
                + " or l.forecast_date <> m.forecast_date or l.actual_date is distinct from m.actual_date)");
    }

    private List<String> list(String sql) {
        List<?> codes = em.createNativeQuery(sql).getResultList();
        return codes.stream().map(String::valueOf).toList();
    }
}
