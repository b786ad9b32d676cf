package org.gouvernail.governance.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.gouvernail.governance.kernel.Provenance;
import org.jspecify.annotations.Nullable;

/** Whether a record was read somewhere or invented to illustrate, as a request says it. */
public class OriginInput {

    @NotNull public Provenance.Kind kind;

    @Size(max = Provenance.SOURCE_LENGTH) public @Nullable String source;

    public Provenance provenance() {
        return new Provenance(kind, source);
    }
}
