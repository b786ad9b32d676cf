package org.gouvernail.sectorplans.status;

import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.sectorplans.measure.MeasureKey;

/**
 * Who may read an update: those who write it at once, the secretariat from its submission, the committee from its
 * endorsement, the auditor always, other ministries' people once it is part of a report, and the public once that report
 * was published.
 *
 * @param actor the reader
 * @param published what was published
 */
record UpdateVisibility(Actor actor, PublishedUpdates published) {

    boolean sees(StatusUpdate update, MeasureKey measure) {
        return sees(update.state(), measure, published.include(update.period(), update.frozenIn()));
    }

    boolean sees(UpdateState state, MeasureKey measure, boolean isPublished) {
        if (writes(actor, measure) || actor.has(Role.AUDITOR)) {
            return true;
        }
        return switch (state) {
            case DRAFT -> false;
            case RETURNED, SUBMITTED -> actor.has(Role.SECRETARIAT);
            case ENDORSED, ACCEPTED -> actor.has(Role.SECRETARIAT) || actor.has(Role.COMMITTEE);
            case FROZEN -> actor.signedIn() || isPublished;
        };
    }

    /** Whether this actor's organisation writes or approves the measure's updates. */
    static boolean writes(Actor actor, MeasureKey measure) {
        return measure.concerns(actor, Role.COORDINATOR) || measure.concerns(actor, Role.APPROVER);
    }
}
