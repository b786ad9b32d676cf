package org.gouvernail.sectorplans.status;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.rating.Rating;
import org.jspecify.annotations.Nullable;

/** The quarterly status updates, from draft to frozen. */
public interface StatusUpdates {

    /** The update of a measure for a period, pre-filled from the last quarter when none was saved. */
    UpdateView get(String measure, String period, @Nullable Instant asOf);

    /** Saves a draft (coordinator of the lead or of a contributing ministry, period open). */
    UpdateView save(String measure, String period, UpdateContent content, @Nullable String seen);

    /** Submits (coordinator): records its forecasts as given. */
    UpdateView submit(String measure, String period, @Nullable String seen);

    /** Endorses (approver of the lead ministry, not its author). */
    UpdateView endorse(String measure, String period, @Nullable String seen);

    /** Accepts with an assessed rating (secretariat); a reason is required when it differs from the declared one. */
    UpdateView accept(
            String measure, String period, Rating assessed, @Nullable LocalizedText reason, @Nullable String seen);

    /** Returns for correction, with a reason (approver while submitted; secretariat once endorsed or accepted). */
    UpdateView sendBack(String measure, String period, LocalizedText reason, @Nullable String seen);

    /** Opens a correction of a frozen update (secretariat): a new revision, in draft, that names the old one. */
    UpdateView correct(String measure, String period, LocalizedText reason, @Nullable String seen);

    /** The latest update of each measure for a period that the reader may see; filters may be null. */
    List<UpdateView> list(String period, @Nullable String organisation, @Nullable UpdateState state);

    /** All updates of a measure the reader may see, latest period first. */
    List<UpdateView> history(String measure);

    /**
     * What a coordinator writes.
     *
     * @param progress 0 to 100, in percent
     * @param spentToDate amount spent since the measure began, in Canadian dollars, at least 0
     */
    record UpdateContent(
            @Nullable Rating declaredRating,
            @Nullable Integer progress,
            @Nullable LocalizedText summary,
            @Nullable BigDecimal spentToDate,
            List<Line> milestones,
            @Nullable LocalizedText decisionNeeded) {}

    /** What an update says of one milestone; a forecast that moves needs a reason. */
    record Line(
            String code,
            @Nullable LocalDate forecastDate,
            @Nullable LocalDate actualDate,
            @Nullable LocalizedText reason) {}

    /** An update as its reader may see it; {@code spentToDate} is a decimal string. */
    record UpdateView(
            String measure,
            String period,
            int revision,
            UpdateState state,
            @Nullable Rating declaredRating,
            @Nullable Integer progress,
            @Nullable LocalizedText summary,
            @Nullable String spentToDate,
            List<Line> milestones,
            @Nullable LocalizedText decisionNeeded,
            @Nullable Rating assessedRating,
            @Nullable LocalizedText assessedReason,
            @Nullable LocalizedText returnReason,
            @Nullable LocalizedText correctionReason,
            boolean prefilled,
            @Nullable String submittedBy,
            @Nullable Instant submittedAt,
            @Nullable String endorsedBy,
            @Nullable Instant endorsedAt,
            @Nullable String acceptedBy,
            @Nullable Instant acceptedAt) {}
}
