package org.gouvernail.indicators.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import org.gouvernail.sectorplans.quarter.ComputedMeasure;
import org.gouvernail.sectorplans.quarter.FrozenMeasure;
import org.gouvernail.sectorplans.quarter.MeasureFacts;
import org.gouvernail.sectorplans.quarter.QuarterInputs;
import org.gouvernail.sectorplans.rating.Rating;

/** The measures of a compilation as rows: written once per plan, in batches, with the note that the plan is done. */
@ApplicationScoped
class MeasureRows {

    private static final int BATCH = 500;
    private static final String INSERT =
            "insert into report_measure (compilation_id, code, plan_code, computed, reasons,"
                    + " due, achieved, missed, overdue) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String ROWS = "select code, plan_code, computed, reasons, due, achieved, missed, overdue"
            + " from report_measure where compilation_id = ?";

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Inject
    QuarterInputs inputs;

    /** Writes the measures of a plan and notes the plan as done, in the current transaction. */
    void write(UUID compilation, String plan, List<ComputedMeasure> measures, Instant at) {
        try (PreparedStatement insert = connection().prepareStatement(INSERT)) {
            int waiting = 0;
            for (ComputedMeasure measure : measures) {
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
        each("select plan_code from compilation_plan where compilation_id = ?", compilation, List.of(), row -> {
            plans.add(row.getString(1));
        });
        return plans;
    }

    /** The measures of one plan of a compilation. */
    List<MeasureFacts> of(UUID compilation, String plan) {
        return joined(inputs.measures(compilation, plan), computed(" and plan_code = ?", compilation, List.of(plan)));
    }

    /** These measures of a compilation; one that it does not hold is missing. */
    List<MeasureFacts> of(UUID compilation, Collection<String> codes) {
        List<MeasureFacts> measures = new ArrayList<>();
        for (List<String> some : Chunks.of(codes)) {
            String among = " and code in (?" + ", ?".repeat(some.size() - 1) + ")";
            measures.addAll(joined(inputs.measures(compilation, some), computed(among, compilation, some)));
        }
        return measures;
    }

    /** A measure of a compilation, empty when it has none of that code. */
    Optional<MeasureFacts> find(UUID compilation, String code) {
        return of(compilation, List.of(code)).stream().findFirst();
    }

    /** What a compilation said of every measure, for the report that follows. */
    Map<String, Earlier.Said> said(UUID compilation) {
        Map<String, Rating> computed = new HashMap<>();
        each(
                "select code, computed from report_measure where compilation_id = ? and computed is not null",
                compilation,
                List.of(),
                row -> computed.put(row.getString(1), Rating.valueOf(row.getString(2))));
        Map<String, Earlier.Said> said = new HashMap<>();
        for (String plan : inputs.plans(compilation)) {
            inputs.measures(compilation, plan)
                    .forEach(m ->
                            said.put(m.code(), new Earlier.Said(computed.get(m.code()), m.updateState(), m.state())));
        }
        return said;
    }

    private static List<MeasureFacts> joined(List<FrozenMeasure> frozen, Map<String, ComputedMeasure> computed) {
        List<MeasureFacts> measures = new ArrayList<>();
        for (FrozenMeasure measure : frozen) {
            ComputedMeasure found = computed.get(measure.code());
            if (found != null) {
                measures.add(MeasureFacts.of(measure, found));
            }
        }
        return measures;
    }

    private Map<String, ComputedMeasure> computed(String among, UUID compilation, List<String> codes) {
        Map<String, ComputedMeasure> measures = new HashMap<>();
        each(ROWS + among, compilation, codes, row -> measures.put(row.getString(1), computed(row)));
        return measures;
    }

    private void each(String sql, UUID compilation, List<String> codes, RowReader reader) {
        try (PreparedStatement select = connection().prepareStatement(sql)) {
            select.setObject(1, compilation);
            for (int i = 0; i < codes.size(); i++) {
                select.setString(i + 2, codes.get(i));
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

    private static void fill(PreparedStatement insert, UUID compilation, ComputedMeasure m) throws SQLException {
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

    private static ComputedMeasure computed(ResultSet row) throws SQLException {
        String rating = row.getString(3);
        return new ComputedMeasure(
                row.getString(1),
                row.getString(2),
                rating == null ? null : Rating.valueOf(rating),
                ReasonsText.read(row.getString(4)),
                row.getInt(5),
                row.getInt(6),
                row.getInt(7),
                row.getInt(8));
    }

    /** Reads the current row. */
    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }
}
