package org.gouvernail.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.gouvernail.governance.period.PeriodState;
import org.gouvernail.governance.period.PeriodView;
import org.gouvernail.governance.period.ReportingPeriods;
import org.gouvernail.sectorplans.status.StatusUpdates;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateView;
import org.gouvernail.sectorplans.status.UpdateState;
import org.jspecify.annotations.Nullable;

/** The corrections of quarters already compiled and what came after a closing: they wait at the desks as the updates do. */
@RequestScoped
public class Corrections {

    @Inject
    ReportingPeriods periods;

    @Inject
    StatusUpdates updates;

    /**
     * Those in one of these states, earliest quarter first.
     *
     * @param organisation leads or contributes to their measures; null for any
     */
    public List<UpdateView> in(@Nullable String organisation, UpdateState... states) {
        return periods.all(null).stream()
                .filter(p -> p.state().compareTo(PeriodState.CLOSED) >= 0)
                .map(PeriodView::code)
                .flatMap(period -> Arrays.stream(states)
                        .flatMap(state -> updates.list(period, organisation, state).stream())
                        .filter(u -> u.revision() > 1 || u.lateReason() != null))
                .sorted(Comparator.comparing(UpdateView::period).thenComparing(UpdateView::measure))
                .toList();
    }
}
