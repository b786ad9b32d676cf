package org.gouvernail.sectorplans.quarter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.period.ReportingPeriods;
import org.gouvernail.sectorplans.rating.LiveRatings.Live;
import org.gouvernail.sectorplans.rating.LiveRatings.Report;
import org.gouvernail.sectorplans.rating.RatingThresholds;
import org.gouvernail.sectorplans.rating.Scopes;
import org.gouvernail.sectorplans.rating.Thresholds;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class QuarterInputService implements QuarterInputs {

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Inject
    ReportingPeriods periods;

    @Inject
    RatingThresholds thresholds;

    @Inject
    Scopes scopes;

    @Inject
    Journal journal;

    @Inject
    BusinessClock clock;

    @Override
    public String fingerprint(String period) {
        return with(sql -> new FreezeSql(sql).fingerprint(period));
    }

    @Override
    public void hold() {
        with(sql -> {
            new FreezeSql(sql).hold();
            return "";
        });
    }

    @Override
    public void freeze(UUID compilation, String period, @Nullable UUID previous) {
        periods.lock(period);
        FreezeSql.Frozen frozen = with(sql -> {
            FreezeSql freeze = new FreezeSql(sql);
            if (freeze.done(compilation)) {
                return FreezeSql.Frozen.ALREADY;
            }
            freeze.freeze(compilation, periods.require(period), previous, clock.instant(), thresholds.inForce());
            if (previous == null) {
                freeze.scope(compilation, scopes.reduced());
            }
            return freeze.summary(compilation);
        });
        if (frozen != FreezeSql.Frozen.ALREADY) {
            journal.record("quarter.frozen", new SubjectRef("quarter", period), null, frozen);
        }
    }

    @Override
    public Thresholds thresholds(UUID compilation) {
        return with(sql -> new FactsSql(sql).thresholds(compilation));
    }

    @Override
    public Instant frozenAt(UUID compilation) {
        return with(sql -> new FactsSql(sql).frozenAt(compilation));
    }

    @Override
    public @Nullable Instant firstFrozenAt(String period) {
        return with(sql -> new FactsSql(sql).firstFrozenAt(period)).orElse(null);
    }

    @Override
    public List<String> plans(UUID compilation) {
        return with(sql -> new FactsSql(sql).plans(compilation));
    }

    @Override
    public List<ComputedMeasure> compute(UUID compilation, String plan) {
        return with(sql -> new FactsSql(sql).compute(compilation, plan));
    }

    @Override
    public List<FrozenMeasure> measures(UUID compilation, String plan) {
        return with(sql -> new MeasuresSql(sql).of(compilation, plan));
    }

    @Override
    public List<FrozenMeasure> measures(UUID compilation, Collection<String> codes) {
        return with(sql -> new MeasuresSql(sql).of(compilation, codes));
    }

    @Override
    public List<MilestoneFacts> milestones(UUID compilation, String plan) {
        return with(sql -> new FactsSql(sql).milestones(compilation, plan));
    }

    @Override
    public Set<String> achievedBefore(UUID compilation, LocalDate day, UUID earlier) {
        return with(sql -> new FactsSql(sql).achievedBefore(compilation, day, earlier));
    }

    @Override
    public List<MilestoneFacts> milestonesOf(UUID compilation, String measure) {
        return with(sql -> new FactsSql(sql).milestonesOf(compilation, measure));
    }

    @Override
    public Map<String, String> lastReported(UUID compilation, Collection<String> codes) {
        return with(sql -> new FactsSql(sql).lastReported(compilation, codes));
    }

    @Override
    public Map<String, Live> onceCorrected(String period, Collection<Report> corrections) {
        return with(sql -> {
            Map<String, Live> live = new HashMap<>();
            for (Report correction : corrections) {
                new CorrectionSql(sql)
                        .onceEndorsed(period, correction)
                        .ifPresent(l -> live.put(correction.measure(), l));
            }
            return live;
        });
    }

    @Override
    public List<ForecastThen> forecastsThen() {
        return with(sql -> new ForecastsSql(sql).then());
    }

    private <T> T with(Statements<T> statements) {
        em.flush();
        try {
            return statements.run(em.unwrap(Connection.class));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Work on the transaction's own connection. */
    private interface Statements<T> {
        T run(Connection sql) throws SQLException;
    }
}
