package org.gouvernail.governance.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.gouvernail.governance.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

/** A decision that was carried out (décision exécutée), with what changed on its strength: once, and never another time. */
@Entity
@Table(name = "carried_out_decision")
class CarriedOutDecision {

    @Id
    @Column(name = "decision_code", updatable = false)
    private String decision;

    @Column(name = "changed_kind", updatable = false)
    private String changedKind;

    @Column(name = "changed_code", updatable = false)
    private String changedCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "changed_how", updatable = false)
    private Committees.@Nullable Change how;

    @Column(name = "carried_out_at", updatable = false)
    private Instant at;

    protected CarriedOutDecision() {}

    CarriedOutDecision(String decision, SubjectRef changed, Committees.Change how, Instant at) {
        this.decision = decision;
        this.changedKind = changed.kind();
        this.changedCode = changed.code();
        this.how = how;
        this.at = at;
    }

    Committees.CarriedOut view() {
        return new Committees.CarriedOut(decision, new SubjectRef(changedKind, changedCode), how);
    }
}
