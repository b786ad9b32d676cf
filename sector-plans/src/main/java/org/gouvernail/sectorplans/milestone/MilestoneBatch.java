package org.gouvernail.sectorplans.milestone;

import java.time.LocalDate;
import java.util.List;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.jspecify.annotations.Nullable;

/** Writes many milestones of a plan at once, for those who bring one in from a file. */
public interface MilestoneBatch {

    /**
     * Adds those that are missing, and gives the others their words and their forecast (secretariat), inside the caller's
     * transaction, in which the plan's measures are locked; each with its entry in the journal. Reference dates of milestones
     * that exist stay: only a decision moves them.
     *
     * @param reason why forecasts move, such as the file they come from
     */
    void land(String plan, List<Planned> milestones, Provenance provenance, LocalizedText reason);

    /**
     * A milestone as a plan has it.
     *
     * @param forecast date now expected, null for the reference date of a new one and for no change of another
     */
    record Planned(
            String code,
            String measure,
            LocalizedText title,
            LocalDate reference,
            @Nullable LocalDate forecast) {}
}
