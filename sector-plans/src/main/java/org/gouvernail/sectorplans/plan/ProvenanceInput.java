package org.gouvernail.sectorplans.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.gouvernail.governance.kernel.Provenance;
import org.jspecify.annotations.Nullable;

/** Where a record comes from, as a request says it. */
public class ProvenanceInput {

    @NotNull public Provenance.Kind kind;

    @Size(max = Provenance.SOURCE_LENGTH) public @Nullable String source;

    /** What was said; illustrative when nothing was. */
    public static Provenance of(@Nullable ProvenanceInput input) {
        return input == null ? Provenance.ILLUSTRATIVE : new Provenance(input.kind, input.source);
    }
}
