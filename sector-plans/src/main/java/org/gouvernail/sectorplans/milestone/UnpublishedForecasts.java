package org.gouvernail.sectorplans.milestone;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * The forecasts given for a quarter after its report was first compiled that no published report holds: those of late
 * updates, never, and those of corrections until their revision is published.
 */
final class UnpublishedForecasts {

    private static final String AFTERWARDS = """
            select f.position from milestone_forecast f
            where f.milestone_id = ?
              and f.given_at > (select min(c.frozen_at) from quarter_freeze c where c.period_code = f.period_code)
              and not exists (
                select 1 from status_update u
                join status_update_line l on l.update_id = u.id
                join quarter_freeze c on c.compilation_id = u.frozen_in
                where l.milestone_id = f.milestone_id and u.period_code = f.period_code and c.frozen_at <= ?
                  and l.forecast_date = f.forecast_date and l.reason_fr = f.reason_fr
                  and coalesce(u.submitted_by, u.drafted_by) = f.given_by)
            """;

    private UnpublishedForecasts() {}

    /**
     * Their places in the milestone's history, counted from 0.
     *
     * @param until when the inputs of the last published report were frozen
     */
    static Set<Integer> of(Connection sql, UUID milestone, Instant until) throws SQLException {
        Set<Integer> positions = new HashSet<>();
        try (PreparedStatement select = sql.prepareStatement(AFTERWARDS)) {
            select.setObject(1, milestone);
            select.setObject(2, until.atOffset(ZoneOffset.UTC));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    positions.add(row.getInt(1));
                }
            }
        }
        return positions;
    }
}
