package org.gouvernail.sectorplans.odds;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a quarter's report held of a milestone not reached by the end of that quarter (prévision tenue): it counts once,
 * however often the forecast moved between two reports.
 *
 * @param milestone code of the milestone
 * @param organisation code of the ministry that led its measure then
 * @param quarterEnd last day of the quarter
 * @param forecast when it was to come
 * @param actual when it came, after the quarter; null while it has not
 */
record HeldForecast(
        String milestone,
        String organisation,
        LocalDate quarterEnd,
        LocalDate forecast,
        @Nullable LocalDate actual) {

    Horizon horizon() {
        return Horizon.of(quarterEnd, forecast);
    }

    /** Whether it told something: a date already past said only that it was late. */
    boolean ahead() {
        return forecast.isAfter(quarterEnd);
    }

    /** Whether its outcome was known on a day. */
    boolean resolved(LocalDate known) {
        return actual != null && !actual.isAfter(known);
    }

    /** Days from the forecast to the actual date, positive when late; to that day while it had not come by then. */
    int slip(LocalDate known) {
        LocalDate until = actual != null && !actual.isAfter(known) ? actual : known;
        return (int) ChronoUnit.DAYS.between(forecast, until);
    }
}
