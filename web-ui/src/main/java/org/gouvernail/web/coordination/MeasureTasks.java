package org.gouvernail.web.coordination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.period.PeriodView;
import org.gouvernail.governance.period.ReportingPeriods;
import org.gouvernail.sectorplans.measure.MeasureState;
import org.gouvernail.sectorplans.measure.MeasureView;
import org.gouvernail.sectorplans.measure.Measures;
import org.gouvernail.sectorplans.milestone.Milestones;
import org.gouvernail.sectorplans.status.StatusUpdates;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateView;

/** The measures of the ministries that the reader coordinates, each with its update of the open quarter. */
@RequestScoped
class MeasureTasks {

    @Inject
    ReportingPeriods periods;

    @Inject
    Measures measures;

    @Inject
    Milestones milestones;

    @Inject
    StatusUpdates updates;

    @Inject
    BusinessClock clock;

    /** The quarter being collected, empty between quarters. */
    Optional<PeriodView> period() {
        return periods.current();
    }

    /** The most pressing first, then by code. */
    List<MeasureTask> all(String period) {
        return mine().stream()
                .map(m -> task(m, period))
                .sorted(Comparator.comparing(MeasureTask::state).thenComparing(MeasureTask::code))
                .toList();
    }

    MeasureTask of(String code, String period) {
        MeasureView measure = measures.find(code, null).orElseThrow(() -> DomainException.notFound("measure", code));
        return task(measure, period);
    }

    /** Refuses a measure that none of the reader's ministries leads or contributes to. */
    void demandMine(MeasureView measure) {
        boolean mine = CurrentActor.get().organisations(Role.COORDINATOR).stream()
                .anyMatch(o -> o.equals(measure.leadOrganisation())
                        || measure.contributing().contains(o));
        if (!mine) {
            throw DomainException.forbidden("access.organisation", measure.leadOrganisation());
        }
    }

    /** Those led or contributed to that still live. */
    private List<MeasureView> mine() {
        TreeMap<String, MeasureView> byCode = new TreeMap<>();
        for (String organisation : CurrentActor.get().organisations(Role.COORDINATOR)) {
            Measures.Filter filter = new Measures.Filter(null, organisation, null, null, null, null, null, null);
            measures.search(filter, null).stream()
                    .filter(m -> m.state() != MeasureState.WITHDRAWN)
                    .forEach(m -> byCode.put(m.code(), m));
        }
        return List.copyOf(byCode.values());
    }

    private MeasureTask task(MeasureView measure, String period) {
        UpdateView update = updates.get(measure.code(), period, null);
        UpdateView previous = updates.history(measure.code()).stream()
                .filter(u -> u.period().compareTo(period) < 0)
                .findFirst()
                .orElse(null);
        return MeasureTask.of(measure, update, previous, milestones.of(measure.code(), null), clock.today());
    }
}
