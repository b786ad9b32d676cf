package org.gouvernail.governance.strategy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.jspecify.annotations.Nullable;

/** An objective (objectif stratégique) under an orientation: added once, in order; its code is never given again. */
@Entity
@Table(name = "objective")
class Objective {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "orientation_id", updatable = false)
    private UUID orientationId;

    @Column(name = "position", updatable = false)
    private int position;

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "title_fr")
    private String titleFr;

    @Column(name = "title_en")
    private @Nullable String titleEn;

    @Column(name = "target_fr")
    private @Nullable String targetFr;

    @Column(name = "target_en")
    private @Nullable String targetEn;

    @Enumerated(EnumType.STRING)
    @Column(name = "provenance_kind")
    private Provenance.Kind provenanceKind;

    @Column(name = "provenance_source")
    private @Nullable String provenanceSource;

    /** Number of the edition that no longer holds it, null while it is in force. */
    @Column(name = "retired_in")
    private @Nullable Integer retiredIn;

    protected Objective() {}

    Objective(
            UUID orientationId,
            int position,
            String code,
            LocalizedText title,
            @Nullable LocalizedText target,
            Provenance provenance) {
        this.id = UUID.randomUUID();
        this.orientationId = orientationId;
        this.position = position;
        this.code = code;
        reword(title, target, provenance);
    }

    final void reword(LocalizedText title, @Nullable LocalizedText target, Provenance provenance) {
        this.titleFr = title.fr();
        this.titleEn = title.en();
        this.targetFr = target == null ? null : target.fr();
        this.targetEn = target == null ? null : target.en();
        this.provenanceKind = provenance.kind();
        this.provenanceSource = provenance.source();
    }

    void retire(int edition) {
        retiredIn = edition;
    }

    boolean inForce() {
        return retiredIn == null;
    }

    String code() {
        return code;
    }

    UUID orientationId() {
        return orientationId;
    }

    StrategyView.ObjectiveView view() {
        return new StrategyView.ObjectiveView(
                code,
                LocalizedText.of(titleFr, titleEn),
                targetFr == null ? null : LocalizedText.of(targetFr, targetEn),
                new Provenance(provenanceKind, provenanceSource));
    }
}
