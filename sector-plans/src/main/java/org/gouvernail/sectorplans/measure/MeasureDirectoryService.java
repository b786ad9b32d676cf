package org.gouvernail.sectorplans.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.sectorplans.plan.Plans;

@ApplicationScoped
class MeasureDirectoryService implements MeasureDirectory {

    @Inject
    MeasureStore store;

    @Inject
    MeasureListStore lists;

    @Inject
    Plans plans;

    @Override
    @Transactional
    public MeasureKey require(String code) {
        return key(store.load(code, LockModeType.NONE)
                .orElseThrow(() -> DomainException.notFound(MeasureService.KIND, code)));
    }

    @Override
    @Transactional
    public MeasureKey require(UUID id) {
        return key(store.load(id).orElseThrow(() -> DomainException.notFound(MeasureService.KIND, id.toString())));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public MeasureKey lock(String code) {
        return key(store.load(code, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> DomainException.notFound(MeasureService.KIND, code)));
    }

    private MeasureKey key(Measure measure) {
        return measure.key(lists.of(measure.id()), plans.require(measure.plan()));
    }
}
