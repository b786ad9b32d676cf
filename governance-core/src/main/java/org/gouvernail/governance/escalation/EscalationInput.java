package org.gouvernail.governance.escalation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.rest.Input;
import org.gouvernail.governance.rest.Text;
import org.jspecify.annotations.Nullable;

/** Body of a set of escalation rules; a rule whose number is null or missing is off. */
public class EscalationInput extends Input {

    @NotNull @Valid public Values rules;

    @NotNull @Text(max = Codes.TEXT)
    public LocalizedText reason;

    /** The rules; their version is given by the product. */
    public static class Values {
        @Min(0) @Max(1_000_000) public @Nullable Integer version;

        @NotNull public Boolean red;

        @NotNull public Boolean amberAgain;

        @Min(1) @Max(2) public @Nullable Integer silentQuarters;

        @Min(1) @Max(2) public @Nullable Integer gapLevels;

        @Min(50) @Max(90) public @Nullable Integer dependencyOdds;

        @Min(0) @Max(EscalationRules.MOST_DAYS) public @Nullable Integer followUpDays;
    }

    EscalationRules applied() {
        return new EscalationRules(
                0,
                rules.red,
                rules.amberAgain,
                rules.silentQuarters,
                rules.gapLevels,
                rules.dependencyOdds,
                rules.followUpDays);
    }
}
