package org.gouvernail.governance.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The place that a point held on a session that closed without deciding it (point reporté). */
@Entity
@Table(name = "carried_item")
class CarriedItem {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Column(name = "session_code", updatable = false)
    private String session;

    @Column(name = "item_number", updatable = false)
    private String item;

    @Column(name = "position", updatable = false)
    private int position;

    protected CarriedItem() {}

    CarriedItem(String session, AgendaItem item) {
        this.id = UUID.randomUUID();
        this.session = session;
        this.item = item.number();
        this.position = item.position();
    }

    String item() {
        return item;
    }

    int position() {
        return position;
    }
}
