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
import java.util.stream.Collectors;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.sectorplans.quarter.PublishedFigures;
import org.gouvernail.sectorplans.quarter.PublishedFigures.Published;
import org.gouvernail.sectorplans.rating.LiveRatings;
import org.gouvernail.sectorplans.rating.LiveRatings.Live;
import org.jspecify.annotations.Nullable;

/**
 * What the current reader may see of what was reported: whoever signed in sees what stands, with the rating computed on
 * today's facts; the public sees what was last published, and nothing before that.
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

    /** What may be seen of these measures, by code; a measure of which nothing may be seen is missing. */
    Map<String, Reported> of(Collection<MeasureRecord> measures, @Nullable Instant asOf) {
        if (!CurrentActor.get().signedIn()) {
            return published(measures, asOf);
        }
        List<String> codes = measures.stream().map(MeasureRecord::code).toList();
        return asOf == null ? current(codes) : recorded(codes, asOf);
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
        if (codes.size() == 1) {
            Optional<StandingRecord> one =
                    journal.stateAsOf(new SubjectRef(StandingService.KIND, codes.get(0)), asOf, StandingRecord.class);
            return one.map(r -> Map.of(r.measure(), Reported.of(r.standing()))).orElse(Map.of());
        }
        return journal.statesAsOf(StandingService.KIND, asOf, StandingRecord.class).stream()
                .collect(Collectors.toMap(StandingRecord::measure, r -> Reported.of(r.standing())));
    }

    private Map<String, Reported> published(Collection<MeasureRecord> measures, @Nullable Instant asOf) {
        Map<String, Reported> all = new HashMap<>();
        Optional<Published> latest =
                figures.isUnsatisfied() ? Optional.empty() : figures.get().latest(asOf);
        latest.ifPresent(p -> measures.stream()
                .map(MeasureRecord::plan)
                .distinct()
                .forEach(plan -> figures.get()
                        .measures(p.compilation(), plan)
                        .forEach((code, facts) -> all.put(code, Reported.of(facts, p.period())))));
        return all;
    }
}
