package org.gouvernail.bench;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/**
 * What the quarterly compilation costs: processor seconds of server and database until the last row is written, beside
 * one hand-written SQL statement that does the same sums over the same history in the same run. Prints a line per size.
 *
 * <p>Settings: {@code -Dsizes=1000,10000}, {@code -Dseed=1}, {@code -Ddatabase=postgresql|h2}.
 */
public final class QuarterBenchmark {

    private static final String PERIOD = "2017-2018-T3";

    private static final String BY_HAND = """
            select x.plan_code, count(*), sum(x.due), sum(x.achieved), sum(x.missed), sum(x.overdue), max(x.slip), sum(x.spent),
                   sum(case when x.declared_rating = 'GREEN' then 1 else 0 end),
                   sum(case when x.assessed_rating = 'GREEN' then 1 else 0 end), sum(x.progress * x.weight)
            from (
              select m.plan_code, m.code, m.weight, u.declared_rating, u.assessed_rating, u.progress,
                     u.spent_to_date as spent,
                     sum(case when l.reference_date between date '2017-10-01' and date '2017-12-31' then 1 else 0 end) as due,
                     sum(case when l.actual_date between date '2017-10-01' and date '2017-12-31' then 1 else 0 end) as achieved,
                     sum(case when l.reference_date between date '2017-10-01' and date '2017-12-31'
                               and (l.actual_date is null or l.actual_date > date '2017-12-31') then 1 else 0 end) as missed,
                     sum(case when l.reference_date <= date '2017-12-31'
                               and (l.actual_date is null or l.actual_date > date '2017-12-31') then 1 else 0 end) as overdue,
                     max(case when l.actual_date is null then l.forecast_date - l.reference_date end) as slip
              from measure m
              join status_update u on u.measure_id = m.id and u.period_code = '2017-2018-T3'
              join status_update_line l on l.update_id = u.id
              where not exists (select 1 from status_update v where v.measure_id = u.measure_id
                                and v.period_code = u.period_code and v.revision > u.revision)
              group by m.plan_code, m.code, m.weight, u.declared_rating, u.assessed_rating, u.progress, u.spent_to_date
            ) x group by x.plan_code order by x.plan_code
            """;

    private QuarterBenchmark() {}

    public static void main(String[] args) throws Exception {
        long seed = Long.getLong("seed", 1L);
        boolean h2 = System.getProperty("database", "postgresql").equals("h2");
        System.out.printf("seed %d, database %s%n", seed, h2 ? "h2" : "postgresql");
        for (String size : System.getProperty("sizes", "1000,10000").split(",")) {
            measure(Integer.parseInt(size), seed, h2);
        }
    }

    private static void measure(int measures, long seed, boolean h2) throws Exception {
        Path home = Files.createTempDirectory("gouvernail-bench");
        try (Databases database = h2 ? Databases.h2(home) : Databases.postgresql()) {
            try (Product first = Product.start(home, database.environment())) {
                first.awaitReady();
            }
            try (Connection sql = database.connect()) {
                new Portfolio(sql, seed).load(measures);
                if (!h2) {
                    sql.setAutoCommit(true);
                    sql.createStatement().execute("analyze");
                }
            }
            double byHand = h2 ? Double.NaN : byHand(database);
            try (Product product = Product.start(home, database.environment())) {
                product.awaitReady();
                report(measures, product, database, byHand);
            }
        }
    }

    /** Median processor seconds of the statement over five runs, after one to warm the pages. */
    private static double byHand(Databases database) throws SQLException, IOException {
        long pid = database.pid();
        double[] costs = new double[5];
        try (Connection sql = database.connect();
                PreparedStatement statement = sql.prepareStatement(BY_HAND)) {
            for (int i = -1; i < costs.length; i++) {
                double before = Cpu.tree(pid);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        rows.getLong(2);
                    }
                }
                if (i >= 0) {
                    costs[i] = Cpu.tree(pid) - before;
                }
            }
        }
        java.util.Arrays.sort(costs);
        return costs[costs.length / 2];
    }

    private static void report(int measures, Product product, Databases database, double byHand) throws Exception {
        double server = Cpu.of(product.pid());
        long pid = database.pid();
        double db = pid < 0 ? 0 : Cpu.tree(pid);
        long began = System.nanoTime();
        HttpResponse<String> closing =
                product.call("POST", "/api/v1/periods/" + PERIOD + "/closing", "secretariat", null);
        if (closing.statusCode() / 100 != 2) {
            throw new IllegalStateException("closing answered " + closing.statusCode() + " " + closing.body());
        }
        String run = product.call("POST", "/api/v1/periods/" + PERIOD + "/compilations", "secretariat", null)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        double rows = Double.NaN;
        double rowsSeconds = Double.NaN;
        while (true) {
            JsonObject state = product.get(run, "secretariat");
            boolean written = state.getInt("total") > 0 && state.getInt("done") == state.getInt("total");
            if (written && Double.isNaN(rows)) {
                rows = Cpu.of(product.pid()) - server + (pid < 0 ? 0 : Cpu.tree(pid) - db);
                rowsSeconds = (System.nanoTime() - began) / 1e9;
            }
            if (List.of("COMPLETED", "FAILED").contains(state.getString("state"))) {
                double all = Cpu.of(product.pid()) - server + (pid < 0 ? 0 : Cpu.tree(pid) - db);
                System.out.printf(
                        Locale.ROOT,
                        "%d measures: %s; one statement %.2f CPU-s; rows written after %.2f CPU-s (%.2f s), %.1f times;"
                                + " report after %.2f CPU-s (%.2f s); heap %.0f MB after collection, %.0f MB resident%n",
                        measures,
                        state.getString("state"),
                        byHand,
                        rows,
                        rowsSeconds,
                        rows / byHand,
                        all,
                        (System.nanoTime() - began) / 1e9,
                        product.heapAfterCollection(),
                        product.resident());
                return;
            }
            Thread.sleep(20);
        }
    }
}
