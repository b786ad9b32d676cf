package org.gouvernail.sectorplans.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.period.PeriodState;
import org.gouvernail.governance.period.PeriodView;
import org.gouvernail.governance.period.ReportingPeriods;
import org.gouvernail.sectorplans.measure.MeasureDirectory;
import org.gouvernail.sectorplans.measure.MeasureKey;
import org.gouvernail.sectorplans.milestone.MilestoneDates;
import org.gouvernail.sectorplans.quarter.PublishedFigures;
import org.gouvernail.sectorplans.quarter.PublishedFigures.Published;
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
    Instance<PublishedFigures> figures;

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
        UpdateVisibility visibility = visibility(null);
        return store.of(measure.id()).stream()
                .filter(u -> u.period().equals(period) && visibility.sees(u, measure))
                .findFirst()
                .map(u -> view(u, measure, store.lines(u.id())))
                .orElseThrow(() -> unknown(code, period));
    }

    private UpdateVisibility visibility(@Nullable Instant asOf) {
        Published latest =
                figures.isUnsatisfied() ? null : figures.get().latest(asOf).orElse(null);
        return new UpdateVisibility(CurrentActor.get(), new PublishedUpdates(latest, store.freezings()));
    }

    /** The first revision follows its milestones until it is submitted; a correction speaks of the past. */
    private UpdateView view(StatusUpdate update, MeasureKey measure, List<Line> saved) {
        boolean open = update.state() == UpdateState.DRAFT || update.state() == UpdateState.RETURNED;
        boolean follows = open && update.revision() == 1;
        return update.view(measure.code(), follows ? UpdateRules.over(saved, milestones.of(measure.id())) : saved);
    }

    /** The latest revision, or the pre-filled draft: what its writers see. */
    UpdateView current(MeasureKey measure, String period) {
        periods.require(period);
        return store.latest(measure.id(), period)
                .map(u -> view(u, measure, store.lines(u.id())))
                .orElseGet(() -> prefilled(measure, period));
    }

    /** The latest revision that the reader might see then, frozen from the instant its compilation froze it. */
    private UpdateView past(MeasureKey measure, String period, Instant asOf) {
        UpdateVisibility visibility = visibility(asOf);
        PublishedUpdates published = visibility.published();
        Map<Integer, UUID> compilations = new HashMap<>();
        for (StatusUpdate update : store.of(measure.id())) {
            UUID compilation = update.frozenIn();
            if (compilation != null && update.period().equals(period) && published.frozenAt(compilation, asOf)) {
                compilations.put(update.revision(), compilation);
            }
        }
        for (UpdateView view : states(measure, period, asOf)) {
            UUID compilation = compilations.get(view.revision());
            UpdateView shown = compilation == null ? view : frozen(view);
            if (visibility.sees(shown.state(), measure, published.include(period, compilation))) {
                return shown;
            }
        }
        throw unknown(measure.code(), period);
    }

    /** The last recorded state of each revision up to an instant, the latest revision first. */
    private Collection<UpdateView> states(MeasureKey measure, String period, Instant asOf) {
        TreeMap<Integer, UpdateView> last = new TreeMap<>(Comparator.reverseOrder());
        journal.backwards(new SubjectRef(UpdateActs.KIND, measure.code() + "/" + period))
                .filter(e -> !e.at().isAfter(asOf))
                .map(e -> Json.read(e.state(), UpdateView.class))
                .takeWhile(v -> last.putIfAbsent(v.revision(), v) == null || v.revision() > 1)
                .forEach(v -> {});
        return last.values();
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
        UpdateVisibility visibility = visibility(null);
        Map<StatusUpdate, MeasureKey> shown = new LinkedHashMap<>();
        store.ofPeriod(period).forEach((id, revisions) -> {
            MeasureKey measure = measures.require(id);
            if (organisation == null
                    || measure.leadOrganisation().equals(organisation)
                    || measure.contributing().contains(organisation)) {
                revisions.stream()
                        .filter(u -> visibility.sees(u, measure))
                        .findFirst()
                        .filter(u -> state == null || u.state() == state)
                        .ifPresent(u -> shown.put(u, measure));
            }
        });
        Map<UUID, List<Line>> lines =
                store.lines(shown.keySet().stream().map(StatusUpdate::id).toList());
        return shown.entrySet().stream()
                .map(e -> view(
                        e.getKey(), e.getValue(), lines.getOrDefault(e.getKey().id(), List.of())))
                .sorted(Comparator.comparing(UpdateView::measure))
                .toList();
    }

    public List<UpdateView> history(String code) {
        MeasureKey measure = measures.require(code);
        UpdateVisibility visibility = visibility(null);
        List<StatusUpdate> rows = store.of(measure.id()).stream()
                .filter(u -> visibility.sees(u, measure))
                .toList();
        Map<UUID, List<Line>> lines =
                store.lines(rows.stream().map(StatusUpdate::id).toList());
        return rows.stream()
                .map(u -> view(u, measure, lines.getOrDefault(u.id(), List.of())))
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
