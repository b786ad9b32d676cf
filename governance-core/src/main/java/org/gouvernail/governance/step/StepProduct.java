package org.gouvernail.governance.step;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.step.Steps.Product;
import org.gouvernail.governance.step.Steps.ProductView;
import org.gouvernail.governance.step.Steps.Reference;
import org.jspecify.annotations.Nullable;

/** What a step must produce: where it is once delivered, and which function accepted it. */
@Entity
@Table(name = "strategy_step_product")
class StepProduct {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "step_id", updatable = false)
    private UUID step;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private Product kind;

    @Column(name = "subject_kind")
    private @Nullable String subjectKind;

    @Column(name = "subject_code")
    private @Nullable String subjectCode;

    @Column(name = "link")
    private @Nullable String link;

    @Column(name = "sha256")
    private @Nullable String sha256;

    @Column(name = "delivered_by")
    private @Nullable String deliveredBy;

    @Column(name = "accepted_by")
    private @Nullable String acceptedBy;

    @Column(name = "accepted_fr")
    private @Nullable String acceptedFr;

    @Column(name = "accepted_en")
    private @Nullable String acceptedEn;

    @Column(name = "accepted_at")
    private @Nullable Instant acceptedAt;

    protected StepProduct() {}

    StepProduct(UUID step, Product kind) {
        this.id = UUID.randomUUID();
        this.step = step;
        this.kind = kind;
    }

    void deliver(Reference reference, String by) {
        subjectKind = reference.subject() == null ? null : reference.subject().kind();
        subjectCode = reference.subject() == null ? null : reference.subject().code();
        link = reference.link();
        sha256 = reference.sha256();
        deliveredBy = by;
    }

    void accept(Actor by, Instant at) {
        acceptedBy = by.account();
        acceptedFr = by.function().fr();
        acceptedEn = by.function().en();
        acceptedAt = at;
    }

    boolean accepted() {
        return acceptedAt != null;
    }

    @Nullable String deliveredBy() {
        return deliveredBy;
    }

    Product kind() {
        return kind;
    }

    ProductView view() {
        return new ProductView(
                kind,
                subjectKind == null ? null : subjectKind + "~" + subjectCode,
                link,
                sha256,
                acceptedFr == null ? null : LocalizedText.of(acceptedFr, acceptedEn),
                acceptedAt);
    }
}
