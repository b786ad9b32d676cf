package org.gouvernail.sectorplans.dependency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.sectorplans.dependency.Dependencies.Affected;
import org.gouvernail.sectorplans.dependency.Dependencies.DependencyView;
import org.gouvernail.sectorplans.dependency.Dependencies.Pressure;
import org.gouvernail.sectorplans.milestone.Milestones.MilestoneView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DependencyGraphTest {

    private static final LocalDate DAY = LocalDate.parse("2018-03-30");

    private final List<DependencyView> waits = new ArrayList<>();
    private final Map<String, MilestoneView> stones = new HashMap<>();

    @Test
    void a_circle_is_refused_with_its_path() {
        waits("B", "A", 0);
        waits("C", "B", 0);
        waits("D", "C", 0);
        assertThat(DependencyRules.circle(graph(), "C", "A"))
                .extracting(FieldProblem::pointer, FieldProblem::code, FieldProblem::arguments)
                .containsExactly(tuple("/predecessor", "dependency.cycle", List.of("A → B → C → A")));
        assertThat(DependencyRules.circle(graph(), "A", "D")).isEmpty();
        assertThat(DependencyRules.circle(graph(), "X", "A")).isEmpty();
    }

    @Test
    void of_a_long_circle_the_beginning_and_the_end_are_told() {
        for (int i = 1; i < 100; i++) {
            waits("M" + i, "M" + (i - 1), 0);
        }
        assertThat(DependencyRules.circle(graph(), "M99", "M0")
                        .get(0)
                        .arguments()
                        .get(0))
                .startsWith("M0 → M1 → ")
                .contains(" → … → ")
                .endsWith(" → M99 → M0");
    }

    @Test
    void no_milestone_waits_for_itself_and_lags_have_their_bounds() {
        assertThat(DependencyRules.declared("A", "A", 3651))
                .extracting(FieldProblem::pointer, FieldProblem::code)
                .containsExactly(tuple("/predecessor", "dependency.self"), tuple("/lagDays", "input.range"));
        assertThat(DependencyRules.declared("A", "B", -366)).hasSize(1);
        assertThat(DependencyRules.declared("A", "B", -365)).isEmpty();
        assertThat(DependencyRules.declared("A", "B", 3650)).isEmpty();
    }

    @Test
    void a_slip_moves_what_waits_once_its_slack_is_used_up() {
        stone("A", 0);
        stone("B", 20);
        stone("C", 100);
        waits("B", "A", 5);
        waits("C", "B", 10);
        assertThat(slip("A", 15)).isEmpty();
        assertThat(slip("A", 30))
                .extracting(Affected::code, Affected::from, Affected::to, Affected::days, Affected::chain)
                .containsExactly(tuple("B", DAY.plusDays(20), DAY.plusDays(35), 15L, List.of("A", "B")));
        assertThat(slip("A", 90))
                .extracting(Affected::code, Affected::days, Affected::chain)
                .containsExactly(tuple("B", 75L, List.of("A", "B")), tuple("C", 5L, List.of("A", "B", "C")));
    }

    @Test
    void the_chain_told_is_the_one_that_moves() {
        stone("A", 0);
        stone("SHORT", 1);
        stone("LONG", 1);
        stone("END", 10);
        waits("SHORT", "A", 0);
        waits("LONG", "A", 20);
        waits("END", "SHORT", 1);
        waits("END", "LONG", 1);
        assertThat(slip("A", 30))
                .filteredOn(a -> a.code().equals("END"))
                .extracting(Affected::from, Affected::to, Affected::chain)
                .containsExactly(tuple(DAY.plusDays(21), DAY.plusDays(51), List.of("A", "LONG", "END")));
    }

    @Test
    void what_another_predecessor_holds_back_already_moves_by_the_rest() {
        stone("A", 0);
        stone("OTHER", 25);
        stone("B", 0);
        waits("B", "A", 0);
        waits("B", "OTHER", 0);
        assertThat(slip("A", 30))
                .extracting(Affected::code, Affected::from, Affected::days)
                .containsExactly(tuple("B", DAY.plusDays(25), 5L));
    }

    @Test
    void a_reached_milestone_is_not_moved_and_moves_nothing() {
        stone("A", 0);
        reached("B", -3);
        stone("C", 0);
        waits("B", "A", 0);
        waits("C", "B", 0);
        assertThat(slip("A", 365)).isEmpty();
    }

    @Test
    void a_forecast_before_what_it_waits_for_is_a_fact() {
        stone("A", 10);
        stone("B", 0);
        DependencyView waiting = waits("B", "A", 5);
        Pressure pressure = SlipReckoning.pressure(waiting, view("A"), view("B"));
        assertThat(pressure.daysShort()).isEqualTo(15);
        assertThat(pressure.earliest()).isEqualTo(DAY.plusDays(15));
        reached("A", -10);
        assertThat(SlipReckoning.pressure(waiting, view("A"), view("B")).daysShort())
                .isEqualTo(-5);
    }

    /** Whatever the network: nothing moves by more than the slip, everything that moves is held by the end of its chain. */
    @Test
    void nothing_moves_by_more_than_the_slip_and_each_chain_adds_up() {
        long seed = Long.getLong("seed", new Random().nextLong());
        System.out.println("DependencyGraphTest -Dseed=" + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            waits.clear();
            stones.clear();
            for (int i = 0; i < 12; i++) {
                stone("M" + i, random.nextInt(120));
                for (int p = 0; p < i; p++) {
                    if (random.nextInt(4) == 0) {
                        waits("M" + i, "M" + p, random.nextInt(60) - 20);
                    }
                }
            }
            int days = 1 + random.nextInt(90);
            for (Affected moved : slip("M0", days)) {
                assertThat(moved.days()).isBetween(1L, (long) days);
                LocalDate date = arrivalOf("M0").plusDays(days);
                for (int i = 1; i < moved.chain().size(); i++) {
                    date = date.plusDays(
                            lag(moved.chain().get(i - 1), moved.chain().get(i)));
                }
                assertThat(moved.to()).isEqualTo(date);
            }
        }
    }

    private LocalDate arrivalOf(String code) {
        return view(code).forecastDate();
    }

    private int lag(String predecessor, String successor) {
        return waits.stream()
                .filter(d ->
                        d.predecessor().equals(predecessor) && d.successor().equals(successor))
                .findFirst()
                .orElseThrow()
                .lagDays();
    }

    private List<Affected> slip(String code, int days) {
        return SlipReckoning.affected(graph(), code, days, stones);
    }

    private DependencyGraph graph() {
        return new DependencyGraph(waits);
    }

    private MilestoneView view(String code) {
        return Objects.requireNonNull(stones.get(code));
    }

    private DependencyView waits(String successor, String predecessor, int lag) {
        DependencyView made =
                new DependencyView(UUID.randomUUID(), predecessor, successor, lag, true, null, null, null);
        waits.add(made);
        return made;
    }

    private void stone(String code, int after) {
        put(code, DAY.plusDays(after), null);
    }

    private void reached(String code, int after) {
        put(code, DAY, DAY.plusDays(after));
    }

    private void put(String code, LocalDate forecast, @Nullable LocalDate actual) {
        stones.put(
                code,
                new MilestoneView(
                        code,
                        "P-" + code,
                        LocalizedText.of(code, null),
                        DAY,
                        DAY,
                        forecast,
                        actual,
                        actual != null,
                        false,
                        0,
                        0,
                        List.of(),
                        Provenance.ILLUSTRATIVE));
    }
}
