package org.gouvernail.sectorplans.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.sectorplans.plan.Plans;
import org.gouvernail.sectorplans.plan.Plans.PlanView;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class MeasureDirectoryService implements MeasureDirectory {

    @Inject
    MeasureStore store;

    @Inject
    MeasureListStore lists;

    @Inject
    Plans plans;

    @Inject
    Journal journal;

    @Override
    @Transactional
    public MeasureKey require(String code) {
        return key(store.load(code, LockModeType.NONE)
                .orElseThrow(() -> DomainException.notFound(MeasureService.KIND, code)));
    }

    @Override
    @Transactional
    public Set<String> recordedAfter(@Nullable Instant collected) {
        return collected == null
                ? Set.of()
                : store.recordedAfter(collected.atZone(BusinessClock.ZONE).toLocalDate());
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

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public MeasureKey lock(UUID id) {
        return key(store.lock(id).orElseThrow(() -> DomainException.notFound(MeasureService.KIND, id.toString())));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void lockOf(Collection<String> organisations) {
        store.lockOf(organisations);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<MeasureKey> lockPlan(String plan) {
        return keys(store.lockAll(plan), lists.all(plan));
    }

    @Override
    @Transactional
    public MeasureKey require(String code, @Nullable Instant asOf) {
        MeasureKey measure = require(code);
        if (asOf != null
                && journal.stateAsOf(new SubjectRef(MeasureService.KIND, code), asOf, MeasureRecord.class)
                        .isEmpty()) {
            throw DomainException.notFound(MeasureService.KIND, code);
        }
        return measure;
    }

    @Override
    @Transactional
    public List<MeasureKey> all(@Nullable String plan) {
        return keys(store.all(plan), lists.all(plan));
    }

    @Override
    @Transactional
    public List<MeasureKey> named(Collection<String> codes) {
        List<Measure> measures = store.named(codes);
        return keys(measures, lists.of(measures.stream().map(Measure::id).toList()));
    }

    @Override
    @Transactional
    public Map<UUID, MeasureKey> of(Collection<UUID> ids) {
        return keys(store.load(ids), lists.of(ids)).stream().collect(Collectors.toMap(MeasureKey::id, k -> k));
    }

    private List<MeasureKey> keys(List<Measure> measures, Map<UUID, MeasureLists> listed) {
        Map<String, PlanView> within = plans.all(null).stream().collect(Collectors.toMap(PlanView::code, p -> p));
        return measures.stream()
                .map(m -> m.key(
                        listed.getOrDefault(m.id(), MeasureLists.EMPTY), Objects.requireNonNull(within.get(m.plan()))))
                .toList();
    }

    private MeasureKey key(Measure measure) {
        return measure.key(lists.of(measure.id()), plans.require(measure.plan()));
    }
}
