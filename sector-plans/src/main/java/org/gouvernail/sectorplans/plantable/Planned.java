package org.gouvernail.sectorplans.plantable;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouvernail.sectorplans.deliverable.Deliverables.DeliverableContent;
import org.gouvernail.sectorplans.measure.Measures.MeasureContent;
import org.gouvernail.sectorplans.milestone.MilestoneBatch;
import org.gouvernail.sectorplans.release.Releases.SourceRecord;

/** What an import would do to a plan, once nothing stands against it. */
final class Planned {

    /** Organisations to add, by code, with the name that the source gives. */
    final Map<String, String> organisations = new LinkedHashMap<>();

    /** Measures to add or revise, by code. */
    final Map<String, MeasureContent> measures = new LinkedHashMap<>();

    /** Milestones to add or revise, by code. */
    final Map<String, MilestoneBatch.Planned> milestones = new LinkedHashMap<>();

    /** Deliverables to add or revise, by code. */
    final Map<String, DeliverableContent> deliverables = new LinkedHashMap<>();

    /** Codes of {@link #milestones} and {@link #deliverables} that are here already. */
    final Set<String> known = new HashSet<>();

    /** What the source says of each record that lands or is unchanged, by kind and code. */
    final Map<String, Map<String, String>> said = new LinkedHashMap<>();

    /** What the source says of each measure, for its release. */
    final Map<String, SourceRecord> records = new LinkedHashMap<>();

    List<SourceRecord> release() {
        return List.copyOf(records.values());
    }
}
