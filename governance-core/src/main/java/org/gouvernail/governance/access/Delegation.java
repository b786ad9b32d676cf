package org.gouvernail.governance.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.gouvernail.governance.access.Delegations.DelegationView;
import org.gouvernail.governance.access.Delegations.Kind;
import org.gouvernail.governance.access.Delegations.Order;
import org.gouvernail.governance.access.Delegations.State;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A role of one account that another exercises for a time. It rests on the giver's grant and ends with it. */
@Entity
@Table(name = "delegation")
class Delegation {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Column(name = "grant_id", updatable = false)
    private UUID grantId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private Kind kind;

    @Column(name = "giver", updatable = false)
    private String giver;

    @Column(name = "receiver", updatable = false)
    private String receiver;

    @Enumerated(EnumType.STRING)
    @Column(name = "role", updatable = false)
    private Role role;

    @Column(name = "organisation_code", updatable = false)
    private @Nullable String organisation;

    @Column(name = "plan_code", updatable = false)
    private @Nullable String plan;

    @Column(name = "begins_at", updatable = false)
    private Instant begins;

    @Column(name = "ends_at", updatable = false)
    private Instant ends;

    @Column(name = "reason_fr", updatable = false)
    private String reasonFr;

    @Column(name = "reason_en", updatable = false)
    private @Nullable String reasonEn;

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "revoked_by")
    private @Nullable String revokedBy;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    protected Delegation() {}

    Delegation(RoleGrant of, Kind kind, String giver, Order order, String by, Instant now) {
        this.id = UUID.randomUUID();
        this.grantId = of.id();
        this.kind = kind;
        this.giver = giver;
        this.receiver = order.receiver();
        this.role = order.role();
        this.organisation = order.organisation();
        this.plan = order.plan();
        this.begins = order.from() == null ? now : order.from();
        this.ends = order.until();
        this.reasonFr = order.reason().fr();
        this.reasonEn = order.reason().en();
        this.recordedBy = by;
        this.recordedAt = now;
    }

    /** Ends it before its time; one that has ended already stays as it was. */
    void revoke(String by, Instant at) {
        revokedBy = by;
        revokedAt = at;
    }

    UUID id() {
        return id;
    }

    String giver() {
        return giver;
    }

    String receiver() {
        return receiver;
    }

    Role role() {
        return role;
    }

    UUID grantId() {
        return grantId;
    }

    Actor.Lent lent() {
        return new Actor.Lent(new Actor.Grant(role, organisation, plan), giver);
    }

    /** Whether it concerns some of what another role of the same name with these limits does. */
    boolean meets(Role role, @Nullable String organisation, @Nullable String plan) {
        return this.role == role && meets(this.organisation, organisation) && meets(this.plan, plan);
    }

    private static boolean meets(@Nullable String one, @Nullable String other) {
        return one == null || other == null || one.equals(other);
    }

    DelegationView view(Instant now) {
        State state = revokedAt != null
                ? State.REVOKED
                : !now.isBefore(ends) ? State.ENDED : now.isBefore(begins) ? State.PLANNED : State.IN_FORCE;
        return new DelegationView(
                id,
                kind,
                giver,
                receiver,
                role,
                organisation,
                plan,
                begins,
                ends,
                LocalizedText.of(reasonFr, reasonEn),
                recordedBy,
                recordedAt,
                revokedBy,
                revokedAt,
                state);
    }
}
