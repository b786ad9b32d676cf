package org.gouvernail.governance.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.reorganisation.Reorganisations.Part;
import org.gouvernail.governance.reorganisation.Reorganised;

/** Gives the open follow-ups of organisations that were reorganised to their successors. */
@ApplicationScoped
class FollowUpSuccession {

    @Inject
    CommitteeStore store;

    @Inject
    Journal journal;

    void follow(@Observes Reorganised event) {
        for (FollowUp followUp : store.followUps(true)) {
            String from = followUp.organisation();
            SubjectRef subject = new SubjectRef("follow-up", followUp.view().code());
            String heir = event.heir(subject, followUp.view().text(), Part.OWES, from);
            if (!heir.equals(from)) {
                followUp.passOn(heir);
                store.flush();
                journal.record("follow-up.passed-on", subject, event.code(), followUp.view());
            }
        }
    }
}
