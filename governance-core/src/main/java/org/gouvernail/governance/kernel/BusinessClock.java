package org.gouvernail.governance.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The one clock of the product. It follows the system's clock, shifted when the demonstration lives in another year, or
 * stands still while history is being written. Instants are cut to the microsecond, as both databases keep them; the
 * business day is that of Québec (America/Toronto).
 */
@ApplicationScoped
public class BusinessClock extends Clock {

    /** The zone in which a date is today's date. */
    public static final ZoneId ZONE = ZoneId.of("America/Toronto");

    private volatile Duration shift = Duration.ZERO;
    private volatile @Nullable Instant held;

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        Instant now = held;
        return (now != null ? now : Clock.systemUTC().instant().plus(shift)).truncatedTo(ChronoUnit.MICROS);
    }

    /** Today's business date. */
    public LocalDate today() {
        return LocalDate.ofInstant(instant(), ZONE);
    }

    /** Holds the clock at one instant: for writing the demonstration's history, and for tests. */
    public void hold(Instant instant) {
        held = instant;
    }

    /** Lets the clock run on, this far ahead of the system's (behind when negative). */
    public void run(Duration ahead) {
        shift = ahead;
        held = null;
    }

    /** Lets the clock run on from an instant, and answers how far ahead of the system's that is (behind when negative). */
    public Duration runFrom(Instant instant) {
        Duration ahead = Duration.between(Clock.systemUTC().instant(), instant);
        run(ahead);
        return ahead;
    }
}
