package org.gouvernail.governance.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.minutes.MinutesBook.ErratumView;
import org.jspecify.annotations.Nullable;

/** An erratum beside approved minutes: inserted, then only read; the database refuses to change it. */
@Entity
@Table(name = "minutes_erratum")
class Erratum {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Column(name = "minutes_id", updatable = false)
    private UUID minutes;

    @Column(name = "number", updatable = false)
    private int number;

    @Column(name = "text_fr", updatable = false)
    private String textFr;

    @Column(name = "text_en", updatable = false)
    private @Nullable String textEn;

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    protected Erratum() {}

    Erratum(UUID minutes, int number, LocalizedText text, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.minutes = minutes;
        this.number = number;
        this.textFr = text.fr();
        this.textEn = text.en();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    ErratumView view() {
        return new ErratumView(number, LocalizedText.of(textFr, textEn), recordedBy, recordedAt);
    }
}
