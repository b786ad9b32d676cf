package org.gouvernail.indicators.compilation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.period.PeriodState;
import org.gouvernail.indicators.compilation.Compilations.CompilationView;
import org.gouvernail.indicators.report.QuarterFixture;
import org.gouvernail.indicators.report.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A quarter compiled, interrupted and corrected, on both databases. */
class CompilationTest extends CompiledQuarterKit {

    private static final String PERIOD = QuarterFixture.PERIOD;
    private static final Actor MEMBER = actor("committee", Role.COMMITTEE);
    private static final Actor SECRETARIAT = actor("secretariat", Role.SECRETARIAT);

    private final List<Desk> opened = new ArrayList<>();

    @ParameterizedTest
    @MethodSource("databases")
    void a_run_lost_at_any_point_and_taken_up_gives_the_same_bytes(Function<Neighbours, Desk> database) {
        long seed = QuarterFixture.seed();
        Desk calm = open(database, seed);
        calm.complete(request(calm).id());
        String expected = report(calm).sha256();

        Random random = new Random(seed);
        for (int i = 0; i < 5; i++) {
            Desk desk = open(database, seed);
            UUID run = request(desk).id();
            desk.lost(() -> desk.steps.freeze(run));
            desk.in(() -> desk.steps.freeze(run));
            desk.neighbours.ministry = "Ministère renommé entre-temps";
            List<String> plans = new ArrayList<>(desk.in(() -> desk.steps.plansToDo(run, 0, 1)));
            Collections.shuffle(plans, random);
            for (String plan : plans) {
                if (random.nextBoolean()) {
                    desk.lost(() -> desk.steps.write(run, plan, desk.steps.compute(run, plan)));
                } else {
                    desk.in(() -> desk.steps.write(run, plan, desk.steps.compute(run, plan)));
                }
            }
            desk.lost(() -> desk.steps.report(run));
            desk.complete(run);
            desk.complete(run);

            assertThat(report(desk).sha256()).isEqualTo(expected);
            assertThat(desk.neighbours.acts).containsOnlyOnce("report.compiled");
            assertThat(desk.neighbours.proposals.keySet()).isEqualTo(calm.neighbours.proposals.keySet());
            assertThat(desk.neighbours.period).isEqualTo(PeriodState.COMPILED);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void the_record_kept_is_the_one_hashed_and_holds_every_measure(Function<Neighbours, Desk> database) {
        Desk desk = open(database, QuarterFixture.seed());
        desk.complete(request(desk).id());

        String record = CurrentActor.call(
                Actor.SYSTEM,
                () -> desk.in(() -> desk.reports.record(PERIOD, null)).orElseThrow());

        assertThat(Json.sha256(record)).isEqualTo(report(desk).sha256());
        assertThat(Json.canonicalText(record)).isEqualTo(record);
        assertThat(report(desk).measures()).hasSize(60);
        assertThat(report(desk).figures().total().measures()).isEqualTo(60);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void two_partitions_share_the_plans_between_them(Function<Neighbours, Desk> database) {
        Desk desk = open(database, QuarterFixture.seed());
        UUID run = request(desk).id();
        desk.in(() -> desk.steps.freeze(run));

        List<String> first = desk.in(() -> desk.steps.plansToDo(run, 0, 2));
        List<String> second = desk.in(() -> desk.steps.plansToDo(run, 1, 2));

        assertThat(first).hasSize(3).doesNotContainAnyElementsOf(second);
        assertThat(second).hasSize(2);
        desk.in(() -> desk.steps.write(run, first.get(1), desk.steps.compute(run, first.get(1))));
        assertThat(desk.in(() -> desk.steps.plansToDo(run, 0, 2))).containsExactly(first.get(0), first.get(2));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void two_starts_give_one_run_and_only_changed_inputs_give_another(Function<Neighbours, Desk> database) {
        Desk desk = open(database, QuarterFixture.seed());
        CompilationView first = request(desk);
        assertThat(request(desk).id()).isEqualTo(first.id());
        desk.in(() -> desk.steps.freeze(first.id()));
        assertThat(request(desk).id()).isEqualTo(first.id());
        desk.complete(first.id());

        CompilationView same = request(desk);
        assertThat(same.id()).isEqualTo(first.id());
        assertThat(same.state()).isEqualTo(Compilations.State.COMPLETED);
        assertThat(same.done()).isEqualTo(5).isEqualTo(same.total());
        assertThat(desk.neighbours.started).containsExactly(first.id());

        String before = report(desk).sha256();
        desk.neighbours.measures.put(
                "PAEN", List.of(QuarterFixture.measure("PAEN-M1").progress(99).facts()));
        CompilationView second = request(desk);
        assertThat(second.revision()).isEqualTo(2);
        assertThat(report(desk).revision()).isEqualTo(1);
        desk.complete(second.id());
        assertThat(report(desk).revision()).isEqualTo(2);
        assertThat(report(desk).sha256()).isNotEqualTo(before);
        assertThat(report(desk).limits())
                .extracting(LocalizedText::en)
                .contains("This report corrects revision 1 and replaces it by revision 2.");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_correction_keeps_the_names_that_the_revision_it_replaces_used(Function<Neighbours, Desk> database) {
        Desk desk = open(database, QuarterFixture.seed());
        desk.complete(request(desk).id());
        Reports.ReportView first = report(desk);
        desk.neighbours.ministry = "Ministère renommé depuis";
        desk.neighbours.measures.put(
                "PAEN", List.of(QuarterFixture.measure("PAEN-M1").progress(99).facts()));
        desk.complete(request(desk).id());

        Reports.ReportView second = report(desk);
        assertThat(second.revision()).isEqualTo(2);
        assertThat(second.previousSha256()).isEqualTo(first.sha256());
        assertThat(ministry(second)).isEqualTo(ministry(first)).isEqualTo("Ministère de la Culture");
    }

    private static String ministry(Reports.ReportView report) {
        return report.figures().byOrganisation().stream()
                .filter(row -> row.code().equals("MCC"))
                .map(row -> row.title().fr())
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void an_approval_given_while_a_correction_compiles_stays_with_the_revision_it_read(
            Function<Neighbours, Desk> database) {
        Desk desk = open(database, QuarterFixture.seed());
        desk.complete(request(desk).id());
        String read = report(desk).sha256();
        desk.neighbours.measures.remove("PAI");
        UUID correction = request(desk).id();
        desk.in(() -> desk.steps.freeze(correction));

        assertThat(approve(desk).revision()).isEqualTo(1);
        desk.complete(correction);

        assertThat(report(desk).revision()).isEqualTo(2);
        assertThat(report(desk).state()).isEqualTo(Reports.State.COMPILED);
        assertThat(desk.neighbours.period).isEqualTo(PeriodState.COMPILED);
        refused("report.not-approved", () -> publish(desk));
        refused(
                "report.hash-not-current",
                () -> CurrentActor.call(MEMBER, () -> desk.in(() -> desk.reports.approve(PERIOD, read))));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void the_list_of_reports_is_told_from_columns(Function<Neighbours, Desk> database) {
        Desk desk = open(database, QuarterFixture.seed());
        desk.complete(request(desk).id());

        assertThat(CurrentActor.call(Actor.SYSTEM, () -> desk.in(() -> desk.reports.all(null))))
                .containsExactly(report(desk).summary());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_run_that_fails_three_times_is_told_and_can_be_taken_up(Function<Neighbours, Desk> database) {
        Desk desk = open(database, QuarterFixture.seed());
        UUID run = request(desk).id();
        assertThat(desk.in(() -> desk.steps.fail(run, "a1"))).isTrue();
        assertThat(desk.in(() -> desk.steps.fail(run, "a2"))).isTrue();
        assertThat(desk.in(() -> desk.steps.fail(run, "a3"))).isFalse();
        assertThat(desk.neighbours.acts).containsOnlyOnce("compilation.failed");

        CompilationView again = request(desk);
        assertThat(again.id()).isEqualTo(run);
        assertThat(again.state()).isEqualTo(Compilations.State.STARTING);
        assertThat(again.failure()).isEqualTo("a3");
        desk.complete(run);
        assertThat(request(desk).state()).isEqualTo(Compilations.State.COMPLETED);
    }

    @Test
    void an_acceptance_that_comes_while_inputs_are_frozen_is_taken_whole_by_the_next_try() {
        Desk desk = open(Desk::h2, QuarterFixture.seed());
        UUID run = request(desk).id();
        desk.neighbours.meanwhile = () -> desk.neighbours.measures.remove("PAI");

        assertThatThrownBy(() -> desk.in(() -> desk.steps.freeze(run))).hasMessageContaining("changed while");
        assertThat(desk.in(() -> desk.steps.plans(run))).isZero();
        desk.complete(run);

        assertThat(report(desk).figures().byPlan()).hasSize(4);
        assertThat(request(desk).id()).isEqualTo(run);
    }

    @Test
    void a_period_still_open_is_not_compiled() {
        Desk desk = open(Desk::h2, QuarterFixture.seed());
        desk.neighbours.period = PeriodState.OPEN;

        assertThatThrownBy(() -> request(desk))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo("compilation.period-not-closed"));
    }
}
