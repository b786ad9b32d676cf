package org.gouvernail.sectorplans.dependency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Which milestone waits for which (dépendances, de la fin au début): the successor comes so many days after its predecessor
 * at the earliest. Who waits for whom is public, as titles are; dates are those that the reader may see.
 */
public interface Dependencies {

    /** Fewest days between a predecessor and its successor: so much the successor may come before it. */
    int LEAST_LAG = -365;

    /** Most days between a predecessor and its successor. */
    int MOST_LAG = 3650;

    /** Most days of a slip that one may ask about. */
    int MOST_DAYS = 3650;

    /**
     * Declares what a milestone waits for: the secretariat for any, a coordinator for those of measures that their ministry
     * leads or contributes to. Refuses a milestone that waits for itself, one declared already, and one that would close
     * a circle, whose path is told.
     *
     * @param lagDays days from the predecessor to the successor at the earliest, {@value #LEAST_LAG} to {@value #MOST_LAG}
     */
    DependencyView declare(String predecessor, String successor, int lagDays);

    /**
     * Ends a dependency, which stays readable: who could have declared it. Refuses with {@code dependency.ended} what was
     * ended before.
     *
     * @param reason why it no longer holds, at most 300 characters; null is refused
     */
    DependencyView remove(UUID id, @Nullable LocalizedText reason, @Nullable String seen);

    /** One in force or ended. Refuses with {@code unknown.dependency}. */
    DependencyView require(UUID id);

    /**
     * The dependencies in force, or those taken away, by the codes of predecessor and successor.
     *
     * @param milestone code of a milestone at either end, null for any
     * @param plan code of a plan to which a milestone at either end belongs, null for any
     * @param removed whether those taken away are asked for instead of those in force
     */
    List<DependencyView> all(
            @Nullable String milestone, @Nullable String plan, @Nullable Instant asOf, boolean removed);

    /** Those in force at either end of which stands one of these milestones. */
    List<DependencyView> of(Collection<String> milestones);

    /** Those taken away within the last year at either end of which stands one of these milestones, latest first. */
    List<DependencyView> endedLately(Collection<String> milestones);

    /**
     * What moves when an open milestone slips: every open milestone whose slack is used up on the way, by the date it moves
     * to. A reached milestone moves nothing and is not moved. Refuses with {@code milestone.reached}.
     *
     * @param days 1 to {@value #MOST_DAYS}
     */
    Impact impact(String milestone, int days);

    /**
     * Of these milestones, the open ones that a predecessor keeps from coming when they are forecast: a fact for whoever
     * judges a measure. Worst first.
     */
    List<Pressure> pressures(Collection<String> milestones);

    /**
     * A dependency.
     *
     * @param id its identity
     * @param predecessor code of the milestone waited for
     * @param successor code of the milestone that waits
     * @param lagDays days from the one to the other at the earliest; negative when it may come before
     * @param inForce false once it was taken away
     * @param removedOn day on which it was taken away, null while in force; null too in what the journal kept of it before
     *     a reason was asked
     * @param removedBy function that took it away, null likewise
     * @param reason why it was taken away, null likewise
     */
    record DependencyView(
            UUID id,
            String predecessor,
            String successor,
            int lagDays,
            boolean inForce,
            @Nullable LocalDate removedOn,
            @Nullable LocalizedText removedBy,
            @Nullable LocalizedText reason) {}

    /**
     * What a slip moves.
     *
     * @param milestone code of the milestone that slips
     * @param days by how many days
     * @param affected what moves because of it, by date then code
     */
    record Impact(String milestone, int days, List<Affected> affected) {}

    /**
     * A milestone that a slip moves.
     *
     * @param code its code
     * @param measure code of its measure
     * @param title its title
     * @param from when its own forecast and what it waits for let it come as things stand
     * @param to when they do after the slip
     * @param days from the one to the other
     * @param chain codes from the milestone that slips to this one, along the dependencies that move it
     */
    record Affected(
            String code,
            String measure,
            LocalizedText title,
            LocalDate from,
            LocalDate to,
            long days,
            List<String> chain) {}

    /**
     * A milestone forecast for a day on which what it waits for does not let it come.
     *
     * @param milestone code of the milestone that waits
     * @param measure code of its measure
     * @param predecessor code of the milestone waited for
     * @param predecessorMeasure code of that one's measure
     * @param lagDays days between the two at the earliest
     * @param forecast when the milestone that waits is forecast
     * @param earliest the predecessor's forecast or actual date with the lag
     * @param daysShort days by which the forecast comes too early
     */
    record Pressure(
            String milestone,
            String measure,
            String predecessor,
            String predecessorMeasure,
            int lagDays,
            LocalDate forecast,
            LocalDate earliest,
            long daysShort) {}
}
