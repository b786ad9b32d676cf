package org.gouvernail.bench;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the quarterly compilation costs: processor seconds of server and database from the closing until the last row is
 * written, and until the report is, beside one hand-written statement over the same history in the same run. Prints a
 * line per size, and ends with an error when the sums differ, a cost passes its limit or does not grow linearly.
 *
 * <p>Settings: {@code -Dsizes=1000,10000}, {@code -Dseed=1}, {@code -Ddatabase=postgresql|h2}.
 */
public final class QuarterBenchmark {

    private static final String PERIOD = "2017-2018-T3";
    private static final double MOST_TIMES = 5;
    private static final double MOST_GROWTH = 1.3;

    private QuarterBenchmark() {}

    private record Cost(int measures, double byHand, double rows, double report, boolean same) {}

    public static void main(String[] args) throws Exception {
        long seed = Long.getLong("seed", 1L);
        boolean h2 = Databases.onH2();
        System.out.printf("seed %d, database %s%n", seed, h2 ? "h2" : "postgresql");
        Cost smallest = null;
        boolean passed = true;
        for (String size : System.getProperty("sizes", "1000,10000").split(",", -1)) {
            Cost cost = measure(Integer.parseInt(size), seed, h2);
            passed &= cost.same();
            if (smallest == null) {
                smallest = cost;
            } else {
                double growth = cost.report() / smallest.report() * smallest.measures() / cost.measures();
                System.out.printf(Locale.ROOT, "cost per measure: %.2f times that of the smallest size%n", growth);
                passed &= growth <= MOST_GROWTH;
                passed &= h2 || cost.rows() <= MOST_TIMES * cost.byHand();
            }
        }
        System.out.println(passed ? "within the limits" : "NOT WITHIN THE LIMITS");
        System.exit(passed ? 0 : 1);
    }

    /** On PostgreSQL the portfolio is loaded beside a server that has compiled before, as one in use has. */
    private static Cost measure(int measures, long seed, boolean h2) throws Exception {
        try (Databases database = Databases.fresh()) {
            Product product = database.start();
            try {
                product.awaitReady();
                if (h2) {
                    product.close();
                }
                try (Connection sql = database.connect()) {
                    new Portfolio(sql, seed).load(measures);
                    if (!h2) {
                        sql.setAutoCommit(true);
                        sql.createStatement().execute("vacuum analyze");
                    }
                }
                HandWritten byHand = HandWritten.on(database);
                if (h2) {
                    product = database.start();
                    product.awaitReady();
                }
                return report(measures, product, database, byHand);
            } finally {
                product.close();
            }
        }
    }

    private static Cost report(int measures, Product product, Databases database, HandWritten byHand) throws Exception {
        double before = cpu(product, database);
        double servedBefore = Cpu.of(product.pid());
        double served = Double.NaN;
        long began = System.nanoTime();
        HttpResponse<String> closing =
                product.call("POST", "/api/v1/periods/" + PERIOD + "/closing", "secretariat", null);
        if (closing.statusCode() / 100 != 2) {
            throw new IllegalStateException("closing answered " + closing.statusCode() + " " + closing.body());
        }
        double rowsSeconds = Double.NaN;
        double rows = Double.NaN;
        if (database.pid() >= 0) {
            awaitRows(database);
            rows = cpu(product, database) - before;
            served = Cpu.of(product.pid()) - servedBefore;
            rowsSeconds = (System.nanoTime() - began) / 1e9;
        }
        awaitReport(product);
        double all = cpu(product, database) - before;
        double seconds = (System.nanoTime() - began) / 1e9;
        double peak = product.residentPeak();
        double heap = product.heapAfterCollection();
        boolean same = compare(product.get("/api/v1/reports/" + PERIOD, "secretariat"), byHand.sums());
        System.out.printf(
                Locale.ROOT,
                "%d measures: one statement %.2f CPU-s; rows written after %.2f CPU-s (%.2f of the"
                        + " server; %.2f s by the clock), %.1f times;"
                        + " report after %.2f CPU-s (%.2f s); heap %.0f MB after collection, %.0f MB resident at most;"
                        + " sums %s%n",
                measures,
                byHand.seconds(),
                rows,
                served,
                rowsSeconds,
                rows / byHand.seconds(),
                all,
                seconds,
                heap,
                peak,
                same ? "equal" : "DIFFERENT");
        return new Cost(measures, byHand.seconds(), rows, all, same);
    }

    private static double cpu(Product product, Databases database) throws IOException, SQLException {
        long pid = database.pid();
        return Cpu.of(product.pid()) + (pid < 0 ? 0 : Cpu.tree(pid));
    }

    /** Asks the database itself, so that asking costs the server nothing. */
    private static void awaitRows(Databases database) throws SQLException, InterruptedException {
        try (Connection sql = database.connect();
                var ask = sql.prepareStatement("select c.total, (select count(*) from compilation_plan p"
                        + " where p.compilation_id = c.id) from compilation c where c.period_code = ?")) {
            ask.setString(1, PERIOD);
            for (int i = 0; i < 60_000; i++) {
                try (ResultSet row = ask.executeQuery()) {
                    if (row.next() && row.getInt(1) > 0 && row.getInt(1) == row.getInt(2)) {
                        return;
                    }
                }
                Thread.sleep(10);
            }
        }
        throw new IllegalStateException("the rows were not written in ten minutes");
    }

    private static void awaitReport(Product product) throws IOException, InterruptedException {
        for (int i = 0; i < 6_000; i++) {
            String state = product
                    .get("/api/v1/periods/" + PERIOD + "/compilations", "secretariat")
                    .getJsonArray("items")
                    .getValuesAs(JsonObject.class)
                    .stream()
                    .findFirst()
                    .map(latest -> latest.getString("state"))
                    .orElse("");
            if (state.equals("COMPLETED")) {
                return;
            }
            if (state.equals("FAILED")) {
                throw new IllegalStateException("the compilation failed");
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("the report was not written in ten minutes");
    }

    private static boolean compare(JsonObject report, Map<String, String> byHand) {
        JsonObject figures = report.getJsonObject("figures");
        Map<String, String> ours = new TreeMap<>();
        Map.of("plan", "byPlan", "organisation", "byOrganisation").forEach((kind, name) -> {
            for (JsonObject row : figures.getJsonArray(name).getValuesAs(JsonObject.class)) {
                if (row.getString("code").startsWith("BANC")) {
                    ours.put(kind + " " + row.getString("code"), line(row));
                }
            }
        });
        Map<String, String> theirs = new TreeMap<>(byHand);
        theirs.keySet().removeIf(key -> !key.contains(" BANC"));
        boolean same = ours.equals(theirs);
        if (!same) {
            ours.forEach((key, line) -> {
                if (!line.equals(theirs.get(key))) {
                    System.out.printf("%s%n  report:    %s%n  statement: %s%n", key, line, theirs.get(key));
                }
            });
        }
        return same;
    }

    private static String line(JsonObject row) {
        StringBuilder line = new StringBuilder().append(row.getInt("measures"));
        for (String rating : List.of("declared", "computed", "assessed")) {
            for (String level : List.of("GREEN", "AMBER", "RED")) {
                line.append(' ')
                        .append(row.getJsonObject("ratings")
                                .getJsonObject(rating)
                                .getInt(level));
            }
        }
        for (String count : List.of("due", "achieved", "missed", "overdue")) {
            line.append(' ').append(row.getJsonObject("milestones").getInt(count));
        }
        for (String amount : List.of("authorised", "spent")) {
            line.append(' ').append(plain(new BigDecimal(row.getString(amount))));
        }
        JsonNumber progress = row.getJsonNumber("progress");
        return line.append(' ').append(plain(progress.bigDecimalValue())).toString();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
