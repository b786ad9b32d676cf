package org.gouvernail.sectorplans.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gouvernail.sectorplans.measure.Mergers;

/** Tells of measures into which others they went, from the mergers approved. */
@ApplicationScoped
class MergedMeasures implements Mergers {

    @Inject
    ChangeStore store;

    @Override
    @Transactional
    public Map<String, String> into(Collection<String> measures) {
        Map<String, String> into = new LinkedHashMap<>();
        store.mergers(null).stream()
                .filter(c -> measures.contains(c.measure()))
                .forEach(c ->
                        into.put(c.measure(), String.valueOf(c.view().content().mergedInto())));
        return into;
    }
}
