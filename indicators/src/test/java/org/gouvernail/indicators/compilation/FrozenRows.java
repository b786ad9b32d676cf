package org.gouvernail.indicators.compilation;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.quarter.QuarterInputs.MeasureFacts;
import org.gouvernail.sectorplans.rating.Rating;
import org.jspecify.annotations.Nullable;

/** The rows that a freeze leaves of the measures played by {@link Neighbours}. */
final class FrozenRows {

    private static final String INSERT =
            "insert into quarter_input (compilation_id, measure_id, code, title_fr, title_en,"
                    + " plan_code, lead_organisation, contributing, objectives, weight, state, declared_rating, assessed_rating,"
                    + " gap_reason_fr, gap_reason_en, progress, update_state, authorised, spent, decision_fr, decision_en,"
                    + " authorised_to_date, quarters_stale)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0)";

    private FrozenRows() {}

    static void insert(EntityManager em, UUID compilation, Collection<List<MeasureFacts>> plans) {
        try (PreparedStatement insert = em.unwrap(Connection.class).prepareStatement(INSERT)) {
            for (List<MeasureFacts> plan : plans) {
                for (MeasureFacts measure : plan) {
                    fill(insert, compilation, measure);
                    insert.executeUpdate();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void fill(PreparedStatement insert, UUID compilation, MeasureFacts m) throws SQLException {
        int at = 0;
        insert.setObject(++at, compilation);
        insert.setObject(++at, UUID.nameUUIDFromBytes(m.code().getBytes(StandardCharsets.UTF_8)));
        insert.setString(++at, m.code());
        insert.setString(++at, m.title().fr());
        insert.setString(++at, m.title().en());
        insert.setString(++at, m.plan());
        insert.setString(++at, m.leadOrganisation());
        insert.setString(++at, joined(m.contributing()));
        insert.setString(++at, joined(m.objectives()));
        insert.setBigDecimal(++at, m.weight());
        insert.setString(++at, m.state());
        insert.setString(++at, name(m.declared()));
        insert.setString(++at, name(m.assessed()));
        at = text(insert, at, m.gapReason());
        insert.setObject(++at, m.progress());
        insert.setString(++at, m.updateState());
        insert.setBigDecimal(++at, m.authorised());
        insert.setBigDecimal(++at, m.spent());
        text(insert, at, m.decisionNeeded());
    }

    private static int text(PreparedStatement insert, int last, @Nullable LocalizedText text) throws SQLException {
        insert.setString(last + 1, text == null ? null : text.fr());
        insert.setString(last + 2, text == null ? null : text.en());
        return last + 2;
    }

    private static @Nullable String joined(List<String> codes) {
        return codes.isEmpty() ? null : String.join(",", codes);
    }

    private static @Nullable String name(@Nullable Rating rating) {
        return rating == null ? null : rating.name();
    }
}
