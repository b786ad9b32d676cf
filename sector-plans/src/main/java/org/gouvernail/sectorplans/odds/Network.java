package org.gouvernail.sectorplans.odds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jgrapht.traverse.TopologicalOrderIterator;
import org.jspecify.annotations.Nullable;

/**
 * Milestones and what they wait for, as flat arrays in an order in which nothing comes before what it waits for. Dates
 * are days since 1970-01-01. Not thread-safe to build, read-only afterwards.
 */
final class Network {

    /** Numbers of the milestones in the order of their codes, which the random numbers follow. */
    final int[] rank;

    final String[] codes;

    /** For a reached milestone its date; for an open one the date that its slips are counted from. */
    final int[] anchor;

    /** For an open milestone the slips that are still possible, in days and in order; null for a reached one. */
    final int[][] slips;

    /** Index of the first of these slips that does not lie before today. */
    final int[] from;

    /** Where the predecessors of each milestone begin in {@link #predecessors}; one entry more than milestones. */
    final int[] start;

    final int[] predecessors;
    final int[] lags;

    /**
     * A milestone of the network.
     *
     * @param code its code
     * @param forecast day it is forecast for
     * @param actual day on which it was reached, null while open
     * @param slips equally likely slips in days, in ascending order, at least one; not read for a reached milestone
     */
    record Stone(String code, int forecast, @Nullable Integer actual, int[] slips) {}

    /** A milestone that waits for another, by their codes, and how many days after it the earliest is. */
    record Link(String predecessor, String successor, int lag) {}

    /**
     * Orders the milestones and cuts each open one's slips to what is still possible today. One whose forecast has slipped
     * by more than any slip known counts as forecast for today, and no earlier.
     *
     * @param links without cycle; one that names a milestone which is not there is left out
     * @param today the day before which nothing open can come
     */
    Network(List<Stone> stones, List<Link> links, int today) {
        int n = stones.size();
        List<Stone> byCode = new ArrayList<>(stones);
        byCode.sort(Comparator.comparing(Stone::code));
        Map<String, Integer> ranks = new HashMap<>();
        Graph<Integer, DefaultEdge> graph = new SimpleDirectedGraph<>(DefaultEdge.class);
        for (int i = 0; i < n; i++) {
            ranks.put(byCode.get(i).code(), i);
            graph.addVertex(i);
        }
        int[] place = new int[n];
        rank = new int[n];
        codes = new String[n];
        anchor = new int[n];
        slips = new int[n][];
        from = new int[n];
        start = new int[n + 1];
        List<Link> known = links.stream()
                .filter(l -> ranks.containsKey(l.predecessor()) && ranks.containsKey(l.successor()))
                .toList();
        for (Link link : known) {
            graph.addEdge(at(ranks, link.predecessor()), at(ranks, link.successor()));
        }
        int next = 0;
        for (TopologicalOrderIterator<Integer, DefaultEdge> all = new TopologicalOrderIterator<>(graph);
                all.hasNext(); ) {
            int r = all.next();
            place[r] = next;
            rank[next] = r;
            settle(next, byCode.get(r), today);
            next++;
        }
        for (Link link : known) {
            start[place[at(ranks, link.successor())] + 1]++;
        }
        for (int i = 0; i < n; i++) {
            start[i + 1] += start[i];
        }
        predecessors = new int[known.size()];
        lags = new int[known.size()];
        int[] free = start.clone();
        for (Link link : known) {
            int slot = free[place[at(ranks, link.successor())]]++;
            predecessors[slot] = place[at(ranks, link.predecessor())];
            lags[slot] = link.lag();
        }
    }

    int size() {
        return codes.length;
    }

    boolean open(int i) {
        return slips[i] != null;
    }

    private void settle(int i, Stone stone, int today) {
        codes[i] = stone.code();
        Integer actual = stone.actual();
        if (actual != null) {
            anchor[i] = actual;
            return;
        }
        int[] all = stone.slips();
        anchor[i] = stone.forecast();
        slips[i] = all;
        from[i] = first(all, today - stone.forecast());
        if (from[i] == all.length) {
            anchor[i] = today;
            from[i] = first(all, 0);
        }
        if (from[i] == all.length) {
            slips[i] = new int[] {0};
            from[i] = 0;
        }
    }

    /** Index of the first slip of at least so many days; the length when there is none. */
    private static int first(int[] slips, int least) {
        int low = 0;
        int high = slips.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (slips[middle] < least) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int at(Map<String, Integer> ranks, String code) {
        return ranks.getOrDefault(code, -1);
    }
}
