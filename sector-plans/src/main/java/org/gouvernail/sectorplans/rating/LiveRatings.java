package org.gouvernail.sectorplans.rating;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.gouvernail.governance.period.FiscalQuarter;
import org.jspecify.annotations.Nullable;

/** The computed rating of measures on today's facts, by the rules that also rate the quarter. */
public interface LiveRatings {

    /** The computed rating now of each of these measures, by code. */
    Map<String, Live> of(Collection<String> measureCodes);

    /**
     * The computed rating that each of these measures would have in the report of its quarter, seen from its last day or from today while it runs, were
     * its update endorsed as it is, by code.
     */
    Map<String, Live> onceEndorsed(FiscalQuarter quarter, Collection<Report> reports);

    /**
     * What an update that is not yet endorsed says.
     *
     * @param spent spent to date, null when it does not say: what was reported before then stands
     * @param milestones what it says of each milestone; one that it does not name keeps its own dates
     */
    record Report(String measure, @Nullable BigDecimal spent, Collection<Outlook> milestones) {

        /** What it says of a milestone that otherwise stands so. */
        public Outlook over(Outlook stands) {
            return milestones.stream()
                    .filter(o -> o.code().equals(stands.code()))
                    .findFirst()
                    .map(o -> new Outlook(
                            o.code(),
                            o.forecast() == null ? stands.forecast() : o.forecast(),
                            o.actual(),
                            stands.accepted()))
                    .orElse(stands);
        }
    }

    /**
     * When a milestone is expected, or was declared reached.
     *
     * @param forecast null leaves the one there was
     * @param accepted whether a deliverable was accepted: without one it counts as not reached
     */
    record Outlook(
            String code,
            @Nullable LocalDate forecast,
            @Nullable LocalDate actual,
            boolean accepted) {

        /** What an update says of a milestone; whether a deliverable was accepted, no update says. */
        public static Outlook said(String code, @Nullable LocalDate forecast, @Nullable LocalDate actual) {
            return new Outlook(code, forecast, actual, false);
        }

        @Nullable LocalDate achieved() {
            return accepted ? actual : null;
        }

        /** What is declared reached and does not count is expected on the later of the two dates. */
        @Nullable LocalDate expected() {
            return !accepted && forecast != null && actual != null && actual.isAfter(forecast) ? actual : forecast;
        }
    }

    /** A computed rating, null when there is nothing to rate, with the facts that gave it. */
    record Live(@Nullable Rating computed, List<RatingReason> reasons) {}
}
