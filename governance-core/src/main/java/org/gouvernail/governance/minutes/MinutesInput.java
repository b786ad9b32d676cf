package org.gouvernail.governance.minutes;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.rest.Input;
import org.gouvernail.governance.rest.Text;
import org.jspecify.annotations.Nullable;

/** Bodies of the requests on minutes. */
public final class MinutesInput {

    private MinutesInput() {}

    /** The words of a draft. */
    public static class Draft extends Input {
        @NotNull @Size(min = 1, max = MinutesBook.PASSAGES) @Valid public List<@NotNull PassageInput> passages;
    }

    /** A passage. */
    public static class PassageInput {
        @Size(min = 1, max = 80) public @Nullable String item;

        @NotNull @Text(max = Codes.TEXT)
        public LocalizedText text;
    }

    /** Other words proposed for a passage, counted from 1. */
    public static class AmendmentInput extends Input {
        @NotNull @Min(1) @Max(MinutesBook.PASSAGES) public Integer passage;

        @NotNull @Text(max = Codes.TEXT)
        public LocalizedText text;

        @NotNull @Text(max = Codes.TEXT)
        public LocalizedText reason;
    }

    /** Why an amendment is settled so. */
    public static class Settled extends Input {
        @Text(max = Codes.TEXT)
        public @Nullable LocalizedText reason;
    }

    /** Hash of the words that are approved. */
    public static class Approval extends Input {
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") public String sha256;
    }

    /** What an erratum says. */
    public static class ErratumInput extends Input {
        @NotNull @Text(max = Codes.TEXT)
        public LocalizedText text;
    }
}
