package org.gouvernail.sectorplans.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.sectorplans.plan.Plans.PlanContent;
import org.gouvernail.sectorplans.plan.Plans.PlanView;
import org.jspecify.annotations.Nullable;

/** A sector plan. Announced or adopted with its code, revised as ministries agree, never deleted. */
@Entity
@Table(name = "sector_plan")
class SectorPlan {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "title_fr")
    private String titleFr;

    @Column(name = "title_en")
    private @Nullable String titleEn;

    @Column(name = "lead_organisation")
    private String leadOrganisation;

    @Column(name = "start_date")
    private @Nullable LocalDate start;

    @Column(name = "end_date")
    private @Nullable LocalDate end;

    @Column(name = "adopted_on")
    private @Nullable LocalDate adoptedOn;

    @Column(name = "envelope")
    private @Nullable BigDecimal envelope;

    @Column(name = "announced_measures")
    private @Nullable Integer announcedMeasures;

    @Column(name = "note_fr")
    private @Nullable String noteFr;

    @Column(name = "note_en")
    private @Nullable String noteEn;

    @Enumerated(EnumType.STRING)
    @Column(name = "provenance_kind")
    private Provenance.Kind provenanceKind;

    @Column(name = "provenance_source")
    private @Nullable String provenanceSource;

    protected SectorPlan() {}

    SectorPlan(String code, PlanContent content) {
        this.id = UUID.randomUUID();
        this.code = code;
        revise(content);
    }

    final void revise(PlanContent content) {
        titleFr = content.title().fr();
        titleEn = content.title().en();
        leadOrganisation = content.leadOrganisation();
        start = content.start();
        end = content.end();
        adoptedOn = content.adoptedOn();
        envelope = content.envelope();
        announcedMeasures = content.announcedMeasures();
        LocalizedText note = content.note();
        noteFr = note == null ? null : note.fr();
        noteEn = note == null ? null : note.en();
        provenanceKind = content.provenance().kind();
        provenanceSource = content.provenance().source();
    }

    void passOn(String organisation) {
        leadOrganisation = organisation;
    }

    UUID id() {
        return id;
    }

    PlanView view(List<String> contributing) {
        return new PlanView(
                code,
                LocalizedText.of(titleFr, titleEn),
                leadOrganisation,
                contributing,
                start,
                end,
                adoptedOn,
                envelope == null ? null : envelope.setScale(2).toPlainString(),
                announcedMeasures,
                noteFr == null ? null : LocalizedText.of(noteFr, noteEn),
                new Provenance(provenanceKind, provenanceSource));
    }
}
