package org.gouvernail.sectorplans.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gouvernail.governance.edition.Editions;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.strategy.Strategies;
import org.gouvernail.governance.strategy.StrategyView.ObjectiveView;
import org.gouvernail.sectorplans.measure.Measures.Filter;
import org.gouvernail.sectorplans.measure.Slippages.Lateness;
import org.gouvernail.sectorplans.rating.Rating;
import org.jspecify.annotations.Nullable;

/**
 * Looks for measures: the rows in one statement and each of their lists in another, however many there are. What was
 * reported is read for all of them only when the search is by it, and otherwise for the page that is shown.
 */
@ApplicationScoped
class MeasureSearch {

    private static final Lateness IN_TIME = new Lateness(0, false);

    @Inject
    MeasureStore store;

    @Inject
    MeasureListStore lists;

    @Inject
    Journal journal;

    @Inject
    ReportedValues reported;

    @Inject
    Strategies strategies;

    @Inject
    Editions editions;

    @Inject
    Slippages slippages;

    @Inject
    Mergers mergers;

    /** The content of the measures that match, in the order asked for. */
    @Transactional
    List<MeasureRecord> records(Filter filter, @Nullable Instant asOf) {
        MeasureSort sort = MeasureSort.parse(filter.sort());
        MeasureMatch match = new MeasureMatch(filter, objectives(filter.orientation(), asOf));
        List<MeasureRecord> found =
                all(filter.plan(), asOf).stream().filter(match::accepts).toList();
        Rating rating = filter.rating();
        Map<String, Reported> seen = rating != null || sort.needsReported() ? reported.of(found, asOf) : Map.of();
        Boolean late = filter.late();
        boolean judged = (rating != null || late != null) && filter.state() != MeasureState.WITHDRAWN;
        Map<String, Lateness> slipped =
                late != null || sort.needsSlippage() ? slippages.worstOpen(filter.plan(), asOf) : Map.of();
        return found.stream()
                .filter(m -> !judged || m.state() != MeasureState.WITHDRAWN)
                .filter(m -> rating == null
                        || seen.getOrDefault(m.code(), Reported.NOTHING).anyRatingIs(rating))
                .filter(m -> late == null
                        || late == slipped.getOrDefault(m.code(), IN_TIME).late())
                .sorted(sort.comparator(seen, slipped))
                .toList();
    }

    /** The same measures with what the current reader may see of them. */
    @Transactional
    List<MeasureView> views(List<MeasureRecord> records, @Nullable Instant asOf) {
        Map<String, Reported> seen = reported.of(records, asOf);
        List<String> gone = records.stream()
                .filter(m -> m.state() == MeasureState.WITHDRAWN)
                .map(MeasureRecord::code)
                .toList();
        Map<String, String> merged = gone.isEmpty() ? Map.of() : mergers.into(gone);
        return records.stream()
                .map(m -> m.with(seen.getOrDefault(m.code(), Reported.NOTHING), merged.get(m.code())))
                .toList();
    }

    private List<MeasureRecord> all(@Nullable String plan, @Nullable Instant asOf) {
        if (asOf != null) {
            return journal.statesAsOf(MeasureService.KIND, asOf, MeasureRecord.class);
        }
        Map<UUID, MeasureLists> all = lists.all(plan);
        return store.all(plan).stream()
                .map(m -> m.record(all.getOrDefault(m.id(), MeasureLists.EMPTY)))
                .toList();
    }

    /**
     * Codes of the objectives under an orientation and of those that they succeeded, null when no orientation is asked for:
     * a measure keeps the objective that it was given.
     */
    private @Nullable Set<String> objectives(@Nullable String orientation, @Nullable Instant asOf) {
        if (orientation == null) {
            return null;
        }
        Set<String> under = strategies.current(asOf).stream()
                .flatMap(s -> s.orientations().stream())
                .filter(o -> o.code().equals(orientation))
                .flatMap(o -> o.objectives().stream())
                .map(ObjectiveView::code)
                .collect(Collectors.toSet());
        Map<String, List<String>> successors = editions.successors();
        Set<String> all = new HashSet<>(under);
        successors.keySet().stream()
                .filter(dropped -> !Editions.inForce(dropped, under, successors).isEmpty())
                .forEach(all::add);
        return all;
    }
}
