package org.gouvernail.sectorplans.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.sectorplans.measure.MeasureKey;
import org.gouvernail.sectorplans.quarter.PublishedFigures;
import org.jspecify.annotations.Nullable;

/**
 * Who may read an update: those who write it at once, the secretariat from its submission, the committee and other
 * ministries' people from its endorsement, the auditor always, the public once its quarter was published.
 */
@ApplicationScoped
class UpdateVisibility {

    @Inject
    Instance<PublishedFigures> published;

    boolean visible(UpdateState state, String period, MeasureKey measure, @Nullable Instant asOf) {
        Actor actor = CurrentActor.get();
        if (writes(actor, measure) || actor.has(Role.AUDITOR)) {
            return true;
        }
        return switch (state) {
            case DRAFT, RETURNED -> actor.has(Role.SECRETARIAT) && state == UpdateState.RETURNED;
            case SUBMITTED -> actor.has(Role.SECRETARIAT);
            case ENDORSED, ACCEPTED -> actor.has(Role.SECRETARIAT) || actor.has(Role.COMMITTEE);
            case FROZEN -> actor.signedIn() || published(period, asOf);
        };
    }

    /** Whether this actor's organisation writes or approves the measure's updates. */
    static boolean writes(Actor actor, MeasureKey measure) {
        return measure.concerns(actor, Role.COORDINATOR) || measure.concerns(actor, Role.APPROVER);
    }

    private boolean published(String period, @Nullable Instant asOf) {
        return published.isResolvable()
                && published
                        .get()
                        .latest(asOf)
                        .filter(p -> period.compareTo(p.period()) <= 0)
                        .isPresent();
    }
}
