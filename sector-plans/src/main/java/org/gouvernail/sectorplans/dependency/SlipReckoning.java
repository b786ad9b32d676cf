package org.gouvernail.sectorplans.dependency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.sectorplans.dependency.Dependencies.Affected;
import org.gouvernail.sectorplans.dependency.Dependencies.DependencyView;
import org.gouvernail.sectorplans.dependency.Dependencies.Impact;
import org.gouvernail.sectorplans.dependency.Dependencies.Pressure;
import org.gouvernail.sectorplans.dependency.DependencyGraph.Arrival;
import org.gouvernail.sectorplans.dependency.DependencyGraph.Held;
import org.gouvernail.sectorplans.milestone.Milestones;
import org.gouvernail.sectorplans.milestone.Milestones.MilestoneView;

/** What dependencies do to dates, told from the dates that the reader may see. It writes nothing. */
@ApplicationScoped
class SlipReckoning {

    @Inject
    DependencyStore store;

    @Inject
    Milestones milestones;

    Impact impact(String milestone, int days) {
        MilestoneView slips =
                milestones.find(milestone, null).orElseThrow(() -> DomainException.notFound("milestone", milestone));
        LocalDate actual = slips.actualDate();
        if (actual != null) {
            throw DomainException.conflict("dependency.reached", milestone, actual.toString());
        }
        if (days < 1 || days > Dependencies.MOST_DAYS) {
            throw DomainException.invalid("input.range", "/days", "1", String.valueOf(Dependencies.MOST_DAYS));
        }
        DependencyGraph graph = new DependencyGraph(store.all());
        Set<String> waiting = graph.waiting(milestone);
        return new Impact(
                milestone, days, affected(graph, milestone, days, milestones.named(graph.withPredecessors(waiting))));
    }

    /**
     * The milestones of which a slip changes the arrival, with the chain that moves each.
     *
     * @param named the views of all that waits for the milestone, and of what these wait for
     */
    static List<Affected> affected(
            DependencyGraph graph, String milestone, int days, Map<String, MilestoneView> named) {
        Set<String> waiting = graph.waiting(milestone);
        if (waiting.size() == 1) {
            return List.of();
        }
        Map<String, Held> dates = new HashMap<>();
        named.forEach((code, m) -> dates.put(code, held(m)));
        Map<String, Arrival> before = graph.arrivals(waiting, dates);
        dates.put(milestone, new Held(arrival(before, milestone).date().plusDays(days), false));
        Map<String, Arrival> after = graph.arrivals(waiting, dates);
        return waiting.stream()
                .filter(code -> !code.equals(milestone))
                .filter(code -> arrival(after, code)
                        .date()
                        .isAfter(arrival(before, code).date()))
                .map(code -> affected(view(named, code), arrival(before, code), arrival(after, code)))
                .sorted(Comparator.comparing(Affected::to).thenComparing(Affected::code))
                .toList();
    }

    private static Affected affected(MilestoneView milestone, Arrival before, Arrival after) {
        return new Affected(
                milestone.code(),
                milestone.measure(),
                milestone.title(),
                before.date(),
                after.date(),
                ChronoUnit.DAYS.between(before.date(), after.date()),
                after.chain());
    }

    List<Pressure> pressures(Collection<String> codes) {
        Set<String> asked = new HashSet<>(codes);
        List<DependencyView> waits = store.of(asked).stream()
                .filter(d -> asked.contains(d.successor()))
                .toList();
        Map<String, MilestoneView> named = milestones.named(waits.stream()
                .flatMap(d -> Stream.of(d.predecessor(), d.successor()))
                .collect(Collectors.toSet()));
        return waits.stream()
                .map(d -> pressure(d, view(named, d.predecessor()), view(named, d.successor())))
                .filter(p -> p.daysShort() > 0 && view(named, p.milestone()).actualDate() == null)
                .sorted(Comparator.comparing(Pressure::daysShort)
                        .reversed()
                        .thenComparing(Pressure::milestone)
                        .thenComparing(Pressure::predecessor))
                .toList();
    }

    static Pressure pressure(DependencyView dependency, MilestoneView predecessor, MilestoneView successor) {
        LocalDate earliest = held(predecessor).date().plusDays(dependency.lagDays());
        return new Pressure(
                successor.code(),
                successor.measure(),
                predecessor.code(),
                predecessor.measure(),
                dependency.lagDays(),
                successor.forecastDate(),
                earliest,
                ChronoUnit.DAYS.between(successor.forecastDate(), earliest));
    }

    private static Held held(MilestoneView milestone) {
        LocalDate actual = milestone.actualDate();
        return actual == null ? new Held(milestone.forecastDate(), false) : new Held(actual, true);
    }

    private static Arrival arrival(Map<String, Arrival> arrivals, String code) {
        return Objects.requireNonNull(arrivals.get(code));
    }

    private static MilestoneView view(Map<String, MilestoneView> named, String code) {
        return Objects.requireNonNull(named.get(code));
    }
}
