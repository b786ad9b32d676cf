package org.gouvernail.indicators.compilation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.period.PeriodState;
import org.gouvernail.indicators.report.MeasureHistory;
import org.gouvernail.indicators.report.QuarterFixture;
import org.gouvernail.indicators.report.ReportDesk;
import org.gouvernail.indicators.report.Reports;
import org.gouvernail.sectorplans.quarter.MeasureFacts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A compiled report approved, published, corrected and read, on both databases. */
class PublicationTest extends CompiledQuarterKit {

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
        String led = said.leadOrganisation();
        String leads = led.equals("MESI") ? "MCC" : "MESI";

        desk.neighbours.measures.put(
                "PAEN",
                List.of(QuarterFixture.measure("PAEN-M1")
                        .lead(leads)
                        .progress(99)
                        .facts()));
        desk.complete(request(desk).id());
        assertThat(desk.in(() -> desk.history.of("PAEN-M1")))
                .as("a correction not published")
                .containsExactly(said);
        approve(desk);
        publish(desk);

        MeasureHistory.Quarter corrected =
                desk.in(() -> desk.history.of("PAEN-M1")).get(0);
        assertThat(corrected.progress()).isEqualTo(99);
        assertThat(corrected.leadOrganisation()).as("as that report said").isEqualTo(leads);
        assertThat(desk.in(() -> desk.history.of("PAEN-M404"))).isEmpty();
    }

    private static Reports.ReportView revision(Desk desk, int revision) {
        return CurrentActor.call(Actor.PUBLIC, () -> desk.in(() -> desk.reports.revision(PERIOD, revision)))
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void no_row_of_a_report_is_ever_changed_or_deleted(Function<Neighbours, Desk> database) {
        Desk desk = open(database, QuarterFixture.seed());
        desk.complete(request(desk).id());
        approve(desk);
        publish(desk);
        String before = report(desk).sha256();

        for (String table : List.of(
                "compilation_plan",
                "report_measure",
                "report",
                "report_approval",
                "report_member_approval",
                "report_publication")) {
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
        assertThat(approve(desk, OTHER_MEMBER)).satisfies(first -> {
            assertThat(first.state()).isEqualTo(Reports.State.COMPILED);
            assertThat(first.approvalsMissing()).isEqualTo(1);
        });
        refused("report.approved-by-you", () -> approve(desk, OTHER_MEMBER));
        refused("report.not-approved", () -> publish(desk));
        assertThat(approve(desk, MEMBER)).satisfies(both -> {
            assertThat(both.state()).isEqualTo(Reports.State.APPROVED);
            assertThat(both.approvals()).extracting(Reports.Approval::by).containsExactly("chair", "committee");
        });
        assertThat(desk.neighbours.period).isEqualTo(PeriodState.APPROVED);
        refused("report.already-approved", () -> approve(desk, actor("member", Role.COMMITTEE)));
        assertThat(seenBy(desk, Actor.PUBLIC)).isEmpty();
        assertThat(publish(desk).state()).isEqualTo(Reports.State.PUBLISHED);
        assertThat(seenBy(desk, Actor.PUBLIC)).containsExactly(1);
        refused("report.already-published", () -> publish(desk));
        assertThat(desk.neighbours.acts)
                .containsSubsequence(
                        "compilation.started",
                        "report.compiled",
                        "report.approved-by-one",
                        "report.approved",
                        "report.published");
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

        refused("report.own-work", () -> approve(desk, MEMBER));
        assertThat(approve(desk, OTHER_MEMBER).approvals())
                .extracting(Reports.Approval::by)
                .containsExactly("chair");
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
}
