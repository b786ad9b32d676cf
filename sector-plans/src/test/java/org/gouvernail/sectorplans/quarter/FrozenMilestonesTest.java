package org.gouvernail.sectorplans.quarter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.gouvernail.sectorplans.quarter.QuarterInputs.ForecastThen;
import org.gouvernail.sectorplans.quarter.QuarterInputs.MilestoneFacts;
import org.gouvernail.sectorplans.rating.LiveRatings.Live;
import org.gouvernail.sectorplans.rating.LiveRatings.Outlook;
import org.gouvernail.sectorplans.rating.LiveRatings.Report;
import org.gouvernail.sectorplans.rating.Thresholds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Frozen milestones, copied or taken from the lines of the update that says what stands: the same to every reader. */
class FrozenMilestonesTest {

    private static final String PERIOD = "2017-2018-T3";
    private static final Instant AT = Instant.parse("2018-01-10T15:00:00.123456Z");
    private static final UUID COPIED = SmallPortfolio.id("copied");
    private static final UUID SHARED = SmallPortfolio.id("shared");
    private static final UUID CORRECTED = SmallPortfolio.id("corrected");
    private static final List<String> PLANS = List.of("P1", "P2", "P3");

    @ParameterizedTest
    @EnumSource
    void lines_that_say_what_stands_give_the_facts_a_copy_would_give(Databases database) throws SQLException {
        try (Connection sql = database.open()) {
            SmallPortfolio rows = portfolio(sql);
            Savepoint before = sql.setSavepoint();
            freeze(sql, COPIED, null);
            int copies = count(sql, COPIED);
            Read copied = read(sql, COPIED);
            sql.rollback(before);

            shared(rows);
            freeze(sql, SHARED, null);

            assertThat(copies).isPositive();
            assertThat(count(sql, SHARED)).isZero();
            assertThat(read(sql, SHARED)).isEqualTo(copied);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_becomes_of_a_milestone_later_is_not_in_the_quarter(Databases database) throws SQLException {
        try (Connection sql = database.open()) {
            SmallPortfolio rows = portfolio(sql);
            shared(rows);
            freeze(sql, SHARED, null);
            Read frozen = read(sql, SHARED);

            rows.run("update milestone set title_fr = 'Autre jalon', forecast_date = date '2030-01-01',"
                    + " reference_date = date '2030-01-01', actual_date = date '2018-01-20'");
            rows.milestone("P1-M1", "J99", "2017-11-01", "2017-11-01", null);

            assertThat(read(sql, SHARED)).isEqualTo(frozen);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_correction_changes_its_own_measure_alone(Databases database) throws SQLException {
        try (Connection sql = database.open()) {
            SmallPortfolio rows = portfolio(sql);
            shared(rows);
            freeze(sql, SHARED, null);
            Read frozen = read(sql, SHARED);
            UUID correction = rows.update("P2-M1", PERIOD, 2, "ACCEPTED", "GREEN", "3.00");
            rows.run(
                    "update status_update_line set forecast_date = date '2018-12-24', actual_date = null where update_id = ?",
                    correction);

            freeze(sql, CORRECTED, SHARED);

            Read corrected = read(sql, CORRECTED);
            assertThat(corrected.milestones())
                    .filteredOn(m -> m.measure().equals("P2-M1"))
                    .isNotEmpty()
                    .allSatisfy(m -> assertThat(m.forecastDate()).isEqualTo(LocalDate.of(2018, 12, 24)));
            assertThat(corrected.milestones())
                    .filteredOn(m -> !m.measure().equals("P2-M1"))
                    .containsExactlyElementsOf(frozen.milestones().stream()
                            .filter(m -> !m.measure().equals("P2-M1"))
                            .toList());
            assertThat(corrected.computed())
                    .filteredOn(m -> !m.code().equals("P2-M1"))
                    .containsExactlyElementsOf(frozen.computed().stream()
                            .filter(m -> !m.code().equals("P2-M1"))
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_correction_is_foreseen_as_the_next_compilation_rates_it(Databases database) throws SQLException {
        try (Connection sql = database.open()) {
            SmallPortfolio rows = portfolio(sql);
            shared(rows);
            freeze(sql, SHARED, null);
            Read frozen = read(sql, SHARED);
            Map<String, Live> foreseen = new HashMap<>();
            for (ComputedMeasure measure : frozen.computed()) {
                Report correction = correct(rows, measure.code(), frozen.milestones());
                new CorrectionSql(sql)
                        .onceEndorsed(PERIOD, correction)
                        .ifPresent(live -> foreseen.put(measure.code(), live));
            }

            freeze(sql, CORRECTED, SHARED);

            assertThat(read(sql, CORRECTED).computed())
                    .allSatisfy(m -> assertThat(foreseen.get(m.code())).isEqualTo(new Live(m.computed(), m.reasons())));
            assertThat(new CorrectionSql(sql).onceEndorsed("2017-2018-T1", new Report("P1-M1", null, List.of())))
                    .isEmpty();
            assertThat(new CorrectionSql(sql).onceEndorsed(PERIOD, new Report("P9-M9", null, List.of())))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_was_forecast_then_is_what_the_quarter_held_first_beside_what_came(Databases database)
            throws SQLException {
        try (Connection sql = database.open()) {
            SmallPortfolio rows = portfolio(sql);
            shared(rows);
            freeze(sql, SHARED, null);
            Map<String, LocalDate> held = new HashMap<>();
            read(sql, SHARED).milestones().forEach(m -> held.put(m.code(), m.forecastDate()));
            UUID correction = rows.update("P2-M1", PERIOD, 2, "ACCEPTED", "GREEN", "3.00");
            rows.run("update status_update_line set forecast_date = date '2018-12-24' where update_id = ?", correction);
            new FreezeSql(sql)
                    .freeze(
                            CORRECTED,
                            FrozenQuarter.closed(PERIOD, AT),
                            SHARED,
                            AT.plusSeconds(1),
                            Thresholds.PUBLISHED);
            rows.run("update milestone set actual_date = date '2018-02-01', forecast_date = date '2030-01-01'");

            List<ForecastThen> then = new ForecastsSql(sql).then();

            assertThat(then).hasSameSizeAs(held.keySet()).allSatisfy(f -> {
                assertThat(f.period()).isEqualTo(PERIOD);
                assertThat(f.forecastDate()).isEqualTo(held.get(f.milestone()));
                assertThat(f.actualDate()).isEqualTo("2018-02-01");
            });
            rows.run("update milestone set actual_date = null");
            rows.run("update measure set state = 'WITHDRAWN'");
            assertThat(new ForecastsSql(sql).then()).isEmpty();
        }
    }

    /** A correction that spends more and gives every other milestone other dates; the other half keeps theirs. */
    private static Report correct(SmallPortfolio rows, String measure, List<MilestoneFacts> milestones)
            throws SQLException {
        UUID update = rows.update(measure, PERIOD, 2, "ENDORSED", "AMBER", "1050.00");
        List<Outlook> outlooks = new ArrayList<>();
        for (MilestoneFacts m : milestones) {
            if (m.measure().equals(measure)) {
                boolean moved = outlooks.size() % 2 == 0;
                LocalDate forecast = moved ? m.forecastDate().plusDays(40) : m.forecastDate();
                LocalDate actual = moved == (m.actualDate() == null) ? LocalDate.of(2017, 12, 20) : null;
                outlooks.add(Outlook.said(m.code(), forecast, actual));
                rows.run(
                        "update status_update_line set forecast_date = ?, actual_date = ? where update_id = ?"
                                + " and milestone_id = (select id from milestone where code = ?)",
                        forecast,
                        actual,
                        update,
                        m.code());
            }
        }
        return new Report(measure, new BigDecimal("1050.00"), outlooks);
    }

    private record Read(List<ComputedMeasure> computed, List<MilestoneFacts> milestones) {}

    private static Read read(Connection sql, UUID compilation) throws SQLException {
        FactsSql facts = new FactsSql(sql);
        List<ComputedMeasure> computed = new ArrayList<>();
        List<MilestoneFacts> milestones = new ArrayList<>();
        for (String plan : PLANS) {
            computed.addAll(facts.compute(compilation, plan));
            milestones.addAll(facts.milestones(compilation, plan));
        }
        return new Read(computed, milestones);
    }

    private static void freeze(Connection sql, UUID compilation, @Nullable UUID previous) throws SQLException {
        new FreezeSql(sql).freeze(compilation, FrozenQuarter.closed(PERIOD, AT), previous, AT, Thresholds.PUBLISHED);
    }

    private static int count(Connection sql, UUID compilation) throws SQLException {
        try (var s = sql.prepareStatement("select count(*) from quarter_input_line where compilation_id = ?")) {
            s.setObject(1, compilation);
            try (ResultSet row = s.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /** Notes of every measure what an endorsement notes: its update says what stands. */
    private static void shared(SmallPortfolio rows) throws SQLException {
        rows.run("update measure_standing s set lines_of = (select u.id from status_update u"
                + " where u.measure_id = s.measure_id and u.period_code = '" + PERIOD + "')");
    }

    /** Thirty measures that all reported, with milestones of every kind: due, reached, late, overdue, to come. */
    private static SmallPortfolio portfolio(Connection sql) throws SQLException {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        SmallPortfolio rows = new SmallPortfolio(sql);
        rows.period(PERIOD, "CLOSED");
        for (String plan : PLANS) {
            rows.plan(plan, "2017-04-01", "2020-03-31");
            for (int m = 1; m <= 10; m++) {
                String measure = plan + "-M" + m;
                rows.measure(plan, measure, "UNDER_WAY", null, "1");
                rows.authorise(measure, "2017-2018", "1000.00");
                List<Integer> numbers = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6));
                Collections.shuffle(numbers, random);
                for (int n : numbers.subList(0, m == 1 ? 3 : random.nextInt(7))) {
                    LocalDate reference = LocalDate.of(2017, 6, 1).plusDays(random.nextInt(420));
                    LocalDate forecast = reference.plusDays(random.nextInt(3) == 0 ? random.nextInt(200) : 0);
                    rows.milestone(
                            measure,
                            "J" + n,
                            reference.toString(),
                            forecast.toString(),
                            random.nextInt(3) == 0
                                    ? forecast.minusDays(random.nextInt(20)).toString()
                                    : null);
                }
                rows.update(measure, PERIOD, 1, "ACCEPTED", "GREEN", "2.00");
                rows.standing(measure, "GREEN", "AMBER", 40, "2.00", PERIOD);
            }
        }
        return rows;
    }
}
