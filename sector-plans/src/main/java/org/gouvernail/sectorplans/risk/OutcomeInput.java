package org.gouvernail.sectorplans.risk;

import jakarta.validation.constraints.NotNull;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.rest.Input;
import org.gouvernail.governance.rest.Text;

/** Body of a closing: how it ended. */
public class OutcomeInput extends Input {

    @NotNull @Text
    public LocalizedText outcome;
}
