package org.gouvernail.governance.sitting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.gouvernail.governance.committee.QuorumRule;
import org.jspecify.annotations.Nullable;

/** The roll (feuille de présence) of a session, with the quorum rule in force when it was opened. */
@Entity
@Table(name = "session_roll")
class SessionRoll {

    @Id
    @Column(name = "session_code", updatable = false)
    private String session;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "quorum_least", updatable = false)
    private @Nullable Integer quorumLeast;

    protected SessionRoll() {}

    SessionRoll(String session, QuorumRule rule) {
        this.session = session;
        this.quorumLeast = rule.least();
    }

    QuorumRule rule() {
        return QuorumRule.of(quorumLeast);
    }
}
