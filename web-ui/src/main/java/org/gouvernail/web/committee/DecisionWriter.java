package org.gouvernail.web.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.committee.Committees.AgendaItemView;
import org.gouvernail.governance.committee.Committees.DecisionView;
import org.gouvernail.governance.committee.Committees.NewDecision;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.web.committee.DecisionForm.NewFollowUp;
import org.jspecify.annotations.Nullable;

/** Records a decision and the follow-up typed with it in one transaction: both or neither. */
@ApplicationScoped
class DecisionWriter {

    @Inject
    Committees committees;

    @Transactional
    DecisionView write(AgendaItemView item, NewDecision decision, @Nullable NewFollowUp followUp) {
        if (item.session() == null) {
            throw DomainException.conflict("session.none-held");
        }
        DecisionView taken = committees.decide(item.session(), item.code(), decision);
        if (followUp != null) {
            committees.followUp(taken.code(), followUp.text(), followUp.organisation(), followUp.dueOn());
        }
        return taken;
    }
}
