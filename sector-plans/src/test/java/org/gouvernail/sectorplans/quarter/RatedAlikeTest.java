package org.gouvernail.sectorplans.quarter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouvernail.sectorplans.quarter.FrozenQuarter.FIRST;
import static org.gouvernail.sectorplans.quarter.FrozenQuarter.T3;
import static org.gouvernail.sectorplans.quarter.FrozenQuarter.got;
import static org.gouvernail.sectorplans.quarter.SmallPortfolio.id;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gouvernail.governance.period.FiscalQuarter;
import org.gouvernail.governance.period.PeriodState;
import org.gouvernail.governance.period.PeriodView;
import org.gouvernail.sectorplans.rating.LiveRatings.Live;
import org.gouvernail.sectorplans.rating.RatedLive;
import org.gouvernail.sectorplans.rating.RatingReason;
import org.gouvernail.sectorplans.rating.RatingReason.Dimension;
import org.gouvernail.sectorplans.rating.ScopeFacts;
import org.gouvernail.sectorplans.rating.Thresholds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On the same facts and the same day, the rating of today and that of the quarter are one, in every dimension. */
class RatedAlikeTest {

    private static final int MEASURES = 150;
    private static final List<String> STATES =
            List.of("UNDER_WAY", "UNDER_WAY", "UNDER_WAY", "UNDER_WAY", "DONE", "PLANNED", "SUSPENDED", "WITHDRAWN");
    private static final List<String> RESPONSES = List.of("AVOID", "REDUCE", "TRANSFER", "ACCEPT");
    private static final List<PeriodView> PERIODS = List.of(
            announced("2017-2018-T1", PeriodState.PUBLISHED),
            announced("2017-2018-T2", PeriodState.PUBLISHED),
            announced("2017-2018-T3", PeriodState.CLOSED));

    @ParameterizedTest
    @EnumSource
    void the_rating_of_the_last_day_is_that_of_the_report(Databases database) throws SQLException {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        List<String> codes =
                IntStream.rangeClosed(1, MEASURES).mapToObj(i -> "P1-M" + i).toList();
        try (Connection sql = database.open()) {
            SmallPortfolio rows = new SmallPortfolio(sql);
            for (PeriodView period : PERIODS) {
                rows.period(period.code(), period.state().name());
            }
            rows.plan("P1", "2017-04-01", "2020-03-31");
            Map<String, ScopeFacts> reduced = new HashMap<>();
            for (String code : codes) {
                measure(rows, code, random, reduced);
            }
            FreezeSql freeze = new FreezeSql(sql);
            freeze.freeze(
                    FIRST,
                    FrozenQuarter.closed(T3.code(), FrozenQuarter.AT),
                    null,
                    FrozenQuarter.AT,
                    Thresholds.PUBLISHED);
            freeze.scope(FIRST, reduced);

            Map<String, ComputedMeasure> compiled = new FrozenQuarter.Inputs(sql, FIRST).computed("P1");
            Map<String, Live> live = RatedLive.of(sql, codes, T3, PERIODS, reduced);
            Set<Dimension> rated = EnumSet.noneOf(Dimension.class);
            for (String code : codes) {
                List<RatingReason> reasons = got(compiled, code).reasons();
                assertThat(got(live, code).reasons())
                        .as(code + ", seed " + seed)
                        .isEqualTo(reasons);
                assertThat(got(live, code).computed())
                        .isEqualTo(got(compiled, code).computed());
                reasons.forEach(reason -> rated.add(reason.dimension()));
            }
            assertThat(rated).as("each dimension was compared").containsExactly(Dimension.values());
        }
    }

    /** A measure whose ministry told, when it told last, what stands; one that never told holds what was promised. */
    private static void measure(SmallPortfolio rows, String code, Random random, Map<String, ScopeFacts> reduced)
            throws SQLException {
        String state = STATES.get(random.nextInt(STATES.size()));
        rows.measure("P1", code, state, random.nextBoolean() ? day(random, -500, 100) : null, "1");
        if (random.nextBoolean()) {
            rows.run("update measure set known_on = ? where code = ?", LocalDate.parse(day(random, -300, 0)), code);
        }
        for (String year : List.of("2016-2017", "2017-2018", "2018-2019")) {
            if (random.nextBoolean()) {
                rows.authorise(code, year, amount(random));
            }
        }
        int told = random.nextInt(4);
        for (int i = random.nextInt(5); i > 0; i--) {
            milestone(rows, code, "J" + i, random, told > 0 || !state.equals("UNDER_WAY"));
        }
        if (told > 0) {
            String period = PERIODS.get(told - 1).code();
            String spent = amount(random);
            UUID update = rows.update(code, period, 1, random.nextBoolean() ? "ACCEPTED" : "ENDORSED", "GREEN", spent);
            rows.standing(code, "GREEN", null, 40, spent, period);
            if (random.nextBoolean()) {
                rows.run("update measure_standing set lines_of = ? where measure_id = ?", update, id(code));
            }
        }
        registers(rows, code, random);
        if (random.nextInt(3) == 0) {
            BigDecimal first = new BigDecimal("1000.00");
            reduced.put(
                    code,
                    new ScopeFacts(
                            1 + random.nextInt(6),
                            random.nextBoolean() ? List.of(code) : List.of(),
                            first,
                            first.subtract(BigDecimal.valueOf(1 + random.nextInt(900)))));
        }
    }

    private static void milestone(SmallPortfolio rows, String measure, String number, Random random, boolean moves)
            throws SQLException {
        String reference = day(random, -250, 250);
        String forecast = moves && random.nextBoolean() ? day(random, -250, 400) : reference;
        String actual = moves && random.nextInt(3) == 0 ? day(random, -250, 0) : null;
        rows.milestone(measure, number, reference, forecast, actual);
        if (random.nextInt(3) == 0) {
            rows.run("update milestone set deliverable_accepted = false where code = ?", measure + "-" + number);
        }
    }

    private static void registers(SmallPortfolio rows, String code, Random random) throws SQLException {
        for (int i = random.nextInt(3); i > 0; i--) {
            String response = RESPONSES.get(random.nextInt(RESPONSES.size()));
            rows.risk(
                    code,
                    i,
                    1 + random.nextInt(5),
                    1 + random.nextInt(5),
                    response,
                    day(random, -200, 30),
                    day(random, -100, 100));
            if (random.nextInt(4) == 0) {
                rows.run("update risk set ended_on = ? where code = ?", date(random), code + "-R" + i);
            }
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            rows.issue(code, i, day(random, -200, 30), day(random, -100, 100));
            if (random.nextInt(4) == 0) {
                rows.run("update issue set ended_on = ? where code = ?", date(random), code + "-E" + i);
            }
        }
    }

    private static String amount(Random random) {
        return new BigDecimal(random.nextInt(200_000)).movePointLeft(2).toPlainString();
    }

    private static LocalDate date(Random random) {
        return LocalDate.parse(day(random, -100, 30));
    }

    /** A day so many days from the last one of the quarter. */
    private static String day(Random random, int from, int to) {
        return T3.end().plusDays(random.nextInt(from, to + 1)).toString();
    }

    private static PeriodView announced(String code, PeriodState state) {
        FiscalQuarter quarter = FiscalQuarter.parse(code);
        return new PeriodView(code, quarter.start(), quarter.end(), quarter.end(), state, null, null);
    }
}
