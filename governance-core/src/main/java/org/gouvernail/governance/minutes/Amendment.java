package org.gouvernail.governance.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.minutes.MinutesBook.AmendmentView;
import org.gouvernail.governance.minutes.MinutesBook.NewAmendment;
import org.gouvernail.governance.minutes.MinutesBook.Outcome;
import org.jspecify.annotations.Nullable;

/** An amendment to minutes (demande de modification): proposed once, settled once. */
@Entity
@Table(name = "minutes_amendment")
class Amendment {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "minutes_id", updatable = false)
    private UUID minutes;

    @Column(name = "number", updatable = false)
    private int number;

    @Column(name = "passage", updatable = false)
    private int passage;

    @Column(name = "before_fr", updatable = false)
    private String beforeFr;

    @Column(name = "before_en", updatable = false)
    private @Nullable String beforeEn;

    @Column(name = "text_fr", updatable = false)
    private String textFr;

    @Column(name = "text_en", updatable = false)
    private @Nullable String textEn;

    @Column(name = "reason_fr", updatable = false)
    private String reasonFr;

    @Column(name = "reason_en", updatable = false)
    private @Nullable String reasonEn;

    @Column(name = "proposed_by", updatable = false)
    private String proposedBy;

    @Column(name = "proposed_at", updatable = false)
    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private Outcome outcome;

    @Column(name = "settled_fr")
    private @Nullable String settledFr;

    @Column(name = "settled_en")
    private @Nullable String settledEn;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    protected Amendment() {}

    Amendment(UUID minutes, int number, LocalizedText before, NewAmendment proposed, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.minutes = minutes;
        this.number = number;
        this.passage = proposed.passage();
        this.beforeFr = before.fr();
        this.beforeEn = before.en();
        this.textFr = proposed.text().fr();
        this.textEn = proposed.text().en();
        this.reasonFr = proposed.reason().fr();
        this.reasonEn = proposed.reason().en();
        this.proposedBy = by;
        this.proposedAt = at;
        this.outcome = Outcome.PROPOSED;
    }

    void settle(boolean adopted, @Nullable LocalizedText reason, Instant at) {
        if (outcome != Outcome.PROPOSED) {
            throw DomainException.conflict("amendment.settled", String.valueOf(number));
        }
        outcome = adopted ? Outcome.ADOPTED : Outcome.REJECTED;
        settledFr = reason == null ? null : reason.fr();
        settledEn = reason == null ? null : reason.en();
        settledAt = at;
    }

    int passage() {
        return passage;
    }

    LocalizedText before() {
        return LocalizedText.of(beforeFr, beforeEn);
    }

    LocalizedText text() {
        return LocalizedText.of(textFr, textEn);
    }

    boolean waits() {
        return outcome == Outcome.PROPOSED;
    }

    AmendmentView view() {
        return new AmendmentView(
                number,
                passage,
                before(),
                text(),
                LocalizedText.of(reasonFr, reasonEn),
                proposedBy,
                proposedAt,
                outcome,
                settledFr == null ? null : LocalizedText.of(settledFr, settledEn),
                settledAt);
    }
}
