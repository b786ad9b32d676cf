package org.gouvernail.sectorplans.odds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.gouvernail.governance.period.FiscalQuarter;
import org.gouvernail.sectorplans.odds.Experience.Lesson;
import org.gouvernail.sectorplans.odds.Network.Stone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The odds held against what came: at the end of each quarter from the third year on, what was known then gives the odds
 * of each milestone open then, as a run would, and what came later judges them.
 */
class BackTest {

    private static final int MILESTONES = 1_200;
    private static final int FROM = 12;
    private static final Map<String, Tally> TALLIES = new TreeMap<>();
    private static final Tally ALL = new Tally();

    /** How often what came lay where the odds said. */
    private static final class Tally {
        private int judged;
        private int inside;
        private int by80;
        private int by50;
        private long errorSaid;
        private long errorOdds;

        void add(HeldForecast held, Quantiles odds) {
            int came = day(Objects.requireNonNull(held.actual()));
            judged++;
            inside += came >= odds.p10() && came <= odds.p90() ? 1 : 0;
            by80 += came <= odds.p80() ? 1 : 0;
            by50 += came <= odds.p50() ? 1 : 0;
            errorSaid += Math.abs(came - day(held.forecast()));
            errorOdds += Math.abs(came - odds.p50());
        }

        double share(int count) {
            return 100.0 * count / judged;
        }

        String told(String name) {
            return String.format(
                    Locale.ROOT,
                    "%-14s %6d judged; 80 %% interval holds %.1f %%; by P50 %.1f %%, by P80 %.1f %%; mean error %.1f days as said, %.1f as P50",
                    name,
                    judged,
                    share(inside),
                    share(by50),
                    share(by80),
                    (double) errorSaid / judged,
                    (double) errorOdds / judged);
        }
    }

    @BeforeAll
    static void roll() {
        long seed = Long.getLong("seed", new Random().nextLong());
        System.out.println("BackTest -Dseed=" + seed);
        List<HeldForecast> held = SimulatedHistory.of(new Random(seed), MILESTONES);
        FiscalQuarter quarter = SimulatedHistory.FIRST;
        for (int q = 0; q < SimulatedHistory.QUARTERS; q++, quarter = quarter.next()) {
            if (q >= FROM) {
                judge(held, quarter.end(), seed + q);
            }
        }
        TALLIES.forEach((ministry, tally) -> System.out.println(tally.told(ministry)));
        System.out.println(ALL.told("all"));
    }

    private static void judge(List<HeldForecast> held, LocalDate end, long seed) {
        Experience then = new Experience(held, end);
        List<Stone> stones = new ArrayList<>();
        Map<String, HeldForecast> open = new TreeMap<>();
        for (HeldForecast one : held) {
            if (one.quarterEnd().equals(end)) {
                Lesson lesson = Objects.requireNonNull(then.of(one.organisation(), one.horizon()));
                open.put(one.milestone(), one);
                stones.add(new Stone(
                        one.milestone(),
                        day(one.forecast()),
                        null,
                        lesson.pool().slips()));
            }
        }
        Network network = new Network(stones, List.of(), day(end.plusDays(1)));
        @Nullable Quantiles[] odds = Simulation.run(network, seed, 2_000, 1);
        for (int i = 0; i < odds.length; i++) {
            HeldForecast one = Objects.requireNonNull(open.get(network.codes[i]));
            ALL.add(one, Objects.requireNonNull(odds[i]));
            TALLIES.computeIfAbsent(one.organisation(), k -> new Tally()).add(one, Objects.requireNonNull(odds[i]));
        }
    }

    @Test
    void four_of_five_come_within_the_interval_that_says_so() {
        assertThat(ALL.judged).isGreaterThan(10_000);
        assertThat(ALL.share(ALL.inside)).isBetween(75.0, 85.0);
    }

    @Test
    void four_of_five_come_by_the_day_that_says_so() {
        assertThat(ALL.share(ALL.by80)).isBetween(75.0, 85.0);
    }

    @Test
    void the_intervals_of_each_ministry_hold_whatever_its_bias() {
        assertThat(TALLIES).hasSize(SimulatedHistory.HABITS.size());
        TALLIES.forEach((ministry, tally) ->
                assertThat(tally.share(tally.inside)).as(ministry).isBetween(72.0, 88.0));
    }

    @Test
    void what_the_past_corrects_misses_by_less_than_what_was_said() {
        assertThat(ALL.errorOdds).isLessThan(ALL.errorSaid);
        for (String late : List.of("LATE", "VERY-LATE")) {
            Tally tally = Objects.requireNonNull(TALLIES.get(late));
            assertThat(tally.errorOdds).as(late).isLessThan(tally.errorSaid);
        }
    }

    private static int day(LocalDate date) {
        return (int) date.toEpochDay();
    }
}
