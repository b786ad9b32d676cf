package org.gouvernail.governance.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gouvernail.governance.kernel.BusinessClock;

/**
 * Wrong passwords in a row, by account and address: after five of them nothing is tried for a minute. Kept in memory, the
 * oldest forgotten first.
 */
@ApplicationScoped
class Guesses {

    static final int ALLOWED = 5;
    static final Duration WAIT = Duration.ofMinutes(1);

    private static final int KEPT = 10_000;

    private record Row(int wrong, Instant last) {}

    private final Map<String, Row> rows = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Row> eldest) {
            return size() > KEPT;
        }
    };

    @Inject
    BusinessClock clock;

    synchronized boolean mustWait(String guesser) {
        Row row = rows.get(guesser);
        return row != null
                && row.wrong() >= ALLOWED
                && clock.instant().isBefore(row.last().plus(WAIT));
    }

    synchronized void wrong(String guesser) {
        Row row = rows.get(guesser);
        int before = row == null || row.wrong() >= ALLOWED ? 0 : row.wrong();
        rows.put(guesser, new Row(before + 1, clock.instant()));
    }

    synchronized void right(String guesser) {
        rows.remove(guesser);
    }
}
