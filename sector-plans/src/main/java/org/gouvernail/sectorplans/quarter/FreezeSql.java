package org.gouvernail.sectorplans.quarter;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.period.FiscalQuarter;
import org.gouvernail.governance.period.PeriodView;
import org.gouvernail.sectorplans.rating.RegisterFacts;
import org.gouvernail.sectorplans.rating.ScopeFacts;
import org.gouvernail.sectorplans.rating.Thresholds;
import org.jspecify.annotations.Nullable;

/**
 * Freezes the inputs of a quarter by a handful of statements, the same on both databases. What came after the closing of the
 * quarter is never among them; the next quarter carries it over as the ministry's last word.
 */
public final class FreezeSql {

    /** States in which an update is the ministry's word. */
    private static final String REPORTED = "('ENDORSED', 'ACCEPTED')";

    private static final String COLUMNS =
            "measure_id, code, title_fr, title_en, plan_code, lead_organisation, contributing, objectives, weight, state, start_date,"
                    + " declared_rating, assessed_rating, gap_reason_fr, gap_reason_en, progress, update_state,"
                    + " update_id, authorised, authorised_to_date, spent, quarters_stale, last_reported_period, decision_fr,"
                    + " decision_en, registered, open_risks, late_issues";

    /** The last of the updates that a measure has for a period. */
    private static final String LATEST = """
            u.state in %s and not exists (select 1 from status_update v where v.measure_id = u.measure_id
                and v.period_code = u.period_code and v.state in %s and v.revision > u.revision)
            """.formatted(REPORTED, REPORTED);

    private static final String FIGURES = Figures.byMeasure("x.code", "milestone x");

    /**
     * Every measure with its latest reported update of the period, or carried over from where it stands. Where the lines
     * of that update are the milestones as they stand, and whatever they declare reached is shown by an accepted deliverable
     * and was told in time, the figures are those of the milestones. Quarters are counted as fiscal year times four plus
     * number.
     */
    private static final String INPUTS = """
            insert into quarter_input (compilation_id, %s, lines_of, %s)
            select cast(? as uuid), m.id, m.code, m.title_fr, m.title_en, m.plan_code, m.lead_organisation, c.codes, b.codes, m.weight,
                   m.state, coalesce(m.start_date, p.start_date),
                   case when u.id is null then s.declared_rating else u.declared_rating end,
                   case when u.id is null then s.assessed_rating else u.assessed_rating end,
                   case when u.id is null then s.gap_reason_fr
                        else u.assessed_reason_fr end,
                   case when u.id is null then s.gap_reason_en
                        else u.assessed_reason_en end,
                   case when u.id is null then s.progress else u.progress end,
                   case when u.state = 'ACCEPTED' then 'FROZEN' when u.state = 'ENDORSED' then 'ENDORSED'
                        when m.state = 'UNDER_WAY' then 'NOT_REPORTED' else 'NOT_EXPECTED' end,
                   u.id, a.total, coalesce(a.to_date, 0),
                   coalesce(u.spent_to_date, s.spent_to_date),
                   case when u.id is not null or m.state <> 'UNDER_WAY' then 0
                        when s.last_reported_period is not null
                          then greatest(0, cast(? as integer)
                                    - (cast(substring(s.last_reported_period, 1, 4) as integer) * 4
                                       + cast(substring(s.last_reported_period, 12, 1) as integer)))
                        else greatest(0, cast(? as integer) - greatest(cast(? as integer), coalesce(
                               (cast(extract(year from coalesce(m.start_date, p.start_date)) as integer) * 12
                                + cast(extract(month from coalesce(m.start_date, p.start_date)) as integer) - 4) / 3 + 1,
                               0), coalesce(
                               (cast(extract(year from m.known_on) as integer) * 12
                                + cast(extract(month from m.known_on) as integer) - 4) / 3 + 1, 0)) + 1) end,
                   coalesce(u.period_code, s.last_reported_period), u.decision_fr, u.decision_en,
                   coalesce(r.entered, 0) + coalesce(i.entered, 0), r.open_risks, i.late_issues,
                   case when f.measure_id is not null then u.id end, f.due, f.achieved, f.missed, f.overdue, f.late,
                   f.declared
            from measure m
            join sector_plan p on p.id = m.plan_id
            left join status_update u on u.measure_id = m.id and u.period_code = ? and u.late_reason_fr is null and %s
            left join measure_standing s on s.measure_id = m.id
            left join (%s) f on f.measure_id = m.id and s.lines_of = u.id and f.marked = 0
            left join (select measure_id, string_agg(objective_code, ',' order by objective_code) as codes
                       from measure_objective group by measure_id) b on b.measure_id = m.id
            left join (select measure_id, string_agg(organisation_code, ',' order by organisation_code) as codes
                       from measure_contributor group by measure_id) c on c.measure_id = m.id
            left join (select measure_id, sum(amount) as total,
                              sum(case when fiscal_year <= ? then amount else 0 end) as to_date
                       from measure_authorised group by measure_id) a on a.measure_id = m.id
            left join (%s) r on r.measure_id = m.id
            left join (%s) i on i.measure_id = m.id
            """;

    /** What the previous compilation took, with what the corrections since say. */
    private static final String AGAIN = """
            insert into quarter_input (compilation_id, %s, lines_of, %s)
            select cast(? as uuid), q.measure_id, q.code, q.title_fr, q.title_en, q.plan_code, q.lead_organisation,
                   q.contributing, q.objectives, q.weight, q.state, q.start_date,
                   case when u.id is null then q.declared_rating else u.declared_rating end,
                   case when u.id is null then q.assessed_rating else u.assessed_rating end,
                   case when u.id is null then q.gap_reason_fr
                        else u.assessed_reason_fr end,
                   case when u.id is null then q.gap_reason_en
                        else u.assessed_reason_en end,
                   case when u.id is null then q.progress else u.progress end,
                   case when u.id is null then q.update_state when u.state = 'ACCEPTED' then 'FROZEN'
                        else 'ENDORSED' end,
                   coalesce(u.id, q.update_id), q.authorised, q.authorised_to_date,
                   coalesce(u.spent_to_date, q.spent), case when u.id is null then q.quarters_stale else 0 end,
                   coalesce(u.period_code, q.last_reported_period),
                   case when u.id is null then q.decision_fr else u.decision_fr end,
                   case when u.id is null then q.decision_en else u.decision_en end,
                   q.registered, q.open_risks, q.late_issues,
                   case when u.id is null then q.lines_of end, case when u.id is null then q.due end,
                   case when u.id is null then q.achieved end, case when u.id is null then q.missed end,
                   case when u.id is null then q.overdue end, case when u.id is null then q.late end,
                   case when u.id is null then q.declared end
            from quarter_input q
            left join status_update u on u.measure_id = q.measure_id and u.period_code = ? and u.state in %s
                 and u.frozen_in is null and u.late_reason_fr is null
            where q.compilation_id = ?
            """;

    private static final String LINE_COLUMNS =
            "insert into quarter_input_line (compilation_id, measure_id, milestone_id,"
                    + " title_fr, title_en, forecast_date, actual_date, reference_date, original_date, deliverable_accepted, told_late)";

    /**
     * Every milestone of a measure whose update does not say what stands, held to the reference it has now: the forecast
     * the update gives, the milestone's own when the update does not know it, and reached only where the update says so: what
     * its coordinator recorded since, nobody has endorsed.
     */
    private static final String REPORTED_LINES = LINE_COLUMNS + """
             select q.compilation_id, q.measure_id, m.id, m.title_fr, m.title_en,
                   coalesce(l.forecast_date, m.forecast_date), l.actual_date, m.reference_date, m.original_date,
                   m.deliverable_accepted, m.told_late and l.actual_date is not null
            from quarter_input q
            join milestone m on m.measure_id = q.measure_id
            left join status_update_line l on l.update_id = q.update_id and l.milestone_id = m.id
            where q.compilation_id = ? and q.update_id is not null and q.lines_of is null
            """;

    /**
     * Of a measure that owed an update and gave none: what its last endorsed one said, or the milestone as it was set. Of
     * one that owed none: as it stands.
     */
    private static final String CARRIED_LINES = LINE_COLUMNS + """
             select q.compilation_id, q.measure_id, m.id, m.title_fr, m.title_en,
                   case when q.update_state = 'NOT_EXPECTED' then m.forecast_date
                        else coalesce(l.forecast_date, m.reference_date) end,
                   case when q.update_state = 'NOT_EXPECTED' then m.actual_date else l.actual_date end,
                   m.reference_date, m.original_date, m.deliverable_accepted,
                   m.told_late and (q.update_state = 'NOT_EXPECTED' and m.actual_date is not null or l.actual_date is not null)
            from quarter_input q
            join milestone m on m.measure_id = q.measure_id
            left join status_update u on u.measure_id = q.measure_id and u.period_code = q.last_reported_period and %s
            left join status_update_line l on l.update_id = u.id and l.milestone_id = m.id
            where q.compilation_id = ? and q.update_id is null
            """.formatted(LATEST);

    /**
     * The milestones of the previous compilation that were kept beside their update then, or are now corrected; of these
     * with the dates the correction gives, and the deliverables accepted by now: what counted on a date still does.
     */
    private static final String KEPT_LINES = LINE_COLUMNS + """
             select q.compilation_id, q.measure_id, c.milestone_id, c.title_fr, c.title_en,
                   coalesce(l.forecast_date, c.forecast_date),
                   case when l.update_id is null then c.actual_date else l.actual_date end,
                   c.reference_date, c.original_date,
                   case when l.update_id is null then c.deliverable_accepted
                        else m.deliverable_accepted
                             or (c.deliverable_accepted and coalesce(c.actual_date = l.actual_date, false)) end,
                   case when l.update_id is null then c.told_late else m.told_late and l.actual_date is not null end
            from quarter_input q
            join quarter_milestone c on c.compilation_id = ? and c.measure_id = q.measure_id
            join milestone m on m.id = c.milestone_id
            left join status_update_line l on l.update_id = q.update_id and l.milestone_id = c.milestone_id
                 and (c.update_id is null or c.update_id <> q.update_id)
            where q.compilation_id = ? and q.lines_of is null
            """;

    private static final String MARK =
            "insert into quarter_freeze (compilation_id, period_code, frozen_at, thresholds, seen_on) values (?, ?, ?, ?, ?)";

    private static final String SCOPE =
            "insert into quarter_scope (compilation_id, measure_code, content) values (?, ?, ?)";

    private static final String SCOPE_AGAIN = "insert into quarter_scope (compilation_id, measure_code, content)"
            + " select cast(? as uuid), measure_code, content from quarter_scope where compilation_id = ?";

    private final Connection sql;

    FreezeSql(Connection sql) {
        this.sql = sql;
    }

    boolean done(UUID compilation) throws SQLException {
        try (PreparedStatement s = sql.prepareStatement("select 1 from quarter_freeze where compilation_id = ?")) {
            s.setObject(1, compilation);
            try (ResultSet rows = s.executeQuery()) {
                return rows.next();
            }
        }
    }

    /**
     * Keeps every measure, and with it its milestones, as it is until the end of the transaction, so that the statements
     * of a freeze see one state. Whoever writes on a measure or its milestones locks the measure's row first.
     */
    void hold() throws SQLException {
        try (PreparedStatement s = sql.prepareStatement("select id from measure order by id for update")) {
            s.executeQuery().close();
        }
    }

    /**
     * @param thresholds by which the quarter is rated; a correction is rated as the compilation it corrects
     */
    void freeze(UUID compilation, PeriodView of, @Nullable UUID previous, Instant at, Thresholds thresholds)
            throws SQLException {
        String period = of.code();
        LocalDate seen = previous == null ? of.seenOn() : new FactsSql(sql).seenOn(previous);
        try (PreparedStatement mark = sql.prepareStatement(MARK)) {
            mark.setObject(1, compilation);
            mark.setString(2, period);
            mark.setObject(3, at.atOffset(ZoneOffset.UTC));
            mark.setString(
                    4, previous == null ? Json.canonical(thresholds) : new FactsSql(sql).thresholdsText(previous));
            mark.setDate(5, Date.valueOf(seen));
            mark.executeUpdate();
        }
        if (previous == null) {
            inputs(compilation, period, seen);
            update(REPORTED_LINES, compilation);
            update(CARRIED_LINES, compilation);
        } else {
            update(AGAIN.formatted(COLUMNS, Figures.COLUMNS, REPORTED), compilation, period, previous);
            update(KEPT_LINES, previous, compilation);
            update(SCOPE_AGAIN, compilation, previous);
        }
        update(
                "update status_update set frozen_in = ?, version = version + 1 where period_code = ?"
                        + " and frozen_in is null and late_reason_fr is null and state in " + REPORTED,
                compilation,
                period);
    }

    /** Notes the measures that promise less than was announced, by code; of all others nothing was reduced. */
    void scope(UUID compilation, Map<String, ScopeFacts> reduced) throws SQLException {
        try (PreparedStatement s = sql.prepareStatement(SCOPE)) {
            for (Map.Entry<String, ScopeFacts> one : reduced.entrySet()) {
                s.setObject(1, compilation);
                s.setString(2, one.getKey());
                s.setString(3, one.getValue().text());
                s.addBatch();
            }
            s.executeBatch();
        }
    }

    private void inputs(UUID compilation, String period, LocalDate seen) throws SQLException {
        FiscalQuarter quarter = FiscalQuarter.parse(period);
        try (PreparedStatement s = sql.prepareStatement(INPUTS.formatted(
                COLUMNS, Figures.COLUMNS, LATEST, FIGURES, RegisterFacts.risks(""), RegisterFacts.issues("")))) {
            s.setObject(1, compilation);
            s.setInt(2, index(quarter));
            s.setInt(3, index(quarter));
            s.setInt(4, firstPeriod(quarter));
            s.setString(5, period);
            int next = Figures.bind(s, 6, quarter, seen);
            s.setString(next, quarter.fiscalYear());
            RegisterFacts.bindIssues(s, RegisterFacts.bindRisks(s, next + 1, seen), seen);
            s.executeUpdate();
        }
    }

    private static int index(FiscalQuarter quarter) {
        return quarter.year() * 4 + quarter.number();
    }

    /** Nobody is late for quarters that were never asked for. */
    private int firstPeriod(FiscalQuarter otherwise) throws SQLException {
        try (PreparedStatement s = sql.prepareStatement("select min(starts_on) from reporting_period");
                ResultSet rows = s.executeQuery()) {
            Date first = rows.next() ? rows.getDate(1) : null;
            return index(first == null ? otherwise : FiscalQuarter.of(first.toLocalDate()));
        }
    }

    /** What was taken; the report that follows holds all of it, and its hash binds it. */
    Frozen summary(UUID compilation) throws SQLException {
        try (PreparedStatement s =
                sql.prepareStatement("select count(*), count(update_id) from quarter_input where compilation_id = ?")) {
            s.setObject(1, compilation);
            try (ResultSet r = s.executeQuery()) {
                r.next();
                return new Frozen(compilation.toString(), r.getInt(1), r.getInt(2));
            }
        }
    }

    /** What the journal keeps of a freeze: how many measures were frozen, and how many of them reported. */
    public record Frozen(String compilation, int measures, int reported) {
        static final Frozen ALREADY = new Frozen("", 0, 0);
    }

    /** Unchanged by freezing itself; changed by anything that was endorsed, accepted or corrected since. */
    String fingerprint(String period) throws SQLException {
        try (PreparedStatement s = sql.prepareStatement(
                "select count(*), coalesce(sum(revision), 0), max(endorsed_at), max(accepted_at), count(accepted_at)"
                        + " from status_update where period_code = ? and late_reason_fr is null and state in "
                        + REPORTED)) {
            s.setString(1, period);
            try (ResultSet r = s.executeQuery()) {
                r.next();
                return r.getLong(1) + "|" + r.getLong(2) + "|" + instant(r, 3) + "|" + instant(r, 4) + "|"
                        + r.getLong(5);
            }
        }
    }

    private static String instant(ResultSet row, int column) throws SQLException {
        java.time.OffsetDateTime at = row.getObject(column, java.time.OffsetDateTime.class);
        return at == null ? "" : at.toInstant().toString();
    }

    private void update(String text, Object... values) throws SQLException {
        try (PreparedStatement s = sql.prepareStatement(text)) {
            for (int i = 0; i < values.length; i++) {
                s.setObject(i + 1, values[i]);
            }
            s.executeUpdate();
        }
    }
}
