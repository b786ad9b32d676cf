package org.gouvernail.sectorplans.odds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.gouvernail.sectorplans.odds.Network.Link;
import org.gouvernail.sectorplans.odds.Network.Stone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SimulationTest {

    private static final int TODAY = 17_000;
    private static final int SOON = TODAY + 100;
    private static final int DRAWS = 20_000;

    @Test
    void a_milestone_that_waits_for_nobody_comes_as_its_slips_say() {
        Map<String, Quantiles> odds = run(List.of(open("A", SOON, 0, 10, 20)), List.of());
        assertThat(odds.get("A")).isEqualTo(new Quantiles(SOON, SOON + 10, SOON + 20, SOON + 20));
    }

    @Test
    void who_waits_for_two_waits_for_the_later() {
        // The later of two throws of {0, 10, 20}: 0 in one case of nine, at most 10 in four of nine.
        List<Stone> stones = List.of(open("A", SOON, 0, 10, 20), open("B", SOON, 0, 10, 20), open("C", SOON, -50));
        List<Link> links = List.of(new Link("A", "C", 5), new Link("B", "C", 5));
        assertThat(run(stones, links).get("C")).isEqualTo(new Quantiles(SOON + 5, SOON + 25, SOON + 25, SOON + 25));
    }

    @Test
    void slack_takes_up_a_predecessors_slip() {
        List<Stone> stones = List.of(open("A", SOON, 30), open("B", SOON + 40, 0));
        assertThat(of("B", run(stones, List.of(new Link("A", "B", 0)))).p50()).isEqualTo(SOON + 40);
        assertThat(of("B", run(stones, List.of(new Link("A", "B", 25)))).p50()).isEqualTo(SOON + 55);
        assertThat(of("B", run(stones, List.of(new Link("A", "B", -30)))).p50()).isEqualTo(SOON + 40);
    }

    @Test
    void a_reached_milestone_has_no_odds_and_holds_its_successors_to_its_date() {
        List<Stone> stones = List.of(reached("A", TODAY - 3), open("B", TODAY + 1, 0));
        Map<String, Quantiles> odds = run(stones, List.of(new Link("A", "B", 60)));
        assertThat(odds).doesNotContainKey("A");
        assertThat(of("B", odds).p10()).isEqualTo(TODAY + 57);
    }

    @Test
    void what_waits_for_an_open_one_was_reached_all_the_same() {
        List<Stone> stones = List.of(open("A", SOON, 0), reached("B", TODAY - 3));
        assertThat(run(stones, List.of(new Link("A", "B", 0)))).containsOnlyKeys("A");
    }

    @Test
    void nothing_open_comes_before_today() {
        // Forecast ten days ago and still open: of the slips known, 10 and 40 remain possible.
        Quantiles odds = of("A", run(List.of(open("A", TODAY - 10, -20, 0, 10, 40)), List.of()));
        assertThat(odds.p10()).isEqualTo(TODAY);
        assertThat(odds.p80()).isEqualTo(TODAY + 30);
    }

    @Test
    void one_later_than_any_before_counts_as_forecast_for_today() {
        assertThat(run(List.of(open("A", TODAY - 99, -20, 0, 20, 40)), List.of())
                        .get("A"))
                .isEqualTo(new Quantiles(TODAY, TODAY + 20, TODAY + 40, TODAY + 40));
        assertThat(run(List.of(open("A", TODAY - 99, -20)), List.of()).get("A"))
                .isEqualTo(new Quantiles(TODAY, TODAY, TODAY, TODAY));
    }

    @Test
    void the_same_seed_and_facts_give_the_same_figures_in_any_order_and_on_any_number_of_threads() {
        Random random = seeded("same_seed");
        List<Stone> stones = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        randomNetwork(random, 300, 9, stones, links);
        Map<String, Quantiles> first = run(stones, links, 7, 1_000, 1);
        Collections.shuffle(stones, random);
        Collections.shuffle(links, random);
        assertThat(run(stones, links, 7, 1_000, 1)).isEqualTo(first);
        assertThat(run(stones, links, 7, 1_000, 2)).isEqualTo(first);
        assertThat(run(stones, links, 7, 1_000, 7)).isEqualTo(first);
        assertThat(run(stones, links, 8, 1_000, 1)).isNotEqualTo(first);
    }

    @Test
    void on_small_networks_the_odds_are_those_of_all_cases_counted() {
        Random random = seeded("all_cases");
        for (int round = 0; round < 40; round++) {
            List<Stone> stones = new ArrayList<>();
            List<Link> links = new ArrayList<>();
            randomNetwork(random, 6, 3, stones, links);
            Map<String, Quantiles> odds = run(stones, links, random.nextLong(), DRAWS, 2);
            Map<String, TreeMap<Integer, Double>> exact = exact(stones, links);
            odds.forEach((code, q) -> {
                near(of(code, exact), q.p10(), 0.1);
                near(of(code, exact), q.p50(), 0.5);
                near(of(code, exact), q.p80(), 0.8);
                near(of(code, exact), q.p90(), 0.9);
            });
        }
    }

    /** The day is a quantile of the exact distribution, but for the chance of 20,000 draws: five standard deviations. */
    private static void near(Map<Integer, Double> exact, int day, double share) {
        double before = exact.entrySet().stream()
                .filter(e -> e.getKey() < day)
                .mapToDouble(Map.Entry::getValue)
                .sum();
        double until = before + exact.getOrDefault(day, 0.0);
        double chance = 5 * Math.sqrt(share * (1 - share) / DRAWS);
        assertThat(before).isLessThanOrEqualTo(share + chance);
        assertThat(until).isGreaterThanOrEqualTo(share - chance);
    }

    /** Every combination of slips, each as likely as any other; no slip is before today here. */
    private static Map<String, TreeMap<Integer, Double>> exact(List<Stone> stones, List<Link> links) {
        Map<String, TreeMap<Integer, Double>> days = new HashMap<>();
        int cases = stones.stream()
                .mapToInt(s -> s.actual() == null ? s.slips().length : 1)
                .reduce(1, (a, b) -> a * b);
        for (int c = 0; c < cases; c++) {
            Map<String, Integer> came = new HashMap<>();
            int rest = c;
            for (Stone stone : stones) {
                int day = stone.actual() == null
                        ? stone.forecast() + stone.slips()[rest % stone.slips().length]
                        : stone.actual();
                rest = stone.actual() == null ? rest / stone.slips().length : rest;
                for (Link link : links) {
                    if (link.successor().equals(stone.code()) && stone.actual() == null) {
                        day = Math.max(day, of(link.predecessor(), came) + link.lag());
                    }
                }
                came.put(stone.code(), day);
            }
            came.forEach((code, day) ->
                    days.computeIfAbsent(code, k -> new TreeMap<>()).merge(day, 1.0 / cases, Double::sum));
        }
        return days;
    }

    /** Milestones in an order in which links go forward only, under codes that tell nothing of it. */
    private static void randomNetwork(Random random, int size, int slips, List<Stone> stones, List<Link> links) {
        for (int i = 0; i < size; i++) {
            String code = Integer.toString(random.nextInt(1 << 30), 36) + "-" + i;
            int[] some = random.ints(slips, -20, 60).sorted().toArray();
            stones.add(
                    random.nextInt(6) == 0
                            ? new Stone(code, 0, TODAY - random.nextInt(30), new int[0])
                            : new Stone(code, TODAY + 20 + random.nextInt(60), null, some));
            for (int p = 0; p < i; p++) {
                if (random.nextInt(i) < 2) {
                    links.add(new Link(stones.get(p).code(), code, random.nextInt(40) - 10));
                }
            }
        }
    }

    private static <T> T of(String code, Map<String, T> by) {
        return Objects.requireNonNull(by.get(code));
    }

    private static Stone open(String code, int forecast, int... slips) {
        return new Stone(code, forecast, null, slips);
    }

    private static Stone reached(String code, int actual) {
        return new Stone(code, actual, actual, new int[0]);
    }

    private static Map<String, Quantiles> run(List<Stone> stones, List<Link> links) {
        return run(stones, links, 1, DRAWS, 1);
    }

    private static Map<String, Quantiles> run(List<Stone> stones, List<Link> links, long seed, int draws, int threads) {
        Network network = new Network(stones, links, TODAY);
        @Nullable Quantiles[] all = Simulation.run(network, seed, draws, threads);
        Map<String, Quantiles> odds = new TreeMap<>();
        for (int i = 0; i < all.length; i++) {
            if (all[i] != null) {
                odds.put(network.codes[i], all[i]);
            }
        }
        return odds;
    }

    private static Random seeded(String test) {
        long seed = Long.getLong("seed", new Random().nextLong());
        System.out.println("SimulationTest." + test + " -Dseed=" + seed);
        return new Random(seed);
    }
}
