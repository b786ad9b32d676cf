package org.gouvernail.sectorplans.odds;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.gouvernail.sectorplans.odds.Network.Link;
import org.gouvernail.sectorplans.odds.Network.Stone;
import org.jspecify.annotations.Nullable;

/**
 * One simulation in a virtual machine of its own, so that its memory is nobody else's: arguments are milestones,
 * dependencies, draws, threads and seed. Prints the seconds to order the network and to draw, the heap used at most in MB,
 * the memory resident at most in MB, and a sum over the figures.
 */
public final class SimulationRound {

    private static final int TODAY = 17_000;
    private static final int MINISTRIES = 20;
    private static final double MEGA = 1024 * 1024;

    private SimulationRound() {}

    public static void main(String[] args) throws IOException {
        int[] asked = Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
        known();
        Random random = new Random(asked[4]);
        List<Stone> stones = stones(random, asked[0]);
        List<Link> links = links(random, stones, asked[1]);
        long begun = System.nanoTime();
        Network network = new Network(stones, links, TODAY);
        long ordered = System.nanoTime();
        @Nullable Quantiles[] odds = Simulation.run(network, asked[4], asked[2], asked[3]);
        long drawn = System.nanoTime();
        long sum = 0;
        for (Quantiles one : odds) {
            sum += one == null ? 0 : one.p10() + 2L * one.p50() + 3L * one.p80() + 5L * one.p90();
        }
        System.out.printf(
                Locale.ROOT,
                "%.3f %.3f %.1f %.1f %d%n",
                (ordered - begun) / 1e9,
                (drawn - ordered) / 1e9,
                heap() / MEGA,
                resident() / 1024.0,
                sum);
    }

    /** A network whose odds are known beforehand: the later of two throws of {0, 10, 20}, five days on. */
    private static void known() {
        int[] slips = {0, 10, 20};
        List<Stone> stones = List.of(
                new Stone("A", TODAY + 9, null, slips),
                new Stone("B", TODAY + 9, null, slips),
                new Stone("C", TODAY + 9, null, new int[] {0}));
        Network network = new Network(stones, List.of(new Link("A", "C", 5), new Link("B", "C", 5)), TODAY);
        @Nullable Quantiles[] odds = Simulation.run(network, 1, 10_000, 2);
        Quantiles last = odds[network.codes[2].equals("C") ? 2 : 0];
        if (!new Quantiles(TODAY + 14, TODAY + 34, TODAY + 34, TODAY + 34).equals(last)) {
            throw new IllegalStateException("the known network came out as " + last);
        }
    }

    /** Nine of ten are open; each ministry has slips of its own. */
    private static List<Stone> stones(Random random, int count) {
        int[][] slips = new int[MINISTRIES][];
        for (int m = 0; m < MINISTRIES; m++) {
            int bias = random.nextInt(90);
            slips[m] = random.doubles(Pool.POINTS)
                    .mapToInt(d -> bias + (int) (60 * random.nextGaussian()))
                    .sorted()
                    .toArray();
        }
        List<Stone> stones = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int forecast = TODAY - 30 + random.nextInt(1_000);
            Integer actual = random.nextInt(10) == 0 ? Integer.valueOf(TODAY - random.nextInt(300)) : null;
            stones.add(new Stone("M" + i, forecast, actual, slips[i % MINISTRIES]));
        }
        return stones;
    }

    private static List<Link> links(Random random, List<Stone> stones, int count) {
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int successor = 1 + random.nextInt(stones.size() - 1);
            int predecessor = random.nextInt(successor);
            links.add(new Link(
                    stones.get(predecessor).code(), stones.get(successor).code(), random.nextInt(60)));
        }
        return links.stream().distinct().toList();
    }

    private static long heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(p -> p.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(u -> u.getUsed())
                .sum();
    }

    /** The most memory that the kernel kept for this process, in kilobytes. */
    private static long resident() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(0);
    }
}
