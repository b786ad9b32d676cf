package org.gouvernail.sectorplans.quarter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouvernail.sectorplans.quarter.SmallPortfolio.id;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouvernail.governance.period.FiscalQuarter;
import org.gouvernail.governance.period.PeriodState;
import org.gouvernail.governance.period.PeriodView;
import org.gouvernail.sectorplans.quarter.QuarterInputs.MilestoneFacts;
import org.gouvernail.sectorplans.rating.Thresholds;
import org.jspecify.annotations.Nullable;

/** A small quarter and its freeze, for tests. */
final class FrozenQuarter {

    static final FiscalQuarter T3 = FiscalQuarter.parse("2017-2018-T3");
    static final Instant AT = Instant.parse("2018-01-10T15:00:00.123456Z");
    static final UUID FIRST = id("first");
    static final UUID SECOND = id("second");

    private FrozenQuarter() {}

    /** Two plans, six measures; their figures in the third quarter are worked out in the tests above. */
    static SmallPortfolio portfolio(Connection sql) throws SQLException {
        SmallPortfolio rows = new SmallPortfolio(sql);
        rows.period("2017-2018-T1", "PUBLISHED");
        rows.period("2017-2018-T2", "PUBLISHED");
        rows.period(T3.code(), "CLOSED");
        rows.plan("P1", "2017-04-01", "2020-03-31");
        rows.plan("P2", null, null);
        rows.measure("P1", "P1-M1", "UNDER_WAY", null, "2");
        rows.authorise("P1-M1", "2017-2018", "1000.00");
        rows.authorise("P1-M1", "2018-2019", "500.00");
        rows.contributor("P1-M1", 0, "SCT");
        rows.contributor("P1-M1", 1, "MCC");
        rows.objective("P1-M1", 1, "SNQ-O1.1");
        rows.objective("P1-M1", 0, "SNQ-O5.2");
        rows.milestone("P1-M1", "J1", "2017-10-15", "2017-10-15", "2017-10-20");
        rows.milestone("P1-M1", "J2", "2017-12-01", "2018-02-01", null);
        rows.milestone("P1-M1", "J3", "2018-06-30", "2018-07-10", null);
        rows.milestone("P1-M1", "J4", "2017-06-30", "2017-06-30", "2017-09-01");
        rows.milestone("P1-M1", "J5", "2017-11-30", "2017-11-30", "2018-01-04");
        rows.update("P1-M1", T3.code(), 1, "ACCEPTED", "GREEN", "1050.00");
        rows.measure("P1", "P1-M2", "UNDER_WAY", "2017-05-01", "1");
        rows.standing("P1-M2", "AMBER", "GREEN", 10, "5.00", "2017-2018-T2");
        rows.milestone("P1-M2", "J1", "2018-03-01", "2017-12-01", null);
        rows.update("P1-M2", "2017-2018-T2", 1, "ACCEPTED", "AMBER", "5.00");
        rows.measure("P1", "P1-M3", "UNDER_WAY", null, "1");
        rows.update("P1-M3", T3.code(), 1, "ENDORSED", "GREEN", "7.00");
        rows.measure("P1", "P1-M4", "UNDER_WAY", "2017-09-15", "1");
        rows.milestone("P1-M4", "J1", "2017-10-01", "2017-10-01", "2017-10-01");
        rows.update("P1-M4", T3.code(), 1, "SUBMITTED", "GREEN", "7.00");
        rows.measure("P2", "P2-M1", "WITHDRAWN", null, "1");
        rows.milestone("P2-M1", "J1", "2017-06-15", "2017-12-15", null);
        rows.update("P2-M1", T3.code(), 1, "ACCEPTED", "RED", "1.00");
        rows.measure("P2", "P2-M2", "DONE", null, "1");
        rows.milestone("P2-M2", "J1", "2017-05-01", "2017-06-01", "2017-06-01");
        return rows;
    }

    /** A period whose collection ended at an instant. */
    static PeriodView closed(String code, Instant at) {
        FiscalQuarter quarter = FiscalQuarter.parse(code);
        return new PeriodView(code, quarter.start(), quarter.end(), quarter.dueOn(), PeriodState.CLOSED, null, at);
    }

    static void freeze(Connection sql, UUID compilation, @Nullable UUID previous) throws SQLException {
        FreezeSql freeze = new FreezeSql(sql);
        assertThat(freeze.done(compilation)).isFalse();
        freeze.freeze(compilation, closed(T3.code(), AT), previous, AT, Thresholds.PUBLISHED);
        assertThat(freeze.done(compilation)).isTrue();
    }

    /** What one compilation froze. */
    record Inputs(Connection sql, UUID compilation) {

        List<String> plans() throws SQLException {
            return new FactsSql(sql).plans(compilation);
        }

        Map<String, FrozenMeasure> measures(String plan) throws SQLException {
            return new MeasuresSql(sql)
                    .of(compilation, plan).stream().collect(Collectors.toMap(FrozenMeasure::code, Function.identity()));
        }

        Map<String, ComputedMeasure> computed(String plan) throws SQLException {
            return new FactsSql(sql)
                    .compute(compilation, plan).stream()
                            .collect(Collectors.toMap(ComputedMeasure::code, Function.identity()));
        }

        List<MilestoneFacts> milestones(String plan) throws SQLException {
            return new FactsSql(sql).milestones(compilation, plan);
        }
    }

    static <K, T> T got(Map<K, T> measures, K code) {
        T one = measures.get(code);
        assertThat(one).as(String.valueOf(code)).isNotNull();
        return java.util.Objects.requireNonNull(one);
    }
}
