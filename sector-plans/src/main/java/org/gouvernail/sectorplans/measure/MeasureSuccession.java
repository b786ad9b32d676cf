package org.gouvernail.sectorplans.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.reorganisation.Reorganisations.Part;
import org.gouvernail.governance.reorganisation.Reorganised;

/**
 * Gives the open measures of organisations that were reorganised to their successors; one that is done or withdrawn stays
 * with the organisation that did it. An organisation that both led and contributed by two predecessors counts once.
 */
@ApplicationScoped
class MeasureSuccession {

    @Inject
    MeasureStore store;

    @Inject
    MeasureListStore lists;

    @Inject
    Journal journal;

    void follow(@Observes Reorganised event) {
        store.lockOf(event.predecessors());
        List<Measure> concerned = store.openOf(event.predecessors());
        Map<UUID, MeasureLists> listed =
                lists.of(concerned.stream().map(Measure::id).toList());
        for (Measure measure : concerned) {
            pass(measure, listed.getOrDefault(measure.id(), MeasureLists.EMPTY), event);
        }
    }

    private void pass(Measure measure, MeasureLists held, Reorganised event) {
        MeasureRecord before = measure.record(held);
        SubjectRef subject = new SubjectRef(MeasureService.KIND, measure.code());
        String lead = event.heir(subject, before.title(), Part.LEADS, before.leadOrganisation());
        Set<String> once = new HashSet<>(Set.of(lead));
        List<String> contributing =
                event.heirs(subject, before.title(), Part.CONTRIBUTES, before.contributing()).stream()
                        .filter(once::add)
                        .toList();
        if (lead.equals(before.leadOrganisation()) && contributing.equals(before.contributing())) {
            return;
        }
        measure.passOn(lead);
        lists.writeContributing(measure.id(), contributing);
        store.flush();
        journal.record(
                "measure.passed-on",
                subject,
                event.code(),
                measure.record(new MeasureLists(contributing, held.objectives(), held.authorised())));
    }
}
