package org.gouvernail.sectorplans.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.sectorplans.plan.Plans;
import org.gouvernail.sectorplans.rating.PlanRatingRules.UnderWay;

/** Rates plans on the current rows. */
@ApplicationScoped
@Transactional
class PlanRatingService implements PlanRatings {

    private static final String UNDER_WAY = """
            select m.code, (select count(*) from milestone l
                            join dependency d on d.predecessor_code = l.code
                            join milestone s on s.code = d.successor_code
                            where l.measure_id = m.id and s.measure_id <> m.id and s.actual_date is null
                              and (l.actual_date is null or l.deliverable_accepted = false))
            from measure m
            join sector_plan p on p.id = m.plan_id
            where p.code = ?1 and m.state = 'UNDER_WAY'
            order by m.code
            """;

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Inject
    Plans plans;

    @Inject
    LiveRatings ratings;

    @Override
    public PlanRating of(String plan) {
        String known = plans.find(plan, null)
                .orElseThrow(() -> DomainException.notFound("plan", plan))
                .code();
        Stream<?> rows = em.createNativeQuery(UNDER_WAY).setParameter(1, known).getResultList().stream();
        List<UnderWay> critical = PlanRatingRules.critical(rows.map(Object[].class::cast)
                .map(row -> new UnderWay((String) row[0], ((Number) row[1]).longValue() > 0))
                .toList());
        return PlanRatingRules.rate(
                critical, ratings.of(critical.stream().map(UnderWay::code).toList()));
    }
}
