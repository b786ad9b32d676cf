package org.gouvernail.sectorplans.release;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.gouvernail.sectorplans.release.Releases.Kept;
import org.gouvernail.sectorplans.release.Releases.ReleaseView;
import org.gouvernail.sectorplans.release.Releases.SourceRecord;
import org.jspecify.annotations.Nullable;

/** The control totals of a release: what its publisher can count again in the file. */
final class Totals {

    private static final String NONE = "none";

    private Totals() {}

    static ReleaseView of(Kept kept, List<SourceRecord> records) {
        return new ReleaseView(
                kept.label(),
                kept.profile(),
                kept.sha256(),
                kept.encoding(),
                kept.committedAt(),
                records.size(),
                (int) records.stream().filter(r -> r.measure() == null).count(),
                (int) records.stream()
                        .map(SourceRecord::organisation)
                        .filter(Objects::nonNull)
                        .map(o -> o.toUpperCase(Locale.ROOT))
                        .distinct()
                        .count(),
                count(records, SourceRecord::sourceRating),
                count(records, SourceRecord::rating),
                told(records, SourceRecord::start),
                told(records, SourceRecord::end),
                told(records, SourceRecord::cost),
                records.stream()
                        .map(SourceRecord::cost)
                        .filter(Objects::nonNull)
                        .reduce(new BigDecimal("0.00"), BigDecimal::add)
                        .toPlainString(),
                records.stream()
                        .map(SourceRecord::costUnit)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }

    private static Map<String, Integer> count(
            List<SourceRecord> records, Function<SourceRecord, @Nullable Object> what) {
        Map<String, Integer> counts = new TreeMap<>();
        records.forEach(r -> counts.merge(Objects.toString(what.apply(r), NONE), 1, Integer::sum));
        return counts;
    }

    private static int told(List<SourceRecord> records, Function<SourceRecord, @Nullable Object> what) {
        return (int) records.stream().filter(r -> what.apply(r) != null).count();
    }
}
