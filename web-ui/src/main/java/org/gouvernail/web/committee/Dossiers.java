package org.gouvernail.web.committee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.committee.Committees.AgendaItemView;
import org.gouvernail.governance.committee.Committees.DecisionView;
import org.gouvernail.governance.committee.Committees.FollowUpView;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.sectorplans.milestone.Milestones;
import org.gouvernail.sectorplans.milestone.Milestones.MilestoneView;
import org.gouvernail.sectorplans.status.StatusUpdates;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateView;
import org.gouvernail.sectorplans.status.UpdateState;
import org.jspecify.annotations.Nullable;

/** Gathers the dossier of an agenda item. */
@RequestScoped
public class Dossiers {

    private static final Set<UpdateState> HEARD =
            Set.of(UpdateState.ENDORSED, UpdateState.ACCEPTED, UpdateState.FROZEN);

    @Inject
    Agenda agenda;

    @Inject
    Committees committees;

    @Inject
    Milestones milestones;

    @Inject
    StatusUpdates updates;

    @Inject
    BusinessClock clock;

    /** The dossier; only an item about a measure has more in it than the earlier decisions. */
    Dossier of(AgendaItemView item) {
        List<DecisionView> decisions = committees.decisions(null).stream()
                .filter(d -> d.subject().equals(item.subject()))
                .toList();
        boolean measure = item.subject().kind().equals("measure");
        String code = item.subject().code();
        Optional<UpdateView> request = measure ? request(code) : Optional.empty();
        return new Dossier(
                measure ? agenda.line(item) : null,
                measure ? worst(code) : null,
                request.map(UpdateView::decisionNeeded).orElse(null),
                request.map(UpdateView::period).orElse(null),
                decisions,
                overdue(decisions.stream().map(DecisionView::code).toList()));
    }

    /** What the latest endorsed update asks in writing, if anything: what waits for its approver is not the ministry's word. */
    private Optional<UpdateView> request(String measure) {
        return updates.history(measure, null).stream()
                .filter(u -> HEARD.contains(u.state()))
                .findFirst()
                .filter(u -> u.decisionNeeded() != null);
    }

    private @Nullable MilestoneView worst(String measure) {
        return milestones.of(measure, null).stream()
                .filter(m -> !m.achieved() && (m.slippageDays() > 0 || m.overdue(clock.today())))
                .max(Comparator.comparingLong(m -> m.slippageBy(clock.today())))
                .orElse(null);
    }

    private List<FollowUpView> overdue(List<String> decisions) {
        return committees.followUps(true).stream()
                .filter(f -> decisions.contains(f.decision()) && f.dueOn().isBefore(clock.today()))
                .toList();
    }
}
