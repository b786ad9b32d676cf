package org.gouvernail.sectorplans.milestone;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.milestone.Milestones.Evidence;
import org.jspecify.annotations.Nullable;

/** A piece of evidence joined to a milestone; it stays. */
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

    @Column(name = "link", updatable = false)
    private String link;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    protected MilestoneEvidence() {}

    MilestoneEvidence(UUID milestoneId, int position, Evidence evidence, Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.milestoneId = milestoneId;
        this.position = position;
        this.titleFr = evidence.title().fr();
        this.titleEn = evidence.title().en();
        this.link = evidence.link();
        this.recordedAt = recordedAt;
    }

    UUID milestoneId() {
        return milestoneId;
    }

    Evidence view() {
        return new Evidence(LocalizedText.of(titleFr, titleEn), link);
    }
}
