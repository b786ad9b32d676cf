package org.gouvernail.sectorplans.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.period.PeriodState;
import org.gouvernail.governance.period.PeriodView;
import org.gouvernail.governance.period.ReportingPeriods;
import org.gouvernail.sectorplans.measure.MeasureDirectory;
import org.gouvernail.sectorplans.measure.MeasureKey;
import org.gouvernail.sectorplans.milestone.MilestoneDates;
import org.gouvernail.sectorplans.milestone.MilestoneDates.Dates;
import org.gouvernail.sectorplans.status.StatusUpdates.Recent;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateContent;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateView;

/** Reads many drafts of a quarter at once, in a few statements however many there are. */
@ApplicationScoped
@Transactional
class UpdateDraftReader implements UpdateDrafts {

    @Inject
    UpdateReader reader;

    @Inject
    MeasureDirectory directory;

    @Inject
    MilestoneDates milestones;

    @Inject
    ReportingPeriods periods;

    @Inject
    UpdateTimes times;

    @Override
    public void demandOpen(String period) {
        PeriodView asked = periods.require(period);
        if (times.takesLate(asked)) {
            throw DomainException.conflict(
                    "update.late-one-by-one",
                    period,
                    "/coordination/mesures/{code}?trimestre=" + period,
                    "/api/v1/measures/{code}/updates/" + period);
        }
        if (asked.state() != PeriodState.OPEN) {
            throw DomainException.conflict("period.not-open", period);
        }
    }

    @Override
    public Map<String, UpdateView> toFill(String period, Collection<String> measures) {
        Map<String, Recent> seen = reader.recent(period, measures);
        Map<String, UpdateView> toFill = new TreeMap<>();
        seen.forEach((code, recent) -> {
            UpdateView now = recent.now();
            if (now.state().isBeingWritten() && now.revision() == 1) {
                toFill.put(code, now);
            }
        });
        if (CurrentActor.get().has(Role.SECRETARIAT)) {
            directory.named(measures).stream()
                    .filter(m -> !seen.containsKey(m.code()))
                    .forEach(m -> toFill.put(m.code(), reader.prefilled(m, period)));
        }
        return toFill;
    }

    @Override
    public Map<String, List<FieldProblem>> problems(String period, Map<String, UpdateContent> contents) {
        List<MeasureKey> keys = directory.named(contents.keySet());
        List<UUID> ids = keys.stream().map(MeasureKey::id).toList();
        Map<UUID, List<Dates>> dates = milestones.of(ids);
        UpdateRules.Days days = times.days(period).holding(milestones.accepted(ids), milestones.unreached(ids));
        Map<String, List<FieldProblem>> found = new TreeMap<>();
        for (MeasureKey key : keys) {
            UpdateContent content = Objects.requireNonNull(contents.get(key.code()));
            List<FieldProblem> problems =
                    UpdateRules.problems(content, key, dates.getOrDefault(key.id(), List.of()), days);
            if (!problems.isEmpty()) {
                found.put(key.code(), problems);
            }
        }
        return found;
    }
}
