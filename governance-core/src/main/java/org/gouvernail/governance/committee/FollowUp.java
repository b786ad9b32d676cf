package org.gouvernail.governance.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A follow-up (suivi) of a decision: owed by an organisation until a date, closed with its evidence. */
@Entity
@Table(name = "follow_up")
class FollowUp {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "decision_code", updatable = false)
    private String decision;

    @Column(name = "text_fr", updatable = false)
    private String textFr;

    @Column(name = "text_en", updatable = false)
    private @Nullable String textEn;

    @Column(name = "organisation")
    private String organisation;

    @Column(name = "due_on", updatable = false)
    private LocalDate dueOn;

    @Column(name = "evidence_fr")
    private @Nullable String evidenceFr;

    @Column(name = "evidence_en")
    private @Nullable String evidenceEn;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "opened_at", updatable = false)
    private @Nullable Instant openedAt;

    @Column(name = "evidence_link")
    private @Nullable String evidenceLink;

    @Column(name = "evidence_sha256")
    private @Nullable String evidenceSha256;

    protected FollowUp() {}

    FollowUp(String decision, int number, LocalizedText text, String organisation, LocalDate dueOn, Instant at) {
        this.id = UUID.randomUUID();
        this.code = decision + "-S" + number;
        this.decision = decision;
        this.textFr = text.fr();
        this.textEn = text.en();
        this.organisation = organisation;
        this.dueOn = dueOn;
        this.openedAt = at;
    }

    /** Whether it is open on a day: opened by its end, when that is known, and not closed before. */
    boolean openOn(LocalDate day) {
        return (openedAt == null || !day(openedAt).isAfter(day))
                && (closedAt == null || !day(closedAt).isBefore(day));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, BusinessClock.ZONE);
    }

    void close(Committees.Evidence evidence, Instant at) {
        if (closedAt != null) {
            throw DomainException.conflict("follow-up.closed", code);
        }
        evidenceFr = evidence.text().fr();
        evidenceEn = evidence.text().en();
        evidenceLink = evidence.link();
        evidenceSha256 = evidence.sha256();
        closedAt = at;
    }

    /** Its organisation was taken over by another, which owes it from now on. */
    void passOn(String heir) {
        organisation = heir;
    }

    String decision() {
        return decision;
    }

    String organisation() {
        return organisation;
    }

    Committees.FollowUpView view() {
        return new Committees.FollowUpView(
                code,
                decision,
                LocalizedText.of(textFr, textEn),
                organisation,
                dueOn,
                closedAt == null,
                evidenceFr == null ? null : LocalizedText.of(evidenceFr, evidenceEn),
                closedAt,
                evidenceLink,
                evidenceSha256);
    }
}
