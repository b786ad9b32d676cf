package org.gouvernail.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.gouvernail.sectorplans.odds.SimulationRound;

/**
 * What the simulation of forecasts costs: seconds and memory for so many milestones, two dependencies a milestone and
 * 10,000 draws, at a tenth and at ten times the size; then at one size a tenth and ten times the draws. Every round has a
 * virtual machine of its own, which first checks a network whose odds are known; figures are medians. The same seed gives
 * the same figures on one thread and on two. Ends with an error when they differ, or when time or memory a milestone, time
 * a draw, or memory whatever the draws, passes that of the size before by more than {@value #MOST_GROWTH} times.
 *
 * <p>Settings: {@code -Dsizes=1000,10000,100000}, {@code -Ddraws=10000}, {@code -Drounds=3}, {@code -Dthreads=2}, {@code
 * -Dseed=1}.
 */
public final class OddsBenchmark {

    private static final double MOST_GROWTH = 1.6;

    private OddsBenchmark() {}

    /** Medians of the rounds of one size. */
    private record Cost(int milestones, int draws, double order, double draw, double heap, double resident) {

        double time() {
            return order + draw;
        }
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        int seed = Integer.getInteger("seed", 1);
        int draws = Integer.getInteger("draws", 10_000);
        int[] sizes = Arrays.stream(
                        System.getProperty("sizes", "1000,10000,100000").split(",", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
        System.out.printf("seed %d, %d rounds, %d threads%n", seed, rounds(), threads());
        List<Cost> costs = new ArrayList<>();
        for (int size : sizes) {
            costs.add(measured(size, draws, seed));
        }
        boolean passed = true;
        for (int i = 1; i < costs.size(); i++) {
            Cost less = costs.get(i - 1);
            Cost more = costs.get(i);
            double times = (double) more.milestones() / less.milestones();
            double time = more.time() / less.time() / times;
            double heap = more.heap() / less.heap() / times;
            System.out.printf(
                    Locale.ROOT,
                    "%.0f times the milestones: %.2f times the time and %.2f times the heap a milestone%n",
                    times,
                    time,
                    heap);
            passed &= time <= MOST_GROWTH && heap <= MOST_GROWTH;
        }
        Cost middle = costs.get(costs.size() / 2);
        measured(middle.milestones(), draws / 10, seed);
        Cost many = measured(middle.milestones(), draws * 10, seed);
        double time = many.draw() / middle.draw() / 10;
        double heap = many.heap() / middle.heap();
        System.out.printf(
                Locale.ROOT, "10 times the draws: %.2f times the time a draw, %.2f times the heap%n", time, heap);
        passed &= time <= MOST_GROWTH && heap <= MOST_GROWTH;
        boolean same =
                round(middle.milestones(), draws, 1, seed)[4].equals(round(middle.milestones(), draws, 2, seed)[4]);
        System.out.println(same ? "the same figures on one thread and on two" : "OTHER FIGURES ON TWO THREADS");
        passed &= same;
        System.out.println(passed ? "within the limits" : "NOT WITHIN THE LIMITS");
        System.exit(passed ? 0 : 1);
    }

    private static Cost measured(int milestones, int draws, int seed) throws IOException, InterruptedException {
        List<String[]> all = new ArrayList<>();
        for (int i = 0; i < rounds(); i++) {
            all.add(round(milestones, draws, threads(), seed));
        }
        Cost cost = new Cost(milestones, draws, median(all, 0), median(all, 1), median(all, 2), median(all, 3));
        System.out.printf(
                Locale.ROOT,
                "%d milestones, %d dependencies, %d draws: ordered in %.2f s, drawn in %.2f s; heap %.0f MB, %.0f MB"
                        + " resident at most%n",
                milestones,
                2 * milestones,
                draws,
                cost.order(),
                cost.draw(),
                cost.heap(),
                cost.resident());
        return cost;
    }

    private static String[] round(int milestones, int draws, int threads, int seed)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "java",
                "-Xmx6g",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                SimulationRound.class.getName()));
        for (int argument : new int[] {milestones, 2 * milestones, draws, threads, seed}) {
            command.add(String.valueOf(argument));
        }
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("a round ended with an error");
        }
        return said.split(" ", -1);
    }

    private static double median(List<String[]> rounds, int figure) {
        double[] sorted = rounds.stream()
                .mapToDouble(r -> Double.parseDouble(r[figure]))
                .sorted()
                .toArray();
        return sorted[sorted.length / 2];
    }

    private static int rounds() {
        return Integer.getInteger("rounds", 3);
    }

    private static int threads() {
        return Integer.getInteger("threads", 2);
    }
}
