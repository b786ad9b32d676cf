package org.gouvernail.governance.advice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.gouvernail.governance.advice.AdviceBook.ErratumView;
import org.gouvernail.governance.advice.AdviceBook.Side;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** An erratum beside an adopted opinion or an approved reply: inserted, then only read. */
@Entity
@Table(name = "advice_erratum")
class AdviceErratum {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Column(name = "advice_code", updatable = false)
    private String advice;

    @Enumerated(EnumType.STRING)
    @Column(name = "side", updatable = false)
    private Side side;

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

    protected AdviceErratum() {}

    AdviceErratum(String advice, Side side, int number, LocalizedText text, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.advice = advice;
        this.side = side;
        this.number = number;
        this.textFr = text.fr();
        this.textEn = text.en();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    String advice() {
        return advice;
    }

    Side side() {
        return side;
    }

    ErratumView view() {
        return new ErratumView(number, LocalizedText.of(textFr, textEn), recordedBy, recordedAt);
    }
}
