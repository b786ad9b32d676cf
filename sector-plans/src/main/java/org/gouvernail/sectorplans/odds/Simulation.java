package org.gouvernail.sectorplans.odds;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Draws the dates of a network over and over: a milestone comes on the later of its own forecast with a slip drawn, and
 * the dates of those it waits for with their lags. Draws are made in blocks, so that memory does not grow with their
 * number; each milestone counts on which day it came, in as many counters as there are days that it can come on, which
 * are never more than the widest set of slips spans.
 *
 * <p>Random numbers are those of {@link SplittableRandom}, one generator a milestone and block, started from the seed,
 * the place of the milestone's code among all codes and the number of the block. The figures therefore depend on seed
 * and facts alone, not on the order of rows, of links or of threads.
 */
final class Simulation {

    /** Draws of a block. */
    private static final int BLOCK = 64;

    private final Network network;
    private final long[] keys;
    private final int draws;

    /** The first day on which each milestone can come. */
    private final int[] lowest;

    private final int[] highest;

    private Simulation(Network network, long seed, int draws) {
        this.network = network;
        this.keys = new SplittableRandom(seed).longs(network.size()).toArray();
        this.draws = draws;
        this.lowest = new int[network.size()];
        this.highest = new int[network.size()];
        bounds();
    }

    /**
     * The days by which each milestone comes, or null for a reached one, in the order of the network.
     *
     * @param draws 1 or more
     * @param threads in how many parts the draws are made; the figures do not depend on it
     */
    static @Nullable Quantiles[] run(Network network, long seed, int draws, int threads) {
        Simulation simulation = new Simulation(network, seed, draws);
        int[][] counts = IntStream.range(0, threads)
                .parallel()
                .mapToObj(part -> simulation.counted(part, threads))
                .reduce(Simulation::added)
                .orElseThrow();
        @Nullable Quantiles[] all = new Quantiles[network.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = network.open(i) ? Quantiles.of(counts[i], simulation.lowest[i], draws) : null;
        }
        return all;
    }

    /** The later of two bounds is as far from its like as the farther of the two, so no milestone has more days than its slips. */
    private void bounds() {
        for (int i = 0; i < network.size(); i++) {
            int[] slips = network.slips[i];
            lowest[i] = network.anchor[i] + (slips == null ? 0 : slips[network.from[i]]);
            highest[i] = network.anchor[i] + (slips == null ? 0 : slips[slips.length - 1]);
            for (int p = network.start[i]; slips != null && p < network.start[i + 1]; p++) {
                lowest[i] = Math.max(lowest[i], lowest[network.predecessors[p]] + network.lags[p]);
                highest[i] = Math.max(highest[i], highest[network.predecessors[p]] + network.lags[p]);
            }
        }
    }

    private int[][] counted(int part, int parts) {
        int n = network.size();
        int[][] counts = new int[n][];
        for (int i = 0; i < n; i++) {
            counts[i] = network.open(i) ? new int[highest[i] - lowest[i] + 1] : new int[0];
        }
        int[] dates = new int[Math.multiplyExact(n, BLOCK)];
        for (int block = part; (long) block * BLOCK < draws; block += parts) {
            draw(block, Math.min(BLOCK, draws - block * BLOCK), dates, counts);
        }
        return counts;
    }

    private void draw(int block, int width, int[] dates, int[][] counts) {
        for (int i = 0; i < counts.length; i++) {
            int row = i * BLOCK;
            own(i, block, width, dates, row);
            if (!network.open(i)) {
                continue;
            }
            for (int p = network.start[i]; p < network.start[i + 1]; p++) {
                int other = network.predecessors[p] * BLOCK;
                int lag = network.lags[p];
                for (int d = 0; d < width; d++) {
                    dates[row + d] = Math.max(dates[row + d], dates[other + d] + lag);
                }
            }
            int[] mine = counts[i];
            for (int d = 0; d < width; d++) {
                mine[dates[row + d] - lowest[i]]++;
            }
        }
    }

    /** The dates of a milestone that waits for nobody. */
    private void own(int i, int block, int width, int[] dates, int row) {
        int[] slips = network.slips[i];
        int from = network.from[i];
        int anchor = network.anchor[i];
        SplittableRandom random = new SplittableRandom(keys[network.rank[i]] + block);
        for (int d = 0; d < width; d++) {
            dates[row + d] = slips == null ? anchor : anchor + slips[from + random.nextInt(slips.length - from)];
        }
    }

    private static int[][] added(int[][] one, int[][] other) {
        for (int i = 0; i < one.length; i++) {
            for (int d = 0; d < one[i].length; d++) {
                one[i][d] += other[i][d];
            }
        }
        return one;
    }
}
