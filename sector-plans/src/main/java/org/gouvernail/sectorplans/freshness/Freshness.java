package org.gouvernail.sectorplans.freshness;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The freshness index (indice de fraîcheur), from 0 to 100.
 *
 * <p>Each open milestone of a measure under way counts 100 on the day its forecast was given or confirmed, and
 * 100/180 less each day after, down to 0 after {@link #LIFE} days: {@code 100 × max(0, 180 − days) / 180}. It was given or
 * confirmed on the day the latest update was submitted that its approver endorsed and that forecasts the milestone on that
 * day or later: "nothing changed" confirms, a forecast that had passed confirms nothing, a correction of an earlier quarter
 * neither. A milestone never reported counts 0. The index of a ministry is the mean over the milestones of the measures it
 * leads, that of the strategy the mean over all milestones, not over ministries. Formula and bound are ours.
 *
 * <p>The public reads it of the milestones that the last published report holds as open, confirmed by the updates that were
 * frozen by then: it decays each day between two reports, and tells nothing that was not published. All it takes to compute
 * it again is public: the report's milestones, and the day each published update was submitted.
 */
public interface Freshness {

    /** Days after which nothing is left: two quarters. */
    int LIFE = 180;

    /**
     * The index today, of what stands (coordinator and approver: of their ministries; secretariat, committee and auditor: of
     * all; the strategy's is the same for all of them); for all others of what was published.
     */
    Index index();

    /**
     * The milestones it is computed from, by code, as far as the reader sees their ministry.
     *
     * @param organisation code of the lead ministry, null for all
     */
    List<Row> milestones(@Nullable String organisation);

    /**
     * The index on a day.
     *
     * @param period code of the published report whose milestones these are, null for those that stand now
     * @param strategy of all ministries together, null when no milestone is open
     */
    record Index(
            LocalDate on,
            @Nullable String period,
            @Nullable BigDecimal strategy,
            int milestones,
            List<Ministry> ministries) {}

    /**
     * The index of a ministry: the mean of its milestones.
     *
     * @param value 0 to 100, one decimal, half up
     * @param milestones how many are open, at least 1
     */
    record Ministry(String organisation, BigDecimal value, int milestones) {}

    /**
     * An open milestone.
     *
     * @param confirmedOn day its forecast was last given or confirmed, null when never within the last 180 days
     * @param days days since, null likewise
     * @param value 0 to 100, one decimal, half up
     */
    record Row(
            String organisation,
            String measure,
            String milestone,
            @Nullable LocalDate confirmedOn,
            @Nullable Integer days,
            BigDecimal value) {}
}
