package org.gouvernail.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * What the quarterly compilation costs: processor seconds of server and database from the closing until the last row is
 * written, and until the report is, beside one hand-written statement over the same history in the same run. Every round
 * has a server and a database of its own; figures are medians of the rounds. Prints a line per round and one per size,
 * and ends with an error when the sums differ, a cost passes its limit or does not grow linearly.
 *
 * <p>Settings: {@code -Dsizes=1000,10000}, {@code -Drounds=5}, {@code -Dseed=1}, {@code -Ddatabase=postgresql|h2}.
 */
public final class QuarterBenchmark {

    private static final double MOST_TIMES = 5;
    private static final double MOST_GROWTH = 1.3;

    private QuarterBenchmark() {}

    public static void main(String[] args) throws Exception {
        long seed = Long.getLong("seed", 1L);
        int rounds = Integer.getInteger("rounds", 5);
        boolean h2 = Databases.onH2();
        System.out.printf("seed %d, database %s, %d rounds%n", seed, h2 ? "h2" : "postgresql", rounds);
        double smallest = Double.NaN;
        boolean passed = true;
        for (String size : System.getProperty("sizes", "1000,10000").split(",", -1)) {
            int measures = Integer.parseInt(size);
            List<QuarterRound> all = new ArrayList<>();
            for (int i = 0; i < rounds; i++) {
                QuarterRound round = QuarterRound.of(measures, seed);
                System.out.println(round.told());
                all.add(round);
            }
            double each = median(all, QuarterRound::report) / measures;
            double times = median(all, QuarterRound::times);
            System.out.printf(
                    Locale.ROOT,
                    "%d measures, medians: one statement %.2f CPU-s, rows %.2f, %.1f times; report %.2f CPU-s;"
                            + " heap %.0f MB after collection, %.0f MB resident at most%n",
                    measures,
                    median(all, QuarterRound::byHand),
                    median(all, QuarterRound::rows),
                    times,
                    median(all, QuarterRound::report),
                    median(all, QuarterRound::heap),
                    median(all, QuarterRound::resident));
            passed &= all.stream().allMatch(QuarterRound::same);
            if (Double.isNaN(smallest)) {
                smallest = each;
            } else {
                System.out.printf(
                        Locale.ROOT, "cost per measure: %.2f times that of the smallest size%n", each / smallest);
                passed &= each / smallest <= MOST_GROWTH;
                passed &= h2 || times <= MOST_TIMES;
            }
        }
        System.out.println(passed ? "within the limits" : "NOT WITHIN THE LIMITS");
        System.exit(passed ? 0 : 1);
    }

    private static double median(List<QuarterRound> rounds, ToDoubleFunction<QuarterRound> figure) {
        double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
