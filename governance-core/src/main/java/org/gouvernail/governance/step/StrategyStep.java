package org.gouvernail.governance.step;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.governance.step.Steps.Kind;
import org.gouvernail.governance.step.Steps.NewStep;
import org.gouvernail.governance.step.Steps.ProductView;
import org.gouvernail.governance.step.Steps.State;
import org.gouvernail.governance.step.Steps.StepView;
import org.jspecify.annotations.Nullable;

/** A step of an edition: its dates may move, the end first planned stays. */
@Entity
@Table(name = "strategy_step")
class StrategyStep {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "edition", updatable = false)
    private int edition;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private Kind kind;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "first_ends_on", updatable = false)
    private LocalDate firstEndsOn;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "provenance_kind", updatable = false)
    private Provenance.Kind provenanceKind;

    @Column(name = "provenance_source", updatable = false)
    private @Nullable String provenanceSource;

    protected StrategyStep() {}

    StrategyStep(NewStep step) {
        this.id = UUID.randomUUID();
        this.edition = step.edition();
        this.kind = step.kind();
        this.startsOn = step.startsOn();
        this.endsOn = step.endsOn();
        this.firstEndsOn = step.endsOn();
        this.provenanceKind = step.provenance().kind();
        this.provenanceSource = step.provenance().source();
    }

    void move(LocalDate from, LocalDate until) {
        startsOn = from;
        endsOn = until;
    }

    void end(LocalDate on) {
        endedOn = on;
    }

    void mustGoOn() {
        if (endedOn != null) {
            throw DomainException.conflict("step.ended", code());
        }
    }

    int edition() {
        return edition;
    }

    Kind kind() {
        return kind;
    }

    UUID id() {
        return id;
    }

    String code() {
        return code(edition, kind);
    }

    static String code(int edition, Kind kind) {
        return "E" + edition + "-" + kind;
    }

    StepView view(List<ProductView> products, LocalDate today) {
        LocalDate last = endedOn == null ? today : endedOn;
        State state = endedOn != null ? State.ENDED : today.isBefore(startsOn) ? State.PLANNED : State.UNDER_WAY;
        return new StepView(
                code(),
                edition,
                kind,
                startsOn,
                endsOn,
                firstEndsOn,
                endedOn,
                state,
                last.isAfter(firstEndsOn),
                products,
                products.stream()
                        .filter(p -> p.acceptedAt() == null)
                        .map(ProductView::kind)
                        .toList(),
                new Provenance(provenanceKind, provenanceSource));
    }
}
