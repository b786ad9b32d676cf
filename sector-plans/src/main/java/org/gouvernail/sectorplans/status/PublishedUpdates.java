package org.gouvernail.sectorplans.status;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.gouvernail.sectorplans.quarter.PublishedFigures.Published;
import org.jspecify.annotations.Nullable;

/**
 * Which frozen updates were published: those of periods up to the latest one published, unless they were frozen after
 * its inputs were.
 *
 * @param latest the latest publication, null before any
 * @param freezings when the inputs of each compilation were frozen
 */
record PublishedUpdates(@Nullable Published latest, Map<UUID, Instant> freezings) {

    boolean include(String period, @Nullable UUID frozenIn) {
        if (latest == null || frozenIn == null || period.compareTo(latest.period()) > 0) {
            return false;
        }
        Instant frozen = freezings.get(frozenIn);
        Instant published = freezings.get(latest.compilation());
        return frozen != null && published != null && !frozen.isAfter(published);
    }

    /** Whether an update was frozen at an instant. */
    boolean frozenAt(@Nullable UUID frozenIn, Instant instant) {
        Instant frozen = frozenIn == null ? null : freezings.get(frozenIn);
        return frozen != null && !frozen.isAfter(instant);
    }
}
