package org.gouvernail.sectorplans.change;

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
import org.gouvernail.sectorplans.change.ChangeRequests.Asked;
import org.gouvernail.sectorplans.change.ChangeRequests.Content;
import org.gouvernail.sectorplans.change.ChangeRequests.Kind;
import org.gouvernail.sectorplans.measure.MeasureInput.AuthorisedInput;
import org.gouvernail.sectorplans.measure.MeasureView.Authorised;
import org.jspecify.annotations.Nullable;

/** Body of a change request. */
public class ChangeInput extends Input {

    @NotNull public Kind kind;

    @Pattern(regexp = Codes.PATTERN) public @Nullable String milestone;

    @Valid public @Nullable ContentInput content;

    @NotNull @Text
    public LocalizedText reason;

    @NotNull @Text
    public LocalizedText effect;

    /** What would change. */
    public static class ContentInput {
        public @Nullable LocalDate referenceDate;

        @Text(max = Codes.LONG_TITLE)
        public @Nullable LocalizedText title;

        public @Nullable LocalDate start;
        public @Nullable LocalDate end;

        @Valid @Size(max = 30) public @Nullable List<AuthorisedInput> authorised;

        @Pattern(regexp = Codes.PATTERN) public @Nullable String mergedInto;
    }

    /** What a decision of the register says of a request. */
    public static class Settlement extends Input {
        @NotNull @Pattern(regexp = Codes.PATTERN) public String decision;

        @NotNull public Boolean approved;
    }

    Asked asked() {
        ContentInput given = content == null ? new ContentInput() : content;
        return new Asked(
                kind,
                milestone,
                new Content(
                        given.referenceDate,
                        given.title,
                        given.start,
                        given.end,
                        given.authorised == null
                                ? null
                                : given.authorised.stream()
                                        .map(a -> new Authorised(a.fiscalYear, a.amount.toPlainString()))
                                        .toList(),
                        given.mergedInto),
                reason,
                effect);
    }
}
