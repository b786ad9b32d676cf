package org.gouvernail.sectorplans.deliverable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.gouvernail.governance.reorganisation.Reorganisations.Part;
import org.gouvernail.governance.reorganisation.Reorganised;

/** Lets the successors of organisations that were reorganised answer for what they were to deliver. */
@ApplicationScoped
class DeliverableSuccession {

    @Inject
    DeliverableService deliverables;

    void follow(@Observes Reorganised event) {
        deliverables.passOn(
                event.predecessors(),
                event.effectiveOn(),
                event.code(),
                (subject, deliverable) ->
                        event.heirs(subject, deliverable.title(), Part.ANSWERS, deliverable.organisations()));
    }
}
