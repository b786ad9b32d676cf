package org.gouvernail.governance.step;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gouvernail.governance.kernel.Links;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.rest.Input;
import org.gouvernail.governance.rest.OriginInput;
import org.gouvernail.governance.step.Steps.Kind;
import org.gouvernail.governance.step.Steps.NewStep;
import org.gouvernail.governance.step.Steps.Product;
import org.gouvernail.governance.step.Steps.Reference;
import org.jspecify.annotations.Nullable;

/** Body of a step. */
public class StepInput extends Input {

    @NotNull @Min(1) @Max(999_999) public Integer edition;

    @NotNull public Kind kind;

    @NotNull public LocalDate startsOn;

    @NotNull public LocalDate endsOn;

    @NotNull @Size(min = 1, max = 6) public List<@NotNull Product> products;

    @Valid public @Nullable OriginInput provenance;

    NewStep step() {
        return new NewStep(
                edition,
                kind,
                startsOn,
                endsOn,
                Set.copyOf(products),
                provenance == null ? Provenance.ILLUSTRATIVE : provenance.provenance());
    }

    /** Other dates or products; what is left out stays. */
    public static class Change extends Input {
        public @Nullable LocalDate startsOn;
        public @Nullable LocalDate endsOn;

        @Size(min = 1, max = 6) public @Nullable List<@NotNull Product> products;
    }

    /** Where a product is. */
    public static class Delivery extends Input {
        @Pattern(regexp = "[a-z-]{1,40}~.{1,80}") public @Nullable String subject;

        @Size(min = 9, max = Links.LENGTH) public @Nullable String link;

        @Pattern(regexp = "[0-9a-f]{64}") public @Nullable String sha256;

        Reference reference() {
            return new Reference(subject == null ? null : SubjectRef.parse(subject), link, sha256);
        }
    }
}
