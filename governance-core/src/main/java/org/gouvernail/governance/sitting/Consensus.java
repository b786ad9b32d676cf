package org.gouvernail.governance.sitting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Nobody present objects on an item of a session (consensus). */
@Entity
@Table(name = "item_consensus")
class Consensus {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Column(name = "session_code", updatable = false)
    private String session;

    @Column(name = "item_number", updatable = false)
    private String item;

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    protected Consensus() {}

    Consensus(String session, String item, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.session = session;
        this.item = item;
        this.recordedBy = by;
        this.recordedAt = at;
    }
}
