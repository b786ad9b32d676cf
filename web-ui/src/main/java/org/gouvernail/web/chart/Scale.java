package org.gouvernail.web.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;

/**
 * Days laid out from left to right.
 *
 * @param from day at the left edge
 * @param to day at the right edge, after {@code from}
 * @param left position of the left edge
 * @param right position of the right edge
 */
record Scale(LocalDate from, LocalDate to, double left, double right) {

    /** A scale over all these days, at least 30 of them, with room at both ends. */
    static Scale over(Collection<LocalDate> days, double left, double right) {
        LocalDate first = days.stream().min(LocalDate::compareTo).orElseThrow();
        LocalDate last = days.stream().max(LocalDate::compareTo).orElseThrow();
        long span = Math.max(30, ChronoUnit.DAYS.between(first, last));
        long room = Math.max(5, span / 40);
        return new Scale(first.minusDays(room), first.plusDays(span + room), left, right);
    }

    double at(LocalDate day) {
        double share = (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
        return left + Math.min(1, Math.max(0, share)) * (right - left);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
