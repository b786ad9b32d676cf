package org.gouvernail.sectorplans.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.sectorplans.quarter.PublishedFigures;
import org.gouvernail.sectorplans.quarter.PublishedFigures.Published;
import org.gouvernail.sectorplans.quarter.QuarterInputs;
import org.gouvernail.sectorplans.rating.LiveRatings;
import org.gouvernail.sectorplans.rating.LiveRatings.Live;
import org.jspecify.annotations.Nullable;

/**
 * What the current reader may see of what was reported: within their {@link Sight} what stands, with the rating computed
 * on today's facts; beyond it what was last published, and nothing before that. What stood at an instant carries no
 * computed rating: it was never computed then.
 */
@ApplicationScoped
class ReportedValues {

    @Inject
    MeasureStore store;

    @Inject
    Journal journal;

    @Inject
    Instance<PublishedFigures> figures;

    @Inject
    Instance<LiveRatings> ratings;

    @Inject
    QuarterInputs inputs;

    /** What may be seen of these measures, by code; a measure of which nothing may be seen is missing. */
    Map<String, Reported> of(Collection<MeasureRecord> measures, @Nullable Instant asOf) {
        Sight sight = Sight.ofReader();
        Map<Boolean, List<String>> codes = measures.stream()
                .collect(Collectors.partitioningBy(
                        sight::covers, Collectors.mapping(MeasureRecord::code, Collectors.toList())));
        List<String> covered = codes.getOrDefault(true, List.of());
        Map<String, Reported> all = new HashMap<>(published(codes.getOrDefault(false, List.of()), asOf));
        all.putAll(asOf == null ? current(covered) : recorded(covered, asOf));
        return all;
    }

    private Map<String, Reported> current(List<String> codes) {
        Map<String, Standing> standings = codes.isEmpty() ? Map.of() : store.standings(codes);
        Map<String, Live> live = ratings.isUnsatisfied() || codes.isEmpty()
                ? Map.of()
                : ratings.get().of(codes);
        return codes.stream()
                .collect(Collectors.toMap(
                        c -> c,
                        c -> Reported.of(standings.getOrDefault(c, Standing.NONE))
                                .rated(live.get(c))));
    }

    private Map<String, Reported> recorded(List<String> codes, Instant asOf) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        if (codes.size() == 1) {
            Optional<StandingRecord> one =
                    journal.stateAsOf(new SubjectRef(StandingService.KIND, codes.get(0)), asOf, StandingRecord.class);
            return one.map(r -> Map.of(r.measure(), Reported.of(r.standing()))).orElse(Map.of());
        }
        Set<String> asked = Set.copyOf(codes);
        return journal.statesAsOf(StandingService.KIND, asOf, StandingRecord.class).stream()
                .filter(r -> asked.contains(r.measure()))
                .collect(Collectors.toMap(StandingRecord::measure, r -> Reported.of(r.standing())));
    }

    private Map<String, Reported> published(List<String> codes, @Nullable Instant asOf) {
        Optional<Published> latest = figures.isUnsatisfied() || codes.isEmpty()
                ? Optional.empty()
                : figures.get().latest(asOf);
        if (latest.isEmpty()) {
            return Map.of();
        }
        UUID compilation = latest.get().compilation();
        Map<String, String> reported = inputs.lastReported(compilation, codes);
        Map<String, Reported> all = new HashMap<>();
        figures.get()
                .measures(compilation, codes)
                .forEach((code, facts) -> all.put(code, Reported.of(facts, reported.get(code))));
        return all;
    }
}
