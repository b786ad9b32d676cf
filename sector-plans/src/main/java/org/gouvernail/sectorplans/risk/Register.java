package org.gouvernail.sectorplans.risk;

import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.sectorplans.measure.MeasureKey;
import org.gouvernail.sectorplans.risk.RegisterChanges.Before;
import org.gouvernail.sectorplans.risk.RegisterMeasures.Open;
import org.jspecify.annotations.Nullable;

/** What the registers of risks and of issues do alike. */
abstract class Register<R extends RegisterEntry<V>, V> {

    @Inject
    RegisterStore store;

    @Inject
    RegisterMeasures measures;

    @Inject
    RegisterChangeService changes;

    @Inject
    BusinessClock clock;

    @Inject
    Journal journal;

    private final String kind;
    private final Class<R> rows;
    private final Class<V> views;

    Register(String kind, Class<R> rows, Class<V> views) {
        this.kind = kind;
        this.rows = rows;
        this.views = views;
    }

    /** The row, locked for somebody who may write on its measure and saw this version. */
    Open<R> open(String code, @Nullable String seen) {
        Open<R> open = measures.open(rows, kind, code);
        Version.check(seen, view(open));
        return open;
    }

    V recorded(String act, Open<R> open, @Nullable String reason) {
        store.flush();
        V view = view(open);
        journal.record(act, new SubjectRef(kind, open.row().code()), reason, view);
        return view;
    }

    /** Records a revision, which keeps what was said before when it softens it. */
    V revised(String act, Open<R> open, @Nullable Before softened, @Nullable LocalizedText reason) {
        if (softened != null) {
            changes.keep(open, softened, reason);
        }
        return recorded(act, open, reason == null ? null : reason.fr());
    }

    private V view(Open<R> open) {
        return open.row().view(open.measure().code());
    }

    /** The entry, now or as recorded at an instant, when the reader sees its measure. */
    Optional<V> seen(String code, @Nullable Instant asOf) {
        return store.load(rows, code, LockModeType.NONE).flatMap(row -> {
            String measure = measures.seen(row.measureId());
            if (measure == null) {
                return Optional.empty();
            }
            return asOf == null ? Optional.of(row.view(measure)) : recorded(code, asOf);
        });
    }

    private Optional<V> recorded(String code, Instant asOf) {
        return journal.stateAsOf(new SubjectRef(kind, code), asOf, views);
    }

    /** The entries of a measure for somebody who may read its registers, in the order in which they were entered. */
    List<V> entered(String measure, @Nullable Instant asOf) {
        MeasureKey key = measures.read(measure);
        List<R> all = store.of(rows, key.id());
        return asOf == null
                ? all.stream().map(r -> r.view(key.code())).toList()
                : all.stream().flatMap(r -> recorded(r.code(), asOf).stream()).toList();
    }

    /** The entries that the reader sees, of a plan and an organisation or of all. */
    List<V> all(@Nullable String plan, @Nullable String organisation) {
        return measures.views(
                store.all(rows, plan), RegisterEntry::measureId, organisation, (row, measure) -> row.view(measure));
    }
}
