package org.gouvernail.sectorplans.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.gouvernail.governance.kernel.Chunks;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.finding.Findings.Said;
import org.gouvernail.sectorplans.finding.Findings.Stone;
import org.gouvernail.sectorplans.finding.Predecessors.PredecessorSlip;
import org.gouvernail.sectorplans.finding.Situation.Narrative;
import org.gouvernail.sectorplans.finding.Situation.Spent;
import org.gouvernail.sectorplans.measure.MeasureState;
import org.gouvernail.sectorplans.rating.Rating;
import org.jspecify.annotations.Nullable;

/** Reads the situations of measures: four statements for every 500 of them. */
@ApplicationScoped
class SituationStore {

    private static final String MEASURES = """
            select m.id, m.code, m.state, coalesce(m.start_date, p.start_date), coalesce(m.end_date, p.end_date),
                   s.declared_rating, m.authorised_total, s.spent_to_date
            from measure m
            join sector_plan p on p.id = m.plan_id
            left join measure_standing s on s.measure_id = m.id
            where m.id in (%s)
            order by m.code
            """;

    private static final String MILESTONES = "select l.measure_id, l.id, l.code, l.reference_date, l.forecast_date,"
            + " l.actual_date, l.deliverable_accepted from milestone l where l.measure_id in (%s) order by l.code";

    /** First forecasts alone are no move: what was never moved is not read. */
    private static final String ALL_FORECASTS = forecasts("1 = 1", 1);

    /** Those that can have rolled. */
    private static final String LONG_FORECASTS =
            forecasts("l.actual_date is null", FindingThresholds.PUBLISHED.rollingMoves());

    /**
     * What counts is what an approver endorsed; of each of the last three periods, the last revision. The rows are found without
     * their texts, which would be sorted along.
     */
    private static final String NARRATIVES = """
            select u.measure_id, u.period_code, u.summary_fr, u.summary_en, u.spent_to_date
            from (select v.id,
                         row_number() over (partition by v.measure_id, v.period_code order by v.revision desc) as latest,
                         dense_rank() over (partition by v.measure_id order by v.period_code desc) as back
                  from status_update v
                  where v.measure_id in (%s) and (v.frozen_in is not null or v.state in ('ENDORSED', 'ACCEPTED'))) x
            join status_update u on u.id = x.id
            where x.latest = 1 and x.back <= 3
            order by u.measure_id, u.period_code desc
            """;

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    /** A measure's situation, with what its updates say in both languages, latest period first. */
    record Read(Situation situation, List<Said> said) {}

    /** Which forecasts are read beside the current one. */
    enum History {
        /** All of them, of every milestone that was ever moved. */
        ALL,
        /** Only where there are enough for a forecast to have rolled: so much less of a whole portfolio. */
        LONG
    }

    /** Every forecast of the milestones for which this holds and that were moved so often. */
    private static String forecasts(String milestone, int moves) {
        return "select f.milestone_id, f.forecast_date from milestone_forecast f"
                + " join milestone l on l.id = f.milestone_id where l.measure_id in (%s) and f.stood and " + milestone
                + " and exists (select 1 from milestone_forecast g where g.milestone_id = l.id and g.stood"
                + " and g.position >= "
                + moves
                + ") order by f.milestone_id, f.position";
    }

    /** Hands over the situations of these measures, in the order of their codes within each piece. */
    void each(
            List<UUID> measures,
            LocalDate on,
            Map<String, List<PredecessorSlip>> slips,
            History history,
            Consumer<Read> reader) {
        try {
            each(em.unwrap(Connection.class), measures, on, slips, history, reader);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same on a connection. */
    static void each(
            Connection sql,
            List<UUID> measures,
            LocalDate on,
            Map<String, List<PredecessorSlip>> slips,
            History history,
            Consumer<Read> reader)
            throws SQLException {
        for (List<UUID> some : Chunks.of(measures)) {
            Map<UUID, List<Stone>> stones = stones(sql, some, history);
            Map<UUID, List<Said>> said = new HashMap<>();
            Map<UUID, List<Spent>> spent = new HashMap<>();
            said(sql, some, said, spent);
            rows(sql, MEASURES, some, row -> {
                UUID id = row.getObject(1, UUID.class);
                String code = row.getString(2);
                String rating = row.getString(6);
                List<Spent> told = spent.getOrDefault(id, List.of());
                List<Said> words = said.getOrDefault(id, List.of());
                reader.accept(new Read(
                        new Situation(
                                code,
                                MeasureState.valueOf(row.getString(3)),
                                date(row, 4),
                                date(row, 5),
                                on,
                                rating == null ? null : Rating.valueOf(rating),
                                stones.getOrDefault(id, List.of()),
                                words.isEmpty() ? null : narrative(words.get(0)),
                                words.size() < 2 ? null : narrative(words.get(1)),
                                row.getBigDecimal(7) == null ? BigDecimal.ZERO : row.getBigDecimal(7),
                                row.getBigDecimal(8),
                                told,
                                slips.getOrDefault(code, List.of())),
                        words));
            });
        }
    }

    private static Narrative narrative(Said said) {
        return new Narrative(said.period(), said.words().fr());
    }

    private static Map<UUID, List<Stone>> stones(Connection sql, List<UUID> measures, History history)
            throws SQLException {
        Map<UUID, List<LocalDate>> forecasts = new HashMap<>();
        rows(
                sql,
                history == History.ALL ? ALL_FORECASTS : LONG_FORECASTS,
                measures,
                row -> forecasts
                        .computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                        .add(row.getDate(2).toLocalDate()));
        Map<UUID, List<Stone>> stones = new HashMap<>();
        rows(
                sql,
                MILESTONES,
                measures,
                row -> stones.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                        .add(new Stone(
                                row.getString(3),
                                row.getDate(4).toLocalDate(),
                                row.getDate(5).toLocalDate(),
                                date(row, 6),
                                row.getBoolean(7),
                                forecasts.getOrDefault(
                                        row.getObject(2, UUID.class),
                                        List.of(row.getDate(5).toLocalDate())))));
        return stones;
    }

    private static void said(
            Connection sql, List<UUID> measures, Map<UUID, List<Said>> said, Map<UUID, List<Spent>> spent)
            throws SQLException {
        rows(sql, NARRATIVES, measures, row -> {
            UUID measure = row.getObject(1, UUID.class);
            String words = row.getString(3);
            BigDecimal amount = row.getBigDecimal(5);
            if (words != null) {
                said.computeIfAbsent(measure, id -> new ArrayList<>())
                        .add(new Said(row.getString(2), LocalizedText.of(words, row.getString(4))));
            }
            if (amount != null) {
                spent.computeIfAbsent(measure, id -> new ArrayList<>()).add(new Spent(row.getString(2), amount));
            }
        });
    }

    private static @Nullable LocalDate date(ResultSet row, int column) throws SQLException {
        Date day = row.getDate(column);
        return day == null ? null : day.toLocalDate();
    }

    /** Reads a row. */
    private interface Reading {
        void of(ResultSet row) throws SQLException;
    }

    private static void rows(Connection sql, String query, List<UUID> measures, Reading reading) throws SQLException {
        String marks = "?" + ", ?".repeat(measures.size() - 1);
        try (PreparedStatement s = sql.prepareStatement(query.formatted(marks))) {
            for (int i = 0; i < measures.size(); i++) {
                s.setObject(i + 1, measures.get(i));
            }
            try (ResultSet row = s.executeQuery()) {
                while (row.next()) {
                    reading.of(row);
                }
            }
        }
    }
}
