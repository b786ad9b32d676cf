package org.gouvernail.sectorplans.change;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.change.ChangeRequests.Asked;
import org.gouvernail.sectorplans.change.ChangeRequests.ChangeView;
import org.gouvernail.sectorplans.change.ChangeRequests.Content;
import org.gouvernail.sectorplans.change.ChangeRequests.Kind;
import org.gouvernail.sectorplans.change.ChangeRequests.State;
import org.jspecify.annotations.Nullable;

/** A change request. What it asks never changes; it is settled once, by a decision or by its author. */
@Entity
@Table(name = "change_request")
class ChangeRequest {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "plan_code", updatable = false)
    private String plan;

    @Column(name = "measure_code", updatable = false)
    private String measure;

    @Column(name = "milestone_code", updatable = false)
    private @Nullable String milestone;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state;

    @Column(name = "content", updatable = false)
    private String content;

    @Column(name = "before_content", updatable = false)
    private String before;

    @Column(name = "reason_fr", updatable = false)
    private String reasonFr;

    @Column(name = "reason_en", updatable = false)
    private @Nullable String reasonEn;

    @Column(name = "effect_fr", updatable = false)
    private String effectFr;

    @Column(name = "effect_en", updatable = false)
    private @Nullable String effectEn;

    @Column(name = "agenda_item", updatable = false)
    private String agendaItem;

    @Column(name = "decision_code")
    private @Nullable String decision;

    @Column(name = "proposed_by", updatable = false)
    private String proposedBy;

    @Column(name = "proposed_at", updatable = false)
    private Instant proposedAt;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    protected ChangeRequest() {}

    ChangeRequest(
            String code,
            String plan,
            String measure,
            Asked asked,
            Content before,
            String agendaItem,
            String by,
            Instant at) {
        this.id = UUID.randomUUID();
        this.code = code;
        this.plan = plan;
        this.measure = measure;
        this.milestone = asked.milestone();
        this.kind = asked.kind();
        this.state = State.PROPOSED;
        this.content = Json.canonical(asked.content());
        this.before = Json.canonical(before);
        this.reasonFr = asked.reason().fr();
        this.reasonEn = asked.reason().en();
        this.effectFr = asked.effect().fr();
        this.effectEn = asked.effect().en();
        this.agendaItem = agendaItem;
        this.proposedBy = by;
        this.proposedAt = at;
    }

    void decided(String decision, boolean approved, Instant at) {
        settle(approved ? State.APPROVED : State.REFUSED, at);
        this.decision = decision;
    }

    void withdraw(String by, Instant at) {
        if (!by.equals(proposedBy)) {
            throw DomainException.forbidden("change.not-author");
        }
        settle(State.WITHDRAWN_BY_AUTHOR, at);
    }

    private void settle(State settled, Instant at) {
        if (state != State.PROPOSED) {
            throw DomainException.conflict("change.settled", code);
        }
        state = settled;
        settledAt = at;
    }

    String measure() {
        return measure;
    }

    ChangeView view() {
        return new ChangeView(
                code,
                measure,
                milestone,
                kind,
                state,
                Json.read(content, Content.class),
                Json.read(before, Content.class),
                LocalizedText.of(reasonFr, reasonEn),
                LocalizedText.of(effectFr, effectEn),
                agendaItem,
                decision,
                proposedBy,
                proposedAt,
                settledAt);
    }
}
