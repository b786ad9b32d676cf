package org.gouvernail.governance.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.gouvernail.governance.access.Accounts.TokenScope;
import org.gouvernail.governance.access.Accounts.TokenView;
import org.jspecify.annotations.Nullable;

/** A bearer token (jeton) of an account: kept as a hash, dead after its last instant or once revoked. */
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

    @Enumerated(EnumType.STRING)
    @Column(name = "scope", updatable = false)
    private TokenScope scope;

    @Column(name = "issued_at", updatable = false)
    private Instant issuedAt;

    @Column(name = "expires_at", updatable = false)
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    protected AccessToken() {}

    AccessToken(UUID accountId, String hash, TokenScope scope, Instant issuedAt, Instant expiresAt) {
        this.id = UUID.randomUUID();
        this.accountId = accountId;
        this.hash = hash;
        this.scope = scope;
        this.issuedAt = issuedAt;
        this.expiresAt = expiresAt;
    }

    void revoke(Instant at) {
        revokedAt = at;
    }

    Actor.Entry entry() {
        return scope == TokenScope.READ ? Actor.Entry.READ_TOKEN : Actor.Entry.WRITE_TOKEN;
    }

    TokenView view() {
        return new TokenView(id, scope, issuedAt, expiresAt);
    }
}
