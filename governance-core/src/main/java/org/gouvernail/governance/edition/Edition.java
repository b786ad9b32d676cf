package org.gouvernail.governance.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.gouvernail.governance.edition.Editions.EditionContent;
import org.gouvernail.governance.edition.Editions.KeptEdition;
import org.gouvernail.governance.kernel.Json;

/** An edition as it was adopted. Inserted once, then only read. */
@Entity
@Table(name = "strategy_edition")
class Edition {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Column(name = "number", updatable = false)
    private int number;

    @Column(name = "content", updatable = false)
    private String content;

    @Column(name = "sha256", updatable = false)
    private String sha256;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    protected Edition() {}

    Edition(EditionContent content, Instant at) {
        this.id = UUID.randomUUID();
        this.number = content.number();
        this.content = Json.canonical(content);
        this.sha256 = Json.sha256(this.content);
        this.recordedAt = at;
    }

    /** The bytes whose hash is kept. */
    String record() {
        return content;
    }

    EditionContent content() {
        return Json.read(content, EditionContent.class);
    }

    KeptEdition kept(int inForce) {
        return new KeptEdition(content(), sha256, recordedAt, number == inForce);
    }
}
