package org.gouvernail.sectorplans.measure;

import java.util.List;
import org.gouvernail.sectorplans.measure.MeasureView.Authorised;

/** The lists of a measure, in their order; amounts by fiscal year. */
record MeasureLists(List<String> contributing, List<String> objectives, List<Authorised> authorised) {

    static final MeasureLists EMPTY = new MeasureLists(List.of(), List.of(), List.of());
}
