package org.gouvernail.sectorplans.risk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.risk.RegisterChanges.Before;
import org.gouvernail.sectorplans.risk.Risks.RiskContent;
import org.gouvernail.sectorplans.risk.Risks.RiskView;
import org.jspecify.annotations.Nullable;

/** A risk. Entered open, revised while it is, closed or happened in the end, never deleted and never opened again. */
@Entity
@Table(name = "risk")
class Risk implements RegisterEntry<RiskView> {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "measure_id", updatable = false)
    private UUID measureId;

    @Column(name = "position", updatable = false)
    private int position;

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "title_fr")
    private String titleFr;

    @Column(name = "title_en")
    private @Nullable String titleEn;

    @Column(name = "description_fr")
    private @Nullable String descriptionFr;

    @Column(name = "description_en")
    private @Nullable String descriptionEn;

    @Column(name = "likelihood")
    private int likelihood;

    @Column(name = "effect")
    private int effect;

    @Enumerated(EnumType.STRING)
    @Column(name = "response")
    private RiskResponse response;

    @Column(name = "treatment_fr")
    private String treatmentFr;

    @Column(name = "treatment_en")
    private @Nullable String treatmentEn;

    @Column(name = "owner_fr")
    private String ownerFr;

    @Column(name = "owner_en")
    private @Nullable String ownerEn;

    @Column(name = "review_on")
    private LocalDate reviewOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private RiskState state;

    @Column(name = "entered_on", updatable = false)
    private LocalDate enteredOn;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "outcome_fr")
    private @Nullable String outcomeFr;

    @Column(name = "outcome_en")
    private @Nullable String outcomeEn;

    @Column(name = "issue_code")
    private @Nullable String issue;

    protected Risk() {}

    Risk(UUID measureId, int position, String code, RiskContent content, LocalDate enteredOn) {
        this.id = UUID.randomUUID();
        this.measureId = measureId;
        this.position = position;
        this.code = code;
        this.state = RiskState.OPEN;
        this.enteredOn = enteredOn;
        revise(content);
    }

    final void revise(RiskContent content) {
        demandOpen();
        titleFr = content.title().fr();
        titleEn = content.title().en();
        LocalizedText description = content.description();
        descriptionFr = description == null ? null : description.fr();
        descriptionEn = description == null ? null : description.en();
        likelihood = content.likelihood();
        effect = content.effect();
        response = content.response();
        treatmentFr = content.treatment().fr();
        treatmentEn = content.treatment().en();
        ownerFr = content.owner().fr();
        ownerEn = content.owner().en();
        reviewOn = content.reviewOn();
    }

    void close(LocalizedText why, LocalDate day) {
        demandOpen();
        state = RiskState.CLOSED;
        outcomeFr = why.fr();
        outcomeEn = why.en();
        endedOn = day;
    }

    void materialise(String issueCode, LocalDate day) {
        demandOpen();
        state = RiskState.MATERIALISED;
        issue = issueCode;
        endedOn = day;
    }

    private void demandOpen() {
        if (state != RiskState.OPEN) {
            throw DomainException.conflict("risk.ended", code, String.valueOf(endedOn));
        }
    }

    /** What it says until a revision that lowers its likelihood or its effect, null when this one does not. */
    @Nullable Before softenedBy(RiskContent content) {
        return content.likelihood() < likelihood || content.effect() < effect
                ? new Before(null, likelihood, effect)
                : null;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public UUID measureId() {
        return measureId;
    }

    LocalDate reviewOn() {
        return reviewOn;
    }

    @Override
    public RiskView view(String measure) {
        int exposure = likelihood * effect;
        return new RiskView(
                code,
                measure,
                LocalizedText.of(titleFr, titleEn),
                descriptionFr == null ? null : LocalizedText.of(descriptionFr, descriptionEn),
                likelihood,
                effect,
                exposure,
                Exposure.of(exposure),
                response,
                LocalizedText.of(treatmentFr, treatmentEn),
                LocalizedText.of(ownerFr, ownerEn),
                reviewOn,
                state,
                enteredOn,
                endedOn,
                outcomeFr == null ? null : LocalizedText.of(outcomeFr, outcomeEn),
                issue);
    }
}
