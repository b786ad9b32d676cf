package org.gouvernail.governance.notice;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import org.gouvernail.governance.kernel.BusinessClock;

/** When the letter of a notice leaves. In the application a notice is there at once, whatever the rhythm. */
public enum Rhythm {
    /** Its own letter, at once. */
    AT_ONCE,
    /** In the digest of the next morning. */
    DAILY,
    /** In the digest of the next Monday morning. */
    WEEKLY,
    /** No letter. */
    NONE;

    /** When digests are made, on the clocks of Québec. Ours. */
    static final LocalTime MORNING = LocalTime.of(7, 0);

    /** Whether it waits for a digest. */
    boolean gathers() {
        return this == DAILY || this == WEEKLY;
    }

    /** The last morning that gathered: what was told before it goes into a digest now. */
    Instant lastMorning(Instant now) {
        LocalDateTime local = LocalDateTime.ofInstant(now, BusinessClock.ZONE);
        LocalDateTime morning = local.toLocalDate().atTime(MORNING);
        if (this == WEEKLY) {
            morning = morning.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }
        if (morning.isAfter(local)) {
            morning = morning.minusDays(this == WEEKLY ? 7 : 1);
        }
        return morning.atZone(BusinessClock.ZONE).toInstant();
    }
}
