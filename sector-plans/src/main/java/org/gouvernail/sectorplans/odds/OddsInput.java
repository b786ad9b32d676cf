package org.gouvernail.sectorplans.odds;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.gouvernail.governance.rest.Input;
import org.jspecify.annotations.Nullable;

/** Body of the request for a run; what is left out is chosen by the product. */
public class OddsInput extends Input {

    @Min(0) @Max(OddsRuns.MOST_SEED) public @Nullable Long seed;

    @Min(1) @Max(OddsRuns.MOST_DRAWS) public @Nullable Integer draws;
}
