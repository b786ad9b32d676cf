package org.gouvernail.sectorplans.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.measure.MeasureKey;
import org.gouvernail.sectorplans.milestone.MilestoneDates.Dates;
import org.gouvernail.sectorplans.rating.Rating;

/** Reads what the last compilation of a period took of a measure, whatever happened to the measure since. */
@ApplicationScoped
class CompiledQuarters {

    private static final String MEASURE = """
            select q.compilation_id, q.update_id, q.declared_rating, q.progress, q.spent, q.decision_fr, q.decision_en
            from quarter_input q join quarter_freeze f on f.compilation_id = q.compilation_id
            where q.measure_id = ? and f.period_code = ?
            order by f.frozen_at desc
            """;

    private static final String LINES = """
            select l.milestone_id, m.code, l.title_fr, l.title_en, l.original_date, l.reference_date, l.forecast_date,
                   l.actual_date
            from quarter_milestone l join milestone m on m.id = l.milestone_id
            where l.compilation_id = ? and l.measure_id = ? order by l.reference_date, m.code
            """;

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    /** What was taken last; empty when no compilation of the period knew the measure. */
    Optional<Compiled> last(MeasureKey measure, String period) {
        em.flush();
        try {
            return last(em.unwrap(Connection.class), measure.id(), period);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static Optional<Compiled> last(Connection sql, UUID measure, String period) throws SQLException {
        try (PreparedStatement select = sql.prepareStatement(MEASURE)) {
            select.setObject(1, measure);
            select.setString(2, period);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                String declared = row.getString(3);
                int progress = row.getInt(4);
                Integer known = row.wasNull() ? null : progress;
                String decision = row.getString(6);
                return Optional.of(new Compiled(
                        row.getObject(2, UUID.class),
                        declared == null ? null : Rating.valueOf(declared),
                        known,
                        row.getBigDecimal(5),
                        decision == null ? null : LocalizedText.of(decision, row.getString(7)),
                        milestones(sql, row.getObject(1, UUID.class), measure)));
            }
        }
    }

    private static List<Dates> milestones(Connection sql, UUID compilation, UUID measure) throws SQLException {
        List<Dates> all = new ArrayList<>();
        try (PreparedStatement select = sql.prepareStatement(LINES)) {
            select.setObject(1, compilation);
            select.setObject(2, measure);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    all.add(new Dates(
                            row.getObject(1, UUID.class),
                            row.getString(2),
                            LocalizedText.of(row.getString(3), row.getString(4)),
                            date(row, 5),
                            date(row, 6),
                            date(row, 7),
                            row.getObject(8) == null ? null : date(row, 8)));
                }
            }
        }
        return all;
    }

    private static LocalDate date(ResultSet row, int column) throws SQLException {
        return row.getDate(column).toLocalDate();
    }
}
