package org.gouvernail.governance.fact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** That a fact disagrees with another; the other way round is a row of its own. */
@Entity
@Table(name = "fact_disagreement")
class FactDisagreement {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Column(name = "fact_code", updatable = false)
    private String fact;

    @Column(name = "other_code", updatable = false)
    private String other;

    protected FactDisagreement() {}

    FactDisagreement(String fact, String other) {
        this.id = UUID.randomUUID();
        this.fact = fact;
        this.other = other;
    }

    String fact() {
        return fact;
    }

    String other() {
        return other;
    }
}
