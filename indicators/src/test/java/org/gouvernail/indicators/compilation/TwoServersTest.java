package org.gouvernail.indicators.compilation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.JobExecution;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gouvernail.governance.period.PeriodClosed;
import org.gouvernail.governance.period.PeriodState;
import org.gouvernail.indicators.report.QuarterFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two servers on one database: a run is worked on by one of them, and by the other when that one is gone. */
class TwoServersTest {

    private final List<Desk> opened = new ArrayList<>();
    private final List<String> calls = new ArrayList<>();
    private final TreeMap<Long, Properties> started = new TreeMap<>();

    static Stream<Named<Function<Neighbours, Desk>>> databases() {
        return Stream.of(Named.of("H2", Desk::h2), Named.of("PostgreSQL", Desk::postgresql));
    }

    private Desk open(Function<Neighbours, Desk> database) {
        Desk desk = database.apply(new Neighbours(QuarterFixture.seed()));
        opened.add(desk);
        return desk;
    }

    @AfterEach
    void close() {
        opened.forEach(Desk::close);
    }

    private static UUID request(Desk desk) {
        return desk.in(() -> desk.requests.request(QuarterFixture.PERIOD, "secretariat"))
                .id();
    }

    /** Does what a job does first: notes itself with the run. */
    private void noted(Desk desk, UUID run) {
        desk.in(() -> desk.steps.runs(run, started.lastKey()));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_run_that_one_server_works_on_is_left_alone_by_the_other(Function<Neighbours, Desk> database) {
        Desk desk = open(database);
        CompilationLauncher first = desk.server(runtime());
        CompilationLauncher second = desk.server(runtime());
        UUID run = request(desk);

        desk.in(() -> first.startOnce(run));
        noted(desk, run);
        desk.in(() -> second.startOnce(run));
        desk.in(() -> first.startOnce(run));

        assertThat(calls).containsExactly("start 1");
        assertThat(desk.in(() -> second.lease.unheld())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_server_that_is_not_heard_of_in_time_loses_the_run_and_stops_at_its_next_plan(
            Function<Neighbours, Desk> database) {
        Desk desk = open(database);
        CompilationLauncher first = desk.server(runtime());
        CompilationLauncher second = desk.server(runtime());
        UUID run = request(desk);
        desk.in(() -> first.startOnce(run));
        noted(desk, run);
        desk.sql("update compilation_lease set held_until = current_timestamp - interval '1' second");

        assertThat(desk.in(() -> second.lease.unheld())).containsExactly(run);
        desk.in(() -> second.startOnce(run));

        assertThat(calls).containsExactly("start 1", "restart 1");
        assertThatThrownBy(() -> desk.in(() -> first.hold(run))).hasMessageContaining("taken over");
        desk.in(() -> first.ended(run));
        assertThat(desk.in(() -> desk.steps.underWay(run))).isTrue();
        assertThat(desk.in(() -> desk.requests.request(QuarterFixture.PERIOD, "x"))
                        .failure())
                .as("what one server lost is no failure of the run")
                .isNull();
        desk.in(() -> second.hold(run));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_job_started_but_never_noted_before_a_crash_is_found_and_restarted(Function<Neighbours, Desk> database) {
        Desk desk = open(database);
        UUID run = request(desk);
        CompilationLauncher doomed = desk.server(runtime());
        desk.in(() -> doomed.startOnce(run));
        desk.sql("update compilation_lease set held_until = current_timestamp - interval '1' second");

        CompilationLauncher next = desk.server(runtime());
        desk.in(() -> next.startOnce(run));

        assertThat(calls).as("no second job beside the first").containsExactly("start 1", "restart 1");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void the_job_of_a_run_that_completed_before_it_could_say_so_is_brought_to_its_end(
            Function<Neighbours, Desk> database) {
        Desk desk = open(database);
        UUID run = request(desk);
        CompilationLauncher doomed = desk.server(runtime());
        desk.in(() -> doomed.startOnce(run));
        noted(desk, run);
        desk.complete(run);
        desk.sql("update compilation_lease set held_until = current_timestamp - interval '1' second");

        CompilationLauncher next = desk.server(runtime());
        assertThat(desk.in(() -> next.lease.unheld())).containsExactly(run);
        desk.in(() -> next.startOnce(run));
        desk.in(() -> next.ended(run));

        assertThat(calls).containsExactly("start 1", "restart 1");
        assertThat(desk.in(() -> next.lease.unheld())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_closed_period_whose_compilation_could_not_be_asked_for_is_asked_for_again(
            Function<Neighbours, Desk> database) {
        Desk desk = open(database);
        CompilationReconciler reconciler = desk.reconciler();
        desk.neighbours.period = PeriodState.OPEN;
        desk.in(() -> reconciler.compile(new PeriodClosed(QuarterFixture.PERIOD, "secretariat", Instant.EPOCH)));
        assertThat(desk.neighbours.started).as("the request was refused").isEmpty();

        desk.neighbours.period = PeriodState.CLOSED;
        desk.in(reconciler::requestMissing);
        desk.in(reconciler::requestMissing);

        assertThat(desk.neighbours.started).hasSize(1);
    }

    /** The batch runtime that both servers share: it never ends a job, and still counts those of a crashed server. */
    private JobOperator runtime() {
        return played(JobOperator.class, (name, arguments) -> switch (name) {
            case "start" -> {
                long execution = started.size() + 1L;
                started.put(execution, (Properties) arguments[1]);
                calls.add("start " + execution);
                yield execution;
            }
            case "restart" -> {
                calls.add("restart " + arguments[0]);
                yield arguments[0];
            }
            case "getRunningExecutions" -> List.copyOf(started.keySet());
            case "getJobExecution" ->
                played(
                        JobExecution.class,
                        (asked, none) -> asked.equals("getBatchStatus")
                                ? BatchStatus.STARTED
                                : started.get((Long) arguments[0]));
            default -> throw new UnsupportedOperationException(name);
        });
    }

    private static <T> T played(Class<T> type, Part part) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> part.play(method.getName(), arguments)));
    }

    /** Answers the calls of an interface. */
    private interface Part {
        @Nullable Object play(String method, Object[] arguments);
    }
}
