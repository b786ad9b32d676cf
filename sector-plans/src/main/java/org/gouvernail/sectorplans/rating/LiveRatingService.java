package org.gouvernail.sectorplans.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.period.FiscalQuarter;
import org.gouvernail.governance.period.ReportingPeriods;
import org.gouvernail.sectorplans.rating.RatingFacts.LateMilestone;

/** Rates measures on the current rows, by the rules that rate the quarter. */
@ApplicationScoped
@Transactional
class LiveRatingService implements LiveRatings {

    private static final int CHUNK = 500;

    private static final String MEASURES = """
            select m.code, m.state, coalesce(m.start_date, p.start_date), coalesce(a.amount, 0), s.spent_to_date,
                   s.last_reported_period
            from measure m
            join sector_plan p on p.id = m.plan_id
            left join measure_standing s on s.measure_id = m.id
            left join (select measure_id, sum(amount) as amount from measure_authorised
                       where fiscal_year <= ? group by measure_id) a on a.measure_id = m.id
            where m.code in (%s)
            """;

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Inject
    ReportingPeriods periods;

    @Inject
    BusinessClock clock;

    private final RatingRules rules = new RatingRules(Thresholds.PUBLISHED);

    @Override
    public Map<String, Live> of(Collection<String> measureCodes) {
        Map<String, Live> live = new HashMap<>();
        List<String> codes = List.copyOf(measureCodes);
        for (int from = 0; from < codes.size(); from += CHUNK) {
            chunk(codes.subList(from, Math.min(codes.size(), from + CHUNK)), live);
        }
        return live;
    }

    private void chunk(List<String> codes, Map<String, Live> live) {
        LocalDate today = clock.today();
        Map<String, List<LateMilestone>> late = late(codes, today);
        Optional<Freshness> owed = Freshness.now(periods.all(null));
        try (PreparedStatement s = em.unwrap(Connection.class).prepareStatement(MEASURES.formatted(marks(codes)))) {
            s.setString(1, FiscalQuarter.of(today).fiscalYear());
            for (int i = 0; i < codes.size(); i++) {
                s.setString(i + 2, codes.get(i));
            }
            try (ResultSet row = s.executeQuery()) {
                while (row.next()) {
                    String code = row.getString(1);
                    Date day = row.getDate(3);
                    LocalDate start = day == null ? null : day.toLocalDate();
                    String reported = row.getString(6);
                    List<RatingReason> reasons = rules.reasons(new RatingFacts(
                            code,
                            "UNDER_WAY".equals(row.getString(2)),
                            "DONE".equals(row.getString(2)),
                            start,
                            today,
                            late.getOrDefault(code, List.of()),
                            row.getBigDecimal(4),
                            row.getBigDecimal(5),
                            reported != null,
                            owed.map(o -> o.stale(reported, start)).orElse(0)));
                    live.put(code, new Live(RatingRules.worst(reasons), reasons));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, List<LateMilestone>> late(List<String> codes, LocalDate today) {
        Map<String, List<LateMilestone>> late = new HashMap<>();
        List<Object[]> rows = em.createQuery(
                        "select m.code, l.code, l.reference, l.forecast from Milestone l, Measure m"
                                + " where m.id = l.measureId and m.code in :codes and l.actual is null"
                                + " and (l.forecast > l.reference or l.forecast < :today) order by l.code",
                        Object[].class)
                .setParameter("codes", codes)
                .setParameter("today", today)
                .getResultList();
        for (Object[] row : rows) {
            late.computeIfAbsent((String) row[0], c -> new ArrayList<>())
                    .add(new LateMilestone((String) row[1], (LocalDate) row[2], (LocalDate) row[3]));
        }
        return late;
    }

    private static String marks(List<String> codes) {
        return "?" + ", ?".repeat(codes.size() - 1);
    }
}
