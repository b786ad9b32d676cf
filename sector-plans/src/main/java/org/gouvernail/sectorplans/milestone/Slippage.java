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

    private static LocalDate expected(LocalDate forecast, @Nullable LocalDate actual, boolean accepted) {
        if (actual == null) {
            return forecast;
        }
        return accepted || actual.isAfter(forecast) ? actual : forecast;
    }
}
