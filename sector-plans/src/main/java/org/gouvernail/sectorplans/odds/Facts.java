package org.gouvernail.sectorplans.odds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gouvernail.governance.period.FiscalQuarter;
import org.gouvernail.sectorplans.dependency.Dependencies;
import org.gouvernail.sectorplans.measure.MeasureDirectory;
import org.gouvernail.sectorplans.measure.MeasureKey;
import org.gouvernail.sectorplans.measure.MeasureState;
import org.gouvernail.sectorplans.measure.Sight;
import org.gouvernail.sectorplans.milestone.MilestoneDates;
import org.gouvernail.sectorplans.milestone.MilestoneDates.Dates;
import org.gouvernail.sectorplans.milestone.Milestones;
import org.gouvernail.sectorplans.milestone.Milestones.MilestoneView;
import org.gouvernail.sectorplans.odds.Network.Link;
import org.gouvernail.sectorplans.quarter.QuarterInputs;
import org.gouvernail.sectorplans.quarter.QuarterInputs.ForecastThen;
import org.jspecify.annotations.Nullable;

/** Gathers what the odds are made from: milestones as they stand, who waits for whom, and what became of forecasts. */
@ApplicationScoped
class Facts {

    @Inject
    MeasureDirectory measures;

    @Inject
    MilestoneDates dates;

    @Inject
    Milestones shown;

    @Inject
    Dependencies dependencies;

    @Inject
    QuarterInputs quarters;

    /** A milestone as it stands, and the measure it belongs to. */
    record Standing(Dates milestone, MeasureKey measure) {}

    /** The milestones of all measures that are not withdrawn. */
    List<Standing> milestones() {
        return of(measures.all(null).stream()
                .filter(m -> m.state() != MeasureState.WITHDRAWN)
                .toList());
    }

    List<Standing> of(List<MeasureKey> keys) {
        Map<UUID, MeasureKey> byId = keys.stream().collect(Collectors.toMap(MeasureKey::id, Function.identity()));
        List<Standing> all = new ArrayList<>();
        dates.of(byId.keySet()).forEach((id, some) -> {
            MeasureKey measure = byId.get(id);
            if (measure != null) {
                some.forEach(d -> all.add(new Standing(d, measure)));
            }
        });
        return all;
    }

    List<Link> links() {
        return links(null);
    }

    private List<Link> links(@Nullable Instant asOf) {
        return dependencies.all(null, null, asOf, false).stream()
                .map(d -> new Link(d.predecessor(), d.successor(), d.lagDays()))
                .toList();
    }

    /**
     * The milestones that waited then, however indirectly, for one beyond a reader's sight whose dates are not the published
     * ones: their odds would tell what the reader may not know yet.
     */
    Set<String> waitingBeyond(Sight sight, Instant then) {
        List<Link> links = links(then);
        Set<String> waitedFor = links.stream().map(Link::predecessor).collect(Collectors.toSet());
        Map<String, Dates> beyond = of(measures.all(null).stream()
                        .filter(m -> !sight.covers(m))
                        .toList())
                .stream()
                .map(Standing::milestone)
                .filter(d -> waitedFor.contains(d.code()))
                .collect(Collectors.toMap(Dates::code, Function.identity()));
        Map<String, MilestoneView> seen = shown.named(beyond.keySet());
        return waitingFor(links, code -> beyond.containsKey(code) && !told(beyond.get(code), seen.get(code)));
    }

    private static boolean told(@Nullable Dates stands, @Nullable MilestoneView seen) {
        return stands != null
                && seen != null
                && stands.forecast().equals(seen.forecastDate())
                && Objects.equals(stands.actual(), seen.actualDate());
    }

    /** The milestones that wait, however indirectly, for one of these. */
    static Set<String> waitingFor(List<Link> links, Predicate<String> these) {
        Map<String, List<Link>> from = links.stream().collect(Collectors.groupingBy(Link::predecessor));
        Deque<String> next =
                new ArrayDeque<>(from.keySet().stream().filter(these).toList());
        Set<String> waiting = new HashSet<>();
        while (!next.isEmpty()) {
            for (Link link : from.getOrDefault(next.remove(), List.of())) {
                if (waiting.add(link.successor())) {
                    next.add(link.successor());
                }
            }
        }
        return waiting;
    }

    /** The forecasts that quarterly reports held of milestones not reached by the end of their quarter. */
    List<HeldForecast> held() {
        return quarters.forecastsThen().stream()
                .map(Facts::held)
                .filter(h -> !h.resolved(h.quarterEnd()))
                .toList();
    }

    private static HeldForecast held(ForecastThen then) {
        LocalDate end = FiscalQuarter.parse(then.period()).end();
        return new HeldForecast(then.milestone(), then.leadOrganisation(), end, then.forecastDate(), then.actualDate());
    }
}
