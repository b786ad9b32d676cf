package org.gouvernail.sectorplans.quarter;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gouvernail.governance.kernel.Chunks;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.period.FiscalQuarter;
import org.gouvernail.sectorplans.quarter.QuarterInputs.MeasureFacts;
import org.gouvernail.sectorplans.quarter.QuarterInputs.MilestoneFacts;
import org.gouvernail.sectorplans.rating.Rating;
import org.gouvernail.sectorplans.rating.RatingFacts;
import org.gouvernail.sectorplans.rating.RatingFacts.LateMilestone;
import org.gouvernail.sectorplans.rating.RatingReason;
import org.gouvernail.sectorplans.rating.RatingRules;
import org.gouvernail.sectorplans.rating.Thresholds;
import org.jspecify.annotations.Nullable;

/** Reads the frozen inputs of a plan: sums and late milestones by set-based statements, ratings by the rules. */
final class FactsSql {

    private static final String SUMS = """
            select measure_id,
                   sum(case when reference_date between ? and ? then 1 else 0 end),
                   sum(case when actual_date between ? and ? then 1 else 0 end),
                   sum(case when reference_date between ? and ? and (actual_date is null or actual_date > ?)
                            then 1 else 0 end),
                   sum(case when reference_date <= ? and (actual_date is null or actual_date > ?) then 1 else 0 end)
            from quarter_milestone where compilation_id = ? and plan_code = ? group by measure_id
            """;

    private static final String LATE = """
            select x.measure_id, m.code, x.reference_date, x.forecast_date
            from quarter_milestone x
            join milestone m on m.id = x.milestone_id
            where x.compilation_id = ? and x.plan_code = ?
              and (x.actual_date is null or x.actual_date > ?)
              and (x.forecast_date > x.reference_date or x.forecast_date < ?)
            """;

    private static final String MILESTONES = """
            select m.code, x.measure_code, x.title_fr, x.title_en, x.original_date, x.reference_date, x.forecast_date,
                   x.actual_date
            from quarter_milestone x
            join milestone m on m.id = x.milestone_id
            where x.compilation_id = ? and %s = ?
            order by m.code
            """;

    private final Connection sql;
    private final RatingRules rules = new RatingRules(Thresholds.PUBLISHED);

    FactsSql(Connection sql) {
        this.sql = sql;
    }

    List<String> plans(UUID compilation) throws SQLException {
        List<String> plans = new ArrayList<>();
        try (PreparedStatement s = sql.prepareStatement(
                "select distinct plan_code from quarter_input where compilation_id = ? order by plan_code")) {
            s.setObject(1, compilation);
            try (ResultSet r = s.executeQuery()) {
                while (r.next()) {
                    plans.add(r.getString(1));
                }
            }
        }
        return plans;
    }

    /** The last period that each of these measures was reported for by then; a measure never reported is missing. */
    Map<String, String> lastReported(UUID compilation, Collection<String> codes) throws SQLException {
        Map<String, String> periods = new HashMap<>();
        for (List<String> some : Chunks.of(codes)) {
            try (PreparedStatement s =
                    sql.prepareStatement("select code, last_reported_period from quarter_input where compilation_id = ?"
                            + " and last_reported_period is not null and code in (?" + ", ?".repeat(some.size() - 1)
                            + ")")) {
                s.setObject(1, compilation);
                for (int i = 0; i < some.size(); i++) {
                    s.setString(i + 2, some.get(i));
                }
                try (ResultSet r = s.executeQuery()) {
                    while (r.next()) {
                        periods.put(r.getString(1), r.getString(2));
                    }
                }
            }
        }
        return periods;
    }

    List<MeasureFacts> facts(UUID compilation, String plan) throws SQLException {
        FiscalQuarter quarter = FiscalQuarter.parse(period(compilation));
        Map<UUID, int[]> sums = sums(compilation, plan, quarter);
        Map<UUID, List<LateMilestone>> late = late(compilation, plan, quarter.end());
        List<MeasureFacts> facts = new ArrayList<>();
        try (PreparedStatement s = sql.prepareStatement(
                "select measure_id, code, title_fr, title_en, plan_code, lead_organisation, objectives, weight, state,"
                        + " start_date, declared_rating, assessed_rating, gap_reason_fr, gap_reason_en, progress,"
                        + " update_state, authorised, authorised_to_date, spent, quarters_stale, decision_fr, decision_en,"
                        + " contributing, last_reported_period"
                        + " from quarter_input where compilation_id = ? and plan_code = ? order by code")) {
            s.setFetchSize(1000);
            s.setObject(1, compilation);
            s.setString(2, plan);
            try (ResultSet r = s.executeQuery()) {
                while (r.next()) {
                    UUID id = r.getObject(1, UUID.class);
                    facts.add(measure(
                            r, sums.getOrDefault(id, new int[4]), late.getOrDefault(id, List.of()), quarter.end()));
                }
            }
        }
        return facts;
    }

    private MeasureFacts measure(ResultSet r, int[] sums, List<LateMilestone> late, LocalDate on) throws SQLException {
        String state = r.getString(9);
        List<RatingReason> reasons = rules.reasons(new RatingFacts(
                r.getString(2),
                "UNDER_WAY".equals(state),
                "DONE".equals(state),
                date(r, 10),
                on,
                late,
                r.getBigDecimal(18),
                r.getBigDecimal(19),
                r.getString(24) != null,
                r.getInt(20)));
        int progress = r.getInt(15);
        Integer known = r.wasNull() ? null : progress;
        return new MeasureFacts(
                r.getString(2),
                LocalizedText.of(r.getString(3), r.getString(4)),
                r.getString(5),
                r.getString(6),
                codes(r.getString(23)),
                codes(r.getString(7)),
                r.getBigDecimal(8),
                state,
                rating(r.getString(11)),
                RatingRules.worst(reasons),
                rating(r.getString(12)),
                reasons,
                text(r.getString(13), r.getString(14)),
                known,
                r.getString(16),
                r.getBigDecimal(17),
                r.getBigDecimal(19),
                sums[0],
                sums[1],
                sums[2],
                sums[3],
                text(r.getString(21), r.getString(22)));
    }

    private static List<String> codes(@Nullable String joined) {
        return joined == null ? List.of() : List.of(joined.split(","));
    }

    private Map<UUID, int[]> sums(UUID compilation, String plan, FiscalQuarter quarter) throws SQLException {
        Map<UUID, int[]> sums = new HashMap<>();
        Date start = Date.valueOf(quarter.start());
        Date end = Date.valueOf(quarter.end());
        try (PreparedStatement s = sql.prepareStatement(SUMS)) {
            bind(s, start, end, start, end, start, end, end, end, end, compilation, plan);
            try (ResultSet r = s.executeQuery()) {
                while (r.next()) {
                    sums.put(
                            r.getObject(1, UUID.class), new int[] {r.getInt(2), r.getInt(3), r.getInt(4), r.getInt(5)});
                }
            }
        }
        return sums;
    }

    private Map<UUID, List<LateMilestone>> late(UUID compilation, String plan, LocalDate on) throws SQLException {
        Map<UUID, List<LateMilestone>> late = new HashMap<>();
        Date day = Date.valueOf(on);
        try (PreparedStatement s = sql.prepareStatement(LATE)) {
            bind(s, compilation, plan, day, day);
            try (ResultSet r = s.executeQuery()) {
                while (r.next()) {
                    late.computeIfAbsent(r.getObject(1, UUID.class), id -> new ArrayList<>())
                            .add(new LateMilestone(
                                    r.getString(2),
                                    r.getDate(3).toLocalDate(),
                                    r.getDate(4).toLocalDate()));
                }
            }
        }
        late.values().forEach(list -> list.sort(java.util.Comparator.comparing(LateMilestone::code)));
        return late;
    }

    List<MilestoneFacts> milestones(UUID compilation, String plan) throws SQLException {
        return milestones("x.plan_code", compilation, plan);
    }

    List<MilestoneFacts> milestonesOf(UUID compilation, String measure) throws SQLException {
        return milestones("x.measure_code", compilation, measure);
    }

    private List<MilestoneFacts> milestones(String of, UUID compilation, String code) throws SQLException {
        List<MilestoneFacts> milestones = new ArrayList<>();
        try (PreparedStatement s = sql.prepareStatement(MILESTONES.formatted(of))) {
            s.setFetchSize(1000);
            bind(s, compilation, code);
            try (ResultSet r = s.executeQuery()) {
                while (r.next()) {
                    milestones.add(milestone(r));
                }
            }
        }
        return milestones;
    }

    private static MilestoneFacts milestone(ResultSet r) throws SQLException {
        LocalDate original = r.getDate(5).toLocalDate();
        LocalDate reference = r.getDate(6).toLocalDate();
        LocalDate forecast = r.getDate(7).toLocalDate();
        LocalDate actual = date(r, 8);
        LocalDate latest = actual == null ? forecast : actual;
        return new MilestoneFacts(
                r.getString(1),
                r.getString(2),
                LocalizedText.of(r.getString(3), r.getString(4)),
                original,
                reference,
                forecast,
                actual,
                ChronoUnit.DAYS.between(reference, latest),
                ChronoUnit.DAYS.between(original, latest));
    }

    private String period(UUID compilation) throws SQLException {
        try (PreparedStatement s =
                sql.prepareStatement("select period_code from quarter_freeze where compilation_id = ?")) {
            s.setObject(1, compilation);
            try (ResultSet r = s.executeQuery()) {
                if (!r.next()) {
                    throw new IllegalStateException("the compilation's inputs were not frozen");
                }
                return r.getString(1);
            }
        }
    }

    private static void bind(PreparedStatement s, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            s.setObject(i + 1, values[i]);
        }
    }

    private static @Nullable LocalDate date(ResultSet r, int column) throws SQLException {
        Date date = r.getDate(column);
        return date == null ? null : date.toLocalDate();
    }

    private static @Nullable Rating rating(@Nullable String name) {
        return name == null ? null : Rating.valueOf(name);
    }

    private static @Nullable LocalizedText text(@Nullable String fr, @Nullable String en) {
        return fr == null ? null : LocalizedText.of(fr, en);
    }
}
