package org.gouvernail.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * The quarter by one statement that reads the history and works out what the compilation works out: the computed rating
 * of every measure by the published rules (schedule, cost, freshness: nothing in the generated history is against scope, risk
 * or evidence), and by plan, organisation and orientation the
 * counts of the three ratings and of milestones, the amounts and the weighted progress. It keeps nothing: no frozen
 * inputs, no reasons, no rows. Its sums are compared with those of the report.
 */
final class HandWritten {

    private static final int RUNS = 5;

    private static final String STATEMENT = """
            with line as (
              select u.id,
                     sum(case when l.reference_date between date '2017-10-01' and date '2017-12-31' then 1 else 0 end) as due,
                     sum(case when l.actual_date between date '2017-10-01' and date '2017-12-31' then 1 else 0 end) as achieved,
                     sum(case when l.reference_date between date '2017-10-01' and date '2017-12-31' and l.is_open
                              then 1 else 0 end) as missed,
                     sum(case when l.reference_date <= date '2017-12-31' and l.is_open then 1 else 0 end) as overdue,
                     max(case when not l.is_open then 0
                              when l.slip > l.duration * 0.25 or l.passed > 90 then 2
                              when l.slip > l.duration * 0.10 or l.passed > 0 then 1 else 0 end) as schedule
              from status_update u
              join measure m on m.id = u.measure_id
              join (select update_id, reference_date, actual_date,
                           actual_date is null or actual_date > date '2017-12-31' as is_open,
                           %s as slip, %s as passed,
                           greatest(%s, 30) as duration
                    from status_update_line) l on l.update_id = u.id
              where u.period_code = '2017-2018-T3'
                and not exists (select 1 from status_update v where v.measure_id = u.measure_id
                                and v.period_code = u.period_code and v.revision > u.revision)
              group by u.id),
            one as (
              select m.id, m.plan_code, m.lead_organisation, m.weight, m.authorised_total, u.declared_rating,
                     u.assessed_rating, u.progress, u.spent_to_date, l.due, l.achieved, l.missed, l.overdue,
                     case greatest(l.schedule, case when u.spent_to_date > a.amount * 1.10 then 2
                                                    when u.spent_to_date > a.amount then 1 else 0 end)
                          when 2 then 'RED' when 1 then 'AMBER' else 'GREEN' end as computed_rating
              from measure m
              join status_update u on u.measure_id = m.id
              join line l on l.id = u.id
              left join (select measure_id, sum(amount) as amount from measure_authorised
                         where fiscal_year <= '2017-2018' group by measure_id) a on a.measure_id = m.id),
            member as (
              select id, 'plan' as kind, plan_code as code from one
              union all
              select id, 'organisation', lead_organisation from one
              union all
              select distinct mo.measure_id, 'orientation', r.code
              from measure_objective mo join objective o on o.code = mo.objective_code
              join orientation r on r.id = o.orientation_id join one on one.id = mo.measure_id)
            select b.kind, b.code, count(*),
                   sum(case when declared_rating = 'GREEN' then 1 else 0 end),
                   sum(case when declared_rating = 'AMBER' then 1 else 0 end),
                   sum(case when declared_rating = 'RED' then 1 else 0 end),
                   sum(case when computed_rating = 'GREEN' then 1 else 0 end),
                   sum(case when computed_rating = 'AMBER' then 1 else 0 end),
                   sum(case when computed_rating = 'RED' then 1 else 0 end),
                   sum(case when assessed_rating = 'GREEN' then 1 else 0 end),
                   sum(case when assessed_rating = 'AMBER' then 1 else 0 end),
                   sum(case when assessed_rating = 'RED' then 1 else 0 end),
                   sum(due), sum(achieved), sum(missed), sum(overdue), sum(authorised_total), sum(spent_to_date),
                   round(sum(progress * weight) / sum(weight))
            from one join member b on b.id = one.id
            group by b.kind, b.code
            """;

    private final double seconds;
    private final Map<String, String> sums;

    private HandWritten(double seconds, Map<String, String> sums) {
        this.seconds = seconds;
        this.sums = sums;
    }

    /** Runs the statement once to warm the pages, then five times for the median of what it costs. */
    static HandWritten on(Databases database) throws SQLException, IOException {
        long pid = database.pid();
        double[] costs = new double[RUNS];
        Map<String, String> sums = new TreeMap<>();
        try (Connection sql = database.connect();
                PreparedStatement statement = sql.prepareStatement(statement())) {
            for (int i = -1; i < RUNS; i++) {
                double before = pid < 0 ? 0 : Cpu.tree(pid);
                long began = System.nanoTime();
                read(statement, sums);
                if (i >= 0) {
                    costs[i] = pid < 0 ? (System.nanoTime() - began) / 1e9 : Cpu.tree(pid) - before;
                }
            }
        }
        Arrays.sort(costs);
        return new HandWritten(costs[RUNS / 2], sums);
    }

    /** The statement, with days between dates as the database counts them. */
    private static String statement() {
        return STATEMENT.formatted(
                days("reference_date", "forecast_date"),
                days("forecast_date", "date '2017-12-31'"),
                days("date '2016-04-01'", "reference_date"));
    }

    private static String days(String from, String to) {
        return Databases.onH2() ? "datediff(day, " + from + ", " + to + ")" : to + " - " + from;
    }

    private static void read(PreparedStatement statement, Map<String, String> sums) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                StringBuilder line = new StringBuilder();
                for (int i = 3; i <= columns; i++) {
                    BigDecimal sum = row.getBigDecimal(i);
                    line.append(i == 3 ? "" : " ")
                            .append(
                                    sum == null
                                            ? "none"
                                            : sum.stripTrailingZeros().toPlainString());
                }
                sums.put(row.getString(1) + " " + row.getString(2), line.toString());
            }
        }
    }

    /** Processor seconds of the database; on the embedded one, seconds by the clock. */
    double seconds() {
        return seconds;
    }

    /** The sums of the generated plans and organisations, by kind and code, each as one line. */
    Map<String, String> sums() {
        return sums;
    }
}
