package org.gouvernail.indicators.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
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
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.quarter.QuarterInputs.MeasureFacts;
import org.gouvernail.sectorplans.rating.Rating;
import org.jspecify.annotations.Nullable;

/** The measures of a compilation as rows: written once per plan, in batches, with the note that the plan is done. */
@ApplicationScoped
class MeasureRows {

    private static final int BATCH = 500;
    private static final String INSERT =
            "insert into report_measure (compilation_id, code, plan_code, computed, reasons,"
                    + " due, achieved, missed, overdue) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** What was computed of a measure, beside what was frozen of it. */
    private static final String ROWS = "select q.code, q.plan_code, q.title_fr, q.title_en, q.lead_organisation,"
            + " q.contributing, q.objectives, q.weight, q.state, q.declared_rating, r.computed, q.assessed_rating, r.reasons,"
            + " q.gap_reason_fr, q.gap_reason_en, q.progress, q.update_state, q.authorised, q.spent, r.due, r.achieved,"
            + " r.missed, r.overdue, q.decision_fr, q.decision_en"
            + " from quarter_input q join report_measure r on r.compilation_id = q.compilation_id and r.code = q.code"
            + " and r.plan_code = q.plan_code where q.compilation_id = ?";

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    /** Writes the measures of a plan and notes the plan as done, in the current transaction. */
    void write(UUID compilation, String plan, List<MeasureFacts> measures, Instant at) {
        try (PreparedStatement insert = connection().prepareStatement(INSERT)) {
            int waiting = 0;
            for (MeasureFacts measure : measures) {
                fill(insert, compilation, measure);
                insert.addBatch();
                if (++waiting % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
            done(compilation, plan, at);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void done(UUID compilation, String plan, Instant at) throws SQLException {
        try (PreparedStatement insert = connection()
                .prepareStatement(
                        "insert into compilation_plan (compilation_id, plan_code, done_at) values (?, ?, ?)")) {
            insert.setObject(1, compilation);
            insert.setString(2, plan);
            insert.setObject(3, at.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    /** The plans that a compilation has done. */
    Set<String> done(UUID compilation) {
        Set<String> plans = new HashSet<>();
        each("select plan_code from compilation_plan where compilation_id = ?", compilation, null, row -> {
            plans.add(row.getString(1));
        });
        return plans;
    }

    /** The measures of one plan of a compilation. */
    List<MeasureFacts> of(UUID compilation, String plan) {
        List<MeasureFacts> measures = new ArrayList<>();
        each(ROWS + " and q.plan_code = ?", compilation, plan, row -> measures.add(facts(row)));
        return measures;
    }

    /** These measures of a compilation; one that it does not hold is missing. */
    List<MeasureFacts> of(UUID compilation, Collection<String> codes) {
        List<MeasureFacts> measures = new ArrayList<>();
        for (List<String> some : Chunks.of(codes)) {
            String sql = ROWS + " and r.code in (?" + ", ?".repeat(some.size() - 1) + ")";
            try (PreparedStatement select = connection().prepareStatement(sql)) {
                select.setObject(1, compilation);
                for (int i = 0; i < some.size(); i++) {
                    select.setString(i + 2, some.get(i));
                }
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        measures.add(facts(row));
                    }
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        return measures;
    }

    /** A measure of a compilation, empty when it has none of that code. */
    Optional<MeasureFacts> find(UUID compilation, String code) {
        List<MeasureFacts> found = new ArrayList<>();
        each(ROWS + " and r.code = ?", compilation, code, row -> found.add(facts(row)));
        return found.stream().findFirst();
    }

    /** What a compilation said of every measure, for the report that follows. */
    Map<String, Earlier.Said> said(UUID compilation) {
        Map<String, Rating> computed = new HashMap<>();
        each(
                "select code, computed from report_measure where compilation_id = ? and computed is not null",
                compilation,
                null,
                row -> computed.put(row.getString(1), Rating.valueOf(row.getString(2))));
        Map<String, Earlier.Said> said = new HashMap<>();
        each(
                "select code, update_state, state from quarter_input where compilation_id = ?",
                compilation,
                null,
                row -> said.put(
                        row.getString(1),
                        new Earlier.Said(computed.get(row.getString(1)), row.getString(2), row.getString(3))));
        return said;
    }

    private void each(String sql, UUID compilation, @Nullable String code, RowReader reader) {
        try (PreparedStatement select = connection().prepareStatement(sql)) {
            select.setObject(1, compilation);
            if (code != null) {
                select.setString(2, code);
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    reader.read(row);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connection() {
        return em.unwrap(Connection.class);
    }

    private static void fill(PreparedStatement insert, UUID compilation, MeasureFacts m) throws SQLException {
        Rating computed = m.computed();
        insert.setObject(1, compilation);
        insert.setString(2, m.code());
        insert.setString(3, m.plan());
        insert.setString(4, computed == null ? null : computed.name());
        insert.setString(5, ReasonsText.write(m.reasons()));
        insert.setInt(6, m.due());
        insert.setInt(7, m.achieved());
        insert.setInt(8, m.missed());
        insert.setInt(9, m.overdue());
    }

    private static MeasureFacts facts(ResultSet row) throws SQLException {
        return new MeasureFacts(
                row.getString("code"),
                LocalizedText.of(row.getString("title_fr"), row.getString("title_en")),
                row.getString("plan_code"),
                row.getString("lead_organisation"),
                codes(row.getString("contributing")),
                codes(row.getString("objectives")),
                row.getBigDecimal("weight"),
                row.getString("state"),
                rating(row, "declared_rating"),
                rating(row, "computed"),
                rating(row, "assessed_rating"),
                ReasonsText.read(row.getString("reasons")),
                text(row, "gap_reason"),
                row.getObject("progress", Integer.class),
                row.getString("update_state"),
                row.getBigDecimal("authorised"),
                row.getBigDecimal("spent"),
                row.getInt("due"),
                row.getInt("achieved"),
                row.getInt("missed"),
                row.getInt("overdue"),
                text(row, "decision"));
    }

    private static List<String> codes(@Nullable String joined) {
        return joined == null ? List.of() : List.of(joined.split(","));
    }

    private static @Nullable Rating rating(ResultSet row, String column) throws SQLException {
        String name = row.getString(column);
        return name == null ? null : Rating.valueOf(name);
    }

    private static @Nullable LocalizedText text(ResultSet row, String prefix) throws SQLException {
        String fr = row.getString(prefix + "_fr");
        return fr == null ? null : LocalizedText.of(fr, row.getString(prefix + "_en"));
    }

    /** Reads the current row. */
    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }
}
