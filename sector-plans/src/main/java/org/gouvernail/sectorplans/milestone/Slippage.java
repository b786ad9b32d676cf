package org.gouvernail.sectorplans.milestone;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Slippage (glissement): how far a milestone is from a date it was held to. */
final class Slippage {

    private Slippage() {}

    /**
     * Days from the date held to until the milestone was achieved, or until it is expected while it is not; positive when
     * late. What is declared reached without an accepted deliverable is expected on the later of its two dates, so that no
     * declaration makes a late milestone look on time.
     */
    static long days(LocalDate heldTo, LocalDate forecast, @Nullable LocalDate actual, boolean accepted) {
        return ChronoUnit.DAYS.between(heldTo, expected(forecast, actual, accepted));
    }

    /** Whether its forecast passed by a day without its being declared reached: it is late, whatever date it was held to. */
    static boolean overdue(LocalDate forecast, @Nullable LocalDate actual, LocalDate on) {
        return actual == null && forecast.isBefore(on);
    }

    private static LocalDate expected(LocalDate forecast, @Nullable LocalDate actual, boolean accepted) {
        if (actual == null) {
            return forecast;
        }
        return accepted || actual.isAfter(forecast) ? actual : forecast;
    }
}
