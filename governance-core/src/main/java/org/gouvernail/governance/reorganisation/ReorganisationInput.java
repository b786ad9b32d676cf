package org.gouvernail.governance.reorganisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.Links;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.reorganisation.Reorganisations.Allotment;
import org.gouvernail.governance.reorganisation.Reorganisations.Order;
import org.gouvernail.governance.rest.Input;
import org.gouvernail.governance.rest.Text;
import org.jspecify.annotations.Nullable;

/** Body of a reorganisation. */
public class ReorganisationInput extends Input {

    @NotNull public LocalDate effectiveOn;

    @NotNull @Size(min = 1, max = 20) public List<@NotNull @Pattern(regexp = Codes.PATTERN) String> predecessors;

    @NotNull @Size(min = 1, max = 20) public List<@NotNull @Pattern(regexp = Codes.PATTERN) String> successors;

    @Valid @Size(max = 10_000) public @Nullable List<@NotNull AllotmentInput> allotments;

    @NotNull @Text
    public LocalizedText reason;

    @Size(max = Links.LENGTH) public @Nullable String reference;

    /** Who receives something. */
    public static class AllotmentInput {
        @NotNull @Size(max = 40) @Pattern(regexp = Codes.PATTERN) public String kind;

        @NotNull @Pattern(regexp = Codes.PATTERN) public String code;

        @NotNull @Pattern(regexp = Codes.PATTERN) public String organisation;
    }

    Order order() {
        return new Order(
                effectiveOn,
                predecessors,
                successors,
                allotments == null
                        ? List.of()
                        : allotments.stream()
                                .map(a -> new Allotment(new SubjectRef(a.kind, a.code), a.organisation))
                                .toList(),
                reason,
                reference);
    }
}
