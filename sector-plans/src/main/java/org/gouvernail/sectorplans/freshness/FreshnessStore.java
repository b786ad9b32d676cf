package org.gouvernail.sectorplans.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.sectorplans.freshness.FreshnessRules.Fact;
import org.jspecify.annotations.Nullable;

/** Reads the open milestones and the days on which they were confirmed: as they stand, or as a report holds them. */
@ApplicationScoped
class FreshnessStore {

    private static final String STANDING = "select m.code, me.code, me.lead_organisation from milestone m"
            + " join measure me on me.id = m.measure_id where me.state = 'UNDER_WAY' and m.actual_date is null"
            + " order by m.code";

    private static final String PUBLISHED = "select m.code, q.code, q.lead_organisation from quarter_milestone l"
            + " join milestone m on m.id = l.milestone_id join quarter_input q on q.compilation_id = l.compilation_id"
            + " and q.measure_id = l.measure_id where l.compilation_id = ? and q.state = 'UNDER_WAY'"
            + " and l.actual_date is null order by m.code";

    /** What was endorsed within the life of a confirmation. */
    private static final String SAID = "select m.code, l.forecast_date, u.submitted_at from status_update u"
            + " join status_update_line l on l.update_id = u.id join milestone m on m.id = l.milestone_id"
            + " where u.revision = 1 and u.endorsed_at is not null and u.submitted_at >= ?";

    /** The forecast that a milestone came with: given on the day on which it was recorded. */
    private static final String FIRST = "select m.code, f.forecast_date, f.given_at from milestone_forecast f"
            + " join milestone m on m.id = f.milestone_id where f.position = 0 and f.given_at >= ?";

    private static final String RECORDED_BY_THEN =
            " and f.given_at <= (select p.frozen_at from quarter_freeze p where p.compilation_id = ?)";

    private static final String FROZEN_BY_THEN = " and u.frozen_in in (select f.compilation_id from quarter_freeze f"
            + " join quarter_freeze p on f.frozen_at <= p.frozen_at where p.compilation_id = ?)";

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    /**
     * The facts of the index on a day.
     *
     * @param compilation of the report that the reader may know, null for a reader of what stands
     */
    List<Fact> facts(LocalDate today, @Nullable UUID compilation) {
        em.flush();
        try {
            Connection sql = em.unwrap(Connection.class);
            Map<String, LocalDate> confirmed = confirmed(sql, today, compilation);
            List<Fact> facts = new ArrayList<>();
            try (PreparedStatement s = sql.prepareStatement(compilation == null ? STANDING : PUBLISHED)) {
                if (compilation != null) {
                    s.setObject(1, compilation);
                }
                try (ResultSet r = s.executeQuery()) {
                    while (r.next()) {
                        facts.add(new Fact(
                                r.getString(3), r.getString(2), r.getString(1), confirmed.get(r.getString(1))));
                    }
                }
            }
            return facts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, LocalDate> confirmed(Connection sql, LocalDate today, @Nullable UUID compilation)
            throws SQLException {
        OffsetDateTime since =
                today.minusDays(Freshness.LIFE).atStartOfDay(BusinessClock.ZONE).toOffsetDateTime();
        Map<String, LocalDate> confirmed = new HashMap<>();
        read(sql, compilation == null ? FIRST : FIRST + RECORDED_BY_THEN, since, compilation, confirmed);
        read(sql, compilation == null ? SAID : SAID + FROZEN_BY_THEN, since, compilation, confirmed);
        return confirmed;
    }

    private static void read(
            Connection sql,
            String statement,
            OffsetDateTime since,
            @Nullable UUID compilation,
            Map<String, LocalDate> confirmed)
            throws SQLException {
        try (PreparedStatement s = sql.prepareStatement(statement)) {
            s.setObject(1, since);
            if (compilation != null) {
                s.setObject(2, compilation);
            }
            try (ResultSet r = s.executeQuery()) {
                while (r.next()) {
                    LocalDate day = r.getObject(3, OffsetDateTime.class)
                            .atZoneSameInstant(BusinessClock.ZONE)
                            .toLocalDate();
                    if (!r.getObject(2, LocalDate.class).isBefore(day)) {
                        confirmed.merge(r.getString(1), day, (a, b) -> a.isAfter(b) ? a : b);
                    }
                }
            }
        }
    }
}
