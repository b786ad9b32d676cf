package org.gouvernail.governance.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A role held by an account from an instant until it is revoked. Revocation holds at the next request. */
@Entity
@Table(name = "role_grant")
class RoleGrant {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    @Column(name = "role", updatable = false)
    private Role role;

    @Column(name = "organisation_code", updatable = false)
    private @Nullable String organisation;

    @Column(name = "plan_code", updatable = false)
    private @Nullable String plan;

    @Column(name = "granted_at", updatable = false)
    private Instant grantedAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    /** What an account holds only once: the grant while it is in force. */
    @Column(name = "held")
    private @Nullable String held;

    protected RoleGrant() {}

    RoleGrant(UUID accountId, Role role, @Nullable String organisation, @Nullable String plan, Instant grantedAt) {
        this.id = UUID.randomUUID();
        this.accountId = accountId;
        this.role = role;
        this.organisation = organisation;
        this.plan = plan;
        this.grantedAt = grantedAt;
        this.held = String.join("|", accountId.toString(), role.name(), text(organisation), text(plan));
    }

    UUID id() {
        return id;
    }

    Role role() {
        return role;
    }

    @Nullable String organisation() {
        return organisation;
    }

    boolean isFor(Role role, @Nullable String organisation, @Nullable String plan) {
        return this.role == role && Objects.equals(this.organisation, organisation) && Objects.equals(this.plan, plan);
    }

    void revoke(Instant at) {
        if (revokedAt == null) {
            revokedAt = at;
            held = null;
        }
    }

    private static String text(@Nullable String code) {
        return code == null ? "" : code;
    }

    Actor.Grant view() {
        return new Actor.Grant(role, organisation, plan);
    }
}
