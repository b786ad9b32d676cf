package org.gouvernail.bench;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

/**
 * A generated portfolio, the same for the same seed: measures in twenty plans, ten milestones each, and four quarters of
 * updates with a line for every milestone. Loaded in bulk beside the demonstration, while the product is stopped.
 */
final class Portfolio {

    static final int PLANS = 20;
    static final int MILESTONES = 10;
    static final int MINISTRIES = 4;
    static final List<String> PERIODS = List.of("2016-2017-T4", "2017-2018-T1", "2017-2018-T2", "2017-2018-T3");

    private static final LocalDate START = LocalDate.of(2016, 4, 1);
    private static final LocalDate END = LocalDate.of(2020, 3, 31);
    private static final OffsetDateTime THEN = OffsetDateTime.of(2018, 1, 5, 15, 0, 0, 0, ZoneOffset.UTC);
    private static final UUID EARLIER = UUID.nameUUIDFromBytes("earlier".getBytes(StandardCharsets.UTF_8));

    private final Connection sql;
    private final Random random;

    Portfolio(Connection sql, long seed) {
        this.sql = sql;
        this.random = new Random(seed);
    }

    void load(int measures) throws SQLException {
        sql.setAutoCommit(false);
        for (int o = 1; o <= MINISTRIES; o++) {
            insert(
                    "organisation",
                    "id, version, code, name_fr, active",
                    id("organisation", o),
                    1,
                    ministry(o),
                    "Ministère engendré " + o,
                    true);
        }
        for (int p = 1; p <= PLANS; p++) {
            insert(
                    "sector_plan",
                    "id, version, code, title_fr, lead_organisation, start_date, end_date, adopted_on, provenance_kind",
                    id("plan", p),
                    1,
                    plan(p),
                    "Plan engendré " + p,
                    ministry(1 + p % MINISTRIES),
                    Date.valueOf(START),
                    Date.valueOf(END),
                    Date.valueOf(START),
                    "ILLUSTRATIVE");
        }
        try (PreparedStatement measure = prepare(
                        "measure",
                        "id",
                        "version",
                        "plan_id",
                        "plan_code",
                        "code",
                        "title_fr",
                        "lead_organisation",
                        "start_date",
                        "end_date",
                        "weight",
                        "state",
                        "authorised_total",
                        "provenance_kind");
                PreparedStatement objective = prepare("measure_objective", "measure_id", "position", "objective_code");
                PreparedStatement authorised = prepare("measure_authorised", "measure_id", "fiscal_year", "amount");
                PreparedStatement standing = prepare(
                        "measure_standing",
                        "measure_id",
                        "declared_rating",
                        "assessed_rating",
                        "progress",
                        "spent_to_date",
                        "last_reported_period",
                        "lines_of");
                PreparedStatement milestone = prepare(
                        "milestone",
                        "id",
                        "version",
                        "measure_id",
                        "code",
                        "title_fr",
                        "original_date",
                        "reference_date",
                        "forecast_date",
                        "actual_date",
                        "deliverable_accepted",
                        "provenance_kind");
                PreparedStatement update = prepare(
                        "status_update",
                        "id",
                        "version",
                        "measure_id",
                        "period_code",
                        "revision",
                        "state",
                        "declared_rating",
                        "progress",
                        "summary_fr",
                        "spent_to_date",
                        "assessed_rating",
                        "drafted_by",
                        "submitted_by",
                        "submitted_at",
                        "endorsed_by",
                        "endorsed_at",
                        "accepted_by",
                        "accepted_at");
                PreparedStatement line = prepare(
                        "status_update_line",
                        "update_id",
                        "milestone_id",
                        "position",
                        "title_fr",
                        "forecast_date",
                        "actual_date",
                        "reference_date",
                        "original_date")) {
            for (int m = 1; m <= measures; m++) {
                int p = 1 + (m - 1) % PLANS;
                UUID measureId = id("measure", m);
                String code = plan(p) + "-M" + m;
                BigDecimal amount = BigDecimal.valueOf(100_000 + random.nextInt(900_000));
                add(
                        measure,
                        measureId,
                        1,
                        id("plan", p),
                        plan(p),
                        code,
                        "Mesure engendrée " + m,
                        ministry(1 + random.nextInt(MINISTRIES)),
                        Date.valueOf(START),
                        Date.valueOf(END),
                        BigDecimal.valueOf(1L + random.nextInt(3)),
                        "UNDER_WAY",
                        amount,
                        "ILLUSTRATIVE");
                add(objective, measureId, 0, "SNQ-O" + (1 + random.nextInt(7)) + ".1");
                add(authorised, measureId, "2016-2017", amount);
                Milestone[] milestones = milestones(m, code, measureId, milestone);
                updates(m, measureId, milestones, amount, update, line, standing);
                if (m % 500 == 0 || m == measures) {
                    for (PreparedStatement s :
                            List.of(measure, objective, authorised, standing, milestone, update, line)) {
                        s.executeBatch();
                    }
                    sql.commit();
                }
            }
        }
        freezeEarlier();
        sql.commit();
    }

    /** Freezes all but the last quarter, once their lines are in: a frozen update takes no further line. */
    private void freezeEarlier() throws SQLException {
        try (PreparedStatement freeze =
                sql.prepareStatement("update status_update set frozen_in = ? where period_code <> ?"
                        + " and measure_id in (select id from measure where plan_code like 'BANC%')")) {
            freeze.setObject(1, EARLIER);
            freeze.setString(2, PERIODS.get(PERIODS.size() - 1));
            freeze.executeUpdate();
        }
    }

    private record Milestone(UUID id, LocalDate reference, int slip) {
        Date forecast(int quarter) {
            return Date.valueOf(reference.plusDays((long) slip * (quarter + 1) / 4));
        }

        java.sql.@org.jspecify.annotations.Nullable Date actual(int quarter) {
            LocalDate due = reference.plusDays((long) slip * (quarter + 1) / 4);
            return due.isBefore(LocalDate.of(2017, 3, 31).plusMonths(3L * quarter)) ? Date.valueOf(due) : null;
        }
    }

    private Milestone[] milestones(int m, String code, UUID measureId, PreparedStatement insert) throws SQLException {
        Milestone[] all = new Milestone[MILESTONES];
        for (int j = 0; j < MILESTONES; j++) {
            LocalDate reference = START.plusDays(60L + 130L * j + random.nextInt(40));
            int slip = random.nextInt(4) == 0 ? random.nextInt(240) : 0;
            all[j] = new Milestone(id("milestone", m * 100L + j), reference, slip);
            add(
                    insert,
                    all[j].id(),
                    1,
                    measureId,
                    code + "-J" + (j + 1),
                    "Jalon " + (j + 1),
                    Date.valueOf(reference),
                    Date.valueOf(reference),
                    all[j].forecast(3),
                    all[j].actual(3),
                    true,
                    "ILLUSTRATIVE");
        }
        return all;
    }

    private void updates(
            int m,
            UUID measureId,
            Milestone[] milestones,
            BigDecimal amount,
            PreparedStatement update,
            PreparedStatement line,
            PreparedStatement standing)
            throws SQLException {
        for (int q = 0; q < PERIODS.size(); q++) {
            UUID updateId = id("update", m * 10L + q);
            boolean last = q == PERIODS.size() - 1;
            String rating = random.nextInt(5) == 0 ? "AMBER" : "GREEN";
            BigDecimal spent =
                    amount.multiply(BigDecimal.valueOf(20L * (q + 1))).divide(BigDecimal.valueOf(100));
            add(
                    update,
                    updateId,
                    1,
                    measureId,
                    PERIODS.get(q),
                    1,
                    "ACCEPTED",
                    rating,
                    20 * (q + 1),
                    "Travaux conformes au calendrier du trimestre.",
                    spent,
                    rating,
                    "coord.mesi",
                    "coord.mesi",
                    THEN,
                    "approver.mesi",
                    THEN,
                    "secretariat",
                    THEN);
            for (int j = 0; j < milestones.length; j++) {
                Milestone one = milestones[j];
                add(
                        line,
                        updateId,
                        one.id(),
                        j,
                        "Jalon " + (j + 1),
                        one.forecast(q),
                        one.actual(q),
                        Date.valueOf(one.reference()),
                        Date.valueOf(one.reference()));
            }
            if (last) {
                add(standing, measureId, rating, rating, 20 * (q + 1), spent, PERIODS.get(q), updateId);
            }
        }
    }

    private static String plan(int p) {
        return String.format(Locale.ROOT, "BANC%02d", p);
    }

    private static String ministry(int o) {
        return "BANCM" + o;
    }

    private static UUID id(String kind, long n) {
        return UUID.nameUUIDFromBytes((kind + n).getBytes(StandardCharsets.UTF_8));
    }

    private void insert(String table, String columns, Object... values) throws SQLException {
        try (PreparedStatement s = prepare(table, columns.split(", "))) {
            add(s, values);
            s.executeBatch();
        }
    }

    private PreparedStatement prepare(String table, String... columns) throws SQLException {
        String marks = "?, ".repeat(columns.length - 1) + "?";
        return sql.prepareStatement(
                "insert into " + table + " (" + String.join(", ", columns) + ") values (" + marks + ")");
    }

    private static void add(PreparedStatement statement, @org.jspecify.annotations.Nullable Object... values)
            throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }
}
