package org.gouvernail.sectorplans.measure;

import java.util.List;
import java.util.Map;
import org.gouvernail.sectorplans.measure.MeasureView.Authorised;
import org.gouvernail.sectorplans.measure.Measures.MeasureContent;

/** The lists of a measure, in their order; amounts by fiscal year. */
record MeasureLists(List<String> contributing, List<String> objectives, List<Authorised> authorised) {

    /** The lists that a content writes, as they are then read. */
    static MeasureLists of(MeasureContent content) {
        return new MeasureLists(
                content.contributing(),
                content.objectives(),
                content.authorised().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(e -> new Authorised(
                                e.getKey(), e.getValue().setScale(2).toPlainString()))
                        .toList());
    }

    static final MeasureLists EMPTY = new MeasureLists(List.of(), List.of(), List.of());
}
