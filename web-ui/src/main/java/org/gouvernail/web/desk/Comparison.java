package org.gouvernail.web.desk;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.measure.MeasureView;
import org.gouvernail.sectorplans.rating.LiveRatings.Live;
import org.gouvernail.sectorplans.rating.Rating;
import org.gouvernail.sectorplans.rating.RatingReason;
import org.gouvernail.sectorplans.rating.RatingReason.Dimension;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateView;
import org.jspecify.annotations.Nullable;

/**
 * A quarter's update beside the one before it, a correction beside what it corrects.
 *
 * @param before the last update before this one, null when there was none
 * @param lines what both say of each milestone
 * @param facts what the published rules make of this update, of a correction on the facts of its own quarter
 * @param olderEnglish whether this update once said its English under another French
 * @param returned the last time it was sent back to its ministry, null when it never was
 */
public record Comparison(
        MeasureView measure,
        UpdateView now,
        @Nullable UpdateView before,
        List<LineChange> lines,
        Live facts,
        boolean olderEnglish,
        @Nullable Returned returned) {

    /** When, by which account and why an update was sent back. */
    public record Returned(Instant at, String by, LocalizedText reason) {}

    /**
     * A milestone in both updates.
     *
     * @param before the forecast of the last update, or the day it was reached; null when it had none
     * @param now the forecast of this one
     * @param reachedBefore whether it was reached already then
     * @param actual the day on which it was reached, null while it is open
     * @param reached whether it was reached since the last update
     */
    public record LineChange(
            String code,
            LocalizedText title,
            LocalDate reference,
            @Nullable LocalDate before,
            boolean reachedBefore,
            LocalDate now,
            @Nullable LocalDate actual,
            boolean reached,
            @Nullable LocalizedText reason) {

        /** Whether its forecast moved, or it was reached since the last update. */
        public boolean moved() {
            return reached || (!reachedBefore && before != null && !before.equals(now));
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

    /** Whether the facts give another rating than the one declared. */
    public boolean gap() {
        return facts.computed() != null && facts.computed() != now.declaredRating();
    }

    /** The facts that weigh on the rating: those that do not give the best one. */
    public List<RatingReason> against() {
        return facts.reasons().stream().filter(r -> r.rating() != Rating.GREEN).toList();
    }

    /** Whether less progress is declared than a quarter before. */
    public boolean goesBack() {
        return before != null
                && before.progress() != null
                && now.progress() != null
                && now.progress() < before.progress();
    }

    /** Whether less is declared as spent to date than a quarter before. */
    public boolean spendsLess() {
        return before != null
                && before.spentToDate() != null
                && now.spentToDate() != null
                && new BigDecimal(now.spentToDate()).compareTo(new BigDecimal(before.spentToDate())) < 0;
    }

    /** Whether the English of the summary was written for another French, this quarter or the one before. */
    public boolean englishLags() {
        return olderEnglish || (now.summary() != null && before != null && lags(now.summary(), before.summary()));
    }

    Comparison told(boolean older, @Nullable Returned last) {
        return new Comparison(measure, now, before, lines, facts, older, last);
    }

    /** Whether it corrects the update beside it, which speaks of the same quarter. */
    public boolean corrects() {
        return before != null && before.period().equals(now.period());
    }

    /** Whether a text bears the English of another French. */
    static boolean lags(LocalizedText said, @Nullable LocalizedText then) {
        return then != null
                && said.en() != null
                && said.en().equals(then.en())
                && !said.fr().equals(then.fr());
    }

    /** Whether something here is rare enough to be read once more before it goes on. */
    public boolean surprising() {
        return goesBack() || spendsLess() || overspends() || englishLags();
    }

    private boolean overspends() {
        return changed("spent") && against().stream().anyMatch(r -> r.dimension() == Dimension.COST);
    }
}
