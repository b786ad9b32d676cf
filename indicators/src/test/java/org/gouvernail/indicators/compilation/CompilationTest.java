package org.gouvernail.indicators.compilation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.period.PeriodState;
import org.gouvernail.indicators.compilation.Compilations.CompilationView;
import org.gouvernail.indicators.report.MeasureHistory;
import org.gouvernail.indicators.report.QuarterFixture;
import org.gouvernail.indicators.report.ReportDesk;
import org.gouvernail.indicators.report.Reports;
import org.gouvernail.sectorplans.quarter.MeasureFacts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A quarter compiled, interrupted, corrected, approved and published, on both databases. */
class CompilationTest {

    private static final String PERIOD = QuarterFixture.PERIOD;
    private static final Actor MEMBER = actor("committee", Role.COMMITTEE);
    private static final Actor SECRETARIAT = actor("secretariat", Role.SECRETARIAT);

    private final List<Desk> opened = new ArrayList<>();

    static Stream<Named<Function<Neighbours, Desk>>> databases() {
        return Stream.of(Named.of("H2", Desk::h2), Named.of("PostgreSQL", Desk::postgresql));
    }

    private static Actor actor(String account, Role role) {
        return new Actor(account, LocalizedText.of(account, null), List.of(new Actor.Grant(role, null, null)));
    }

    private Desk open(Function<Neighbours, Desk> database, long seed) {
        Desk desk = database.apply(new Neighbours(seed));
        opened.add(desk);
        return desk;
    }

    @AfterEach
    void close() {
        opened.forEach(Desk::close);
    }

    private static CompilationView request(Desk desk) {
        return desk.in(() -> desk.requests.request(PERIOD, "secretariat"));
    }

    private static Reports.ReportView report(Desk desk) {
        return CurrentActor.call(
                Actor.SYSTEM,
                () -> desk.in(() -> desk.reports.find(PERIOD, null)).orElseThrow());
    }

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
    void a_published_revision_stays_readable_and_says_which_one_replaced_it(Function<Neighbours, Desk> database) {
        Desk desk = open(database, QuarterFixture.seed());
        desk.complete(request(desk).id());
        approve(desk);
        Reports.ReportView first = publish(desk);
        desk.neighbours.measures.remove("PAI");
        desk.complete(request(desk).id());
        assertThat(revision(desk, 1).supersededBy())
                .as("not before the correction is published")
                .isNull();
        assertThat(CurrentActor.call(Actor.PUBLIC, () -> desk.in(() -> desk.reports.revision(PERIOD, 2))))
                .isEmpty();
        approve(desk);
        publish(desk);

        assertThat(revision(desk, 1).supersededBy()).isEqualTo(2);
        assertThat(revision(desk, 1).figures()).isEqualTo(first.figures());
        assertThat(revision(desk, 2).supersededBy()).isNull();
        String record = CurrentActor.call(Actor.PUBLIC, () -> desk.in(() -> desk.reports.revisionRecord(PERIOD, 1)))
                .orElseThrow();
        assertThat(Json.sha256(record)).isEqualTo(first.sha256());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_measure_s_history_is_what_published_reports_said_of_it(Function<Neighbours, Desk> database) {
        Desk desk = open(database, QuarterFixture.seed());
        desk.complete(request(desk).id());
        assertThat(desk.in(() -> desk.history.of("PAEN-M1")))
                .as("a report not published")
                .isEmpty();
        approve(desk);
        publish(desk);
        MeasureHistory.Quarter said = desk.in(() -> desk.history.of("PAEN-M1")).get(0);
        assertThat(said.period()).isEqualTo(PERIOD);

        desk.neighbours.measures.put(
                "PAEN", List.of(QuarterFixture.measure("PAEN-M1").progress(99).facts()));
        desk.complete(request(desk).id());
        assertThat(desk.in(() -> desk.history.of("PAEN-M1")))
                .as("a correction not published")
                .containsExactly(said);
        approve(desk);
        publish(desk);

        assertThat(desk.in(() -> desk.history.of("PAEN-M1")))
                .extracting(MeasureHistory.Quarter::progress)
                .containsExactly(99);
        assertThat(desk.in(() -> desk.history.of("PAEN-M404"))).isEmpty();
    }

    private static Reports.ReportView revision(Desk desk, int revision) {
        return CurrentActor.call(Actor.PUBLIC, () -> desk.in(() -> desk.reports.revision(PERIOD, revision)))
                .orElseThrow();
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

    @ParameterizedTest
    @MethodSource("databases")
    void no_row_of_a_report_is_ever_changed_or_deleted(Function<Neighbours, Desk> database) {
        Desk desk = open(database, QuarterFixture.seed());
        desk.complete(request(desk).id());
        approve(desk);
        publish(desk);
        String before = report(desk).sha256();

        for (String table :
                List.of("compilation_plan", "report_measure", "report", "report_approval", "report_publication")) {
            assertThatThrownBy(() -> desk.sql("delete from " + table)).hasMessageContaining("never changed");
            assertThatThrownBy(() -> desk.sql("update " + table + " set compilation_id = compilation_id"))
                    .hasMessageContaining("never changed");
        }
        assertThat(report(desk).sha256()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_report_is_approved_by_its_current_hash_then_published(Function<Neighbours, Desk> database) {
        Desk desk = open(database, QuarterFixture.seed());
        desk.complete(request(desk).id());

        refused("report.not-approved", () -> publish(desk));
        refused(
                "report.hash-not-current",
                () -> CurrentActor.call(MEMBER, () -> desk.in(() -> desk.reports.approve(PERIOD, "0".repeat(64)))));
        assertThat(approve(desk).state()).isEqualTo(Reports.State.APPROVED);
        assertThat(desk.neighbours.period).isEqualTo(PeriodState.APPROVED);
        refused("report.already-approved", () -> approve(desk));
        assertThat(seenBy(desk, Actor.PUBLIC)).isEmpty();
        assertThat(publish(desk).state()).isEqualTo(Reports.State.PUBLISHED);
        assertThat(seenBy(desk, Actor.PUBLIC)).containsExactly(1);
        refused("report.already-published", () -> publish(desk));
        assertThat(desk.neighbours.acts)
                .containsSubsequence("compilation.started", "report.compiled", "report.approved", "report.published");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void the_public_keeps_reading_the_last_published_revision(Function<Neighbours, Desk> database) {
        Desk desk = open(database, QuarterFixture.seed());
        desk.complete(request(desk).id());
        approve(desk);
        Reports.ReportView first = publish(desk);
        List<String> codes = Objects.requireNonNull(desk.neighbours.measures.remove("PAI")).stream()
                .map(MeasureFacts::code)
                .toList();
        desk.complete(request(desk).id());

        assertThat(seenBy(desk, Actor.PUBLIC)).containsExactly(1);
        assertThat(seenBy(desk, MEMBER)).containsExactly(2);
        assertThat(desk.in(() -> desk.published.latest(null)))
                .get()
                .satisfies(p -> assertThat(desk.in(() -> desk.published.measures(p.compilation(), codes)))
                        .hasSize(12));
        refused(
                "report.hash-not-current",
                () -> CurrentActor.call(MEMBER, () -> desk.in(() -> desk.reports.approve(PERIOD, first.sha256()))));
        assertThat(desk.in(() -> desk.published.latest(first.compiledAt()))).isEmpty();
        assertThat(CurrentActor.call(Actor.SYSTEM, () -> desk.in(() -> desk.reports.find(PERIOD, first.compiledAt()))))
                .get()
                .satisfies(r -> {
                    assertThat(r.revision()).isEqualTo(1);
                    assertThat(r.state()).isEqualTo(Reports.State.COMPILED);
                });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whoever_had_a_hand_in_a_report_does_not_approve_it(Function<Neighbours, Desk> database) {
        Desk desk = open(database, QuarterFixture.seed());
        desk.complete(request(desk).id());
        desk.sql("insert into journal_entry (id, recorded_at, actor, act, subject_kind, subject_code, state, leaf_hash)"
                + " values (900, timestamp '2017-10-01 00:00:00', 'committee', 'update.drafted', 'update', '"
                + ReportDesk.update("PAEN-M1", PERIOD) + "', '{}', 'x')");

        refused("report.own-work", () -> approve(desk));
        String sha256 = report(desk).sha256();
        assertThat(CurrentActor.call(
                                actor("chair", Role.COMMITTEE),
                                () -> desk.in(() -> desk.reports.approve(PERIOD, sha256)))
                        .approvedBy())
                .isEqualTo("chair");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void who_approved_a_report_does_not_publish_it(Function<Neighbours, Desk> database) {
        Actor both = new Actor(
                MEMBER.account(),
                MEMBER.function(),
                List.of(new Actor.Grant(Role.COMMITTEE, null, null), new Actor.Grant(Role.SECRETARIAT, null, null)));
        Desk desk = open(database, QuarterFixture.seed());
        desk.complete(request(desk).id());
        approve(desk);

        refused(
                "report.own-approval",
                () -> CurrentActor.call(both, () -> desk.in(() -> desk.reports.publish(PERIOD))));

        assertThat(report(desk).state()).isEqualTo(Reports.State.APPROVED);
        assertThat(publish(desk).state()).isEqualTo(Reports.State.PUBLISHED);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void the_ministries_read_a_revision_once_it_is_approved(Function<Neighbours, Desk> database) {
        Desk desk = open(database, QuarterFixture.seed());
        desk.complete(request(desk).id());
        List<Actor> ministries = List.of(actor("coord.mcc", Role.COORDINATOR), actor("approver.mcc", Role.APPROVER));
        for (Actor one : ministries) {
            assertThat(seenBy(desk, one)).isEmpty();
            assertThat(CurrentActor.call(one, () -> desk.in(() -> desk.reports.find(PERIOD, null))))
                    .isEmpty();
            assertThat(CurrentActor.call(one, () -> desk.in(() -> desk.reports.revisionRecord(PERIOD, 1))))
                    .isEmpty();
        }
        for (Actor one : List.of(MEMBER, SECRETARIAT, actor("auditor", Role.AUDITOR))) {
            assertThat(seenBy(desk, one)).containsExactly(1);
        }
        approve(desk);
        ministries.forEach(one -> assertThat(seenBy(desk, one)).containsExactly(1));
        assertThat(seenBy(desk, Actor.PUBLIC)).isEmpty();
        publish(desk);
        desk.neighbours.measures.remove("PAI");
        desk.complete(request(desk).id());

        ministries.forEach(one -> assertThat(seenBy(desk, one)).containsExactly(1));
    }

    private static Reports.ReportView approve(Desk desk) {
        String sha256 = report(desk).sha256();
        return CurrentActor.call(MEMBER, () -> desk.in(() -> desk.reports.approve(PERIOD, sha256)));
    }

    private static Reports.ReportView publish(Desk desk) {
        return CurrentActor.call(SECRETARIAT, () -> desk.in(() -> desk.reports.publish(PERIOD)));
    }

    private static Set<Integer> seenBy(Desk desk, Actor actor) {
        Set<Integer> seen = new HashSet<>();
        CurrentActor.call(actor, () -> desk.in(() -> desk.reports.all(null)))
                .forEach(summary -> seen.add(summary.revision()));
        return seen;
    }

    private static void refused(String code, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
