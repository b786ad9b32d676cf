package org.gouvernail.governance.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gouvernail.governance.kernel.Citation;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.practice.Practices.PracticeContent;
import org.gouvernail.governance.practice.Practices.PracticeView;
import org.jspecify.annotations.Nullable;

/** What another jurisdiction's strategy did and what was learned from it. Its code never changes. */
@Entity
@Table(name = "practice")
class Practice {

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

    @Column(name = "jurisdiction_fr")
    private String jurisdictionFr;

    @Column(name = "jurisdiction_en")
    private @Nullable String jurisdictionEn;

    @Column(name = "strategy_fr")
    private String strategyFr;

    @Column(name = "strategy_en")
    private @Nullable String strategyEn;

    @Column(name = "done_fr")
    private String doneFr;

    @Column(name = "done_en")
    private @Nullable String doneEn;

    @Column(name = "learned_fr")
    private String learnedFr;

    @Column(name = "learned_en")
    private @Nullable String learnedEn;

    @Column(name = "source_title_fr")
    private String sourceTitleFr;

    @Column(name = "source_title_en")
    private @Nullable String sourceTitleEn;

    @Column(name = "source_publisher")
    private String sourcePublisher;

    @Column(name = "source_link")
    private @Nullable String sourceLink;

    @Column(name = "source_consulted_on")
    private LocalDate sourceConsultedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "provenance_kind")
    private Provenance.Kind provenanceKind;

    @Column(name = "provenance_source")
    private @Nullable String provenanceSource;

    /** What it served, as {@code kind~code}, with spaces between. */
    @Column(name = "used_in")
    private String usedIn;

    protected Practice() {}

    Practice(long number, PracticeContent content) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.code = "P-" + number;
        say(content);
    }

    final void say(PracticeContent content) {
        jurisdictionFr = content.jurisdiction().fr();
        jurisdictionEn = content.jurisdiction().en();
        strategyFr = content.strategy().fr();
        strategyEn = content.strategy().en();
        doneFr = content.done().fr();
        doneEn = content.done().en();
        learnedFr = content.learned().fr();
        learnedEn = content.learned().en();
        sourceTitleFr = content.source().title().fr();
        sourceTitleEn = content.source().title().en();
        sourcePublisher = content.source().publisher();
        sourceLink = content.source().link();
        sourceConsultedOn = content.source().consultedOn();
        provenanceKind = content.provenance().kind();
        provenanceSource = content.provenance().source();
        usedIn = content.usedIn().stream().map(SubjectRef::toString).collect(Collectors.joining(" "));
    }

    String code() {
        return code;
    }

    PracticeView view() {
        return new PracticeView(
                code,
                LocalizedText.of(jurisdictionFr, jurisdictionEn),
                LocalizedText.of(strategyFr, strategyEn),
                LocalizedText.of(doneFr, doneEn),
                LocalizedText.of(learnedFr, learnedEn),
                new Citation(
                        LocalizedText.of(sourceTitleFr, sourceTitleEn), sourcePublisher, sourceLink, sourceConsultedOn),
                new Provenance(provenanceKind, provenanceSource),
                usedIn.isEmpty() ? List.of() : Arrays.asList(usedIn.split(" ")));
    }
}
