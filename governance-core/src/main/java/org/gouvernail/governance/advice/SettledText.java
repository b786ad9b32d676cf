package org.gouvernail.governance.advice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.gouvernail.governance.advice.AdviceBook.Side;
import org.gouvernail.governance.kernel.Json;
import org.jspecify.annotations.Nullable;

/** An opinion as adopted or a reply as approved: inserted, then only read; the database refuses to change it. */
@Entity
@Table(name = "advice_text")
class SettledText {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Column(name = "advice_code", updatable = false)
    private String advice;

    @Enumerated(EnumType.STRING)
    @Column(name = "side", updatable = false)
    private Side side;

    @Column(name = "content", updatable = false)
    private String content;

    @Column(name = "sha256", updatable = false)
    private String sha256;

    @Column(name = "settled_by", updatable = false)
    private String settledBy;

    @Column(name = "settled_at", updatable = false)
    private Instant settledAt;

    @Column(name = "session_code", updatable = false)
    private @Nullable String session;

    protected SettledText() {}

    SettledText(String advice, Side side, String content, String by, Instant at, @Nullable String session) {
        this.id = UUID.randomUUID();
        this.advice = advice;
        this.side = side;
        this.content = content;
        this.sha256 = Json.sha256(content);
        this.settledBy = by;
        this.settledAt = at;
        this.session = session;
    }

    String advice() {
        return advice;
    }

    Side side() {
        return side;
    }

    /** Canonical JSON. */
    String content() {
        return content;
    }

    String sha256() {
        return sha256;
    }

    String settledBy() {
        return settledBy;
    }

    Instant settledAt() {
        return settledAt;
    }

    @Nullable String session() {
        return session;
    }
}
