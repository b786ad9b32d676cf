package org.gouvernail.governance.fact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gouvernail.governance.fact.Facts.FactContent;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.rest.CitationInput;
import org.gouvernail.governance.rest.Input;
import org.gouvernail.governance.rest.OriginInput;
import org.gouvernail.governance.rest.Text;
import org.jspecify.annotations.Nullable;

/** Body of a fact: what it says, for which day, where it was read, and which facts it disagrees with. */
public class FactInput extends Input {

    static final String FIGURE = "-?\\d{1,15}(\\.\\d{1,6})?";
    static final int MOST_OTHERS = 50;

    @NotNull @Text(max = Codes.TITLE)
    public LocalizedText topic;

    @NotNull @Text
    public LocalizedText statement;

    @Pattern(regexp = FIGURE) public @Nullable String value;

    @Text(max = Codes.TITLE)
    public @Nullable LocalizedText unit;

    @NotNull public LocalDate holdsOn;

    @NotNull @Valid public CitationInput source;

    @Valid public @Nullable OriginInput provenance;

    @Size(max = MOST_OTHERS) public @Nullable List<@Pattern(regexp = Codes.PATTERN) String> disagreesWith;

    FactContent content() {
        return new FactContent(
                topic,
                statement,
                value == null ? null : new BigDecimal(value),
                unit,
                holdsOn,
                source.citation(),
                provenance == null ? source.citation().provenance() : provenance.provenance(),
                disagreesWith == null ? List.of() : disagreesWith);
    }
}
