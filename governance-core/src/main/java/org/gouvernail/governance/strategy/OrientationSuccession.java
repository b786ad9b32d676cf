package org.gouvernail.governance.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.reorganisation.Reorganisations.Part;
import org.gouvernail.governance.reorganisation.Reorganised;

/** Gives the orientations of organisations that were reorganised to their successors. */
@ApplicationScoped
class OrientationSuccession {

    @Inject
    StrategyService strategies;

    void follow(@Observes Reorganised event) {
        strategies.passOn(
                event.code(),
                (orientation, lead) -> event.heir(
                        new SubjectRef("orientation", orientation.code()), orientation.title(), Part.LEADS, lead));
    }
}
