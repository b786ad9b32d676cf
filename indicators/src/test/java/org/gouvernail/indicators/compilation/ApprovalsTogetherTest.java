package org.gouvernail.indicators.compilation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouvernail.indicators.report.QuarterFixture.PERIOD;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.indicators.report.QuarterFixture;
import org.gouvernail.indicators.report.Reports;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Members who approve a report at the same moment, or while it changes under their eyes. */
@SuppressWarnings("NullAway.Init")
class ApprovalsTogetherTest extends CompiledQuarterKit {

    private static final int ROUNDS = 200;
    private static final String DONE = "done";

    private Desk left;
    private Desk right;
    private int compiled;

    private void open(Function<Neighbours, Desk> database) {
        long seed = QuarterFixture.seed();
        left = open(database, seed);
        left.neighbours.measures.keySet().removeIf(plan -> !plan.equals("PAEN"));
        left.neighbours.milestones.clear();
        right = open(neighbours -> left.beside(neighbours), seed);
        left.sql("insert into reporting_period (id, version, code, state, starts_on) values"
                + " ('00000000-0000-0000-0000-000000000001', 1, '" + PERIOD + "', 'CLOSED', date '2017-07-01')");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void two_members_at_once_approve_it_together(Function<Neighbours, Desk> database) throws Exception {
        open(database);
        for (int round = 0; round < ROUNDS; round++) {
            String sha256 = compiled();
            assertThat(together(approval(left, MEMBER, sha256), approval(right, OTHER_MEMBER, sha256)))
                    .as("round %d", round)
                    .containsOnly(DONE);
            assertThat(report(left)).satisfies(r -> {
                assertThat(r.state()).isEqualTo(Reports.State.APPROVED);
                assertThat(r.approvals())
                        .extracting(Reports.Approval::by)
                        .containsExactlyInAnyOrder("committee", "chair");
            });
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void one_member_twice_at_once_is_one_approval(Function<Neighbours, Desk> database) throws Exception {
        open(database);
        for (int round = 0; round < ROUNDS; round++) {
            String sha256 = compiled();
            assertThat(together(approval(left, MEMBER, sha256), approval(right, MEMBER, sha256)))
                    .as("round %d", round)
                    .containsExactlyInAnyOrder(DONE, "report.approved-by-you");
            assertThat(report(left)).satisfies(r -> {
                assertThat(r.state()).isEqualTo(Reports.State.COMPILED);
                assertThat(r.approvals()).hasSize(1);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void an_approval_never_passes_to_a_report_that_changed_meanwhile(Function<Neighbours, Desk> database)
            throws Exception {
        open(database);
        int late = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String sha256 = compiled();
            approve(left, OTHER_MEMBER);
            int revision = report(left).revision();
            List<String> outcomes = together(
                    () -> {
                        compiled();
                        return DONE;
                    },
                    approval(right, MEMBER, sha256));
            assertThat(outcomes.get(0)).isEqualTo(DONE);
            assertThat(outcomes.get(1)).as("round %d", round).isIn(DONE, "report.hash-not-current");
            late += outcomes.get(1).equals(DONE) ? 0 : 1;
            assertThat(report(left)).satisfies(now -> {
                assertThat(now.revision()).isEqualTo(revision + 1);
                assertThat(now.state()).isEqualTo(Reports.State.COMPILED);
                assertThat(now.approvals()).isEmpty();
            });
        }
        System.out.println("approvals that came too late: " + late + " of " + ROUNDS);
    }

    /** Another revision of the quarter, one figure of which is new; its hash. */
    private String compiled() {
        left.neighbours.measures.put(
                "PAEN",
                List.of(QuarterFixture.measure("PAEN-M1")
                        .progress(++compiled % 100)
                        .facts()));
        left.complete(request(left).id());
        return report(left).sha256();
    }

    private static Callable<String> approval(Desk desk, Actor member, String sha256) {
        return () -> {
            try {
                CurrentActor.call(member, () -> desk.in(() -> desk.reports.approve(PERIOD, sha256)));
                return DONE;
            } catch (DomainException e) {
                return e.code();
            }
        };
    }

    @SafeVarargs
    private static List<String> together(Callable<String>... acts) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(acts.length);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<String>> running = new ArrayList<>();
            for (Callable<String> act : acts) {
                running.add(pool.submit(() -> {
                    start.await();
                    return act.call();
                }));
            }
            start.countDown();
            List<String> outcomes = new ArrayList<>();
            for (Future<String> one : running) {
                outcomes.add(one.get());
            }
            return outcomes;
        } finally {
            pool.shutdownNow();
        }
    }
}
