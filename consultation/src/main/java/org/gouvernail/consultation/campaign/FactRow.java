package org.gouvernail.consultation.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.gouvernail.consultation.campaign.Consultations.Fact;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.jspecify.annotations.Nullable;

/** A fact as its consultation keeps it. */
@Embeddable
class FactRow {

    @Column(name = "happened_on")
    private @Nullable LocalDate on;

    @Column(name = "text_fr")
    private String textFr;

    @Column(name = "text_en")
    private @Nullable String textEn;

    @Enumerated(EnumType.STRING)
    @Column(name = "provenance_kind")
    private Provenance.Kind provenanceKind;

    @Column(name = "provenance_source")
    private @Nullable String provenanceSource;

    protected FactRow() {}

    FactRow(Fact fact) {
        this.on = fact.on();
        this.textFr = fact.text().fr();
        this.textEn = fact.text().en();
        this.provenanceKind = fact.provenance().kind();
        this.provenanceSource = fact.provenance().source();
    }

    Fact view() {
        return new Fact(on, LocalizedText.of(textFr, textEn), new Provenance(provenanceKind, provenanceSource));
    }
}
