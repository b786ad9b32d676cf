package org.gouvernail.sectorplans.planobjective;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.sectorplans.planobjective.PlanObjectives.Content;
import org.gouvernail.sectorplans.planobjective.PlanObjectives.PlanObjectiveView;
import org.jspecify.annotations.Nullable;

/** An objective of a plan: its code stays, its words and what it serves may change. */
@Entity
@Table(name = "plan_objective")
class PlanObjective {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "plan_code", updatable = false)
    private String plan;

    @Column(name = "position", updatable = false)
    private int position;

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "title_fr")
    private String titleFr;

    @Column(name = "title_en")
    private @Nullable String titleEn;

    /** Codes separated by spaces, empty for none. */
    @Column(name = "aligned")
    private String aligned;

    @Enumerated(EnumType.STRING)
    @Column(name = "provenance_kind")
    private Provenance.Kind provenanceKind;

    @Column(name = "provenance_source")
    private @Nullable String provenanceSource;

    protected PlanObjective() {}

    PlanObjective(String plan, int position, String code, Content content) {
        this.id = UUID.randomUUID();
        this.plan = plan;
        this.position = position;
        this.code = code;
        word(content);
    }

    final void word(Content content) {
        titleFr = content.title().fr();
        titleEn = content.title().en();
        aligned = String.join(" ", content.aligned());
        provenanceKind = content.provenance().kind();
        provenanceSource = content.provenance().source();
    }

    PlanObjectiveView view() {
        return new PlanObjectiveView(
                code,
                plan,
                LocalizedText.of(titleFr, titleEn),
                aligned.isEmpty() ? List.of() : List.of(aligned.split(" ")),
                new Provenance(provenanceKind, provenanceSource));
    }
}
