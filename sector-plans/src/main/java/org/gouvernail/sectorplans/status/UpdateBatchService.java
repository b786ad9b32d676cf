package org.gouvernail.sectorplans.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.journal.Journal.Write;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.sectorplans.measure.MeasureDirectory;
import org.gouvernail.sectorplans.measure.MeasureKey;
import org.gouvernail.sectorplans.milestone.MilestoneDates;
import org.gouvernail.sectorplans.milestone.MilestoneDates.Dates;
import org.gouvernail.sectorplans.status.StatusUpdates.Line;
import org.gouvernail.sectorplans.status.StatusUpdates.Recent;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateView;
import org.gouvernail.sectorplans.status.UpdateStore.Lines;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class UpdateBatchService implements UpdateBatch {

    @Inject
    UpdateStore store;

    @Inject
    UpdateReader reader;

    @Inject
    MeasureDirectory measures;

    @Inject
    MilestoneDates milestones;

    @Inject
    UpdateTimes times;

    @Inject
    Journal journal;

    @Override
    @Transactional
    @Requires(Role.COORDINATOR)
    public void save(String period, Map<String, Draft> drafts) {
        List<MeasureKey> keys = measures.named(drafts.keySet());
        keys.forEach(k -> StatusUpdateService.demand(k.concerns(CurrentActor.get(), Role.COORDINATOR), k));
        Map<String, Recent> shown = reader.recent(period, drafts.keySet());
        drafts.forEach((code, draft) -> Version.check(draft.seen(), now(shown, code)));
        times.holdForWriting(period);
        journal.recordAll(write(period, keys, drafts));
    }

    /** Writes the drafts; what is to be recorded is made of what was written, without reading thousands of rows again. */
    private List<Write> write(String period, List<MeasureKey> keys, Map<String, Draft> drafts) {
        List<UUID> ids = keys.stream().map(MeasureKey::id).toList();
        Map<UUID, List<StatusUpdate>> known = store.of(ids);
        Map<UUID, List<Dates>> dates = milestones.of(ids);
        UpdateRules.Days days = times.days(period).holding(milestones.accepted(ids), milestones.unreached(ids));
        String account = CurrentActor.get().account();
        Map<MeasureKey, StatusUpdate> written = new LinkedHashMap<>();
        List<Lines> lines = new ArrayList<>();
        for (MeasureKey measure : keys) {
            Draft draft = Objects.requireNonNull(drafts.get(measure.code()));
            List<Dates> held = dates.getOrDefault(measure.id(), List.of());
            UpdateRules.check(draft.content(), measure, held, days);
            StatusUpdate update = known.getOrDefault(measure.id(), List.of()).stream()
                    .filter(u -> u.period().equals(period))
                    .findFirst()
                    .orElseGet(() -> begun(measure, period, account));
            update.write(draft.content(), account, StatusUpdateService.writer(measure));
            written.put(measure, update);
            lines.add(new Lines(update.id(), held, draft.content().milestones()));
        }
        store.flush();
        Map<UUID, List<Line>> said = store.replaceLines(lines);
        List<Write> writes = new ArrayList<>();
        written.forEach((measure, update) -> writes.add(new Write(
                StatusUpdateService.DRAFTED,
                StatusUpdateService.subject(measure, period),
                null,
                UpdateReader.view(update, measure.code(), said.getOrDefault(update.id(), List.of()), dates))));
        return writes;
    }

    private StatusUpdate begun(MeasureKey measure, String period, String account) {
        StatusUpdate first = new StatusUpdate(measure.id(), period, 1, account, null);
        store.begin(first);
        return first;
    }

    private static UpdateView now(Map<String, Recent> updates, String code) {
        @Nullable Recent found = updates.get(code);
        if (found == null) {
            throw DomainException.conflict("update.not-saved", code);
        }
        return found.now();
    }
}
