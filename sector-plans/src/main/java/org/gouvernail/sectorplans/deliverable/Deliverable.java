package org.gouvernail.sectorplans.deliverable;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.governance.period.FiscalQuarter;
import org.gouvernail.sectorplans.deliverable.Deliverables.DeliverableContent;
import org.gouvernail.sectorplans.deliverable.Deliverables.DeliverableView;
import org.jspecify.annotations.Nullable;

/** An expected deliverable. Announced with its milestone, reworded by the secretariat, never deleted. */
@Entity
@Table(name = "deliverable")
class Deliverable {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "milestone_id", updatable = false)
    private UUID milestoneId;

    @Column(name = "plan_code", updatable = false)
    private String plan;

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "title_fr")
    private String titleFr;

    @Column(name = "title_en")
    private @Nullable String titleEn;

    @Column(name = "due_date")
    private @Nullable LocalDate due;

    @Column(name = "due_text_fr")
    private @Nullable String dueTextFr;

    @Column(name = "due_text_en")
    private @Nullable String dueTextEn;

    @Enumerated(EnumType.STRING)
    @Column(name = "provenance_kind", updatable = false)
    private Provenance.Kind provenanceKind;

    @Column(name = "provenance_source", updatable = false)
    private @Nullable String provenanceSource;

    @ElementCollection
    @CollectionTable(name = "deliverable_organisation", joinColumns = @JoinColumn(name = "deliverable_id"))
    @OrderColumn(name = "position")
    @Column(name = "organisation_code")
    private List<String> organisations = new ArrayList<>();

    protected Deliverable() {}

    Deliverable(UUID milestoneId, String plan, String code, DeliverableContent content, Provenance provenance) {
        this.id = UUID.randomUUID();
        this.milestoneId = milestoneId;
        this.plan = plan;
        this.code = code;
        this.provenanceKind = provenance.kind();
        this.provenanceSource = provenance.source();
        revise(content);
    }

    final void revise(DeliverableContent content) {
        titleFr = content.title().fr();
        titleEn = content.title().en();
        due = content.due();
        LocalizedText words = content.dueText();
        dueTextFr = words == null ? null : words.fr();
        dueTextEn = words == null ? null : words.en();
        organisations = new ArrayList<>(content.organisations());
    }

    void passOn(List<String> heirs) {
        organisations = new ArrayList<>(heirs);
    }

    String code() {
        return code;
    }

    UUID milestoneId() {
        return milestoneId;
    }

    @Nullable LocalDate due() {
        return due;
    }

    DeliverableView view(String measure, String milestone) {
        LocalDate day = due;
        return new DeliverableView(
                code,
                measure,
                milestone,
                LocalizedText.of(titleFr, titleEn),
                day,
                day == null ? null : FiscalQuarter.of(day).code(),
                dueTextFr == null ? null : LocalizedText.of(dueTextFr, dueTextEn),
                List.copyOf(organisations),
                new Provenance(provenanceKind, provenanceSource));
    }
}
