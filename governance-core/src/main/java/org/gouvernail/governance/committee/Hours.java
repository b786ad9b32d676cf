package org.gouvernail.governance.committee;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * When a session starts and ends, as the clocks of Québec show it. Whole minutes, the end after the start and never
 * without it; null while nobody said.
 */
public record Hours(@Nullable LocalTime startsAt, @Nullable LocalTime endsAt) {

    /** Nobody said yet. */
    public static final Hours NONE = new Hours(null, null);

    /**
     * The instant at which the clocks show a time. Where they show it twice, when they are put back in autumn, the first
     * is meant; where they never show it, in spring, as many minutes after the gap as the time is after its beginning.
     */
    public static Instant instant(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(BusinessClock.ZONE).toInstant();
    }

    /** Refuses an end without a start or not after it, seconds, and a time that the clocks do not show on the day. */
    void check(LocalDate day) {
        shown(day, startsAt, "/startsAt");
        shown(day, endsAt, "/endsAt");
        if (endsAt != null && (startsAt == null || !endsAt.isAfter(startsAt))) {
            throw DomainException.invalid("session.end-before-start", "/endsAt");
        }
    }

    private static void shown(LocalDate day, @Nullable LocalTime time, String pointer) {
        if (time == null) {
            return;
        }
        if (!time.equals(time.truncatedTo(ChronoUnit.MINUTES))) {
            throw DomainException.invalid("session.whole-minutes", pointer);
        }
        if (BusinessClock.ZONE.getRules().getValidOffsets(day.atTime(time)).isEmpty()) {
            throw DomainException.invalid("session.no-such-time", pointer, time.toString(), day.toString());
        }
    }
}
