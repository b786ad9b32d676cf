package org.gouvernail.governance.effect;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gouvernail.governance.effect.Checks.CheckView;
import org.gouvernail.governance.effect.Checks.NewCheck;
import org.gouvernail.governance.effect.Checks.Verdict;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What a session found of a decision's effect (constat). Rows are only added. */
@Entity
@Table(name = "decision_check")
class DecisionCheck {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Column(name = "decision_code", updatable = false)
    private String decision;

    @Column(name = "number", updatable = false)
    private int number;

    @Column(name = "session_code", updatable = false)
    private String session;

    @Enumerated(EnumType.STRING)
    @Column(name = "verdict", updatable = false)
    private Verdict verdict;

    @Column(name = "finding_fr", updatable = false)
    private String findingFr;

    @Column(name = "finding_en", updatable = false)
    private @Nullable String findingEn;

    @Column(name = "next_check_on", updatable = false)
    private @Nullable LocalDate nextCheckOn;

    @Column(name = "snapshot", updatable = false)
    private String snapshot;

    @Column(name = "sha256", updatable = false)
    private String sha256;

    @Column(name = "recorded_by", updatable = false)
    private String by;

    @Column(name = "recorded_at", updatable = false)
    private Instant at;

    protected DecisionCheck() {}

    DecisionCheck(String decision, int number, NewCheck check, Snapshot.Kept kept, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.decision = decision;
        this.number = number;
        this.session = check.session();
        this.verdict = check.verdict();
        this.findingFr = check.finding().fr();
        this.findingEn = check.finding().en();
        this.nextCheckOn = check.nextCheckOn();
        this.snapshot = kept.text();
        this.sha256 = kept.sha256();
        this.by = by;
        this.at = at;
    }

    static String code(String decision, int number) {
        return decision + "-C" + number;
    }

    String decision() {
        return decision;
    }

    String snapshot() {
        return snapshot;
    }

    CheckView view() {
        return new CheckView(
                code(decision, number),
                decision,
                session,
                verdict,
                LocalizedText.of(findingFr, findingEn),
                nextCheckOn,
                sha256,
                by,
                at);
    }
}
