package org.gouvernail.sectorplans.milestone;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.Links;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.rest.Input;
import org.gouvernail.governance.rest.Text;
import org.gouvernail.sectorplans.plan.ProvenanceInput;
import org.jspecify.annotations.Nullable;

/** Body of a change of a milestone: what is left out, or is as it was, stays. */
public class MilestoneChange extends Input {

    static final Set<String> READ =
            Set.of("originalDate", "achieved", "toldLate", "slippageDays", "slippageFromOriginalDays", "provenance");

    @Pattern(regexp = Codes.PATTERN) public @Nullable String code;

    @Text(max = Codes.LONG_TITLE)
    public @Nullable LocalizedText title;

    public @Nullable LocalDate forecastDate;

    @Text
    public @Nullable LocalizedText reason;

    public @Nullable LocalDate actualDate;

    @Valid @Size(max = 100) public @Nullable List<EvidenceInput> evidence;

    public @Nullable LocalDate referenceDate;

    @Pattern(regexp = Codes.PATTERN) public @Nullable String decision;

    // What a milestone shows and no change writes may be repeated as it was read.

    @Pattern(regexp = Codes.PATTERN) public @Nullable String measure;

    public @Nullable LocalDate originalDate;

    public @Nullable Boolean achieved;

    public @Nullable Boolean toldLate;

    @Min(-1_000_000) @Max(1_000_000) public @Nullable Long slippageDays;

    @Min(-1_000_000) @Max(1_000_000) public @Nullable Long slippageFromOriginalDays;

    @Valid public @Nullable ProvenanceInput provenance;

    /** A deliverable to submit as a link; one with a number is among those already submitted, as it was read. */
    public static class EvidenceInput {
        @NotNull @Text(max = Codes.TITLE)
        public LocalizedText title;

        @NotNull @Size(min = 8, max = Links.LENGTH) public String link;

        @Pattern(regexp = "[0-9a-f]{64}") public @Nullable String sha256;

        @Min(0) @Max(Deliverables.MOST) public @Nullable Integer number;

        public Evidence.@Nullable Kind kind;

        public Evidence.@Nullable State state;

        @Size(max = 200) public @Nullable String fileName;

        @Size(max = 120) public @Nullable String mediaType;

        @Min(0) @Max(Deliverables.MOST_BYTES) public @Nullable Long size;

        public @Nullable Instant submittedAt;

        public @Nullable Role decidedBy;

        public @Nullable Instant decidedAt;

        @Text
        public @Nullable LocalizedText reason;

        /** Whether it is what was submitted under its number, or the same document under the same title. */
        boolean is(Evidence submitted) {
            boolean numbered = number == null || number == submitted.number();
            boolean hashed = number != null || Objects.equals(sha256, submitted.sha256());
            return numbered && hashed && title.equals(submitted.title()) && link.equals(submitted.link());
        }
    }
}
