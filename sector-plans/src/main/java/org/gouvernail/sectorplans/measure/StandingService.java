package org.gouvernail.sectorplans.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class StandingService implements Standings {

    static final String KIND = "standing";

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Inject
    MeasureStore store;

    @Inject
    Journal journal;

    @Override
    @Transactional
    public Optional<Standing> find(UUID measureId) {
        return store.standing(measureId).map(MeasureStanding::standing);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void milestonesAsIn(UUID measureId, @Nullable UUID update) {
        em.flush();
        em.createNativeQuery(
                        "update measure_standing set lines_of = cast(? as uuid) where measure_id = cast(? as uuid)")
                .setParameter(1, update == null ? null : update.toString())
                .setParameter(2, measureId.toString())
                .executeUpdate();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void milestonesChanged(Collection<UUID> measureIds) {
        em.flush();
        try (PreparedStatement reset = em.unwrap(Connection.class)
                .prepareStatement("update measure_standing set lines_of = null where measure_id = ?")) {
            for (UUID measure : measureIds) {
                reset.setObject(1, measure);
                reset.addBatch();
            }
            reset.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(String measureCode, Standing standing) {
        Measure measure = store.load(measureCode, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> DomainException.notFound(MeasureService.KIND, measureCode));
        MeasureStanding row = store.standing(measure.id()).orElseGet(() -> {
            MeasureStanding fresh = new MeasureStanding(measure.id());
            em.persist(fresh);
            return fresh;
        });
        row.report(standing);
        em.flush();
        journal.record(
                "standing.changed",
                new SubjectRef(KIND, measureCode),
                null,
                StandingRecord.of(measureCode, row.standing()));
    }
}
