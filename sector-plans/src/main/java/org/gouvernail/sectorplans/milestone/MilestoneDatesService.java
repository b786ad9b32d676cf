package org.gouvernail.sectorplans.milestone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.measure.MeasureDirectory;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class MilestoneDatesService implements MilestoneDates {

    @Inject
    MilestoneStore store;

    @Inject
    MilestoneWrites writes;

    @Inject
    MeasureDirectory measures;

    @Override
    @Transactional
    public List<Dates> of(UUID measureId) {
        return store.of(measureId).stream().map(Milestone::dates).toList();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void apply(
            UUID milestoneId,
            LocalDate forecast,
            @Nullable LocalDate actual,
            @Nullable LocalizedText reason,
            String period) {
        Milestone row = store.lock(milestoneId)
                .orElseThrow(() -> DomainException.notFound(MilestoneService.KIND, milestoneId.toString()));
        OpenMilestone open = new OpenMilestone(row, measures.require(row.measureId()));
        boolean moved = !forecast.equals(row.forecast());
        boolean reached = actual != null && !actual.equals(row.actual());
        if (moved) {
            writes.forecast(open, forecast, reason, period);
        }
        if (actual != null && reached) {
            writes.reach(open, actual);
        }
        if (moved || reached) {
            writes.recorded("milestone.reported", open, reason == null ? null : reason.fr());
        }
    }
}
