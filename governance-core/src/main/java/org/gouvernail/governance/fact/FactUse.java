package org.gouvernail.governance.fact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.gouvernail.governance.kernel.SubjectRef;

/** That a text of a subject named a fact by reference, when it was recorded. */
@Entity
@Table(name = "fact_use")
class FactUse {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Column(name = "fact_code", updatable = false)
    private String fact;

    @Column(name = "subject_kind", updatable = false)
    private String kind;

    @Column(name = "subject_code", updatable = false)
    private String code;

    protected FactUse() {}

    FactUse(String fact, SubjectRef subject) {
        this.id = UUID.randomUUID();
        this.fact = fact;
        this.kind = subject.kind();
        this.code = subject.code();
    }

    SubjectRef subject() {
        return new SubjectRef(kind, code);
    }
}
