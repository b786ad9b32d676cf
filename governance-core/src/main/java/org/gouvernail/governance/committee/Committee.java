package org.gouvernail.governance.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A committee (comité) and its mandate. Established once. */
@Entity
@Table(name = "committee")
class Committee {

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

    @Column(name = "mandate_fr")
    private String mandateFr;

    @Column(name = "mandate_en")
    private @Nullable String mandateEn;

    protected Committee() {}

    Committee(String code, LocalizedText title, LocalizedText mandate) {
        this.id = UUID.randomUUID();
        this.code = code;
        this.titleFr = title.fr();
        this.titleEn = title.en();
        this.mandateFr = mandate.fr();
        this.mandateEn = mandate.en();
    }

    Committees.CommitteeView view() {
        return new Committees.CommitteeView(
                code, LocalizedText.of(titleFr, titleEn), LocalizedText.of(mandateFr, mandateEn));
    }
}
