package org.gouvernail.governance.rest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an Idempotency-Key stands for. Written before the request is handled; its reply is added in the transaction of its
 * effect, and never when it was refused.
 */
@Entity
@Table(name = "idempotency")
class IdempotencyRecord {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Column(name = "actor", updatable = false)
    private String actor;

    @Column(name = "idempotency_key", updatable = false)
    private String key;

    @Column(name = "target", updatable = false)
    private String target;

    @Column(name = "body_hash", updatable = false)
    private String bodyHash;

    @Column(name = "status")
    private @Nullable Integer status;

    @Column(name = "location")
    private @Nullable String location;

    @Column(name = "etag")
    private @Nullable String etag;

    @Column(name = "body")
    private @Nullable String body;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    protected IdempotencyRecord() {}

    IdempotencyRecord(String actor, String key, String target, String bodyHash, Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.actor = actor;
        this.key = key;
        this.target = target;
        this.bodyHash = bodyHash;
        this.recordedAt = recordedAt;
    }

    UUID id() {
        return id;
    }

    boolean isFor(String target, String bodyHash) {
        return this.target.equals(target) && this.bodyHash.equals(bodyHash);
    }

    void answer(int status, @Nullable String location, @Nullable String etag, @Nullable String body) {
        this.status = status;
        this.location = location;
        this.etag = etag;
        this.body = body;
    }

    /** Whether the request had an effect, and so a reply to repeat. */
    boolean answered() {
        return status != null;
    }

    int status() {
        return status == null ? 200 : status;
    }

    @Nullable String location() {
        return location;
    }

    @Nullable String etag() {
        return etag;
    }

    @Nullable String body() {
        return body;
    }
}
