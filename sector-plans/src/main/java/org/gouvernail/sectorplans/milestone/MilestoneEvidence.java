package org.gouvernail.sectorplans.milestone;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.milestone.Evidence.Kind;
import org.gouvernail.sectorplans.milestone.Evidence.State;
import org.jspecify.annotations.Nullable;

/** A deliverable of a milestone. What it is never changes; it is accepted or refused once. */
@Entity
@Table(name = "milestone_evidence")
class MilestoneEvidence {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Column(name = "milestone_id", updatable = false)
    private UUID milestoneId;

    @Column(name = "position", updatable = false)
    private int position;

    @Column(name = "title_fr", updatable = false)
    private String titleFr;

    @Column(name = "title_en", updatable = false)
    private @Nullable String titleEn;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private Kind kind;

    @Column(name = "link", updatable = false)
    private @Nullable String link;

    @Column(name = "sha256", updatable = false)
    private @Nullable String sha256;

    @Column(name = "file_name", updatable = false)
    private @Nullable String fileName;

    @Column(name = "media_type", updatable = false)
    private @Nullable String mediaType;

    @Column(name = "size_bytes", updatable = false)
    private @Nullable Long size;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "submitted_by", updatable = false)
    private @Nullable String submittedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "reason_fr")
    private @Nullable String reasonFr;

    @Column(name = "reason_en")
    private @Nullable String reasonEn;

    protected MilestoneEvidence() {}

    private MilestoneEvidence(UUID milestoneId, int position, LocalizedText title, Kind kind, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.milestoneId = milestoneId;
        this.position = position;
        this.titleFr = title.fr();
        this.titleEn = title.en();
        this.kind = kind;
        this.state = State.SUBMITTED;
        this.submittedBy = by;
        this.recordedAt = at;
    }

    static MilestoneEvidence link(
            UUID milestoneId,
            int position,
            LocalizedText title,
            String link,
            @Nullable String sha256,
            String by,
            Instant at) {
        MilestoneEvidence evidence = new MilestoneEvidence(milestoneId, position, title, Kind.LINK, by, at);
        evidence.link = link;
        evidence.sha256 = sha256;
        return evidence;
    }

    static MilestoneEvidence file(
            UUID milestoneId,
            int position,
            LocalizedText title,
            Deliverables.File file,
            String sha256,
            String by,
            Instant at) {
        MilestoneEvidence evidence = new MilestoneEvidence(milestoneId, position, title, Kind.FILE, by, at);
        evidence.sha256 = sha256;
        evidence.fileName = file.name();
        evidence.mediaType = file.mediaType();
        evidence.size = (long) file.content().length;
        return evidence;
    }

    /** Accepted: what stood there can be told from what stands there, since its SHA-256 is known. */
    void accept(String by, Instant at) {
        decide(State.ACCEPTED, by, at);
        if (sha256 == null) {
            throw DomainException.conflict("deliverable.no-hash", String.valueOf(position + 1));
        }
    }

    void refuse(String by, Instant at, LocalizedText reason) {
        decide(State.REFUSED, by, at);
        reasonFr = reason.fr();
        reasonEn = reason.en();
    }

    /** Nobody decides on what they submitted. */
    void refuseOwn(String account) {
        if (account.equals(submittedBy)) {
            throw DomainException.forbidden("deliverable.own");
        }
    }

    private void decide(State decided, String by, Instant at) {
        if (state != State.SUBMITTED) {
            throw DomainException.conflict("deliverable.decided", String.valueOf(position + 1));
        }
        refuseOwn(by);
        state = decided;
        decidedBy = by;
        decidedAt = at;
    }

    UUID milestoneId() {
        return milestoneId;
    }

    String sha256() {
        return String.valueOf(sha256);
    }

    Deliverables.File file(byte[] content) {
        return new Deliverables.File(String.valueOf(fileName), String.valueOf(mediaType), content);
    }

    Evidence view(String milestone) {
        return new Evidence(
                position + 1,
                LocalizedText.of(titleFr, titleEn),
                link == null ? "/api/v1/milestones/" + milestone + "/evidence/" + (position + 1) + "/file" : link,
                kind,
                state,
                sha256,
                fileName,
                mediaType,
                size,
                recordedAt,
                decidedBy == null ? null : Role.SECRETARIAT,
                decidedAt,
                reasonFr == null ? null : LocalizedText.of(reasonFr, reasonEn));
    }
}
