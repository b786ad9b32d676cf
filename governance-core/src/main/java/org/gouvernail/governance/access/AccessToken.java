package org.gouvernail.governance.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A bearer token of an account: kept as a hash, dead after its last instant. */
@Entity
@Table(name = "access_token")
class AccessToken {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Column(name = "token_hash", updatable = false)
    private String hash;

    @Column(name = "expires_at", updatable = false)
    private Instant expiresAt;

    protected AccessToken() {}

    AccessToken(UUID accountId, String hash, Instant expiresAt) {
        this.id = UUID.randomUUID();
        this.accountId = accountId;
        this.hash = hash;
        this.expiresAt = expiresAt;
    }
}
