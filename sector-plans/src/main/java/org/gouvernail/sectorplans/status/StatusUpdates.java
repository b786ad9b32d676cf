package org.gouvernail.sectorplans.status;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.rating.Rating;
import org.jspecify.annotations.Nullable;

/** The quarterly status updates, from draft to frozen. */
public interface StatusUpdates {

    /** The update of a measure for a period, pre-filled from the last quarter when none was saved. */
    UpdateView get(String measure, String period, @Nullable Instant asOf);

    /**
     * Saves a draft (coordinator of the lead or of a contributing ministry, period open). Once the period is closed it is
     * refused with {@code period.closed-late-reason} at {@code /lateReason}.
     */
    UpdateView save(String measure, String period, UpdateContent content, @Nullable String seen);

    /**
     * Saves a late draft (coordinator), from the closing of its period until four quarters have passed: an exception that no
     * report of the period takes. Refused with {@code update.not-owed} when the measure is withdrawn or began after the
     * quarter; what it first declares reached before the quarter told next is told late, with its reason. It is submitted, endorsed and accepted as others are, once no closed period waits for its
     * compilation.
     *
     * @param reason why it comes late
     */
    UpdateView saveLate(
            String measure, String period, UpdateContent content, LocalizedText reason, @Nullable String seen);

    /**
     * Refuses content that says too little to be submitted (coordinator), and stores nothing: without rating, progress or
     * summary, or with a rating that the facts do not give and no reason for it.
     */
    void demandWhole(String measure, String period, UpdateContent content);

    /** Submits (coordinator); a reason is required where the declared rating is not the one that the facts give. */
    UpdateView submit(String measure, String period, @Nullable String seen);

    /** Endorses (approver of the lead ministry, not its author): from then on its forecasts are those of the milestones. */
    UpdateView endorse(String measure, String period, @Nullable String seen);

    /**
     * Accepts with an assessed rating (secretariat); a reason is required when it differs from the declared one, or from the
     * one that the facts give.
     */
    UpdateView accept(
            String measure, String period, Rating assessed, @Nullable LocalizedText reason, @Nullable String seen);

    /**
     * Returns for correction, with a reason (approver while submitted; secretariat until it is frozen, so that what its only
     * approver once wrote does not wait for good; never its author): the measure and its milestones stand as before it was
     * endorsed.
     */
    UpdateView sendBack(String measure, String period, LocalizedText reason, @Nullable String seen);

    /**
     * Opens a correction of a compiled quarter (secretariat): a new revision, in draft, that starts from what the
     * compilation took of the measure; from what was submitted and not endorsed in time, when it took none; never from
     * what came late.
     */
    UpdateView correct(String measure, String period, LocalizedText reason, @Nullable String seen);

    /** Codes of the measures whose correction of a period is open: not compiled yet, whoever has it in hand (secretariat, auditor). */
    Set<String> correcting(String period);

    /** The late updates of a period that the reader may see, by measure, those corrected since included. */
    List<UpdateView> late(String period);

    /** The latest update of each measure for a period that the reader may see; filters may be null. */
    List<UpdateView> list(String period, @Nullable String organisation, @Nullable UpdateState state);

    /** The same as it was recorded at an instant. */
    List<UpdateView> list(String period, @Nullable String organisation, @Nullable UpdateState state, Instant asOf);

    /**
     * A page of the same list.
     *
     * @param after code of the measure after which it starts, null for the first page
     * @param rows how many updates, at least 1
     */
    Listed page(
            String period,
            @Nullable String organisation,
            @Nullable UpdateState state,
            @Nullable String after,
            int rows);

    /** All updates of a measure the reader may see, latest period first; at an instant, one of each period. */
    List<UpdateView> history(String measure, @Nullable Instant asOf);

    /**
     * For several measures at once the update of a period, pre-filled when none was saved, and the one before it; a
     * measure without one that the reader may see is missing.
     */
    Map<String, Recent> recent(String period, Collection<String> measures);

    /**
     * A page of updates.
     *
     * @param more whether others follow
     * @param total how many there are on all pages, null beyond 10,000
     */
    record Listed(
            List<UpdateView> updates,
            boolean more,
            @Nullable Long total) {
        static final int MOST_COUNTED = 10_000;
    }

    /**
     * The update of a period, and the last one endorsed before it, null when there is none: of an earlier period, or of the
     * same one when this corrects it.
     */
    record Recent(UpdateView now, @Nullable UpdateView before) {}

    /**
     * What a coordinator writes.
     *
     * @param progress 0 to 100, in percent
     * @param spentToDate amount spent since the measure began, in Canadian dollars, at least 0
     * @param declaredReason why the declared rating is not the computed one (motif de l’écart); required to submit where
     *     they differ
     */
    record UpdateContent(
            @Nullable Rating declaredRating,
            @Nullable Integer progress,
            @Nullable LocalizedText summary,
            @Nullable BigDecimal spentToDate,
            List<Line> milestones,
            @Nullable LocalizedText decisionNeeded,
            @Nullable LocalizedText declaredReason) {}

    /** What an update says of one milestone; a forecast that moves needs a reason. */
    record Line(
            String code,
            @Nullable LocalDate forecastDate,
            @Nullable LocalDate actualDate,
            @Nullable LocalizedText reason) {}

    /**
     * An update as its reader may see it; {@code spentToDate} is a decimal string.
     *
     * @param lateReason why it came after its period was closed (motif du retard); null for one that came in time
     */
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
            @Nullable LocalizedText declaredReason,
            @Nullable Rating assessedRating,
            @Nullable LocalizedText assessedReason,
            @Nullable LocalizedText returnReason,
            @Nullable LocalizedText correctionReason,
            @Nullable LocalizedText lateReason,
            boolean prefilled,
            @Nullable String submittedBy,
            @Nullable Instant submittedAt,
            @Nullable String endorsedBy,
            @Nullable Instant endorsedAt,
            @Nullable String acceptedBy,
            @Nullable Instant acceptedAt) {

        /** The same once a compilation froze it. */
        UpdateView frozen() {
            return new UpdateView(
                    measure,
                    period,
                    revision,
                    UpdateState.FROZEN,
                    declaredRating,
                    progress,
                    summary,
                    spentToDate,
                    milestones,
                    decisionNeeded,
                    declaredReason,
                    assessedRating,
                    assessedReason,
                    returnReason,
                    correctionReason,
                    lateReason,
                    prefilled,
                    submittedBy,
                    submittedAt,
                    endorsedBy,
                    endorsedAt,
                    acceptedBy,
                    acceptedAt);
        }
    }
}
