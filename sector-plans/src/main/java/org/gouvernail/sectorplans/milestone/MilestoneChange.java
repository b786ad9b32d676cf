package org.gouvernail.sectorplans.milestone;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.Links;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.rest.Input;
import org.gouvernail.governance.rest.Text;
import org.gouvernail.sectorplans.plan.ProvenanceInput;
import org.jspecify.annotations.Nullable;

/** Body of a change of a milestone: what is left out, or is as it was, stays. */
public class MilestoneChange extends Input {

    static final Set<String> READ = Set.of("originalDate", "slippageDays", "slippageFromOriginalDays", "provenance");

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

    @Min(-1_000_000) @Max(1_000_000) public @Nullable Long slippageDays;

    @Min(-1_000_000) @Max(1_000_000) public @Nullable Long slippageFromOriginalDays;

    @Valid public @Nullable ProvenanceInput provenance;

    /** A piece of evidence to join. */
    public static class EvidenceInput {
        @NotNull @Text(max = Codes.TITLE)
        public LocalizedText title;

        @NotNull @Size(min = 8, max = Links.LENGTH) public String link;
    }
}
