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
import java.util.UUID;
import java.util.stream.Collectors;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.Chunks;
import org.gouvernail.governance.period.FiscalQuarter;
import org.gouvernail.governance.period.ReportingPeriods;
import org.gouvernail.sectorplans.rating.RatingFacts.LateMilestone;

/** Rates measures on the current rows, by the rules that rate the quarter. */
@ApplicationScoped
@Transactional
class LiveRatingService implements LiveRatings {

    private static final String MEASURES = """
            select m.code, m.state, coalesce(m.start_date, p.start_date), coalesce(a.amount, 0), s.spent_to_date,
                   s.last_reported_period, m.id, m.known_on
            from measure m
            join sector_plan p on p.id = m.plan_id
            left join measure_standing s on s.measure_id = m.id
            left join (select measure_id, sum(amount) as amount from measure_authorised
                       where fiscal_year <= ? group by measure_id) a on a.measure_id = m.id
            where m.code in (%s)
            """;

    /** All milestones, or those that are late or overdue on a day, where nothing is said over their dates. */
    private static final String DATES = """
            select m.code, l.code, l.reference_date, l.forecast_date, l.actual_date, l.deliverable_accepted
            from milestone l join measure m on m.id = l.measure_id
            where (cast(? as boolean)
                   or ((l.actual_date is null or l.deliverable_accepted = false)
                       and (l.forecast_date > l.reference_date or l.forecast_date < ? or l.actual_date > l.reference_date)))
              and m.code in (%s)
            order by l.code
            """;

    /** What the milestones declared reached by a day have to show for it. */
    private static final String EVIDENCE = """
            select m.code, count(*), sum(case when l.deliverable_accepted then 0 else 1 end),
                   min(case when not l.deliverable_accepted
                            then cast(l.actual_date as varchar(10)) || ' ' || l.code end)
            from milestone l join measure m on m.id = l.measure_id
            where l.actual_date <= ? and m.code in (%s)
            group by m.code
            """;

    private static final String AMONG = " and x.measure_id in (select m.id from measure m where m.code in (%s))";

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Inject
    ReportingPeriods periods;

    @Inject
    BusinessClock clock;

    @Inject
    Scopes scopes;

    @Inject
    RatingThresholds thresholds;

    @Override
    public Map<String, Live> of(Collection<String> measureCodes) {
        return inChunks(List.copyOf(measureCodes), Map.of(), clock.today());
    }

    @Override
    public Map<String, Live> onceEndorsed(FiscalQuarter quarter, Collection<Report> reports) {
        Map<String, Report> said = reports.stream().collect(Collectors.toMap(Report::measure, r -> r));
        LocalDate today = clock.today();
        return inChunks(List.copyOf(said.keySet()), said, today.isBefore(quarter.end()) ? today : quarter.end());
    }

    private Map<String, Live> inChunks(List<String> codes, Map<String, Report> said, LocalDate on) {
        Map<String, Live> live = new HashMap<>();
        RatingRules rules = new RatingRules(thresholds.inForce());
        Optional<Freshness> owed = Freshness.now(periods.all(null));
        for (List<String> some : Chunks.of(codes)) {
            chunk(some, rules, owed, said, on, live);
        }
        return live;
    }

    private void chunk(
            List<String> codes,
            RatingRules rules,
            Optional<Freshness> owed,
            Map<String, Report> said,
            LocalDate on,
            Map<String, Live> live) {
        em.flush();
        Map<String, List<LateMilestone>> late = new HashMap<>();
        Map<String, EvidenceFacts> evidence = new HashMap<>();
        milestones(codes, said, on, late, evidence);
        Map<UUID, RegisterFacts> registers = registers(codes, on);
        Map<String, ScopeFacts> reduced = scopes.reduced(codes);
        each(
                MEASURES.formatted(marks(codes)),
                codes,
                s -> {
                    s.setString(1, FiscalQuarter.of(on).fiscalYear());
                    return 2;
                },
                row -> {
                    String code = row.getString(1);
                    Report report = said.get(code);
                    Date day = row.getDate(3);
                    LocalDate start = day == null ? null : day.toLocalDate();
                    String reported = row.getString(6);
                    Date since = row.getDate(8);
                    LocalDate known = since == null ? null : since.toLocalDate();
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
                                    : owed.map(o -> o.stale(reported, start, known))
                                            .orElse(0),
                            reduced.getOrDefault(code, ScopeFacts.WHOLE),
                            registers.get(row.getObject(7, UUID.class)),
                            evidence.get(code)));
                    live.put(code, new Live(RatingRules.worst(reasons), reasons));
                });
    }

    /** The late milestones of each measure and what shows that others were reached, as far as there are any. */
    private void milestones(
            List<String> codes,
            Map<String, Report> said,
            LocalDate on,
            Map<String, List<LateMilestone>> late,
            Map<String, EvidenceFacts> evidence) {
        Map<String, List<Outlook>> outlooks = new HashMap<>();
        each(
                DATES.formatted(marks(codes)),
                codes,
                s -> {
                    s.setBoolean(1, !said.isEmpty());
                    s.setDate(2, Date.valueOf(on));
                    return 3;
                },
                row -> {
                    String measure = row.getString(1);
                    Date actual = row.getDate(5);
                    Outlook stands = new Outlook(
                            row.getString(2),
                            row.getDate(4).toLocalDate(),
                            actual == null ? null : actual.toLocalDate(),
                            row.getBoolean(6));
                    Report report = said.get(measure);
                    Outlook outlook = report == null ? stands : report.over(stands);
                    outlooks.computeIfAbsent(measure, c -> new ArrayList<>()).add(outlook);
                    LateMilestone.of(row.getDate(3).toLocalDate(), outlook, on)
                            .ifPresent(l -> late.computeIfAbsent(measure, c -> new ArrayList<>())
                                    .add(l));
                });
        if (said.isEmpty()) {
            evidence.putAll(evidence(codes, on));
        } else {
            outlooks.forEach((measure, all) -> evidence.put(measure, EvidenceFacts.of(all, on)));
        }
    }

    private Map<String, EvidenceFacts> evidence(List<String> codes, LocalDate on) {
        Map<String, EvidenceFacts> evidence = new HashMap<>();
        each(
                EVIDENCE.formatted(marks(codes)),
                codes,
                s -> {
                    s.setDate(1, Date.valueOf(on));
                    return 2;
                },
                row -> evidence.put(
                        row.getString(1), EvidenceFacts.of(row.getInt(2), row.getInt(3), row.getString(4))));
        return evidence;
    }

    /** By the measure's identity; one whose registers were never used is missing. */
    private Map<UUID, RegisterFacts> registers(List<String> codes, LocalDate on) {
        Map<UUID, RegisterFacts> registers = new HashMap<>();
        String among = AMONG.formatted(marks(codes));
        each(
                RegisterFacts.risks(among),
                codes,
                s -> RegisterFacts.bindRisks(s, 1, on),
                row -> registers.put(
                        row.getObject(1, UUID.class), RegisterFacts.of(row.getInt(2), row.getString(3), null)));
        each(
                RegisterFacts.issues(among),
                codes,
                s -> RegisterFacts.bindIssues(s, 1, on),
                row -> registers.merge(
                        row.getObject(1, UUID.class),
                        RegisterFacts.of(row.getInt(2), null, row.getString(3)),
                        RegisterFacts::and));
        return registers;
    }

    private void each(String text, List<String> codes, Bound bound, Row reader) {
        try (PreparedStatement s = em.unwrap(Connection.class).prepareStatement(text)) {
            int first = bound.to(s);
            for (int i = 0; i < codes.size(); i++) {
                s.setString(first + i, codes.get(i));
            }
            try (ResultSet row = s.executeQuery()) {
                while (row.next()) {
                    reader.read(row);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String marks(List<String> codes) {
        return "?" + ", ?".repeat(codes.size() - 1);
    }

    /** Gives a statement what comes before the codes; returns the place of the first code. */
    private interface Bound {
        int to(PreparedStatement statement) throws SQLException;
    }

    /** Reads the current row. */
    private interface Row {
        void read(ResultSet row) throws SQLException;
    }
}
