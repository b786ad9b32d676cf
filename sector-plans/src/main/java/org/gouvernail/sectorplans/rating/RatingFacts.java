package org.gouvernail.sectorplans.rating;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gouvernail.sectorplans.rating.LiveRatings.Outlook;
import org.jspecify.annotations.Nullable;

/**
 * What the computed rating of a measure rests on.
 *
 * @param measure code of the measure
 * @param underWay whether it is under way: all dimensions are rated
 * @param done whether it is done: risk and freshness are not rated; what is neither is not rated at all
 * @param start its first day, null when unknown
 * @param on the day on which it is rated
 * @param late its open milestones expected past their reference, or past already
 * @param authorisedToDate authorised for the fiscal years begun, in Canadian dollars
 * @param spent spent to date, null when never reported
 * @param reported whether it was ever reported
 * @param quartersStale quarters since it was last reported, 0 when it was for this one or none was owed yet
 * @param scope what became of what it promised, null where that is not known: not rated
 * @param register what its registers hold, null where that is not known: not rated
 * @param evidence what shows that its milestones were reached, null where that is not known: not rated
 */
public record RatingFacts(
        String measure,
        boolean underWay,
        boolean done,
        @Nullable LocalDate start,
        LocalDate on,
        List<LateMilestone> late,
        BigDecimal authorisedToDate,
        @Nullable BigDecimal spent,
        boolean reported,
        int quartersStale,
        @Nullable ScopeFacts scope,
        @Nullable RegisterFacts register,
        @Nullable EvidenceFacts evidence) {

    /**
     * An open milestone that is late, or overdue.
     *
     * @param forecast when it is expected
     * @param declared when it was declared reached without an accepted deliverable, null when it was not
     */
    public record LateMilestone(
            String code,
            LocalDate reference,
            LocalDate forecast,
            @Nullable LocalDate declared) {

        /** Late or overdue when it is seen on a day, by which it was not reached; empty otherwise. */
        public static Optional<LateMilestone> of(LocalDate reference, Outlook outlook, LocalDate on) {
            LocalDate actual = outlook.achieved();
            LocalDate declared = outlook.accepted() ? null : outlook.actual();
            return Optional.ofNullable(outlook.expected())
                    .filter(forecast -> actual == null || actual.isAfter(on))
                    .filter(forecast -> forecast.isAfter(reference) || forecast.isBefore(on))
                    .map(forecast -> new LateMilestone(outlook.code(), reference, forecast, declared));
        }
    }
}
