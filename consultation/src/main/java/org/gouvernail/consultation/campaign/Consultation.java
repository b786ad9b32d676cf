package org.gouvernail.consultation.campaign;

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
import org.gouvernail.consultation.campaign.Consultations.ConsultationView;
import org.gouvernail.consultation.campaign.Consultations.Content;
import org.gouvernail.consultation.campaign.Consultations.Counts;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.jspecify.annotations.Nullable;

/** A consultation. Written down once by an analyst, with its themes and what is known of it. */
@Entity
@Table(name = "consultation")
class Consultation {

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

    @Column(name = "description_fr")
    private String descriptionFr;

    @Column(name = "description_en")
    private @Nullable String descriptionEn;

    @Column(name = "starts_on")
    private @Nullable LocalDate start;

    @Column(name = "ends_on")
    private @Nullable LocalDate end;

    @Column(name = "held_elsewhere")
    private boolean heldElsewhere;

    @ElementCollection
    @CollectionTable(name = "consultation_theme", joinColumns = @JoinColumn(name = "consultation_id"))
    @OrderColumn(name = "position")
    private List<ThemeRow> themes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "consultation_fact", joinColumns = @JoinColumn(name = "consultation_id"))
    @OrderColumn(name = "position")
    private List<FactRow> facts = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    @Column(name = "provenance_kind")
    private Provenance.Kind provenanceKind;

    @Column(name = "provenance_source")
    private @Nullable String provenanceSource;

    protected Consultation() {}

    Consultation(String code, Content content) {
        this.id = UUID.randomUUID();
        this.code = code;
        this.titleFr = content.title().fr();
        this.titleEn = content.title().en();
        this.descriptionFr = content.description().fr();
        this.descriptionEn = content.description().en();
        this.start = content.start();
        this.end = content.end();
        this.heldElsewhere = content.heldElsewhere();
        content.themes().forEach(theme -> themes.add(new ThemeRow(theme)));
        content.facts().forEach(fact -> facts.add(new FactRow(fact)));
        this.provenanceKind = content.provenance().kind();
        this.provenanceSource = content.provenance().source();
    }

    ConsultationView view() {
        return new ConsultationView(
                code,
                LocalizedText.of(titleFr, titleEn),
                LocalizedText.of(descriptionFr, descriptionEn),
                start,
                end,
                heldElsewhere,
                themes.stream().map(ThemeRow::view).toList(),
                facts.stream().map(FactRow::view).toList(),
                heldElsewhere ? Counts.UNKNOWN : Counts.NONE,
                new Provenance(provenanceKind, provenanceSource));
    }
}
