package org.gouvernail.sectorplans.quarter;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gouvernail.governance.kernel.Chunks;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.period.FiscalQuarter;
import org.gouvernail.sectorplans.quarter.QuarterInputs.MilestoneFacts;
import org.gouvernail.sectorplans.rating.RatingFacts;
import org.gouvernail.sectorplans.rating.RatingReason;
import org.gouvernail.sectorplans.rating.RatingRules;
import org.gouvernail.sectorplans.rating.RegisterFacts;
import org.gouvernail.sectorplans.rating.ScopeFacts;
import org.gouvernail.sectorplans.rating.Thresholds;
import org.jspecify.annotations.Nullable;

/** Reads the frozen inputs of a plan: sums and late milestones by set-based statements, ratings by the rules. */
final class FactsSql {

    private static final String COPIED = Figures.byMeasure("m.code", """
            quarter_input q
            join quarter_input_line x on x.compilation_id = q.compilation_id and x.measure_id = q.measure_id
            join milestone m on m.id = x.milestone_id
            where q.compilation_id = ? and q.plan_code = ? and q.lines_of is null""");

    /** Asks the index once a plan: whoever takes up a compilation asks this first, and there are many measures a plan. */
    private static final String PLANS = "select p.code from sector_plan p where exists (select 1 from quarter_input q"
            + " where q.plan_code = p.code and q.compilation_id = ?) order by p.code";

    private static final String TO_COMPUTE = "select q.code, state, start_date, authorised_to_date, spent,"
            + " last_reported_period is not null, quarters_stale, lines_of is not null, measure_id,"
            + " registered, open_risks, late_issues, s.content, " + Figures.COLUMNS + " from quarter_input q"
            + " left join quarter_scope s on s.compilation_id = q.compilation_id and s.measure_code = q.code"
            + " where q.compilation_id = ? and plan_code = ? order by q.code";

    private static final String MILESTONES = """
            select m.code, x.measure_code, x.title_fr, x.title_en, x.original_date, x.reference_date, x.forecast_date,
                   x.actual_date, x.deliverable_accepted, x.told_late
            from quarter_milestone x
            join milestone m on m.id = x.milestone_id
            where x.compilation_id = ? and %s = ?
            order by m.code
            """;

    private static final String ACHIEVED_BEFORE = """
            select m.code from milestone m join (
                select x.milestone_id from quarter_milestone x
                where x.compilation_id = ? and x.deliverable_accepted and x.actual_date < ?
                except
                select y.milestone_id from quarter_milestone y
                where y.compilation_id = ? and y.deliverable_accepted and y.actual_date is not null) z
            on z.milestone_id = m.id
            """;

    private final Connection sql;

    FactsSql(Connection sql) {
        this.sql = sql;
    }

    List<String> plans(UUID compilation) throws SQLException {
        List<String> plans = new ArrayList<>();
        try (PreparedStatement s = sql.prepareStatement(PLANS)) {
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

    List<ComputedMeasure> compute(UUID compilation, String plan) throws SQLException {
        FiscalQuarter quarter = FiscalQuarter.parse(period(compilation));
        LocalDate seen = seenOn(compilation);
        Thresholds thresholds = thresholds(compilation);
        Map<UUID, Figures> copied = null;
        List<ComputedMeasure> measures = new ArrayList<>();
        try (PreparedStatement s = sql.prepareStatement(TO_COMPUTE)) {
            s.setFetchSize(1000);
            bind(s, compilation, plan);
            try (ResultSet r = s.executeQuery()) {
                while (r.next()) {
                    boolean own = r.getBoolean(8);
                    if (!own && copied == null) {
                        copied = copied(compilation, plan, quarter, seen);
                    }
                    Figures figures = own || copied == null
                            ? Figures.of(r, 14)
                            : copied.getOrDefault(r.getObject(9, UUID.class), Figures.NONE);
                    measures.add(computed(r, plan, figures, seen, thresholds));
                }
            }
        }
        return measures;
    }

    private static ComputedMeasure computed(
            ResultSet r, String plan, Figures figures, LocalDate on, Thresholds thresholds) throws SQLException {
        String code = r.getString(1);
        String state = r.getString(2);
        boolean all = thresholds.version() > Thresholds.FIRST;
        List<RatingReason> reasons = new RatingRules(thresholds)
                .reasons(new RatingFacts(
                        code,
                        "UNDER_WAY".equals(state),
                        "DONE".equals(state),
                        date(r, 3),
                        on,
                        figures.late(),
                        r.getBigDecimal(4),
                        r.getBigDecimal(5),
                        r.getBoolean(6),
                        r.getInt(7),
                        all ? scope(r.getString(13)) : null,
                        all ? RegisterFacts.of(r.getInt(10), r.getString(11), r.getString(12)) : null,
                        all ? figures.evidence() : null));
        return new ComputedMeasure(
                code,
                plan,
                RatingRules.worst(reasons),
                reasons,
                figures.due(),
                figures.achieved(),
                figures.missed(),
                figures.overdue());
    }

    /** The figures of the measures whose milestones were copied. */
    private Map<UUID, Figures> copied(UUID compilation, String plan, FiscalQuarter quarter, LocalDate seen)
            throws SQLException {
        Map<UUID, Figures> figures = new HashMap<>();
        try (PreparedStatement s = sql.prepareStatement(COPIED)) {
            int next = Figures.bind(s, 1, quarter, seen);
            s.setObject(next, compilation);
            s.setString(next + 1, plan);
            try (ResultSet r = s.executeQuery()) {
                while (r.next()) {
                    figures.put(r.getObject(1, UUID.class), Figures.counted(r));
                }
            }
        }
        return figures;
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
        LocalDate declared = date(r, 8);
        boolean accepted = r.getBoolean(9);
        LocalDate actual = accepted ? declared : null;
        LocalDate latest = actual != null || (declared != null && declared.isAfter(forecast)) ? declared : forecast;
        return new MilestoneFacts(
                r.getString(1),
                r.getString(2),
                LocalizedText.of(r.getString(3), r.getString(4)),
                original,
                reference,
                forecast,
                actual,
                accepted ? null : declared,
                r.getBoolean(10),
                ChronoUnit.DAYS.between(reference, latest),
                ChronoUnit.DAYS.between(original, latest));
    }

    Set<String> achievedBefore(UUID compilation, LocalDate day, UUID earlier) throws SQLException {
        Set<String> codes = new HashSet<>();
        try (PreparedStatement s = sql.prepareStatement(ACHIEVED_BEFORE)) {
            s.setObject(1, compilation);
            s.setDate(2, Date.valueOf(day));
            s.setObject(3, earlier);
            try (ResultSet r = s.executeQuery()) {
                while (r.next()) {
                    codes.add(r.getString(1));
                }
            }
        }
        return codes;
    }

    Instant frozenAt(UUID compilation) throws SQLException {
        return ofFreeze(
                "frozen_at",
                compilation,
                r -> r.getObject(1, OffsetDateTime.class).toInstant());
    }

    Optional<Instant> firstFrozenAt(String period) throws SQLException {
        try (PreparedStatement s =
                sql.prepareStatement("select min(frozen_at) from quarter_freeze where period_code = ?")) {
            s.setString(1, period);
            try (ResultSet r = s.executeQuery()) {
                r.next();
                return Optional.ofNullable(r.getObject(1, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
            }
        }
    }

    /** The day from which a compilation sees its quarter. */
    LocalDate seenOn(UUID compilation) throws SQLException {
        Date seen = this.<@Nullable Date>ofFreeze("seen_on", compilation, r -> r.getDate(1));
        return seen == null ? FiscalQuarter.parse(period(compilation)).end() : seen.toLocalDate();
    }

    /** The thresholds by which a compilation rates; of those frozen before any were kept, the numbers they had. */
    Thresholds thresholds(UUID compilation) throws SQLException {
        String text = thresholdsText(compilation);
        return text == null ? Thresholds.PUBLISHED.numbered(Thresholds.FIRST) : Json.read(text, Thresholds.class);
    }

    @Nullable String thresholdsText(UUID compilation) throws SQLException {
        return ofFreeze("thresholds", compilation, r -> r.getString(1));
    }

    static ScopeFacts scope(@Nullable String text) {
        return text == null ? ScopeFacts.WHOLE : ScopeFacts.of(text);
    }

    private String period(UUID compilation) throws SQLException {
        return ofFreeze("period_code", compilation, r -> r.getString(1));
    }

    private <T extends @Nullable Object> T ofFreeze(String column, UUID compilation, Column<T> value)
            throws SQLException {
        try (PreparedStatement s =
                sql.prepareStatement("select " + column + " from quarter_freeze where compilation_id = ?")) {
            s.setObject(1, compilation);
            try (ResultSet r = s.executeQuery()) {
                if (!r.next()) {
                    throw new IllegalStateException("the compilation's inputs were not frozen");
                }
                return value.of(r);
            }
        }
    }

    /** Reads the only column of a row. */
    private interface Column<T extends @Nullable Object> {
        T of(ResultSet row) throws SQLException;
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
}
