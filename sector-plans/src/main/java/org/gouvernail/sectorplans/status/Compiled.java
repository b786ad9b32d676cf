package org.gouvernail.sectorplans.status;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.milestone.MilestoneDates.Dates;
import org.gouvernail.sectorplans.rating.Rating;
import org.gouvernail.sectorplans.status.StatusUpdates.Line;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateContent;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateView;
import org.jspecify.annotations.Nullable;

/**
 * What a compilation took of a measure: what a correction starts from.
 *
 * @param update identity of the update it took, null when none was reported
 * @param milestones the dates of the milestones as they were taken, by reference date then code
 */
record Compiled(
        @Nullable UUID update,
        @Nullable Rating declared,
        @Nullable Integer progress,
        @Nullable BigDecimal spent,
        @Nullable LocalizedText decisionNeeded,
        List<Dates> milestones) {

    /** What an update says that left its coordinator and was not endorsed in time: the words a correction then starts from. */
    static UpdateContent saidBy(UpdateView update) {
        return content(update, List.of());
    }

    /** All that an update says, its milestones included. */
    static UpdateContent repeatedBy(UpdateView update) {
        return content(update, update.milestones());
    }

    private static UpdateContent content(UpdateView update, List<Line> milestones) {
        String spent = update.spentToDate();
        return new UpdateContent(
                update.declaredRating(),
                update.progress(),
                update.summary(),
                spent == null ? null : new BigDecimal(spent),
                milestones,
                update.decisionNeeded(),
                update.declaredReason());
    }

    /** The same as the content of an update, with the words of the update that was taken. */
    UpdateContent content(@Nullable LocalizedText summary, @Nullable LocalizedText declaredReason) {
        return new UpdateContent(declared, progress, summary, spent, List.of(), decisionNeeded, declaredReason);
    }
}
