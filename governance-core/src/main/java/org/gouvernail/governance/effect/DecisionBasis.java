package org.gouvernail.governance.effect;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What was shown when a decision was recorded (base de la décision), as canonical JSON. Rows are only added. */
@Entity
@Table(name = "decision_basis")
class DecisionBasis {

    @Id
    @Column(name = "decision_code", updatable = false)
    private String decision;

    @Column(name = "snapshot", updatable = false)
    private String snapshot;

    @Column(name = "sha256", updatable = false)
    private String sha256;

    @Column(name = "taken_at", updatable = false)
    private Instant takenAt;

    protected DecisionBasis() {}

    DecisionBasis(String decision, Snapshot.Kept kept, Instant takenAt) {
        this.decision = decision;
        this.snapshot = kept.text();
        this.sha256 = kept.sha256();
        this.takenAt = takenAt;
    }

    String decision() {
        return decision;
    }

    Snapshot.Kept kept() {
        return new Snapshot.Kept(snapshot, sha256);
    }
}
