package org.gouvernail.governance.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;

/** How an account wants the letters of a kind, and the secret in each of them that stops the kind and opens nothing else. */
@Entity
@Table(name = "notice_choice")
class NoticeChoice {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "account", updatable = false)
    private String account;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private NoticeKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "rhythm")
    private Rhythm rhythm;

    @Column(name = "token", updatable = false)
    private String token;

    protected NoticeChoice() {}

    NoticeChoice(String account, NoticeKind kind) {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        this.id = UUID.randomUUID();
        this.account = account;
        this.kind = kind;
        this.rhythm = Rhythm.AT_ONCE;
        this.token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    String account() {
        return account;
    }

    NoticeKind kind() {
        return kind;
    }

    Rhythm rhythm() {
        return rhythm;
    }

    void choose(Rhythm other) {
        rhythm = other;
    }

    String token() {
        return token;
    }
}
