package org.gouvernail.consultation.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.gouvernail.consultation.campaign.Consultations.Theme;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.jspecify.annotations.Nullable;

/** A theme as its consultation keeps it. */
@Embeddable
class ThemeRow {

    @Column(name = "code")
    private String code;

    @Column(name = "title_fr")
    private String titleFr;

    @Column(name = "title_en")
    private @Nullable String titleEn;

    @Column(name = "opened_on")
    private @Nullable LocalDate openedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "provenance_kind")
    private Provenance.Kind provenanceKind;

    @Column(name = "provenance_source")
    private @Nullable String provenanceSource;

    protected ThemeRow() {}

    ThemeRow(Theme theme) {
        this.code = theme.code();
        this.titleFr = theme.title().fr();
        this.titleEn = theme.title().en();
        this.openedOn = theme.openedOn();
        this.provenanceKind = theme.provenance().kind();
        this.provenanceSource = theme.provenance().source();
    }

    Theme view() {
        return new Theme(
                code, LocalizedText.of(titleFr, titleEn), openedOn, new Provenance(provenanceKind, provenanceSource));
    }
}
