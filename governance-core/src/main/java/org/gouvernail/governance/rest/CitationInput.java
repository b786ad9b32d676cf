package org.gouvernail.governance.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.gouvernail.governance.kernel.Citation;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.Links;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Where something was read, as a request says it. */
public class CitationInput {

    @NotNull @Text(max = Codes.TITLE)
    public LocalizedText title;

    @NotNull @Size(min = 1, max = Codes.TITLE) public String publisher;

    @Size(min = 9, max = Links.LENGTH) public @Nullable String link;

    @NotNull public LocalDate consultedOn;

    public Citation citation() {
        return new Citation(title, publisher, link, consultedOn);
    }
}
