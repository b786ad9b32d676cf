package org.gouvernail.governance.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.gouvernail.governance.committee.Bodies.BodyKind;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A body that sits (organe): its kind, its mandate and how many must be present. Established once. */
@Entity
@Table(name = "committee")
class Committee {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "title_fr")
    private String titleFr;

    @Column(name = "title_en")
    private @Nullable String titleEn;

    @Column(name = "mandate_fr")
    private String mandateFr;

    @Column(name = "mandate_en")
    private @Nullable String mandateEn;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private BodyKind kind;

    /** Fewest voting members present; null for more than half of them. */
    @Column(name = "quorum_least")
    private @Nullable Integer quorumLeast;

    /** Last day of its mandate; null while none is set. */
    @Column(name = "mandate_until", updatable = false)
    private @Nullable LocalDate until;

    protected Committee() {}

    Committee(
            String code,
            LocalizedText title,
            LocalizedText mandate,
            BodyKind kind,
            QuorumRule quorum,
            @Nullable LocalDate until) {
        this.id = UUID.randomUUID();
        this.code = code;
        this.titleFr = title.fr();
        this.titleEn = title.en();
        this.mandateFr = mandate.fr();
        this.mandateEn = mandate.en();
        this.kind = kind;
        this.quorumLeast = quorum.least();
        this.until = until;
    }

    boolean isMinisterial() {
        return kind == BodyKind.MINISTERIAL_COMMITTEE;
    }

    /** Refuses what would come after its mandate. */
    void mustLast(LocalDate day, String pointer) {
        if (until != null && day.isAfter(until)) {
            throw DomainException.invalid("body.mandate-over", pointer, code, until.toString());
        }
    }

    void change(QuorumRule quorum) {
        quorumLeast = quorum.least();
    }

    Committees.CommitteeView view() {
        return new Committees.CommitteeView(
                code,
                LocalizedText.of(titleFr, titleEn),
                LocalizedText.of(mandateFr, mandateEn),
                kind,
                QuorumRule.of(quorumLeast),
                until);
    }
}
