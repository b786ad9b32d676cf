package org.gouvernail.sectorplans.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
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
import java.util.Set;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.sectorplans.freshness.FreshnessRules.Fact;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class FreshnessService implements Freshness {

    private static final Set<Role> READ_ALL = Set.of(Role.SECRETARIAT, Role.COMMITTEE, Role.AUDITOR, Role.SYSTEM);

    private static final String OPEN = "select m.code, me.code, me.lead_organisation from milestone m"
            + " join measure me on me.id = m.measure_id where me.state = 'UNDER_WAY' and m.actual_date is null"
            + " order by m.code";

    /** What was endorsed of open milestones within the life of a confirmation. */
    private static final String SAID = "select m.code, l.forecast_date, u.submitted_at from status_update u"
            + " join status_update_line l on l.update_id = u.id join milestone m on m.id = l.milestone_id"
            + " where u.revision = 1 and u.endorsed_at is not null and u.submitted_at >= ? and m.actual_date is null";

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Inject
    BusinessClock clock;

    @Override
    @Requires({Role.COORDINATOR, Role.APPROVER, Role.SECRETARIAT, Role.COMMITTEE, Role.AUDITOR})
    public Index index() {
        Index all = FreshnessRules.index(facts(), clock.today());
        return new Index(
                all.on(),
                all.strategy(),
                all.milestones(),
                all.ministries().stream().filter(m -> mayRead(m.organisation())).toList());
    }

    @Override
    @Requires({Role.COORDINATOR, Role.APPROVER, Role.SECRETARIAT, Role.COMMITTEE, Role.AUDITOR})
    public List<Row> milestones(@Nullable String organisation) {
        LocalDate today = clock.today();
        return facts().stream()
                .filter(f -> organisation == null || organisation.equals(f.organisation()))
                .filter(f -> mayRead(f.organisation()))
                .map(f -> f.row(today))
                .toList();
    }

    private static boolean mayRead(String organisation) {
        Actor actor = CurrentActor.get();
        return READ_ALL.stream().anyMatch(actor::has)
                || actor.hasFor(Role.COORDINATOR, organisation)
                || actor.hasFor(Role.APPROVER, organisation);
    }

    private List<Fact> facts() {
        em.flush();
        try {
            Connection sql = em.unwrap(Connection.class);
            Map<String, LocalDate> confirmed = confirmed(sql);
            List<Fact> facts = new ArrayList<>();
            try (PreparedStatement s = sql.prepareStatement(OPEN);
                    ResultSet r = s.executeQuery()) {
                while (r.next()) {
                    facts.add(new Fact(r.getString(3), r.getString(2), r.getString(1), confirmed.get(r.getString(1))));
                }
            }
            return facts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, LocalDate> confirmed(Connection sql) throws SQLException {
        LocalDate since = clock.today().minusDays(LIFE);
        Map<String, LocalDate> confirmed = new HashMap<>();
        try (PreparedStatement s = sql.prepareStatement(SAID)) {
            s.setObject(1, since.atStartOfDay(BusinessClock.ZONE).toOffsetDateTime());
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
        return confirmed;
    }
}
