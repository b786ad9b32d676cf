package org.gouvernail.governance.practice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.practice.Practices.PracticeContent;
import org.gouvernail.governance.practice.Practices.PracticeView;
import org.gouvernail.governance.rest.CitationInput;
import org.gouvernail.governance.rest.Input;
import org.gouvernail.governance.rest.OriginInput;
import org.gouvernail.governance.rest.Text;
import org.jspecify.annotations.Nullable;

/** Body of a revision: what is left out stays. */
public class PracticeChange extends Input {

    @Text(max = Codes.TITLE)
    public @Nullable LocalizedText jurisdiction;

    @Text(max = Codes.TITLE)
    public @Nullable LocalizedText strategy;

    @Text(max = Codes.TEXT)
    public @Nullable LocalizedText done;

    @Text(max = Codes.TEXT)
    public @Nullable LocalizedText learned;

    @Valid public @Nullable CitationInput source;

    @Valid public @Nullable OriginInput provenance;

    @Size(max = PracticeInput.MOST_USES) public @Nullable List<@Pattern(regexp = PracticeInput.REFERENCE) String> usedIn;

    PracticeContent over(PracticeView before) {
        return new PracticeContent(
                jurisdiction == null ? before.jurisdiction() : jurisdiction,
                strategy == null ? before.strategy() : strategy,
                done == null ? before.done() : done,
                learned == null ? before.learned() : learned,
                source == null ? before.source() : source.citation(),
                provenance == null ? before.provenance() : provenance.provenance(),
                PracticeInput.references(usedIn == null ? before.usedIn() : usedIn));
    }
}
