package org.gouvernail.sectorplans.dependency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.dependency.Dependencies.DependencyView;
import org.jspecify.annotations.Nullable;

/** A dependency. Declared, and ended with a reason when it no longer holds; never changed otherwise. */
@Entity
@Table(name = "dependency")
class Dependency {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "predecessor_code", updatable = false)
    private String predecessor;

    @Column(name = "successor_code", updatable = false)
    private String successor;

    @Column(name = "lag_days", updatable = false)
    private int lagDays;

    /** True or null: a key in the database holds among those in force alone. */
    @Column(name = "in_force")
    private @Nullable Boolean inForce;

    @Column(name = "removed_on")
    private @Nullable LocalDate removedOn;

    @Column(name = "removed_by_fr")
    private @Nullable String removedByFr;

    @Column(name = "removed_by_en")
    private @Nullable String removedByEn;

    @Column(name = "reason_fr")
    private @Nullable String reasonFr;

    @Column(name = "reason_en")
    private @Nullable String reasonEn;

    protected Dependency() {}

    Dependency(String predecessor, String successor, int lagDays) {
        this.id = UUID.randomUUID();
        this.predecessor = predecessor;
        this.successor = successor;
        this.lagDays = lagDays;
        this.inForce = true;
    }

    String predecessor() {
        return predecessor;
    }

    String successor() {
        return successor;
    }

    boolean inForce() {
        return inForce != null;
    }

    void end(LocalDate on, LocalizedText by, LocalizedText reason) {
        inForce = null;
        removedOn = on;
        removedByFr = by.fr();
        removedByEn = by.en();
        reasonFr = reason.fr();
        reasonEn = reason.en();
    }

    DependencyView view() {
        return new DependencyView(
                id,
                predecessor,
                successor,
                lagDays,
                inForce(),
                removedOn,
                removedByFr == null ? null : LocalizedText.of(removedByFr, removedByEn),
                reasonFr == null ? null : LocalizedText.of(reasonFr, reasonEn));
    }
}
