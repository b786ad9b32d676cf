package org.gouvernail.sectorplans.status;

import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.sectorplans.measure.MeasureKey;

/**
 * Who may read an update: those who write it at once, the secretariat from its submission, the committee from its
 * endorsement, the auditor always, and everybody else, signed in or not, once the report it is part of was published.
 *
 * @param actor the reader
 * @param published what was published
 */
record UpdateVisibility(Actor actor, PublishedUpdates published) {

    boolean sees(StatusUpdate update, MeasureKey measure) {
        return sees(update.state(), measure, published.include(update.period(), update.frozenIn()));
    }

    boolean sees(UpdateState state, MeasureKey measure, boolean isPublished) {
        if (writes(actor, measure) || actor.has(Role.AUDITOR) || actor.has(Role.SYSTEM)) {
            return true;
        }
        return switch (state) {
            case DRAFT -> false;
            case RETURNED, SUBMITTED -> actor.has(Role.SECRETARIAT);
            case ENDORSED, ACCEPTED -> governs();
            case FROZEN -> governs() || isPublished;
        };
    }

    private boolean governs() {
        return actor.has(Role.SECRETARIAT) || actor.has(Role.COMMITTEE);
    }

    /** Whether this actor's organisation writes or approves the measure's updates. */
    static boolean writes(Actor actor, MeasureKey measure) {
        return measure.concerns(actor, Role.COORDINATOR) || measure.concerns(actor, Role.APPROVER);
    }
}
