package org.gouvernail.sectorplans.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
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
import java.util.stream.Collectors;
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

    private static final String DATES =
            "select m.code, l.code, l.reference, l.forecast, l.actual, l.deliverableAccepted from Milestone l,"
                    + " Measure m where m.id = l.measureId and m.code in :codes";

    /** Spares reading the milestones that are neither late nor overdue, where nothing is said over their dates. */
    private static final String LATE = " and (l.actual is null or l.deliverableAccepted = false)"
            + " and (l.forecast > l.reference or l.forecast < :on or l.actual > l.reference)";

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Inject
    ReportingPeriods periods;

    @Inject
    BusinessClock clock;

    private final RatingRules rules = new RatingRules(Thresholds.PUBLISHED);

    @Override
    public Map<String, Live> of(Collection<String> measureCodes) {
        return inChunks(List.copyOf(measureCodes), Map.of(), clock.today());
    }

    @Override
    public Map<String, Live> onceEndorsed(FiscalQuarter quarter, Collection<Report> reports) {
        Map<String, Report> said = reports.stream().collect(Collectors.toMap(Report::measure, r -> r));
        return inChunks(List.copyOf(said.keySet()), said, quarter.end());
    }

    private Map<String, Live> inChunks(List<String> codes, Map<String, Report> said, LocalDate on) {
        Map<String, Live> live = new HashMap<>();
        for (int from = 0; from < codes.size(); from += CHUNK) {
            chunk(codes.subList(from, Math.min(codes.size(), from + CHUNK)), said, on, live);
        }
        return live;
    }

    private void chunk(List<String> codes, Map<String, Report> said, LocalDate on, Map<String, Live> live) {
        Map<String, List<LateMilestone>> late = late(codes, said, on);
        Optional<Freshness> owed = Freshness.now(periods.all(null));
        try (PreparedStatement s = em.unwrap(Connection.class).prepareStatement(MEASURES.formatted(marks(codes)))) {
            s.setString(1, FiscalQuarter.of(on).fiscalYear());
            for (int i = 0; i < codes.size(); i++) {
                s.setString(i + 2, codes.get(i));
            }
            try (ResultSet row = s.executeQuery()) {
                while (row.next()) {
                    String code = row.getString(1);
                    Report report = said.get(code);
                    Date day = row.getDate(3);
                    LocalDate start = day == null ? null : day.toLocalDate();
                    String reported = row.getString(6);
                    List<RatingReason> reasons = rules.reasons(new RatingFacts(
                            code,
                            "UNDER_WAY".equals(row.getString(2)),
                            "DONE".equals(row.getString(2)),
                            start,
                            on,
                            late.getOrDefault(code, List.of()),
                            row.getBigDecimal(4),
                            report == null || report.spent() == null ? row.getBigDecimal(5) : report.spent(),
                            report != null || reported != null,
                            report != null
                                    ? 0
                                    : owed.map(o -> o.stale(reported, start)).orElse(0)));
                    live.put(code, new Live(RatingRules.worst(reasons), reasons));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, List<LateMilestone>> late(List<String> codes, Map<String, Report> said, LocalDate on) {
        Map<String, List<LateMilestone>> late = new HashMap<>();
        TypedQuery<Object[]> open = em.createQuery(
                        DATES + (said.isEmpty() ? LATE : "") + " order by l.code", Object[].class)
                .setParameter("codes", codes);
        List<Object[]> rows = (said.isEmpty() ? open.setParameter("on", on) : open).getResultList();
        for (Object[] row : rows) {
            String measure = (String) row[0];
            Outlook stands = new Outlook((String) row[1], (LocalDate) row[3], (LocalDate) row[4], (boolean) row[5]);
            Report report = said.get(measure);
            LateMilestone.of((LocalDate) row[2], report == null ? stands : report.over(stands), on)
                    .ifPresent(l -> late.computeIfAbsent(measure, c -> new ArrayList<>())
                            .add(l));
        }
        return late;
    }

    private static String marks(List<String> codes) {
        return "?" + ", ?".repeat(codes.size() - 1);
    }
}
