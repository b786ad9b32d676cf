package org.gouvernail.governance.advice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gouvernail.governance.advice.AdviceBook.NewRequest;
import org.gouvernail.governance.advice.AdviceBook.Opinion;
import org.gouvernail.governance.advice.AdviceBook.Reply;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.governance.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

/** The file of one request for advice (dossier d'avis): the question, the drafts of both sides and their releases. */
@Entity
@Table(name = "advice")
class AdviceFile {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "body_code", updatable = false)
    private String body;

    @Column(name = "advice_year", updatable = false)
    private int year;

    @Column(name = "number", updatable = false)
    private int number;

    @Column(name = "own_initiative", updatable = false)
    private boolean ownInitiative;

    @Column(name = "question_fr", updatable = false)
    private String questionFr;

    @Column(name = "question_en", updatable = false)
    private @Nullable String questionEn;

    @Column(name = "subject_kind", updatable = false)
    private String subjectKind;

    @Column(name = "subject_code", updatable = false)
    private String subjectCode;

    @Column(name = "due_on", updatable = false)
    private @Nullable LocalDate dueOn;

    @Column(name = "asked_by", updatable = false)
    private String askedBy;

    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;

    @Column(name = "opinion_draft")
    private @Nullable String opinionDraft;

    @Column(name = "opinion_released_at")
    private @Nullable Instant opinionReleasedAt;

    @Column(name = "reply_draft")
    private @Nullable String replyDraft;

    @Column(name = "reply_released_at")
    private @Nullable Instant replyReleasedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "provenance_kind", updatable = false)
    private Provenance.@Nullable Kind provenanceKind;

    @Column(name = "provenance_source", updatable = false)
    private @Nullable String provenanceSource;

    protected AdviceFile() {}

    AdviceFile(String body, int year, int number, boolean ownInitiative, LocalizedText question, SubjectRef subject) {
        this.id = UUID.randomUUID();
        this.code = code(body, year, number);
        this.body = body;
        this.year = year;
        this.number = number;
        this.ownInitiative = ownInitiative;
        this.questionFr = question.fr();
        this.questionEn = question.en();
        this.subjectKind = subject.kind();
        this.subjectCode = subject.code();
    }

    static String code(String body, int year, int number) {
        return body + "-" + year + "-A" + number;
    }

    AdviceFile asked(String by, Instant at) {
        askedBy = by;
        askedAt = at;
        return this;
    }

    AdviceFile on(NewRequest request) {
        Provenance provenance = request.provenance();
        dueOn = request.dueOn();
        provenanceKind = provenance == null ? null : provenance.kind();
        provenanceSource = provenance == null ? null : provenance.source();
        return this;
    }

    void draft(Opinion opinion) {
        opinionDraft = Json.write(opinion);
    }

    void draft(Reply reply) {
        replyDraft = Json.write(reply);
    }

    void releaseOpinion(Instant at) {
        if (opinionReleasedAt != null) {
            throw DomainException.conflict("advice.opinion-released", code);
        }
        opinionReleasedAt = at;
    }

    void releaseReply(Instant at) {
        if (replyReleasedAt != null) {
            throw DomainException.conflict("advice.reply-released", code);
        }
        replyReleasedAt = at;
    }

    /** The draft of the opinion as it is hashed, null while nobody saved one. */
    @Nullable String opinionDraft() {
        return opinionDraft == null ? null : Json.canonicalText(opinionDraft);
    }

    /** The draft of the reply as it is hashed, null while nobody saved one. */
    @Nullable String replyDraft() {
        return replyDraft == null ? null : Json.canonicalText(replyDraft);
    }

    String code() {
        return code;
    }

    String body() {
        return body;
    }

    boolean isOwnInitiative() {
        return ownInitiative;
    }

    LocalizedText question() {
        return LocalizedText.of(questionFr, questionEn);
    }

    SubjectRef subject() {
        return new SubjectRef(subjectKind, subjectCode);
    }

    @Nullable LocalDate dueOn() {
        return dueOn;
    }

    String askedBy() {
        return askedBy;
    }

    Instant askedAt() {
        return askedAt;
    }

    @Nullable Instant opinionReleasedAt() {
        return opinionReleasedAt;
    }

    @Nullable Instant replyReleasedAt() {
        return replyReleasedAt;
    }

    boolean isPublic() {
        return opinionReleasedAt != null && replyReleasedAt != null;
    }

    @Nullable Provenance provenance() {
        return provenanceKind == null ? null : new Provenance(provenanceKind, provenanceSource);
    }
}
