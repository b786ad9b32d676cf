package org.gouvernail.sectorplans.dependency;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.rest.Input;
import org.gouvernail.governance.rest.Text;
import org.jspecify.annotations.Nullable;

/** Body of the declaration of a dependency; without a lag the successor may come on the day of its predecessor. */
public class DependencyInput extends Input {

    @NotNull @Pattern(regexp = Codes.PATTERN) public String predecessor;

    @NotNull @Pattern(regexp = Codes.PATTERN) public String successor;

    @Min(Dependencies.LEAST_LAG) @Max(Dependencies.MOST_LAG) public @Nullable Integer lagDays;

    /** Body of a removal. */
    public static class Removal extends Input {
        @NotNull @Text(max = Codes.TITLE)
        public LocalizedText reason;
    }
}
