package org.gouvernail.sectorplans.rating;

import java.time.Instant;
import java.util.List;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The thresholds of the computed rating (seuils), of the strategy: the secretariat sets them with a reason, every set is kept
 * and public. A set rates from the moment it is set; a report keeps the one by which it was compiled.
 */
public interface RatingThresholds {

    /** The thresholds in force: the latest set, or those that the product brings. */
    Thresholds inForce();

    /** The set in force with its story. */
    ThresholdSet current();

    /** All sets, the latest first; the last one is what the product brings. */
    List<ThresholdSet> history();

    /**
     * Sets other thresholds (secretariat). What changes nothing is refused with {@code thresholds.same}.
     *
     * @param thresholds their version does not matter
     * @param seen the version of the set that this was decided upon
     */
    ThresholdSet set(Thresholds thresholds, LocalizedText reason, @Nullable String seen);

    /**
     * A set of thresholds.
     *
     * @param strategy code of the strategy, empty before it is written down
     * @param reason why it was set, null for what the product brings
     * @param setBy account that set it, null for what the product brings and for readers outside
     * @param setAt when, null for what the product brings
     */
    record ThresholdSet(
            String strategy,
            Thresholds thresholds,
            @Nullable LocalizedText reason,
            @Nullable String setBy,
            @Nullable Instant setAt) {}
}
