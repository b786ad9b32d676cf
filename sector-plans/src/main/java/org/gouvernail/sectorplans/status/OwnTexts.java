package org.gouvernail.sectorplans.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateView;

/** Nobody judges their own text, nor lets it be judged by delegation, nor judges by delegation of who wrote it. */
@ApplicationScoped
class OwnTexts {

    private static final Set<String> AUTHORS =
            Set.of(StatusUpdateService.DRAFTED, StatusUpdateService.LATE, StatusUpdateService.SUBMITTED);

    @Inject
    Journal journal;

    /** Refuses whoever wrote or submitted any of this revision, or in whose name it was, were it before somebody else did. */
    void refuse(StatusUpdate update, SubjectRef subject) {
        Set<String> persons = CurrentActor.persons();
        persons.forEach(update::refuseOwn);
        if (did(AUTHORS, persons, update, subject)) {
            throw DomainException.forbidden("update.own-text");
        }
    }

    /** Refuses whoever endorsed this revision, or in whose name it was endorsed. */
    void refuseEndorsed(StatusUpdate update, SubjectRef subject) {
        Set<String> persons = CurrentActor.persons();
        persons.forEach(update::refuseOwnEndorsement);
        if (did(Set.of(StatusUpdateService.ENDORSED), persons, update, subject)) {
            throw DomainException.forbidden("update.own-endorsement");
        }
    }

    private boolean did(Set<String> acts, Set<String> persons, StatusUpdate update, SubjectRef subject) {
        return journal.backwards(subject)
                .filter(e -> acts.contains(e.act()) && e.isBy(persons))
                .map(e -> Json.read(e.state(), UpdateView.class))
                .anyMatch(v -> v.revision() == update.revision());
    }
}
