package org.gouvernail.governance.escalation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.gouvernail.governance.escalation.Escalations.EscalationSet;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A set of escalation rules, written once and never changed. */
@Entity
@Table(name = "escalation_rules")
class EscalationRow {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Column(name = "version", updatable = false)
    private int version;

    @Column(name = "content", updatable = false)
    private String content;

    @Column(name = "reason_fr", updatable = false)
    private String reasonFr;

    @Column(name = "reason_en", updatable = false)
    private @Nullable String reasonEn;

    @Column(name = "set_by", updatable = false)
    private String setBy;

    @Column(name = "set_at", updatable = false)
    private Instant setAt;

    protected EscalationRow() {}

    EscalationRow(EscalationRules rules, LocalizedText reason, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.version = rules.version();
        this.content = Json.canonical(rules);
        this.reasonFr = reason.fr();
        this.reasonEn = reason.en();
        this.setBy = by;
        this.setAt = at;
    }

    EscalationSet view(boolean named) {
        EscalationRules rules = Json.read(content, EscalationRules.class);
        return new EscalationSet(
                rules, rules.told(), LocalizedText.of(reasonFr, reasonEn), named ? setBy : null, setAt);
    }
}
