package org.gouvernail.sectorplans.dependency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.gouvernail.sectorplans.dependency.Dependencies.DependencyView;

/** A dependency in force. Declared, and taken away when it no longer holds; never changed. */
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

    protected Dependency() {}

    Dependency(String predecessor, String successor, int lagDays) {
        this.id = UUID.randomUUID();
        this.predecessor = predecessor;
        this.successor = successor;
        this.lagDays = lagDays;
    }

    String successor() {
        return successor;
    }

    DependencyView view() {
        return new DependencyView(id, predecessor, successor, lagDays, true);
    }

    DependencyView removed() {
        return new DependencyView(id, predecessor, successor, lagDays, false);
    }
}
