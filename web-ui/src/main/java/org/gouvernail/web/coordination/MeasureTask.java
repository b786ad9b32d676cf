package org.gouvernail.web.coordination;

import java.time.LocalDate;
import java.util.List;
import org.gouvernail.sectorplans.measure.MeasureState;
import org.gouvernail.sectorplans.measure.MeasureView;
import org.gouvernail.sectorplans.milestone.Milestones.MilestoneView;
import org.gouvernail.sectorplans.rating.LiveRatings.Live;
import org.gouvernail.sectorplans.rating.Rating;
import org.gouvernail.sectorplans.rating.RatingReason;
import org.gouvernail.sectorplans.status.StatusUpdates.Line;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateView;
import org.gouvernail.sectorplans.status.UpdateState;
import org.jspecify.annotations.Nullable;

/**
 * A measure with its update of the open quarter, with the correction of a compiled one, or with a late update of a closed
 * one.
 *
 * @param update the update, pre-filled when none was saved
 * @param previous the last update before this quarter, null when there was none
 * @param milestones all its milestones, by reference date
 * @param overdue open milestones whose forecast is already past, as the update says
 * @param facts what the published rules make of the update once it is endorsed; nothing for a correction
 * @param late whether the update comes after its quarter was closed, or may
 */
public record MeasureTask(
        MeasureView measure,
        UpdateView update,
        @Nullable UpdateView previous,
        List<MilestoneView> milestones,
        List<MilestoneView> overdue,
        Live facts,
        boolean late) {

    static MeasureTask of(
            MeasureView measure,
            UpdateView update,
            @Nullable UpdateView previous,
            List<MilestoneView> milestones,
            Live facts,
            boolean closed,
            LocalDate today) {
        if (update.revision() > 1) {
            List<String> said = update.milestones().stream().map(Line::code).toList();
            List<MilestoneView> then =
                    milestones.stream().filter(m -> said.contains(m.code())).toList();
            return new MeasureTask(measure, update, previous, then, List.of(), facts, false);
        }
        List<String> late = update.milestones().stream()
                .filter(l -> l.actualDate() == null
                        && l.forecastDate() != null
                        && l.forecastDate().isBefore(today))
                .map(Line::code)
                .toList();
        List<MilestoneView> overdue =
                milestones.stream().filter(m -> late.contains(m.code())).toList();
        return new MeasureTask(measure, update, previous, milestones, overdue, facts, closed && isLate(update));
    }

    /** Whether an update of a closed quarter is late, or may still be: it was not reported in time. */
    private static boolean isLate(UpdateView update) {
        return update.lateReason() != null
                || switch (update.state()) {
                    case DRAFT, RETURNED, SUBMITTED -> true;
                    case ENDORSED, ACCEPTED, FROZEN -> false;
                };
    }

    public String code() {
        return measure.code();
    }

    public TaskState state() {
        return switch (update.state()) {
            case RETURNED -> TaskState.RETURNED;
            case DRAFT -> update.prefilled() ? untouched() : TaskState.TO_EXAMINE;
            default -> TaskState.SENT;
        };
    }

    private TaskState untouched() {
        if (previous == null) {
            return owed() ? TaskState.TO_EXAMINE : TaskState.NOT_OWED;
        }
        return gap() || !overdue.isEmpty() ? TaskState.TO_EXAMINE : TaskState.UNCHANGED;
    }

    /** Whether an update is expected of it: the measure is under way. */
    boolean owed() {
        return measure.state() == MeasureState.UNDER_WAY;
    }

    /** Whether this corrects a compiled quarter: it speaks of its own quarter, and of the milestones there were then. */
    public boolean correction() {
        return update.revision() > 1;
    }

    /** Whether the facts give another rating than the one declared. */
    public boolean gap() {
        return facts.computed() != null
                && update.declaredRating() != null
                && facts.computed() != update.declaredRating();
    }

    public boolean editable() {
        boolean unheard = late && update.state() == UpdateState.SUBMITTED && update.lateReason() == null;
        return unheard || update.state() == UpdateState.DRAFT || update.state() == UpdateState.RETURNED;
    }

    /** The facts that weigh on the rating: those that do not give the best one. */
    public List<RatingReason> against() {
        return facts.reasons().stream().filter(r -> r.rating() != Rating.GREEN).toList();
    }

    /** The open milestones, in the order of the update's lines; a correction may speak of each. */
    public List<MilestoneView> open() {
        return milestones.stream().filter(this::isOpen).toList();
    }

    /** The milestones already reached. */
    public List<MilestoneView> reached() {
        return milestones.stream().filter(m -> !isOpen(m)).toList();
    }

    boolean isOpen(MilestoneView milestone) {
        return correction() || milestone.actualDate() == null;
    }

    public int reachedCount() {
        return reached().size();
    }

    /** The next open milestone, null when all were reached. */
    public @Nullable MilestoneView next() {
        return open().stream().findFirst().orElse(null);
    }

    /** What the update says of a milestone; the milestone's own dates when it says nothing. */
    Line line(MilestoneView milestone) {
        return update.milestones().stream()
                .filter(l -> l.code().equals(milestone.code()))
                .findFirst()
                .orElseGet(() -> new Line(milestone.code(), milestone.forecastDate(), milestone.actualDate(), null));
    }
}
