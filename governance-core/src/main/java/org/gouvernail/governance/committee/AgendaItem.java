package org.gouvernail.governance.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

/** A point put to the committee: proposed by the quarter or added by the secretariat, decided at most once. */
@Entity
@Table(name = "agenda_item")
class AgendaItem {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "code")
    private String code;

    @Column(name = "session_code")
    private @Nullable String session;

    @Column(name = "position")
    private int position;

    @Column(name = "subject_kind", updatable = false)
    private String subjectKind;

    @Column(name = "subject_code", updatable = false)
    private String subjectCode;

    @Column(name = "cause", updatable = false)
    private String cause;

    @Column(name = "title_fr", updatable = false)
    private String titleFr;

    @Column(name = "title_en", updatable = false)
    private @Nullable String titleEn;

    @Column(name = "facts", updatable = false)
    private String facts;

    @Column(name = "decision_fr", updatable = false)
    private String decisionFr;

    @Column(name = "decision_en", updatable = false)
    private @Nullable String decisionEn;

    @Column(name = "decision_code")
    private @Nullable String decision;

    protected AgendaItem() {}

    AgendaItem(String code, Committees.Proposal proposal) {
        this.id = UUID.randomUUID();
        this.code = code;
        this.subjectKind = proposal.subject().kind();
        this.subjectCode = proposal.subject().code();
        this.cause = proposal.cause();
        this.titleFr = proposal.title().fr();
        this.titleEn = proposal.title().en();
        this.facts = Json.write(proposal.facts());
        this.decisionFr = proposal.decisionRequested().fr();
        this.decisionEn = proposal.decisionRequested().en();
    }

    /** Puts the point on a session's agenda, from where it gets its code. */
    void place(String session, int position) {
        this.session = session;
        this.position = position;
        this.code = session + "-P" + position;
    }

    /** Takes an undecided point off a session that closes: it waits for the next one. */
    boolean carry() {
        boolean undecided = decision == null;
        if (undecided) {
            session = null;
            position = 0;
        }
        return undecided;
    }

    void decided(String decision) {
        if (this.decision != null) {
            throw DomainException.conflict("decision.item-decided", code, this.decision);
        }
        this.decision = decision;
    }

    String code() {
        return code;
    }

    @Nullable String session() {
        return session;
    }

    SubjectRef subject() {
        return new SubjectRef(subjectKind, subjectCode);
    }

    Committees.AgendaItemView view(String page) {
        return new Committees.AgendaItemView(
                code,
                session,
                position,
                subject(),
                page,
                LocalizedText.of(titleFr, titleEn),
                List.of(Json.read(facts, LocalizedText[].class)),
                LocalizedText.of(decisionFr, decisionEn),
                decision);
    }
}
