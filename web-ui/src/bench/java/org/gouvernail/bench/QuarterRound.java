package org.gouvernail.bench;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/**
 * One compilation of a generated portfolio, by a server that has compiled the demonstration's quarters and nothing so
 * large.
 *
 * @param byHand processor seconds of the hand-written statement
 * @param rows of server and database, until the last row was written; unknown on the embedded database
 * @param served the server's share of them
 * @param rowsSeconds the same by the clock
 * @param report of both, until the report was written
 * @param heap megabytes after a collection
 * @param resident megabytes at most
 * @param same whether the report's sums are the statement's
 */
record QuarterRound(
        int measures,
        double byHand,
        double rows,
        double served,
        double rowsSeconds,
        double report,
        double reportSeconds,
        double heap,
        double resident,
        boolean same) {

    private static final String PERIOD = "2017-2018-T3";

    /** On PostgreSQL the portfolio is loaded beside the running server; the embedded one belongs to one process. */
    static QuarterRound of(int measures, long seed) throws Exception {
        boolean h2 = Databases.onH2();
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
                        settle(sql);
                    }
                }
                HandWritten byHand = HandWritten.on(database);
                if (h2) {
                    product = database.start();
                    product.awaitReady();
                }
                return compile(measures, product, database, byHand);
            } finally {
                product.close();
            }
        }
    }

    /** The load is over when its pages are written and its figures known: what follows pays for itself alone. */
    private static void settle(Connection sql) throws SQLException {
        sql.setAutoCommit(true);
        try (Statement statement = sql.createStatement()) {
            statement.execute("vacuum analyze");
            statement.execute("checkpoint");
        }
    }

    private static QuarterRound compile(int measures, Product product, Databases database, HandWritten byHand)
            throws Exception {
        product.get("/api/v1/periods/" + PERIOD, "secretariat");
        double before = cpu(product, database);
        double servedBefore = Cpu.of(product.pid());
        double rows = Double.NaN;
        double served = Double.NaN;
        double rowsSeconds = Double.NaN;
        long began = System.nanoTime();
        HttpResponse<String> closing =
                product.call("POST", "/api/v1/periods/" + PERIOD + "/closing", "secretariat", null);
        if (closing.statusCode() / 100 != 2) {
            throw new IllegalStateException("closing answered " + closing.statusCode() + " " + closing.body());
        }
        if (database.pid() >= 0) {
            awaitRows(database);
            rows = cpu(product, database) - before;
            served = Cpu.of(product.pid()) - servedBefore;
            rowsSeconds = secondsSince(began);
        }
        awaitReport(product);
        double report = cpu(product, database) - before;
        double reportSeconds = secondsSince(began);
        double resident = product.residentPeak();
        return new QuarterRound(
                measures,
                byHand.seconds(),
                rows,
                served,
                rowsSeconds,
                report,
                reportSeconds,
                product.heapAfterCollection(),
                resident,
                Sums.same(product.get("/api/v1/reports/" + PERIOD, "secretariat"), byHand.sums()));
    }

    double times() {
        return rows / byHand;
    }

    String told() {
        return String.format(
                Locale.ROOT,
                "%d measures: one statement %.2f CPU-s; rows written after %.2f CPU-s (%.2f of the server; %.2f s by the"
                        + " clock), %.1f times; report after %.2f CPU-s (%.2f s); heap %.0f MB after collection, %.0f MB"
                        + " resident at most; sums %s",
                measures,
                byHand,
                rows,
                served,
                rowsSeconds,
                times(),
                report,
                reportSeconds,
                heap,
                resident,
                same ? "equal" : "DIFFERENT");
    }

    private static double secondsSince(long began) {
        return (System.nanoTime() - began) / 1e9;
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
        for (int i = 0; i < 2_400; i++) {
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
            Thread.sleep(250);
        }
        throw new IllegalStateException("the report was not written in ten minutes");
    }
}
