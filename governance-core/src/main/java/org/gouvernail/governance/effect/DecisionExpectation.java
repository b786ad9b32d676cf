package org.gouvernail.governance.effect;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What was said after a decision to be expected of it (effet attendu), and when to check it: once. Rows are only added. */
@Entity
@Table(name = "decision_expectation")
class DecisionExpectation {

    @Id
    @Column(name = "decision_code", updatable = false)
    private String decision;

    @Column(name = "expected_fr", updatable = false)
    private String expectedFr;

    @Column(name = "expected_en", updatable = false)
    private @Nullable String expectedEn;

    @Column(name = "check_on", updatable = false)
    private LocalDate checkOn;

    @Column(name = "reason_fr", updatable = false)
    private String reasonFr;

    @Column(name = "reason_en", updatable = false)
    private @Nullable String reasonEn;

    @Column(name = "completed_by", updatable = false)
    private String by;

    @Column(name = "completed_at", updatable = false)
    private Instant at;

    protected DecisionExpectation() {}

    DecisionExpectation(
            String decision, LocalizedText expected, LocalDate checkOn, LocalizedText reason, String by, Instant at) {
        this.decision = decision;
        this.expectedFr = expected.fr();
        this.expectedEn = expected.en();
        this.checkOn = checkOn;
        this.reasonFr = reason.fr();
        this.reasonEn = reason.en();
        this.by = by;
        this.at = at;
    }

    String decision() {
        return decision;
    }

    LocalizedText expected() {
        return LocalizedText.of(expectedFr, expectedEn);
    }

    LocalDate checkOn() {
        return checkOn;
    }
}
