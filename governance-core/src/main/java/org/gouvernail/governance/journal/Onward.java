package org.gouvernail.governance.journal;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Instants that never go back, whatever the clock does: two equal ones may follow each other. Thread-safe. */
final class Onward {

    private final AtomicReference<@Nullable Instant> last = new AtomicReference<>();

    /**
     * The instant to record.
     *
     * @param now what the clock says
     * @param latest the latest instant recorded before this server started, asked once; null when there is none
     * @return {@code now}, or the latest instant given so far when the clock is behind it
     */
    Instant next(Instant now, Supplier<@Nullable Instant> latest) {
        if (last.get() == null) {
            Instant kept = latest.get();
            last.compareAndSet(null, kept == null ? now : kept);
        }
        Instant next = last.accumulateAndGet(now, (a, b) -> a != null && b != null && a.isAfter(b) ? a : b);
        return next == null ? now : next;
    }
}
