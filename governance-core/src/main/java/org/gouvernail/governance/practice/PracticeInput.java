package org.gouvernail.governance.practice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.practice.Practices.PracticeContent;
import org.gouvernail.governance.rest.CitationInput;
import org.gouvernail.governance.rest.Input;
import org.gouvernail.governance.rest.OriginInput;
import org.gouvernail.governance.rest.Text;
import org.jspecify.annotations.Nullable;

/** Body of a practice: who did what, what was learned, where it was read, and what it served. */
public class PracticeInput extends Input {

    static final String REFERENCE = "[a-z-]{1,40}~[A-Za-z0-9][A-Za-z0-9.-]{0,59}";
    static final int MOST_USES = 50;

    @NotNull @Text(max = Codes.TITLE)
    public LocalizedText jurisdiction;

    @NotNull @Text(max = Codes.TITLE)
    public LocalizedText strategy;

    @NotNull @Text(max = Codes.TEXT)
    public LocalizedText done;

    @NotNull @Text(max = Codes.TEXT)
    public LocalizedText learned;

    @NotNull @Valid public CitationInput source;

    @Valid public @Nullable OriginInput provenance;

    @Size(max = MOST_USES) public @Nullable List<@Pattern(regexp = REFERENCE) String> usedIn;

    PracticeContent content() {
        return new PracticeContent(
                jurisdiction,
                strategy,
                done,
                learned,
                source.citation(),
                provenance == null ? source.citation().provenance() : provenance.provenance(),
                references(usedIn == null ? List.of() : usedIn));
    }

    static List<SubjectRef> references(List<String> texts) {
        return texts.stream().distinct().map(SubjectRef::parse).toList();
    }
}
