package org.gouvernail.governance.effect;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.gouvernail.governance.effect.Checks.Verdict;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.rest.Input;
import org.gouvernail.governance.rest.Text;
import org.jspecify.annotations.Nullable;

/** Bodies of the requests about the effects of decisions. */
public final class EffectInput {

    private EffectInput() {}

    /** What is expected of a decision that did not say it. */
    public static class Expectation extends Input {
        @NotNull @Text(max = Codes.TEXT)
        public LocalizedText expectedEffect;

        @NotNull public LocalDate checkOn;

        @NotNull @Text(max = Codes.TEXT)
        public LocalizedText reason;
    }

    /** A check. */
    public static class Check extends Input {
        @NotNull @Size(min = 1, max = 60) public String session;

        @NotNull public Verdict verdict;

        @NotNull @Text(max = Codes.TEXT)
        public LocalizedText finding;

        public @Nullable LocalDate nextCheckOn;
    }
}
