package org.gouvernail.sectorplans.workbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.sectorplans.measure.MeasureDirectory;
import org.gouvernail.sectorplans.measure.MeasureKey;
import org.gouvernail.sectorplans.measure.MeasureState;
import org.gouvernail.sectorplans.measure.MeasureView;
import org.gouvernail.sectorplans.measure.Measures;

/** The living measures that ministries lead or contribute to. */
@ApplicationScoped
class MinistryMeasures {

    @Inject
    Measures measures;

    @Inject
    MeasureDirectory directory;

    /** Those of a ministry, in the order of their codes. */
    List<MeasureView> of(String organisation) {
        Measures.Filter filter = new Measures.Filter(null, organisation, null, null, null, null, null, null);
        return measures.search(filter, null).stream()
                .filter(m -> m.state() != MeasureState.WITHDRAWN)
                .toList();
    }

    /** The codes of those whose updates the current actor writes, in the order of their codes. */
    List<String> coordinated() {
        Actor actor = CurrentActor.get();
        return directory.all(null).stream()
                .filter(m -> m.state() != MeasureState.WITHDRAWN && m.concerns(actor, Role.COORDINATOR))
                .map(MeasureKey::code)
                .toList();
    }
}
