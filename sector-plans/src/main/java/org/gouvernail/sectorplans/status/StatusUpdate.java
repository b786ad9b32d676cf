package org.gouvernail.sectorplans.status;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.OptionalUuidConverter;
import org.gouvernail.sectorplans.measure.Standing;
import org.gouvernail.sectorplans.rating.Rating;
import org.jspecify.annotations.Nullable;

/**
 * What a ministry says of a measure for a quarter (mise à jour trimestrielle). Drafted and submitted by a coordinator,
 * endorsed by the lead ministry's approver, accepted with an assessed rating by the secretariat, returned with a reason
 * by either; frozen by the compilation, after which only a correction, a new revision, may follow.
 *
 * <p>One that comes after its period was closed is late (mise à jour tardive), an exception with its reason: no compilation
 * ever takes it, so that no report, count or hash of its quarter changes. Endorsed, it is the ministry's last word like
 * another: its forecasts and amounts stand from then on, and count in the next quarter. The report of its own quarter
 * changes by a correction alone, which starts from what was compiled and takes nothing from it.
 */
@Entity
@Table(name = "status_update")
class StatusUpdate {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "measure_id", updatable = false)
    private UUID measureId;

    @Column(name = "period_code", updatable = false)
    private String period;

    @Column(name = "revision", updatable = false)
    private int revision;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private UpdateState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "declared_rating")
    private @Nullable Rating declared;

    @Column(name = "progress")
    private @Nullable Integer progress;

    @Column(name = "summary_fr")
    private @Nullable String summaryFr;

    @Column(name = "summary_en")
    private @Nullable String summaryEn;

    @Column(name = "spent_to_date")
    private @Nullable BigDecimal spent;

    @Column(name = "decision_fr")
    private @Nullable String decisionFr;

    @Column(name = "decision_en")
    private @Nullable String decisionEn;

    @Column(name = "declared_reason_fr")
    private @Nullable String declaredReasonFr;

    @Column(name = "declared_reason_en")
    private @Nullable String declaredReasonEn;

    @Enumerated(EnumType.STRING)
    @Column(name = "assessed_rating")
    private @Nullable Rating assessed;

    @Column(name = "assessed_reason_fr")
    private @Nullable String assessedReasonFr;

    @Column(name = "assessed_reason_en")
    private @Nullable String assessedReasonEn;

    @Column(name = "return_reason_fr")
    private @Nullable String returnReasonFr;

    @Column(name = "return_reason_en")
    private @Nullable String returnReasonEn;

    @Column(name = "correction_reason_fr", updatable = false)
    private @Nullable String correctionReasonFr;

    @Column(name = "correction_reason_en", updatable = false)
    private @Nullable String correctionReasonEn;

    @Column(name = "late_reason_fr")
    private @Nullable String lateReasonFr;

    @Column(name = "late_reason_en")
    private @Nullable String lateReasonEn;

    @Column(name = "drafted_by")
    private String draftedBy;

    /** The ministry whose coordinator wrote last, null when none did. */
    @Column(name = "drafted_for")
    private @Nullable String draftedFor;

    @Column(name = "submitted_by")
    private @Nullable String submittedBy;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "endorsed_by")
    private @Nullable String endorsedBy;

    @Column(name = "endorsed_at")
    private @Nullable Instant endorsedAt;

    @Column(name = "accepted_by")
    private @Nullable String acceptedBy;

    @Column(name = "accepted_at")
    private @Nullable Instant acceptedAt;

    @Convert(converter = OptionalUuidConverter.class)
    @Column(name = "frozen_in", insertable = false, updatable = false)
    private @Nullable UUID frozenIn;

    protected StatusUpdate() {}

    StatusUpdate(UUID measureId, String period, int revision, String author, @Nullable LocalizedText correctionReason) {
        this.id = UUID.randomUUID();
        this.measureId = measureId;
        this.period = period;
        this.revision = revision;
        this.state = UpdateState.DRAFT;
        this.draftedBy = author;
        this.correctionReasonFr = fr(correctionReason);
        this.correctionReasonEn = en(correctionReason);
    }

    /**
     * Writes the content of a draft, or of an update that was returned.
     *
     * @param ministry the ministry on whose behalf it is written, null for the secretariat
     */
    void write(StatusUpdates.UpdateContent content, String author, @Nullable String ministry) {
        from("update.not-draft", UpdateState.DRAFT, UpdateState.RETURNED);
        declared = content.declaredRating();
        progress = content.progress();
        summaryFr = fr(content.summary());
        summaryEn = en(content.summary());
        spent = content.spentToDate();
        decisionFr = fr(content.decisionNeeded());
        decisionEn = en(content.decisionNeeded());
        declaredReasonFr = fr(content.declaredReason());
        declaredReasonEn = en(content.declaredReason());
        draftedBy = author;
        draftedFor = ministry;
    }

    /**
     * Makes it late, or changes why it is: what was submitted before the closing and not endorsed by then is written on
     * again.
     */
    void comeLate(LocalizedText reason) {
        if (state == UpdateState.SUBMITTED && !late() && frozenIn == null) {
            state = UpdateState.DRAFT;
        }
        from("update.not-draft", UpdateState.DRAFT, UpdateState.RETURNED);
        lateReasonFr = reason.fr();
        lateReasonEn = reason.en();
    }

    /** Whether it came after its period was closed. */
    boolean late() {
        return lateReasonFr != null;
    }

    void submit(String by, Instant at) {
        from("update.not-draft", UpdateState.DRAFT, UpdateState.RETURNED);
        state = UpdateState.SUBMITTED;
        submittedBy = by;
        submittedAt = at;
        endorsedBy = null;
        endorsedAt = null;
        returnReasonFr = null;
        returnReasonEn = null;
    }

    void endorse(String by, Instant at) {
        from("update.not-submitted", UpdateState.SUBMITTED);
        refuseOwn(by);
        state = UpdateState.ENDORSED;
        endorsedBy = by;
        endorsedAt = at;
    }

    /**
     * Accepts it with an assessed rating.
     *
     * @param computed what the facts give, null when they give nothing
     * @param reason required where the rating is neither of the two, or only one of them
     */
    void accept(Rating rating, @Nullable Rating computed, @Nullable LocalizedText reason, String by, Instant at) {
        from("update.not-endorsed", UpdateState.ENDORSED, UpdateState.ACCEPTED);
        if (rating != declared && reason == null) {
            throw DomainException.invalid("update.gap-reason", "/reason");
        }
        if (computed != null && rating != computed && reason == null) {
            throw DomainException.invalid("update.overruled-reason", "/reason");
        }
        state = UpdateState.ACCEPTED;
        assessed = rating;
        assessedReasonFr = fr(reason);
        assessedReasonEn = en(reason);
        acceptedBy = by;
        acceptedAt = at;
    }

    void sendBack(LocalizedText reason, Set<UpdateState> allowed) {
        from("update.not-returnable", allowed.toArray(UpdateState[]::new));
        state = UpdateState.RETURNED;
        returnReasonFr = reason.fr();
        returnReasonEn = reason.en();
        assessed = null;
        assessedReasonFr = null;
        assessedReasonEn = null;
        acceptedBy = null;
        acceptedAt = null;
        endorsedBy = null;
        endorsedAt = null;
    }

    /** Nobody judges what they drafted or submitted. */
    void refuseOwn(String account) {
        if (account.equals(draftedBy) || account.equals(submittedBy)) {
            throw DomainException.forbidden("update.own-text");
        }
    }

    /** Nobody assesses what they endorsed. */
    void refuseOwnEndorsement(String account) {
        if (account.equals(endorsedBy)) {
            throw DomainException.forbidden("update.own-endorsement");
        }
    }

    @Nullable Instant endorsedAt() {
        return endorsedAt;
    }

    /**
     * The ministry that is writing it, from the first draft to the submission; null when none is, and for a correction,
     * which begins with what was compiled.
     */
    @Nullable String draftOf() {
        return state().isBeingWritten() && revision == 1 ? draftedFor : null;
    }

    String author() {
        return submittedBy == null ? draftedBy : submittedBy;
    }

    private void from(String refusal, UpdateState... allowed) {
        if (frozenIn != null) {
            throw DomainException.conflict("update.frozen");
        }
        if (!Set.of(allowed).contains(state)) {
            throw DomainException.conflict(refusal, state.name());
        }
    }

    UUID id() {
        return id;
    }

    UUID measureId() {
        return measureId;
    }

    String period() {
        return period;
    }

    int revision() {
        return revision;
    }

    boolean frozen() {
        return frozenIn != null;
    }

    /** The compilation that holds it, null while none does. */
    @Nullable UUID frozenIn() {
        return frozenIn;
    }

    /** Where it stands, frozen included. */
    UpdateState state() {
        return frozenIn != null ? UpdateState.FROZEN : state;
    }

    @Nullable Rating declared() {
        return declared;
    }

    @Nullable Integer progress() {
        return progress;
    }

    @Nullable BigDecimal spent() {
        return spent;
    }

    /** Whether it is the ministry's word: endorsed, and not returned since. */
    boolean isWord() {
        return state == UpdateState.ENDORSED || state == UpdateState.ACCEPTED;
    }

    /**
     * Where the measure stands when this is the ministry's last word.
     *
     * @param spentToDate the amount last declared, by this update or an earlier one
     */
    Standing standing(@Nullable BigDecimal spentToDate) {
        return new Standing(
                declared, assessed, text(assessedReasonFr, assessedReasonEn), progress, spentToDate, period);
    }

    @Nullable LocalizedText summary() {
        return text(summaryFr, summaryEn);
    }

    /** Why the declared rating is not the one that the facts give, null when it says nothing of it. */
    @Nullable LocalizedText declaredReason() {
        return text(declaredReasonFr, declaredReasonEn);
    }

    StatusUpdates.UpdateView view(String measure, List<StatusUpdates.Line> lines) {
        return new StatusUpdates.UpdateView(
                measure,
                period,
                revision,
                state(),
                declared,
                progress,
                summary(),
                spent == null ? null : spent.setScale(2).toPlainString(),
                lines,
                text(decisionFr, decisionEn),
                declaredReason(),
                assessed,
                text(assessedReasonFr, assessedReasonEn),
                text(returnReasonFr, returnReasonEn),
                text(correctionReasonFr, correctionReasonEn),
                text(lateReasonFr, lateReasonEn),
                false,
                submittedBy,
                submittedAt,
                endorsedBy,
                endorsedAt,
                acceptedBy,
                acceptedAt);
    }

    private static @Nullable LocalizedText text(@Nullable String fr, @Nullable String en) {
        return fr == null ? null : LocalizedText.of(fr, en);
    }

    private static @Nullable String fr(@Nullable LocalizedText text) {
        return text == null ? null : text.fr();
    }

    private static @Nullable String en(@Nullable LocalizedText text) {
        return text == null ? null : text.en();
    }
}
