package org.gouvernail.sectorplans.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.period.PeriodState;
import org.gouvernail.governance.period.PeriodView;
import org.gouvernail.governance.period.ReportingPeriods;
import org.gouvernail.sectorplans.measure.MeasureDirectory;
import org.gouvernail.sectorplans.measure.MeasureKey;
import org.gouvernail.sectorplans.milestone.MilestoneDates;
import org.gouvernail.sectorplans.status.StatusUpdates.Line;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateView;
import org.jspecify.annotations.Nullable;

/** Reads updates as their reader may see them, pre-filled from the last quarter when none was saved. */
@ApplicationScoped
@Transactional
class UpdateReader {

    @Inject
    UpdateStore store;

    @Inject
    UpdateVisibility visibility;

    @Inject
    MeasureDirectory measures;

    @Inject
    MilestoneDates milestones;

    @Inject
    ReportingPeriods periods;

    @Inject
    Journal journal;

    public UpdateView get(String code, String period, @Nullable Instant asOf) {
        MeasureKey measure = measures.require(code);
        if (asOf != null) {
            return past(measure, period, asOf);
        }
        PeriodView reporting = periods.require(period);
        Optional<StatusUpdate> latest = store.latest(measure.id(), period);
        if (latest.isEmpty()) {
            boolean writer = UpdateVisibility.writes(CurrentActor.get(), measure);
            if (reporting.state() != PeriodState.OPEN || !writer) {
                throw unknown(code, period);
            }
            return prefilled(measure, period);
        }
        for (StatusUpdate update : store.of(measure.id())) {
            if (update.period().equals(period) && visibility.visible(update.state(), period, measure, null)) {
                return update.view(code, store.lines(update.id()));
            }
        }
        throw unknown(code, period);
    }

    /** The latest revision, or the pre-filled draft: what its writers see. */
    UpdateView current(MeasureKey measure, String period) {
        periods.require(period);
        return store.latest(measure.id(), period)
                .map(u -> u.view(measure.code(), store.lines(u.id())))
                .orElseGet(() -> prefilled(measure, period));
    }

    private UpdateView past(MeasureKey measure, String period, Instant asOf) {
        UpdateView view = journal.stateAsOf(
                        new SubjectRef(UpdateActs.KIND, measure.code() + "/" + period), asOf, UpdateView.class)
                .orElseThrow(() -> unknown(measure.code(), period));
        boolean compiled = periods.find(period, asOf)
                .filter(p -> p.state().compareTo(PeriodState.COMPILED) >= 0)
                .isPresent();
        boolean reported = view.state() == UpdateState.ENDORSED || view.state() == UpdateState.ACCEPTED;
        UpdateView shown = compiled && reported && view.revision() == 1 ? frozen(view) : view;
        if (!visibility.visible(shown.state(), period, measure, asOf)) {
            throw unknown(measure.code(), period);
        }
        return shown;
    }

    private UpdateView prefilled(MeasureKey measure, String period) {
        Optional<StatusUpdate> last = store.of(measure.id()).stream()
                .filter(u -> u.period().compareTo(period) < 0)
                .findFirst();
        List<Line> lines = milestones.of(measure.id()).stream()
                .map(d -> new Line(d.code(), d.forecast(), d.actual(), null))
                .toList();
        return new UpdateView(
                measure.code(),
                period,
                1,
                UpdateState.DRAFT,
                last.map(StatusUpdate::declared).orElse(null),
                last.map(StatusUpdate::progress).orElse(null),
                null,
                last.map(StatusUpdate::spent)
                        .map(s -> s.setScale(2).toPlainString())
                        .orElse(null),
                lines,
                null,
                null,
                null,
                null,
                null,
                true,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    public List<UpdateView> list(String period, @Nullable String organisation, @Nullable UpdateState state) {
        periods.require(period);
        List<StatusUpdate> rows = store.ofPeriod(period);
        Map<UUID, List<Line>> lines =
                store.lines(rows.stream().map(StatusUpdate::id).toList());
        List<UpdateView> views = new ArrayList<>();
        for (StatusUpdate row : rows) {
            MeasureKey measure = measures.require(row.measureId());
            boolean asked = (state == null || row.state() == state)
                    && (organisation == null
                            || measure.leadOrganisation().equals(organisation)
                            || measure.contributing().contains(organisation));
            if (asked && visibility.visible(row.state(), period, measure, null)) {
                views.add(row.view(measure.code(), lines.getOrDefault(row.id(), List.of())));
            }
        }
        views.sort(Comparator.comparing(UpdateView::measure));
        return views;
    }

    public List<UpdateView> history(String code) {
        MeasureKey measure = measures.require(code);
        List<StatusUpdate> rows = store.of(measure.id()).stream()
                .filter(u -> visibility.visible(u.state(), u.period(), measure, null))
                .toList();
        Map<UUID, List<Line>> lines =
                store.lines(rows.stream().map(StatusUpdate::id).toList());
        return rows.stream()
                .map(u -> u.view(code, lines.getOrDefault(u.id(), List.of())))
                .toList();
    }

    private static UpdateView frozen(UpdateView v) {
        return new UpdateView(
                v.measure(),
                v.period(),
                v.revision(),
                UpdateState.FROZEN,
                v.declaredRating(),
                v.progress(),
                v.summary(),
                v.spentToDate(),
                v.milestones(),
                v.decisionNeeded(),
                v.assessedRating(),
                v.assessedReason(),
                v.returnReason(),
                v.correctionReason(),
                v.prefilled(),
                v.submittedBy(),
                v.submittedAt(),
                v.endorsedBy(),
                v.endorsedAt(),
                v.acceptedBy(),
                v.acceptedAt());
    }

    private static DomainException unknown(String code, String period) {
        return DomainException.notFound("update", code + "/" + period);
    }
}
