package org.gouvernail.sectorplans.milestone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.gouvernail.sectorplans.measure.OpenMilestones;

@ApplicationScoped
class OpenMilestoneService implements OpenMilestones {

    @Inject
    MilestoneStore store;

    @Override
    public boolean any(String measure) {
        return store.unachieved(measure);
    }
}
