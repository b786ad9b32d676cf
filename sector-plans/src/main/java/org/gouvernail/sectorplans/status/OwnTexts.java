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

/** Nobody judges their own text. */
@ApplicationScoped
class OwnTexts {

    private static final Set<String> AUTHORS =
            Set.of(StatusUpdateService.DRAFTED, StatusUpdateService.LATE, StatusUpdateService.SUBMITTED);

    @Inject
    Journal journal;

    /** Refuses whoever wrote or submitted any of this revision, were it before somebody else did. */
    void refuse(StatusUpdate update, SubjectRef subject) {
        String me = CurrentActor.get().account();
        update.refuseOwn(me);
        boolean mine = journal.backwards(subject)
                .filter(e -> e.actor().equals(me) && AUTHORS.contains(e.act()))
                .map(e -> Json.read(e.state(), UpdateView.class))
                .anyMatch(v -> v.revision() == update.revision());
        if (mine) {
            throw DomainException.forbidden("update.own-text");
        }
    }
}
