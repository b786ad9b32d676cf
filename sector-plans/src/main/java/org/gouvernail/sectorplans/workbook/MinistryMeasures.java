package org.gouvernail.sectorplans.workbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeSet;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.sectorplans.measure.MeasureState;
import org.gouvernail.sectorplans.measure.MeasureView;
import org.gouvernail.sectorplans.measure.Measures;

/** The living measures that ministries lead or contribute to. */
@ApplicationScoped
class MinistryMeasures {

    @Inject
    Measures measures;

    /** Those of a ministry, in the order of their codes. */
    List<MeasureView> of(String organisation) {
        Measures.Filter filter = new Measures.Filter(null, organisation, null, null, null, null, null, null);
        return measures.search(filter, null).stream()
                .filter(m -> m.state() != MeasureState.WITHDRAWN)
                .toList();
    }

    /** The codes of those whose updates the current actor writes, in order. */
    TreeSet<String> coordinated() {
        Actor actor = CurrentActor.get();
        TreeSet<String> codes = new TreeSet<>();
        for (String organisation : actor.organisations(Role.COORDINATOR)) {
            of(organisation).stream()
                    .filter(m -> actor.hasFor(Role.COORDINATOR, organisation, m.plan()))
                    .forEach(m -> codes.add(m.code()));
        }
        return codes;
    }
}
