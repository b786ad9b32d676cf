package org.gouvernail.sectorplans.milestone;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.rest.Input;
import org.gouvernail.governance.rest.Text;
import org.gouvernail.sectorplans.plan.ProvenanceInput;
import org.jspecify.annotations.Nullable;

/** Body of the creation of a milestone. */
public class MilestoneInput extends Input {

    @NotNull @Pattern(regexp = Codes.PATTERN) public String code;

    @NotNull @Text(max = Codes.LONG_TITLE)
    public LocalizedText title;

    @NotNull public LocalDate referenceDate;

    @Valid public @Nullable ProvenanceInput provenance;
}
