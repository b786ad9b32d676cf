package org.gouvernail.sectorplans.milestone;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The current dates of milestones, for the reporting capabilities, inside their transaction. */
public interface MilestoneDates {

    /** The current dates of a measure's milestones, by reference date then code. */
    List<Dates> of(UUID measureId);

    /** The same for several measures, by measure; one without milestones is missing. */
    Map<UUID, List<Dates>> of(Collection<UUID> measureIds);

    /** The dates declared of which a deliverable was accepted, by milestone: they are not put forward any more. */
    Map<String, LocalDate> accepted(Collection<UUID> measureIds);

    /** The last days until which an update submitted said that they were still to come, by milestone; others are missing. */
    Map<String, LocalDate> unreached(Collection<UUID> measureIds);

    /**
     * Notes until which day an update submitted says of milestones that they were still to come.
     *
     * @param until by code of a milestone of the measure: the day it is declared reached; of one that is not, that of the
     *     submission, or the last of the quarter that a correction speaks of
     */
    void sayToCome(UUID measureId, Map<String, LocalDate> until);

    /**
     * Gives effect to what an endorsed update says of a milestone: its forecast is kept when it moved, with its reason,
     * and the milestone counts as reached when an actual date is given. Nothing changes when both are as they were, and
     * the forecast of a milestone reached meanwhile stays.
     *
     * @param milestoneId the milestone
     * @param said what the update says of it
     */
    void apply(UUID milestoneId, Said said);

    /**
     * Keeps in the history the forecast that an update gave for a quarter after which something else was said: given, and
     * not the one that stands.
     *
     * @param milestoneId the milestone
     * @param said what the update says of it, a forecast with its reason
     */
    void keep(UUID milestoneId, Said said);

    /**
     * Takes back what an update gave effect to, once it is returned: whatever still stands as the update said goes back
     * to what it was before. The forecast taken back stays in the history, and so does the return, with its reason.
     *
     * @param milestoneId the milestone
     * @param said what the update said of it
     * @param endorsedAt when it took effect
     * @param why why the update is returned
     */
    void takeBack(UUID milestoneId, Said said, Instant endorsedAt, LocalizedText why);

    /**
     * Moves the reference date as the committee decided, on the strength of that decision; the original stays.
     *
     * @param decision code of the decision on the milestone or its measure
     */
    void moveReference(String code, LocalDate reference, String decision);

    /**
     * Says a milestone in other words, on the strength of a decision of the committee; what was first announced stays in the
     * journal.
     *
     * @param decision code of the decision on the milestone or its measure
     */
    void reword(String code, LocalizedText title, String decision);

    /**
     * What an update says of a milestone.
     *
     * @param forecast the forecast given, null when it gives none
     * @param actual date on which it was reached, null when it does not say so
     * @param reason why the forecast moved; refused with 422 at {@code /reason} when it moved without one
     * @param period code of the update's period
     * @param by account that submitted it
     * @param untold first day of which a report could still tell for the first time when it was said: what was reached
     *     before and is first said now counts as told late
     */
    record Said(
            @Nullable LocalDate forecast,
            @Nullable LocalDate actual,
            @Nullable LocalizedText reason,
            String period,
            String by,
            LocalDate untold) {}

    /** The four dates of a milestone, and what it is called. */
    record Dates(
            UUID id,
            String code,
            LocalizedText title,
            LocalDate original,
            LocalDate reference,
            LocalDate forecast,
            @Nullable LocalDate actual) {}
}
