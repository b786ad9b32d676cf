package org.gouvernail.sectorplans.risk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What the registers of a measure said earlier: an issue whose due date is put off and a risk whose likelihood or effect is
 * lowered keep what they said before, with the reason given. Read by whoever reads the registers.
 */
public interface RegisterChanges {

    /** Of each risk and issue of a measure that was so changed, by code, what it said before, oldest first. */
    Map<String, List<Earlier>> of(String measure);

    /**
     * What was softened.
     *
     * @param due day by which an issue was to be settled, null for a risk
     * @param likelihood of a risk, 1 to 5; null for an issue
     * @param effect of a risk, 1 to 5; null for an issue
     */
    record Before(
            @Nullable LocalDate due,
            @Nullable Integer likelihood,
            @Nullable Integer effect) {}

    /**
     * What was said until a change.
     *
     * @param number 1 for the first change of the risk or issue, and on
     * @param reason why it was changed
     * @param organisation code of the organisation that changed it, null for the secretariat
     */
    record Earlier(
            int number,
            Before before,
            LocalizedText reason,
            @Nullable String organisation,
            Instant changedAt) {}
}
