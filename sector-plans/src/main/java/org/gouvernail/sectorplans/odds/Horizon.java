package org.gouvernail.sectorplans.odds;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How far ahead a forecast looks: what is said two years before is missed by more than what is said next month. */
enum Horizon {
    /** At most half a year (183 days) ahead, or past. */
    NEAR,
    /** Further. */
    FAR;

    private static final int HALF_A_YEAR = 183;

    static Horizon of(LocalDate said, LocalDate forecast) {
        return ChronoUnit.DAYS.between(said, forecast) <= HALF_A_YEAR ? NEAR : FAR;
    }
}
