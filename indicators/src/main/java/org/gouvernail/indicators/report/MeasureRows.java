package org.gouvernail.indicators.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Type;
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
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.quarter.QuarterInputs.MeasureFacts;
import org.gouvernail.sectorplans.rating.Rating;
import org.gouvernail.sectorplans.rating.RatingReason;
import org.jspecify.annotations.Nullable;

/** The measures of a compilation as rows: written once per plan, in batches, with the note that the plan is done. */
@ApplicationScoped
class MeasureRows {

    private static final int BATCH = 500;
    private static final Type REASONS =
            new ArrayList<RatingReason>() {}.getClass().getGenericSuperclass();
    private static final Type CODES = new ArrayList<String>() {}.getClass().getGenericSuperclass();
    private static final String COLUMNS = "compilation_id, code, plan_code, title_fr, title_en, lead_organisation,"
            + " contributing, objectives, weight, state, declared, computed, assessed, reasons, gap_reason_fr, gap_reason_en,"
            + " progress, update_state, authorised, spent, due, achieved, missed, overdue, decision_fr, decision_en";
    private static final String INSERT = "insert into report_measure (" + COLUMNS
            + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

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
        each(
                "select " + COLUMNS + " from report_measure where compilation_id = ? and plan_code = ?",
                compilation,
                plan,
                row -> measures.add(facts(row)));
        return measures;
    }

    /** These measures of a compilation; one that it does not hold is missing. */
    List<MeasureFacts> of(UUID compilation, Collection<String> codes) {
        List<MeasureFacts> measures = new ArrayList<>();
        for (List<String> some : Chunks.of(codes)) {
            String sql = "select " + COLUMNS + " from report_measure where compilation_id = ? and code in (?"
                    + ", ?".repeat(some.size() - 1) + ")";
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
        each(
                "select " + COLUMNS + " from report_measure where compilation_id = ? and code = ?",
                compilation,
                code,
                row -> found.add(facts(row)));
        return found.stream().findFirst();
    }

    /** What a compilation said of every measure, for the report that follows. */
    Map<String, Earlier.Said> said(UUID compilation) {
        Map<String, Earlier.Said> said = new HashMap<>();
        each(
                "select code, computed, update_state, state from report_measure where compilation_id = ?",
                compilation,
                null,
                row -> said.put(
                        row.getString(1),
                        new Earlier.Said(rating(row, "computed"), row.getString(3), row.getString(4))));
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
        LocalizedText gap = m.gapReason();
        LocalizedText decision = m.decisionNeeded();
        int at = 0;
        insert.setObject(++at, compilation);
        insert.setString(++at, m.code());
        insert.setString(++at, m.plan());
        insert.setString(++at, m.title().fr());
        insert.setString(++at, m.title().en());
        insert.setString(++at, m.leadOrganisation());
        insert.setString(++at, Json.write(m.contributing()));
        insert.setString(++at, Json.write(m.objectives()));
        insert.setBigDecimal(++at, m.weight());
        insert.setString(++at, m.state());
        insert.setString(++at, name(m.declared()));
        insert.setString(++at, name(m.computed()));
        insert.setString(++at, name(m.assessed()));
        insert.setString(++at, Json.write(m.reasons()));
        insert.setString(++at, gap == null ? null : gap.fr());
        insert.setString(++at, gap == null ? null : gap.en());
        insert.setObject(++at, m.progress());
        insert.setString(++at, m.updateState());
        insert.setBigDecimal(++at, m.authorised());
        insert.setBigDecimal(++at, m.spent());
        insert.setInt(++at, m.due());
        insert.setInt(++at, m.achieved());
        insert.setInt(++at, m.missed());
        insert.setInt(++at, m.overdue());
        insert.setString(++at, decision == null ? null : decision.fr());
        insert.setString(++at, decision == null ? null : decision.en());
    }

    private static MeasureFacts facts(ResultSet row) throws SQLException {
        return new MeasureFacts(
                row.getString("code"),
                LocalizedText.of(row.getString("title_fr"), row.getString("title_en")),
                row.getString("plan_code"),
                row.getString("lead_organisation"),
                Json.read(row.getString("contributing"), CODES),
                Json.read(row.getString("objectives"), CODES),
                row.getBigDecimal("weight"),
                row.getString("state"),
                rating(row, "declared"),
                rating(row, "computed"),
                rating(row, "assessed"),
                Json.read(row.getString("reasons"), REASONS),
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

    private static @Nullable String name(@Nullable Rating rating) {
        return rating == null ? null : rating.name();
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
