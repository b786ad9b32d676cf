package org.gouvernail.sectorplans.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.quarter.MeasureFacts;
import org.gouvernail.sectorplans.rating.LiveRatings.Live;
import org.gouvernail.sectorplans.rating.Rating;
import org.gouvernail.sectorplans.rating.RatingReason;
import org.jspecify.annotations.Nullable;

/** What a reader may see of what was reported on a measure, beside its content. */
record Reported(
        @Nullable Rating declared,
        @Nullable Rating computed,
        @Nullable Rating assessed,
        List<RatingReason> reasons,
        @Nullable LocalizedText gapReason,
        @Nullable Integer progress,
        @Nullable String spentToDate,
        @Nullable String lastReportedPeriod) {

    static final Reported NOTHING = of(Standing.NONE);

    /** What stands, without a computed rating. */
    static Reported of(Standing standing) {
        return new Reported(
                standing.declared(),
                null,
                standing.assessed(),
                List.of(),
                standing.gapReason(),
                standing.progress(),
                money(standing.spentToDate()),
                standing.lastReportedPeriod());
    }

    /**
     * What was published.
     *
     * @param lastReported the last period it had been reported for by then, null when it never had
     */
    static Reported of(MeasureFacts facts, @Nullable String lastReported) {
        return new Reported(
                facts.declared(),
                facts.computed(),
                facts.assessed(),
                facts.reasons(),
                facts.gapReason(),
                facts.progress(),
                money(facts.spent()),
                lastReported);
    }

    Reported rated(@Nullable Live live) {
        return live == null
                ? this
                : new Reported(
                        declared,
                        live.computed(),
                        assessed,
                        live.reasons(),
                        gapReason,
                        progress,
                        spentToDate,
                        lastReportedPeriod);
    }

    boolean anyRatingIs(Rating rating) {
        return declared == rating || computed == rating || assessed == rating;
    }

    /** How bad the worst of the three is, -1 when there is none. */
    int worst() {
        return Stream.of(declared, computed, assessed)
                .filter(Objects::nonNull)
                .mapToInt(r -> r == null ? -1 : r.ordinal())
                .max()
                .orElse(-1);
    }

    static @Nullable String money(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
