package org.gouvernail.sectorplans.milestone;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The current dates of milestones, for the reporting capabilities, inside their transaction. */
public interface MilestoneDates {

    /** The current dates of a measure's milestones, by reference date then code. */
    List<Dates> of(UUID measureId);

    /**
     * Records what a submitted update says of a milestone: its forecast is kept when it moved, with its reason, and the
     * milestone counts as reached when an actual date is given. Nothing changes when both are as they were.
     *
     * @param forecast the forecast given
     * @param actual date on which it was reached, null when the update does not say so
     * @param reason why the forecast moved; refused with 422 at {@code /reason} when it moved without one
     * @param period code of the update's period
     */
    void apply(
            UUID milestoneId,
            LocalDate forecast,
            @Nullable LocalDate actual,
            @Nullable LocalizedText reason,
            String period);

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
