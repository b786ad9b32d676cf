package org.gouvernail.sectorplans.milestone;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Slippage (glissement): how far a milestone is from a date it was held to. */
final class Slippage {

    private Slippage() {}

    /** Days from the date held to until the actual date, or until the forecast while not reached; positive when late. */
    static long days(LocalDate heldTo, LocalDate forecast, @Nullable LocalDate actual) {
        return ChronoUnit.DAYS.between(heldTo, actual == null ? forecast : actual);
    }
}
