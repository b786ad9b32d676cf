package org.gouvernail.sectorplans.status;

import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.sectorplans.measure.MeasureKey;
import org.jspecify.annotations.Nullable;

/**
 * Who may read an update: those who write it at once, the secretariat and the committee from its submission, the auditor
 * always (what was returned they read as it was returned), and everybody else, signed in or not, once the report it is part of was published. What is
 * being written belongs to the ministry that writes it: once the measure is no longer that ministry's, those whose it became do not read it.
 *
 * @param actor the reader
 * @param published what was published
 */
record UpdateVisibility(Actor actor, PublishedUpdates published) {

    boolean sees(StatusUpdate update, MeasureKey measure) {
        return sees(update.state(), update.draftOf(), measure, published.include(update.period(), update.frozenIn()));
    }

    /**
     * @param draftOf the ministry that is writing it, while it is being written; null when it is none's own
     */
    boolean sees(UpdateState state, @Nullable String draftOf, MeasureKey measure, boolean isPublished) {
        if (readsAll(actor) || (writes(actor, measure) && !isAnothers(draftOf, measure))) {
            return true;
        }
        return switch (state) {
            case DRAFT -> false;
            case RETURNED, SUBMITTED, ENDORSED, ACCEPTED -> governs();
            case FROZEN -> governs() || isPublished;
        };
    }

    /** Whether it is being written by a ministry that no longer has a part in the measure. */
    static boolean isAnothers(@Nullable String draftOf, MeasureKey measure) {
        return draftOf != null
                && !measure.leadOrganisation().equals(draftOf)
                && !measure.contributing().contains(draftOf);
    }

    /** Whether what is being written on a measure is read by this actor as it stands. */
    static boolean readsDrafts(Actor actor, MeasureKey measure) {
        return readsAll(actor) || writes(actor, measure);
    }

    private static boolean readsAll(Actor actor) {
        return actor.has(Role.AUDITOR) || actor.has(Role.SYSTEM);
    }

    private boolean governs() {
        return actor.has(Role.SECRETARIAT) || actor.has(Role.COMMITTEE);
    }

    /** Whether this actor's organisation writes or approves the measure's updates. */
    static boolean writes(Actor actor, MeasureKey measure) {
        return measure.concerns(actor, Role.COORDINATOR) || measure.concerns(actor, Role.APPROVER);
    }
}
