package org.gouvernail.sectorplans.rating;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.rating.RatingThresholds.ThresholdSet;
import org.jspecify.annotations.Nullable;

/** A set of thresholds, written once and never changed. */
@Entity
@Table(name = "rating_thresholds")
class ThresholdRow {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Column(name = "strategy_code", updatable = false)
    private String strategy;

    @Column(name = "version", updatable = false)
    private int version;

    @Column(name = "content", updatable = false)
    private String content;

    @Column(name = "reason_fr", updatable = false)
    private String reasonFr;

    @Column(name = "reason_en", updatable = false)
    private @Nullable String reasonEn;

    @Column(name = "set_by", updatable = false)
    private String setBy;

    @Column(name = "set_at", updatable = false)
    private Instant setAt;

    protected ThresholdRow() {}

    ThresholdRow(String strategy, Thresholds thresholds, LocalizedText reason, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.strategy = strategy;
        this.version = thresholds.version();
        this.content = Json.canonical(thresholds);
        this.reasonFr = reason.fr();
        this.reasonEn = reason.en();
        this.setBy = by;
        this.setAt = at;
    }

    ThresholdSet view(boolean named) {
        return new ThresholdSet(
                strategy,
                Json.read(content, Thresholds.class),
                LocalizedText.of(reasonFr, reasonEn),
                named ? setBy : null,
                setAt);
    }
}
