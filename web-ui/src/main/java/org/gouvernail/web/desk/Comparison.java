package org.gouvernail.web.desk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.measure.MeasureView;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateView;
import org.jspecify.annotations.Nullable;

/**
 * A quarter's update beside the one before it.
 *
 * @param before the last update before this quarter, null when there was none
 * @param lines what both say of each milestone
 */
public record Comparison(
        MeasureView measure, UpdateView now, @Nullable UpdateView before, List<LineChange> lines) {

    /**
     * A milestone in both updates.
     *
     * @param before the forecast of the last update, null when it had none
     * @param now the forecast of this one
     */
    public record LineChange(
            String code,
            LocalizedText title,
            LocalDate reference,
            @Nullable LocalDate before,
            LocalDate now,
            @Nullable LocalDate actual,
            @Nullable LocalizedText reason) {

        public boolean moved() {
            return before != null && !before.equals(now);
        }

        /** Days by which the forecast moved, positive when later. */
        public long movedDays() {
            return before == null ? 0 : ChronoUnit.DAYS.between(before, now);
        }

        /** Days against the current reference, positive when late. */
        public long slippageDays() {
            return ChronoUnit.DAYS.between(reference, actual == null ? now : actual);
        }
    }

    /** Whether a field, by its name, says something else than a quarter before. */
    public boolean changed(String field) {
        return before != null
                && switch (field) {
                    case "rating" -> now.declaredRating() != before.declaredRating();
                    case "progress" -> !Objects.equals(now.progress(), before.progress());
                    case "spent" -> !Objects.equals(now.spentToDate(), before.spentToDate());
                    default -> !Objects.equals(now.summary(), before.summary());
                };
    }

    /** Whether a forecast moved or a decision is asked: what a judge reads first. */
    public boolean moved() {
        return now.decisionNeeded() != null || lines.stream().anyMatch(LineChange::moved);
    }

    /** Whether the facts or the reader's own view may differ from what was declared. */
    public boolean gap() {
        return measure.computedRating() != null && measure.computedRating() != now.declaredRating();
    }
}
