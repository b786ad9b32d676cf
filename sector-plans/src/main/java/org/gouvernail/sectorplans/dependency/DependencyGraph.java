package org.gouvernail.sectorplans.dependency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gouvernail.sectorplans.dependency.Dependencies.DependencyView;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jgrapht.traverse.BreadthFirstIterator;
import org.jgrapht.traverse.TopologicalOrderIterator;

/** Who waits for whom, as a graph without circle. */
final class DependencyGraph {

    private final Graph<String, DependencyView> graph = new SimpleDirectedGraph<>(DependencyView.class);

    DependencyGraph(Collection<DependencyView> dependencies) {
        for (DependencyView dependency : dependencies) {
            graph.addVertex(dependency.predecessor());
            graph.addVertex(dependency.successor());
            graph.addEdge(dependency.predecessor(), dependency.successor(), dependency);
        }
    }

    /** The codes from one milestone to another that waits for it over the fewest others; empty when it does not. */
    List<String> path(String from, String to) {
        if (!graph.containsVertex(from) || !graph.containsVertex(to)) {
            return List.of();
        }
        GraphPath<String, DependencyView> path = BFSShortestPath.findPathBetween(graph, from, to);
        return path == null ? List.of() : path.getVertexList();
    }

    /** What waits for a milestone, however indirectly, and the milestone itself. */
    Set<String> waiting(String milestone) {
        Set<String> codes = new LinkedHashSet<>();
        codes.add(milestone);
        if (graph.containsVertex(milestone)) {
            new BreadthFirstIterator<>(graph, milestone).forEachRemaining(codes::add);
        }
        return codes;
    }

    /** These milestones and all that one of them waits for directly. */
    Set<String> withPredecessors(Set<String> milestones) {
        Set<String> codes = new LinkedHashSet<>(milestones);
        milestones.stream()
                .filter(graph::containsVertex)
                .flatMap(m -> graph.incomingEdgesOf(m).stream())
                .forEach(d -> codes.add(d.predecessor()));
        return codes;
    }

    /**
     * When a milestone comes as its own date and what it waits for let it, and which predecessor it waits for longest.
     *
     * @param chain codes from the first milestone on whose date this one's depends to this one
     */
    record Arrival(LocalDate date, List<String> chain) {}

    /** A date held: reached milestones do not move. */
    record Held(LocalDate date, boolean reached) {}

    /**
     * When each of these milestones comes: a reached one when it did, an open one on the latest of its own date and those
     * its predecessors allow. Predecessors outside the selection come on their own date.
     *
     * @param moved the milestones to compute
     * @param dates the own dates of these and of their predecessors
     */
    Map<String, Arrival> arrivals(Set<String> moved, Map<String, Held> dates) {
        Map<String, Arrival> arrivals = new HashMap<>();
        new TopologicalOrderIterator<>(new AsSubgraph<>(graph, moved))
                .forEachRemaining(code -> arrivals.put(code, arrival(code, arrivals, dates)));
        return arrivals;
    }

    private Arrival arrival(String code, Map<String, Arrival> before, Map<String, Held> dates) {
        Held own = held(code, dates);
        Arrival latest = new Arrival(own.date(), List.of(code));
        if (own.reached()) {
            return latest;
        }
        for (DependencyView dependency : graph.incomingEdgesOf(code)) {
            String other = dependency.predecessor();
            Arrival predecessor = before.containsKey(other)
                    ? Objects.requireNonNull(before.get(other))
                    : new Arrival(held(other, dates).date(), List.of(other));
            LocalDate earliest = predecessor.date().plusDays(dependency.lagDays());
            if (earliest.isAfter(latest.date())) {
                List<String> chain = new ArrayList<>(predecessor.chain());
                chain.add(code);
                latest = new Arrival(earliest, chain);
            }
        }
        return latest;
    }

    private static Held held(String code, Map<String, Held> dates) {
        return Objects.requireNonNull(dates.get(code));
    }
}
