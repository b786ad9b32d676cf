package org.gouvernail.governance.fact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gouvernail.governance.fact.Facts.FactContent;
import org.gouvernail.governance.fact.Facts.FactView;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.rest.CitationInput;
import org.gouvernail.governance.rest.Input;
import org.gouvernail.governance.rest.OriginInput;
import org.gouvernail.governance.rest.Text;
import org.jspecify.annotations.Nullable;

/** Body of a correction: why, and what changes; what is left out stays. */
public class FactChange extends Input {

    @NotNull @Text
    public LocalizedText reason;

    @Text(max = Codes.TITLE)
    public @Nullable LocalizedText topic;

    @Text
    public @Nullable LocalizedText statement;

    @Pattern(regexp = FactInput.FIGURE) public @Nullable String value;

    @Text(max = Codes.TITLE)
    public @Nullable LocalizedText unit;

    public @Nullable LocalDate holdsOn;

    @Valid public @Nullable CitationInput source;

    @Valid public @Nullable OriginInput provenance;

    @Size(max = FactInput.MOST_OTHERS) public @Nullable List<@Pattern(regexp = Codes.PATTERN) String> disagreesWith;

    FactContent over(FactView before) {
        String figure = value == null ? before.value() : value;
        return new FactContent(
                topic == null ? before.topic() : topic,
                statement == null ? before.statement() : statement,
                figure == null ? null : new BigDecimal(figure),
                unit == null ? before.unit() : unit,
                holdsOn == null ? before.holdsOn() : holdsOn,
                source == null ? before.source() : source.citation(),
                provenance == null ? before.provenance() : provenance.provenance(),
                disagreesWith == null ? before.disagreesWith() : disagreesWith);
    }
}
