package org.gouvernail.governance.fact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gouvernail.governance.fact.Facts.FactContent;
import org.gouvernail.governance.fact.Facts.FactView;
import org.gouvernail.governance.kernel.Citation;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.jspecify.annotations.Nullable;

/** What a fact says, from one correction to the next. Inserted once, then only read. */
@Entity
@Table(name = "fact_version")
class FactVersion {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Column(name = "fact_code", updatable = false)
    private String code;

    @Column(name = "revision", updatable = false)
    private int revision;

    @Column(name = "topic_fr", updatable = false)
    private String topicFr;

    @Column(name = "topic_en", updatable = false)
    private @Nullable String topicEn;

    @Column(name = "statement_fr", updatable = false)
    private String statementFr;

    @Column(name = "statement_en", updatable = false)
    private @Nullable String statementEn;

    @Column(name = "fact_value", updatable = false)
    private @Nullable BigDecimal value;

    @Column(name = "unit_fr", updatable = false)
    private @Nullable String unitFr;

    @Column(name = "unit_en", updatable = false)
    private @Nullable String unitEn;

    @Column(name = "holds_on", updatable = false)
    private LocalDate holdsOn;

    @Column(name = "source_title_fr", updatable = false)
    private String sourceTitleFr;

    @Column(name = "source_title_en", updatable = false)
    private @Nullable String sourceTitleEn;

    @Column(name = "source_publisher", updatable = false)
    private String sourcePublisher;

    @Column(name = "source_link", updatable = false)
    private @Nullable String sourceLink;

    @Column(name = "source_consulted_on", updatable = false)
    private LocalDate sourceConsultedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "provenance_kind", updatable = false)
    private Provenance.Kind provenanceKind;

    @Column(name = "provenance_source", updatable = false)
    private @Nullable String provenanceSource;

    @Column(name = "reason_fr", updatable = false)
    private @Nullable String reasonFr;

    @Column(name = "reason_en", updatable = false)
    private @Nullable String reasonEn;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    protected FactVersion() {}

    FactVersion(Fact of, FactContent content, @Nullable LocalizedText reason, Instant at) {
        LocalizedText unit = content.unit();
        this.id = UUID.randomUUID();
        this.code = of.code();
        this.revision = of.revision();
        this.topicFr = content.topic().fr();
        this.topicEn = content.topic().en();
        this.statementFr = content.statement().fr();
        this.statementEn = content.statement().en();
        this.value = content.value();
        this.unitFr = unit == null ? null : unit.fr();
        this.unitEn = unit == null ? null : unit.en();
        this.holdsOn = content.holdsOn();
        this.sourceTitleFr = content.source().title().fr();
        this.sourceTitleEn = content.source().title().en();
        this.sourcePublisher = content.source().publisher();
        this.sourceLink = content.source().link();
        this.sourceConsultedOn = content.source().consultedOn();
        this.provenanceKind = content.provenance().kind();
        this.provenanceSource = content.provenance().source();
        this.reasonFr = reason == null ? null : reason.fr();
        this.reasonEn = reason == null ? null : reason.en();
        this.recordedAt = at;
    }

    String code() {
        return code;
    }

    String topic() {
        return topicFr;
    }

    FactView view(List<String> disagreesWith) {
        return new FactView(
                code,
                revision,
                LocalizedText.of(topicFr, topicEn),
                LocalizedText.of(statementFr, statementEn),
                value == null ? null : FactRules.plain(value),
                unitFr == null ? null : LocalizedText.of(unitFr, unitEn),
                holdsOn,
                new Citation(
                        LocalizedText.of(sourceTitleFr, sourceTitleEn), sourcePublisher, sourceLink, sourceConsultedOn),
                new Provenance(provenanceKind, provenanceSource),
                disagreesWith,
                reasonFr == null ? null : LocalizedText.of(reasonFr, reasonEn),
                recordedAt);
    }
}
