package org.gouvernail.governance.sitting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.sitting.Sittings.RecusalView;
import org.jspecify.annotations.Nullable;

/** A member stands out of an item of a session (récusation): said once, with its reason. */
@Entity
@Table(name = "recusal")
class Recusal {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Column(name = "session_code", updatable = false)
    private String session;

    @Column(name = "item_number", updatable = false)
    private String item;

    @Column(name = "member_code", updatable = false)
    private String member;

    @Column(name = "reason_fr", updatable = false)
    private String reasonFr;

    @Column(name = "reason_en", updatable = false)
    private @Nullable String reasonEn;

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    protected Recusal() {}

    Recusal(String session, String item, RecusalView said) {
        this.id = UUID.randomUUID();
        this.session = session;
        this.item = item;
        this.member = said.member();
        this.reasonFr = said.reason().fr();
        this.reasonEn = said.reason().en();
        this.recordedBy = said.recordedBy();
        this.recordedAt = said.recordedAt();
    }

    RecusalView view() {
        return new RecusalView(member, LocalizedText.of(reasonFr, reasonEn), recordedBy, recordedAt);
    }
}
