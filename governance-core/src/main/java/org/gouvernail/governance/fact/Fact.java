package org.gouvernail.governance.fact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A fact: its code, which never changes, and how often it was corrected. What it says is in its versions. */
@Entity
@Table(name = "fact")
class Fact {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "number", updatable = false)
    private long number;

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "revision")
    private int revision;

    protected Fact() {}

    Fact(long number) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.code = "F-" + number;
        this.revision = 1;
    }

    String code() {
        return code;
    }

    int revision() {
        return revision;
    }

    /** Begins another version; answers its number. */
    int correct() {
        revision++;
        return revision;
    }
}
