package org.gouvernail.sectorplans.milestone;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.rest.Input;
import org.gouvernail.governance.rest.Text;
import org.jspecify.annotations.Nullable;

/** Body of a change of a milestone: what is left out, or is as it was, stays. */
public class MilestoneChange extends Input {

    @Pattern(regexp = Codes.PATTERN) public @Nullable String code;

    @Text(max = Codes.TITLE)
    public @Nullable LocalizedText title;

    public @Nullable LocalDate forecastDate;

    @Text
    public @Nullable LocalizedText reason;

    public @Nullable LocalDate actualDate;

    @Valid @Size(max = 100) public @Nullable List<EvidenceInput> evidence;

    public @Nullable LocalDate referenceDate;

    @Pattern(regexp = Codes.PATTERN) public @Nullable String decision;

    /** A piece of evidence to join. */
    public static class EvidenceInput {
        @NotNull @Text(max = Codes.TITLE)
        public LocalizedText title;

        @NotNull @Size(min = 8, max = MilestoneRules.LONGEST_LINK) public String link;
    }
}
