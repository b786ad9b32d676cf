package org.gouvernail.sectorplans.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.sectorplans.measure.MeasureDirectory;
import org.gouvernail.sectorplans.measure.MeasureKey;
import org.gouvernail.sectorplans.measure.Sight;
import org.jspecify.annotations.Nullable;

/** The measures under which risks and issues are entered: locked by whoever writes, in sight of whoever reads. */
@ApplicationScoped
class RegisterMeasures {

    @Inject
    RegisterStore store;

    @Inject
    MeasureDirectory measures;

    /** A risk or an issue whose row is locked for a write, with its measure. */
    record Open<T>(T row, MeasureKey measure) {}

    /** The measure, locked, for somebody who may write on it. */
    MeasureKey lock(String code) {
        MeasureKey measure = measures.lock(code);
        RegisterAccess.demandWriter(measure);
        return measure;
    }

    /** The row, locked after its measure as everyone who writes on a measure does, for somebody who may write on it. */
    <T> Open<T> open(Class<T> type, String kind, String code) {
        UUID id = store.measure(type, code).orElseThrow(() -> DomainException.notFound(kind, code));
        MeasureKey measure = measures.lock(id);
        RegisterAccess.demandWriter(measure);
        T row = store.load(type, code, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> DomainException.notFound(kind, code));
        return new Open<>(row, measure);
    }

    /** The measure as an entry of its register names it, when the reader sees it; null otherwise. */
    @Nullable String seen(UUID measure) {
        MeasureKey key = measures.require(measure);
        return Sight.ofReader().covers(key) ? key.code() : null;
    }

    /** The measure, for somebody who reads its registers. */
    MeasureKey read(String code) {
        MeasureKey measure = measures.require(code);
        RegisterAccess.demandReader(measure);
        return measure;
    }

    /** The views of the rows that the reader sees, of an organisation's measures or of all. */
    <T, V> List<V> views(
            List<T> rows, Function<T, UUID> measure, @Nullable String organisation, BiFunction<T, String, V> view) {
        Map<UUID, MeasureKey> keys = measures.of(rows.stream().map(measure).collect(Collectors.toSet()));
        Sight sight = Sight.ofReader();
        return rows.stream()
                .filter(r -> {
                    MeasureKey key = Objects.requireNonNull(keys.get(measure.apply(r)));
                    return sight.covers(key) && (organisation == null || isOf(key, organisation));
                })
                .map(r -> view.apply(
                        r, Objects.requireNonNull(keys.get(measure.apply(r))).code()))
                .toList();
    }

    private static boolean isOf(MeasureKey measure, String organisation) {
        return measure.leadOrganisation().equals(organisation)
                || measure.contributing().contains(organisation);
    }
}
