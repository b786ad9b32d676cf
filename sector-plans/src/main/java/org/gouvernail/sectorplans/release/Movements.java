package org.gouvernail.sectorplans.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.gouvernail.sectorplans.release.Releases.Moved;
import org.gouvernail.sectorplans.release.Releases.Movement;
import org.gouvernail.sectorplans.release.Releases.Presence;
import org.gouvernail.sectorplans.release.Releases.SourceRecord;
import org.gouvernail.sectorplans.release.Releases.Way;
import org.jspecify.annotations.Nullable;

/** Compares two releases record by record, by the source's key in upper case. */
final class Movements {

    private static final List<Way> OF_RATINGS = List.of(Way.BETTER, Way.SAME, Way.WORSE, Way.NOT_COMPARABLE);
    private static final List<Way> OF_DATES = List.of(Way.LATER, Way.SAME, Way.EARLIER, Way.NOT_COMPARABLE);

    private Movements() {}

    static Movement between(String plan, String from, List<SourceRecord> before, String to, List<SourceRecord> after) {
        Map<String, SourceRecord> first = byKey(before);
        Map<String, SourceRecord> second = byKey(after);
        Map<String, SourceRecord> all = new TreeMap<>(first);
        all.putAll(second);
        List<Moved> items = new ArrayList<>();
        all.keySet().forEach(key -> items.add(moved(key, first.get(key), second.get(key))));
        return new Movement(
                plan,
                from,
                to,
                count(items, Presence.KEPT),
                count(items, Presence.LEFT),
                count(items, Presence.ENTERED),
                ways(OF_RATINGS, items.stream().map(Moved::rating).toList()),
                ways(OF_DATES, items.stream().map(Moved::end).toList()),
                items);
    }

    private static Map<String, SourceRecord> byKey(List<SourceRecord> records) {
        Map<String, SourceRecord> byKey = new TreeMap<>();
        records.forEach(r -> byKey.put(r.key(), r));
        return byKey;
    }

    private static Moved moved(String key, @Nullable SourceRecord before, @Nullable SourceRecord after) {
        SourceRecord known = after != null ? after : Objects.requireNonNull(before);
        boolean both = before != null && after != null;
        return new Moved(
                key,
                known.measure(),
                known.title(),
                both ? Presence.KEPT : after == null ? Presence.LEFT : Presence.ENTERED,
                before == null ? null : before.sourceRating(),
                after == null ? null : after.sourceRating(),
                before == null || after == null ? null : rating(before.sourceRank(), after.sourceRank()),
                before == null ? null : before.end(),
                after == null ? null : after.end(),
                before == null || after == null ? null : date(before.end(), after.end()));
    }

    private static Way rating(@Nullable Integer before, @Nullable Integer after) {
        if (before == null || after == null) {
            return Way.NOT_COMPARABLE;
        }
        int way = after.compareTo(before);
        return way < 0 ? Way.BETTER : way > 0 ? Way.WORSE : Way.SAME;
    }

    private static Way date(@Nullable LocalDate before, @Nullable LocalDate after) {
        if (before == null || after == null) {
            return Way.NOT_COMPARABLE;
        }
        int way = after.compareTo(before);
        return way > 0 ? Way.LATER : way < 0 ? Way.EARLIER : Way.SAME;
    }

    private static int count(List<Moved> items, Presence presence) {
        return (int) items.stream().filter(i -> i.presence() == presence).count();
    }

    private static Map<Way, Integer> ways(List<Way> known, List<@Nullable Way> taken) {
        Map<Way, Integer> counts = new EnumMap<>(Way.class);
        known.forEach(way ->
                counts.put(way, (int) taken.stream().filter(w -> w == way).count()));
        return counts;
    }
}
