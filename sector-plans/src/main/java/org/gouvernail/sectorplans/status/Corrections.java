package org.gouvernail.sectorplans.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.governance.period.PeriodState;
import org.gouvernail.governance.period.PeriodView;
import org.gouvernail.governance.period.ReportingPeriods;
import org.gouvernail.sectorplans.measure.MeasureKey;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateView;
import org.jspecify.annotations.Nullable;

/** Opens the correction of a compiled quarter: a new revision in draft. Called within the transaction that asks for it. */
@ApplicationScoped
class Corrections {

    @Inject
    UpdateStore store;

    @Inject
    UpdateReader reader;

    @Inject
    ReportingPeriods periods;

    @Inject
    CompiledQuarters compilations;

    /**
     * It starts from what the compilation took of the measure; from what was submitted and not endorsed in time, when it
     * took nothing. Never from a late update, whose words would enter the report without its mark: who corrects the report
     * writes them there, for the reason that the correction gives.
     *
     * @param measure its row locked
     */
    void open(MeasureKey measure, String period, LocalizedText reason, @Nullable String seen) {
        Version.check(seen, reader.corrected(measure, period));
        PeriodView locked = periods.lock(period);
        if (locked.state().compareTo(PeriodState.COMPILED) < 0) {
            throw DomainException.conflict("period.not-compiled", period);
        }
        Compiled compiled = compilations
                .last(measure, period)
                .orElseThrow(() -> DomainException.conflict("update.not-compiled", measure.code()));
        Optional<StatusUpdate> latest = store.latest(measure.id(), period);
        if (latest.filter(u -> !u.frozen() && u.revision() > 1).isPresent()) {
            throw DomainException.conflict("update.correction-open");
        }
        int revision = latest.map(StatusUpdate::revision).orElse(1) + 1;
        StatusUpdate correction = new StatusUpdate(
                measure.id(), period, revision, CurrentActor.get().account(), reason);
        Optional<UpdateView> unheard = latest.filter(u -> compiled.update() == null
                        && !u.late()
                        && (u.state() == UpdateState.SUBMITTED || u.state() == UpdateState.RETURNED))
                .map(u -> reader.current(measure, period));
        store.add(correction);
        Optional<StatusUpdate> taken = store.of(measure.id()).stream()
                .filter(u -> u.id().equals(compiled.update()))
                .findFirst();
        correction.write(
                unheard.map(Compiled::saidBy)
                        .orElseGet(() -> compiled.content(
                                taken.map(StatusUpdate::summary).orElse(null),
                                taken.map(StatusUpdate::declaredReason).orElse(null))),
                CurrentActor.get().account(),
                null);
        store.flush();
        store.replaceLines(
                correction.id(),
                compiled.milestones(),
                unheard.map(UpdateView::milestones).orElse(List.of()));
    }
}
