package org.gouvernail.governance.strategy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.jspecify.annotations.Nullable;

/** An orientation (orientation stratégique): added in order, under a working title until the
 * strategy is adopted, then with the words and the target that it gives. */
@Entity
@Table(name = "orientation")
class Orientation {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "strategy_id", updatable = false)
    private UUID strategyId;

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

    @Column(name = "lead_organisation")
    private @Nullable String leadOrganisation;

    @Enumerated(EnumType.STRING)
    @Column(name = "provenance_kind")
    private Provenance.Kind provenanceKind;

    @Column(name = "provenance_source")
    private @Nullable String provenanceSource;

    /** Number of the edition that no longer holds it, null while it is in force. */
    @Column(name = "retired_in")
    private @Nullable Integer retiredIn;

    protected Orientation() {}

    Orientation(
            UUID strategyId,
            int position,
            String code,
            LocalizedText title,
            @Nullable LocalizedText target,
            @Nullable String leadOrganisation,
            Provenance provenance) {
        this.id = UUID.randomUUID();
        this.strategyId = strategyId;
        this.position = position;
        this.code = code;
        reword(title, target, leadOrganisation, provenance);
    }

    void passOn(String organisation) {
        leadOrganisation = organisation;
    }

    final void reword(
            LocalizedText title,
            @Nullable LocalizedText target,
            @Nullable String leadOrganisation,
            Provenance provenance) {
        this.titleFr = title.fr();
        this.titleEn = title.en();
        this.targetFr = target == null ? null : target.fr();
        this.targetEn = target == null ? null : target.en();
        this.leadOrganisation = leadOrganisation;
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

    UUID id() {
        return id;
    }

    StrategyView.OrientationView view(List<StrategyView.ObjectiveView> objectives) {
        return new StrategyView.OrientationView(
                code,
                LocalizedText.of(titleFr, titleEn),
                targetFr == null ? null : LocalizedText.of(targetFr, targetEn),
                leadOrganisation,
                new Provenance(provenanceKind, provenanceSource),
                objectives);
    }
}
