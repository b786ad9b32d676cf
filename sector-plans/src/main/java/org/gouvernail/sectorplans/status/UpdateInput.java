package org.gouvernail.sectorplans.status;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.rest.Input;
import org.gouvernail.governance.rest.Text;
import org.gouvernail.sectorplans.rating.Rating;
import org.jspecify.annotations.Nullable;

/** Bodies of the requests on an update. */
public final class UpdateInput {

    private UpdateInput() {}

    /** A draft. */
    public static class Draft extends UpdateAsRead {
        public @Nullable Rating declaredRating;

        @Min(0) @Max(100) public @Nullable Integer progress;

        @Text(max = Codes.TEXT)
        public @Nullable LocalizedText summary;

        @DecimalMin("0") @DecimalMax("10000000000000") public @Nullable BigDecimal spentToDate;

        @Valid @Size(max = 200) public @Nullable List<LineInput> milestones;

        @Text(max = Codes.TEXT)
        public @Nullable LocalizedText decisionNeeded;

        @Text(max = Codes.TEXT)
        public @Nullable LocalizedText declaredReason;

        /** Why it comes after its period was closed, for a late update alone. */
        @Text(max = Codes.TEXT)
        public @Nullable LocalizedText lateReason;

        StatusUpdates.UpdateContent content() {
            List<LineInput> lines = milestones == null ? List.of() : milestones;
            return new StatusUpdates.UpdateContent(
                    declaredRating,
                    progress,
                    summary,
                    spentToDate,
                    lines.stream()
                            .map(l -> new StatusUpdates.Line(l.code, l.forecastDate, l.actualDate, l.reason))
                            .toList(),
                    decisionNeeded,
                    declaredReason);
        }
    }

    /** What is said of a milestone. */
    public static class LineInput {
        @NotNull @Pattern(regexp = Codes.PATTERN) public String code;

        public @Nullable LocalDate forecastDate;
        public @Nullable LocalDate actualDate;

        @Text(max = Codes.TEXT)
        public @Nullable LocalizedText reason;
    }

    /** An acceptance. */
    public static class Acceptance extends Input {
        @NotNull public Rating assessedRating;

        @Text(max = Codes.TEXT)
        public @Nullable LocalizedText reason;
    }

    /** A reason alone. */
    public static class Reason extends Input {
        @NotNull @Text(max = Codes.TEXT)
        public LocalizedText reason;
    }
}
