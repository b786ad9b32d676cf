package org.gouvernail.sectorplans.quarter;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gouvernail.sectorplans.quarter.QuarterInputs.ForecastThen;

/** Reads what the quarters' reports held of milestones, beside what came. */
final class ForecastsSql {

    private static final String THEN =
            "select f.period_code, m.code, q.lead_organisation, l.forecast_date, m.actual_date"
                    + " from quarter_freeze f"
                    + " join quarter_milestone l on l.compilation_id = f.compilation_id"
                    + " join quarter_input q on q.compilation_id = l.compilation_id and q.measure_id = l.measure_id"
                    + " join milestone m on m.id = l.milestone_id"
                    + " join measure k on k.id = m.measure_id"
                    + " where (m.actual_date is not null or k.state <> 'WITHDRAWN')"
                    + " and not exists (select 1 from quarter_freeze e"
                    + " where e.period_code = f.period_code and e.frozen_at < f.frozen_at)"
                    + " order by f.period_code, m.code";

    private final Connection sql;

    ForecastsSql(Connection sql) {
        this.sql = sql;
    }

    List<ForecastThen> then() throws SQLException {
        List<ForecastThen> all = new ArrayList<>();
        try (PreparedStatement s = sql.prepareStatement(THEN)) {
            s.setFetchSize(1000);
            try (ResultSet row = s.executeQuery()) {
                while (row.next()) {
                    all.add(new ForecastThen(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            row.getObject(4, LocalDate.class),
                            row.getObject(5, LocalDate.class)));
                }
            }
        }
        return all;
    }
}
