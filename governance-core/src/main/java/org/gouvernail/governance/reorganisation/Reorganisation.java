package org.gouvernail.governance.reorganisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.reorganisation.Reorganisations.Order;
import org.gouvernail.governance.reorganisation.Reorganisations.ReorganisationView;
import org.jspecify.annotations.Nullable;

/** A reorganisation that was carried out: written once, never changed. */
@Entity
@Table(name = "reorganisation")
class Reorganisation {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "effective_on", updatable = false)
    private LocalDate effectiveOn;

    @Column(name = "reason_fr", updatable = false)
    private String reasonFr;

    @Column(name = "reason_en", updatable = false)
    private @Nullable String reasonEn;

    @Column(name = "reference", updatable = false)
    private @Nullable String reference;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @ElementCollection
    @CollectionTable(name = "reorganisation_predecessor", joinColumns = @JoinColumn(name = "reorganisation_id"))
    @OrderColumn(name = "position")
    @Column(name = "organisation_code")
    private List<String> predecessors = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "reorganisation_successor", joinColumns = @JoinColumn(name = "reorganisation_id"))
    @OrderColumn(name = "position")
    @Column(name = "organisation_code")
    private List<String> successors = new ArrayList<>();

    protected Reorganisation() {}

    Reorganisation(String code, Order order, Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.code = code;
        this.effectiveOn = order.effectiveOn();
        this.reasonFr = order.reason().fr();
        this.reasonEn = order.reason().en();
        this.reference = order.reference();
        this.recordedAt = recordedAt;
        this.predecessors = new ArrayList<>(order.predecessors());
        this.successors = new ArrayList<>(order.successors());
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    ReorganisationView view() {
        return new ReorganisationView(
                code,
                ReorganisationView.kind(predecessors, successors),
                effectiveOn,
                List.copyOf(predecessors),
                List.copyOf(successors),
                LocalizedText.of(reasonFr, reasonEn),
                reference,
                recordedAt);
    }
}
