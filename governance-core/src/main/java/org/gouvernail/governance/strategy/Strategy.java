package org.gouvernail.governance.strategy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.jspecify.annotations.Nullable;

/** The strategy, in its current edition; earlier editions are read from the journal. */
@Entity
@Table(name = "strategy")
class Strategy {

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

    @Column(name = "vision_fr")
    private String visionFr;

    @Column(name = "vision_en")
    private @Nullable String visionEn;

    @Column(name = "edition")
    private int edition;

    @Column(name = "edition_fr")
    private String editionFr;

    @Column(name = "edition_en")
    private @Nullable String editionEn;

    @Column(name = "adopted_on")
    private @Nullable LocalDate adoptedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "provenance_kind")
    private Provenance.Kind provenanceKind;

    @Column(name = "provenance_source")
    private @Nullable String provenanceSource;

    protected Strategy() {}

    Strategy(String code, LocalizedText title, LocalizedText vision, LocalizedText edition, Provenance provenance) {
        this.id = UUID.randomUUID();
        this.code = code;
        this.titleFr = title.fr();
        this.titleEn = title.en();
        word(edition, vision, provenance);
        this.edition = 1;
    }

    private void word(LocalizedText words, LocalizedText vision, Provenance provenance) {
        editionFr = words.fr();
        editionEn = words.en();
        visionFr = vision.fr();
        visionEn = vision.en();
        provenanceKind = provenance.kind();
        provenanceSource = provenance.source();
    }

    /** An edition that was a draft is adopted as it is numbered; an adopted one is followed by the next number. */
    void adopt(LocalizedText words, LocalizedText vision, LocalDate on, Provenance provenance) {
        if (adoptedOn != null) {
            edition++;
        }
        adoptedOn = on;
        word(words, vision, provenance);
    }

    void adoptedOn(@Nullable LocalDate on) {
        adoptedOn = on;
    }

    boolean adopted() {
        return adoptedOn != null;
    }

    int edition() {
        return edition;
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    StrategyView view(List<StrategyView.OrientationView> orientations) {
        return new StrategyView(
                code,
                LocalizedText.of(titleFr, titleEn),
                LocalizedText.of(visionFr, visionEn),
                new StrategyView.Edition(edition, LocalizedText.of(editionFr, editionEn), adoptedOn),
                new Provenance(provenanceKind, provenanceSource),
                orientations);
    }
}
