package org.gouvernail.governance.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

/** A notice (avis) and its letter: pending until the mail server takes it or it is given up. Never deleted. */
@Entity
@Table(name = "notice")
class Notice {

    /** Kind of subject of a digest, which is a letter alone: nobody sees it among notices. */
    static final String DIGEST = "digest";

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "account", updatable = false)
    private String account;

    @Column(name = "cause", updatable = false)
    private String cause;

    @Column(name = "subject_kind", updatable = false)
    private String subjectKind;

    @Column(name = "subject_code", updatable = false)
    private String subjectCode;

    @Column(name = "title_fr", updatable = false)
    private String titleFr;

    @Column(name = "title_en", updatable = false)
    private String titleEn;

    @Column(name = "text_fr", updatable = false)
    private String textFr;

    @Column(name = "text_en", updatable = false)
    private String textEn;

    @Column(name = "path", updatable = false)
    private String path;

    @Column(name = "told_at", updatable = false)
    private Instant toldAt;

    @Column(name = "read_at")
    private @Nullable Instant readAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "mail")
    private MailState mail;

    @Column(name = "attempts")
    private int attempts;

    @Column(name = "next_attempt_at")
    private @Nullable Instant nextAttemptAt;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    protected Notice() {}

    Notice(String account, String cause, SubjectRef subject, Notices.Words words, Instant at, MailState mail) {
        this.id = UUID.randomUUID();
        this.account = account;
        this.cause = cause;
        this.subjectKind = subject.kind();
        this.subjectCode = subject.code();
        this.titleFr = words.title().fr();
        this.titleEn = Objects.requireNonNull(words.title().en());
        this.textFr = words.text().fr();
        this.textEn = Objects.requireNonNull(words.text().en());
        this.path = words.path();
        this.toldAt = at;
        this.mail = mail;
        this.nextAttemptAt = mail == MailState.PENDING ? at : null;
    }

    UUID id() {
        return id;
    }

    String account() {
        return account;
    }

    String cause() {
        return cause;
    }

    Instant toldAt() {
        return toldAt;
    }

    /** A digest carries it. */
    void gathered() {
        mail = MailState.GATHERED;
    }

    void read(Instant at) {
        readAt = readAt == null ? at : readAt;
    }

    /** Whether its letter is to be tried now. */
    boolean due(Instant now) {
        return mail == MailState.PENDING && nextAttemptAt != null && !nextAttemptAt.isAfter(now);
    }

    void sent(Instant at) {
        attempts++;
        mail = MailState.SENT;
        sentAt = at;
        nextAttemptAt = null;
    }

    /** The attempt failed: the next one waits a minute, then twice as long each time, until the letter is given up. */
    void notSent(Instant at) {
        attempts++;
        boolean last = attempts >= Notices.MOST_ATTEMPTS;
        mail = last ? MailState.FAILED : MailState.PENDING;
        nextAttemptAt = last ? null : at.plus(Duration.ofMinutes(1L << (attempts - 1)));
    }

    /** There is nowhere left to send it to. */
    void withoutLetter() {
        mail = MailState.NONE;
        nextAttemptAt = null;
    }

    Notices.NoticeView view() {
        return new Notices.NoticeView(
                id,
                account,
                LocalizedText.of(titleFr, titleEn),
                LocalizedText.of(textFr, textEn),
                path,
                toldAt,
                readAt,
                mail,
                attempts,
                sentAt);
    }
}
