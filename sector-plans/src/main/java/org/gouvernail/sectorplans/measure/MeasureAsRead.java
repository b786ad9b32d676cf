package org.gouvernail.sectorplans.measure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.rest.Input;
import org.gouvernail.governance.rest.Text;
import org.gouvernail.sectorplans.rating.Rating;
import org.gouvernail.sectorplans.rating.RatingReason.Dimension;
import org.jspecify.annotations.Nullable;

/** What a measure shows and no request writes: a body may repeat it as it was read, and nothing else. */
public class MeasureAsRead extends Input {

    static final Set<String> NAMES = Set.of(
            "declaredRating",
            "computedRating",
            "assessedRating",
            "ratingReasons",
            "ratingGapReason",
            "progress",
            "spentToDate",
            "lastReportedPeriod",
            "mergedInto");

    @Pattern(regexp = Codes.PATTERN) public @Nullable String plan;

    public @Nullable Rating declaredRating;
    public @Nullable Rating computedRating;
    public @Nullable Rating assessedRating;

    @Valid @Size(max = 10) public @Nullable List<ReasonAsRead> ratingReasons;

    @Text(max = Codes.TEXT)
    public @Nullable LocalizedText ratingGapReason;

    @Min(0) @Max(100) public @Nullable Integer progress;

    @Size(max = 20) public @Nullable String spentToDate;

    @Size(max = 20) public @Nullable String lastReportedPeriod;

    @Pattern(regexp = Codes.PATTERN) public @Nullable String mergedInto;

    /** A fact behind the computed rating. */
    public static class ReasonAsRead {
        public @Nullable Dimension dimension;
        public @Nullable Rating rating;

        @Text(max = Codes.TEXT)
        public @Nullable LocalizedText fact;

        @Size(max = 2000) public @Nullable String link;
    }
}
