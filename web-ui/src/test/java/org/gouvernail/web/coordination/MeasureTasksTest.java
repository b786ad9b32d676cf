package org.gouvernail.web.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.governance.period.PeriodState;
import org.gouvernail.governance.period.PeriodView;
import org.gouvernail.governance.period.ReportingPeriods;
import org.gouvernail.sectorplans.measure.MeasureState;
import org.gouvernail.sectorplans.measure.MeasureView;
import org.gouvernail.sectorplans.measure.Measures;
import org.gouvernail.sectorplans.milestone.Milestones;
import org.gouvernail.sectorplans.rating.LiveRatings.Live;
import org.gouvernail.sectorplans.status.Foresight;
import org.gouvernail.sectorplans.status.StatusUpdates;
import org.gouvernail.sectorplans.status.StatusUpdates.Recent;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateView;
import org.gouvernail.sectorplans.status.UpdateFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeasureTasksTest {

    private static final String PERIOD = "2017-2018-T3";

    @Test
    void a_coordinator_of_one_plan_finds_the_measures_of_that_plan_alone() throws Exception {
        assertThat(codes(new Actor.Grant(Role.COORDINATOR, "MESI", "P1"))).containsExactly("P1-M1", "P1-M2");
    }

    @Test
    void a_coordinator_of_every_plan_finds_them_all() throws Exception {
        assertThat(codes(new Actor.Grant(Role.COORDINATOR, "MESI", null))).containsExactly("P1-M1", "P1-M2", "P2-M1");
    }

    @Test
    void a_draft_of_a_quarter_no_longer_collected_was_not_reported() {
        MeasureTasks tasks = new MeasureTasks();
        tasks.periods = played(ReportingPeriods.class, (name, arguments) -> Optional.empty());
        assertThat(tasks.state(draft("P1-M1"))).isEqualTo("NOT_REPORTED");
        PeriodView open =
                new PeriodView(PERIOD, LocalDate.EPOCH, LocalDate.EPOCH, LocalDate.EPOCH, PeriodState.OPEN, null, null);
        tasks.periods = played(ReportingPeriods.class, (name, arguments) -> Optional.of(open));
        assertThat(tasks.state(draft("P1-M1"))).isEqualTo("DRAFT");
    }

    @Test
    void a_measure_never_declared_is_to_examine_once_it_is_under_way_and_owes_nothing_before() {
        assertThat(state(MeasureState.UNDER_WAY, null)).isEqualTo(TaskState.TO_EXAMINE);
        assertThat(state(MeasureState.PLANNED, null)).isEqualTo(TaskState.NOT_OWED);
        assertThat(state(MeasureState.SUSPENDED, null)).isEqualTo(TaskState.NOT_OWED);
    }

    @Test
    void a_measure_that_was_declared_before_may_be_repeated_whatever_became_of_it() {
        for (MeasureState state : List.of(MeasureState.UNDER_WAY, MeasureState.PLANNED, MeasureState.DONE)) {
            assertThat(state(state, draft("P1-M1"))).isEqualTo(TaskState.UNCHANGED);
        }
    }

    private static TaskState state(MeasureState state, @Nullable UpdateView before) {
        return MeasureTask.of(
                        measure("P1", "P1-M1", state),
                        draft("P1-M1"),
                        before,
                        List.of(),
                        Foresight.NONE,
                        false,
                        LocalDate.EPOCH)
                .state();
    }

    private static List<String> codes(Actor.Grant grant) throws Exception {
        MeasureTasks tasks = new MeasureTasks();
        tasks.clock = new BusinessClock();
        tasks.measures = played(
                Measures.class,
                (name, arguments) -> List.of(measure("P1", "P1-M1"), measure("P1", "P1-M2"), measure("P2", "P2-M1")));
        tasks.foresight = new Foresight() {
            @Override
            public Map<String, Live> of(Collection<UpdateView> updates) {
                return Map.of();
            }
        };
        tasks.milestones = played(Milestones.class, (name, arguments) -> Map.of());
        tasks.updates = played(
                StatusUpdates.class,
                (name, arguments) -> ((Collection<?>) arguments[1])
                        .stream()
                                .collect(Collectors.toMap(
                                        code -> code, code -> new Recent(draft((String) code), null))));
        Actor reader = new Actor("coord", LocalizedText.of("Fonction", null), List.of(grant));
        return CurrentActor.call(
                reader, () -> tasks.all(PERIOD).stream().map(MeasureTask::code).toList());
    }

    private static MeasureView measure(String plan, String code) {
        return measure(plan, code, MeasureState.UNDER_WAY);
    }

    private static MeasureView measure(String plan, String code, MeasureState state) {
        return new MeasureView(
                code,
                plan,
                LocalizedText.of("Mesure", null),
                "MESI",
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                "1",
                state,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                Provenance.ILLUSTRATIVE);
    }

    private static UpdateView draft(String measure) {
        return UpdateFixture.draft(measure, PERIOD).prefilled(true).view();
    }

    private static <T> T played(Class<T> type, BiFunction<String, Object[], @Nullable Object> answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answer.apply(method.getName(), arguments)));
    }
}
