package org.gouvernail.sectorplans.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Role;
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
import org.gouvernail.sectorplans.milestone.MilestoneDates.Dates;
import org.gouvernail.sectorplans.quarter.PublishedFigures;
import org.gouvernail.sectorplans.quarter.PublishedFigures.Published;
import org.gouvernail.sectorplans.status.StatusUpdates.Line;
import org.gouvernail.sectorplans.status.StatusUpdates.Listed;
import org.gouvernail.sectorplans.status.StatusUpdates.Recent;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateView;
import org.gouvernail.sectorplans.status.UpdateSelection.Selected;
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

    @Inject
    UpdateTimes times;

    public UpdateView get(String code, String period, @Nullable Instant asOf) {
        MeasureKey measure = measures.require(code);
        if (asOf != null) {
            return past(measure, period, asOf, visibility(asOf)).orElseThrow(() -> unknown(code, period));
        }
        PeriodView reporting = periods.require(period);
        PeriodState state = reporting.state();
        Optional<UpdateView> seen = visible(measure, period);
        if (seen.isPresent()) {
            return seen.get();
        }
        boolean writer = UpdateVisibility.writes(CurrentActor.get(), measure);
        boolean begun = (state == PeriodState.OPEN || times.takesLate(reporting))
                && writer
                && written(measure, period).isEmpty();
        boolean corrected =
                state.compareTo(PeriodState.COMPILED) >= 0 && CurrentActor.get().has(Role.SECRETARIAT);
        if (begun || corrected) {
            return prefilled(measure, period);
        }
        throw unknown(code, period);
    }

    /** The latest revision that the reader may see. */
    private Optional<UpdateView> visible(MeasureKey measure, String period) {
        UpdateVisibility visibility = visibility(null);
        return store.of(measure.id()).stream()
                .filter(u -> u.period().equals(period) && visibility.sees(u, measure))
                .findFirst()
                .map(u -> sent(view(u, measure, store.lines(u.id())), measure));
    }

    /** What was returned, as it was returned: what its ministry writes since is a draft to all others. */
    private UpdateView sent(UpdateView view, MeasureKey measure) {
        if (view.state() != UpdateState.RETURNED || UpdateVisibility.readsDrafts(CurrentActor.get(), measure)) {
            return view;
        }
        return states(measure, view.period(), Instant.MAX).stream()
                .map(Said::view)
                .filter(v -> v.revision() == view.revision())
                .findFirst()
                .orElse(view);
    }

    /** What a correction of a compiled quarter is asked upon: the latest revision its reader sees, or none's words. */
    UpdateView corrected(MeasureKey measure, String period) {
        periods.require(period);
        return visible(measure, period).orElseGet(() -> prefilled(measure, period));
    }

    /** The latest revision, unless a ministry that the measure left is writing it: it is as if none was saved. */
    private Optional<StatusUpdate> written(MeasureKey measure, String period) {
        return store.latest(measure.id(), period).filter(u -> !isLeftBehind(u, measure));
    }

    private static boolean isLeftBehind(StatusUpdate update, MeasureKey measure) {
        return UpdateVisibility.isAnothers(update.draftOf(), measure);
    }

    private UpdateVisibility visibility(@Nullable Instant asOf) {
        Published latest =
                figures.isUnsatisfied() ? null : figures.get().latest(asOf).orElse(null);
        return new UpdateVisibility(CurrentActor.get(), new PublishedUpdates(latest, store.freezings()));
    }

    private UpdateView view(StatusUpdate update, MeasureKey measure, List<Line> saved) {
        Map<UUID, List<Dates>> dates = follows(update) ? Map.of(measure.id(), milestones.of(measure.id())) : Map.of();
        return view(update, measure.code(), saved, dates);
    }

    /** An update with the lines saved of it, as its writers see it while its milestones have these dates. */
    static UpdateView view(StatusUpdate update, String measure, List<Line> saved, Map<UUID, List<Dates>> dates) {
        return update.view(
                measure,
                follows(update) ? UpdateRules.over(saved, dates.getOrDefault(update.measureId(), List.of())) : saved);
    }

    /** The first revision follows its milestones until it is submitted; a correction speaks of the past. */
    private static boolean follows(StatusUpdate update) {
        return update.state().isBeingWritten() && update.revision() == 1;
    }

    /** The latest revision, or the pre-filled draft: what its writers see. */
    UpdateView current(MeasureKey measure, String period) {
        periods.require(period);
        return written(measure, period)
                .map(u -> view(u, measure, store.lines(u.id())))
                .orElseGet(() -> prefilled(measure, period));
    }

    /** The latest revision that the reader might see then, frozen from the instant its compilation froze it. */
    private Optional<UpdateView> past(MeasureKey measure, String period, Instant asOf, UpdateVisibility visibility) {
        Map<Integer, UUID> compilations = new HashMap<>();
        for (StatusUpdate update : store.of(measure.id())) {
            UUID compilation = update.frozenIn();
            if (compilation != null
                    && update.period().equals(period)
                    && visibility.published().frozenAt(compilation, asOf)) {
                compilations.put(update.revision(), compilation);
            }
        }
        return past(measure, states(measure, period, asOf), compilations, visibility);
    }

    /** The first of these states, latest revision first, that the reader may see, given what had compiled each. */
    private static Optional<UpdateView> past(
            MeasureKey measure, Collection<Said> states, Map<Integer, UUID> compilations, UpdateVisibility visibility) {
        for (Said said : states) {
            UpdateView view = said.view();
            UUID compilation = compilations.get(view.revision());
            UpdateView shown = compilation == null ? view : view.frozen();
            String draftOf = shown.state().isBeingWritten() && shown.revision() == 1 ? said.ministry() : null;
            boolean published = visibility.published().include(view.period(), compilation);
            if (visibility.sees(shown.state(), draftOf, measure, published)) {
                return Optional.of(shown);
            }
        }
        return Optional.empty();
    }

    /** A state as recorded by an act, and the ministry on whose behalf, null for none or several. */
    private record Said(UpdateView view, @Nullable String ministry, String act) {}

    /** The last recorded state of each revision up to an instant, the latest revision first. */
    private Collection<Said> states(MeasureKey measure, String period, Instant asOf) {
        TreeMap<Integer, Said> last = new TreeMap<>(Comparator.reverseOrder());
        boolean drafts = UpdateVisibility.readsDrafts(CurrentActor.get(), measure);
        journal.backwards(new SubjectRef(StatusUpdateService.KIND, measure.code() + "/" + period))
                .filter(e -> !e.at().isAfter(asOf))
                .map(e -> new Said(Json.read(e.state(), UpdateView.class), e.actingFor(), e.act()))
                .filter(s -> drafts
                        || s.view().state() != UpdateState.RETURNED
                        || s.act().equals(StatusUpdateService.RETURNED))
                .takeWhile(s -> last.putIfAbsent(s.view().revision(), s) == null
                        || s.view().revision() > 1)
                .forEach(s -> {});
        return last.values();
    }

    UpdateView prefilled(MeasureKey measure, String period) {
        return Words.among(store.of(measure.id())).before(period).prefill(measure, period, milestones.of(measure.id()));
    }

    public Listed page(
            String period,
            @Nullable String organisation,
            @Nullable UpdateState state,
            @Nullable String after,
            int rows) {
        List<Selected> found =
                select(selection(period).of(organisation).in(state).after(after), rows + 1);
        boolean more = found.size() > rows;
        long total = count(selection(period).of(organisation).in(state));
        return new Listed(
                views(more ? found.subList(0, rows) : found), more, total > Listed.MOST_COUNTED ? null : total);
    }

    public List<UpdateView> list(String period, @Nullable String organisation, @Nullable UpdateState state) {
        return views(select(selection(period).of(organisation).in(state), Integer.MAX_VALUE));
    }

    private UpdateSelection selection(String period) {
        periods.require(period);
        Published latest =
                figures.isUnsatisfied() ? null : figures.get().latest(null).orElse(null);
        return new UpdateSelection(period, CurrentActor.get(), latest);
    }

    private List<Selected> select(UpdateSelection selection, int most) {
        return store.with(sql -> selection.first(sql, most));
    }

    private long count(UpdateSelection selection) {
        return store.with(sql -> selection.count(sql, Listed.MOST_COUNTED + 1));
    }

    /** The updates selected, in the same order: one statement for the rows, one for their lines, one for the dates. */
    private List<UpdateView> views(List<Selected> selected) {
        Map<UUID, StatusUpdate> rows =
                store.load(selected.stream().map(Selected::update).toList());
        Map<UUID, List<Line>> lines = store.lines(rows.keySet());
        Map<UUID, List<Dates>> dates = milestones.of(rows.values().stream()
                .filter(UpdateReader::follows)
                .map(StatusUpdate::measureId)
                .toList());
        return selected.stream()
                .map(s -> {
                    StatusUpdate row = Objects.requireNonNull(rows.get(s.update()));
                    UpdateView view = view(row, s.measure(), lines.getOrDefault(row.id(), List.of()), dates);
                    return view.state() == UpdateState.RETURNED ? sent(view, measures.require(s.measure())) : view;
                })
                .toList();
    }

    /** The updates of a period as they were recorded at an instant, by the codes of their measures. */
    public List<UpdateView> list(
            String period, @Nullable String organisation, @Nullable UpdateState state, Instant asOf) {
        periods.require(period);
        UpdateVisibility visibility = visibility(asOf);
        PublishedUpdates published = visibility.published();
        Map<UUID, Map<Integer, UUID>> frozen = new HashMap<>();
        store.ofPeriod(period).stream()
                .filter(u -> published.frozenAt(u.frozenIn(), asOf))
                .forEach(u -> frozen.computeIfAbsent(u.measureId(), id -> new HashMap<>())
                        .put(u.revision(), Objects.requireNonNull(u.frozenIn())));
        Map<String, UpdateView> last = journal.statesAsOf(StatusUpdateService.KIND, asOf, UpdateView.class).stream()
                .filter(v -> v.period().equals(period))
                .collect(Collectors.toMap(UpdateView::measure, v -> v));
        List<UpdateView> shown = new ArrayList<>();
        for (MeasureKey measure : measures.named(last.keySet())) {
            if (organisation == null
                    || measure.leadOrganisation().equals(organisation)
                    || measure.contributing().contains(organisation)) {
                UpdateView recorded = Objects.requireNonNull(last.get(measure.code()));
                Map<Integer, UUID> compilations = frozen.getOrDefault(measure.id(), Map.of());
                boolean plain = recorded.revision() == 1 && !recorded.state().isBeingWritten();
                past(
                                measure,
                                plain ? List.of(new Said(recorded, null, "")) : states(measure, period, asOf),
                                compilations,
                                visibility)
                        .filter(v -> state == null || v.state() == state)
                        .ifPresent(shown::add);
            }
        }
        return shown;
    }

    public List<UpdateView> history(String code, @Nullable Instant asOf) {
        MeasureKey measure = measures.require(code, asOf);
        List<StatusUpdate> rows = store.of(measure.id());
        UpdateVisibility visibility = visibility(asOf);
        if (asOf != null) {
            return rows.stream()
                    .map(StatusUpdate::period)
                    .distinct()
                    .flatMap(period -> past(measure, period, asOf, visibility).stream())
                    .toList();
        }
        return views(rows.stream()
                .filter(u -> visibility.sees(u, measure))
                .map(u -> new Selected(u.id(), code))
                .toList());
    }

    /**
     * Of each of these measures the update of a period, pre-filled when none was saved, and the word before it: of a
     * correction the one it corrects.
     */
    public Map<String, Recent> recent(String period, Collection<String> codes) {
        PeriodView reporting = periods.require(period);
        List<MeasureKey> keys = measures.named(codes);
        Set<UUID> ids = keys.stream().map(MeasureKey::id).collect(Collectors.toSet());
        Map<UUID, List<StatusUpdate>> all = store.of(ids);
        Map<UUID, List<Dates>> dates = milestones.of(ids);
        UpdateVisibility visibility = visibility(null);
        Map<UUID, StatusUpdate> now = new HashMap<>();
        Map<UUID, StatusUpdate> before = new HashMap<>();
        for (MeasureKey measure : keys) {
            for (StatusUpdate update : all.getOrDefault(measure.id(), List.of())) {
                boolean latest = update.period().equals(period) && !now.containsKey(measure.id());
                boolean earlier = update.period().compareTo(period) <= 0 && !latest && update.isWord();
                if ((latest || earlier) && visibility.sees(update, measure)) {
                    (latest ? now : before).putIfAbsent(measure.id(), update);
                }
            }
        }
        Map<UUID, List<Line>> lines = store.lines(Stream.concat(now.values().stream(), before.values().stream())
                .map(StatusUpdate::id)
                .toList());
        Map<String, Recent> recent = new HashMap<>();
        for (MeasureKey measure : keys) {
            List<StatusUpdate> updates = all.getOrDefault(measure.id(), List.of());
            StatusUpdate saved = now.get(measure.id());
            StatusUpdate earlier = before.get(measure.id());
            UpdateView view = null;
            if (saved != null) {
                view = sent(view(saved, measure.code(), lines.getOrDefault(saved.id(), List.of()), dates), measure);
            } else if ((reporting.state() == PeriodState.OPEN || times.takesLate(reporting))
                    && updates.stream().noneMatch(u -> u.period().equals(period) && !isLeftBehind(u, measure))
                    && UpdateVisibility.writes(CurrentActor.get(), measure)) {
                view = Words.among(updates)
                        .before(period)
                        .prefill(measure, period, dates.getOrDefault(measure.id(), List.of()));
            }
            if (view != null) {
                recent.put(
                        measure.code(),
                        new Recent(
                                view,
                                earlier == null
                                        ? null
                                        : view(
                                                earlier,
                                                measure.code(),
                                                lines.getOrDefault(earlier.id(), List.of()),
                                                dates)));
            }
        }
        return recent;
    }

    /**
     * The late updates of a period that the reader may see, by measure. What came in time and was returned is not one to
     * those who read it as it was returned, though its ministry writes it anew.
     */
    public List<UpdateView> late(String period) {
        periods.require(period);
        List<StatusUpdate> late =
                store.ofPeriod(period).stream().filter(StatusUpdate::late).toList();
        Map<UUID, MeasureKey> keys =
                measures.of(late.stream().map(StatusUpdate::measureId).toList());
        UpdateVisibility visibility = visibility(null);
        return views(late.stream()
                        .filter(u -> keys.containsKey(u.measureId()))
                        .filter(u -> visibility.sees(u, Objects.requireNonNull(keys.get(u.measureId()))))
                        .map(u -> new Selected(
                                u.id(),
                                Objects.requireNonNull(keys.get(u.measureId())).code()))
                        .sorted(Comparator.comparing(Selected::measure))
                        .toList())
                .stream()
                .filter(view -> view.lateReason() != null)
                .toList();
    }

    private static DomainException unknown(String code, String period) {
        return DomainException.notFound("update", code + "/" + period);
    }
}
