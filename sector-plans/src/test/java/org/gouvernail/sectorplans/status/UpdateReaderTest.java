package org.gouvernail.sectorplans.status;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.period.PeriodState;
import org.gouvernail.governance.period.PeriodView;
import org.gouvernail.governance.period.ReportingPeriods;
import org.gouvernail.sectorplans.measure.MeasureDirectory;
import org.gouvernail.sectorplans.measure.MeasureKey;
import org.gouvernail.sectorplans.measure.MeasureState;
import org.gouvernail.sectorplans.milestone.MilestoneDates;
import org.gouvernail.sectorplans.rating.Rating;
import org.gouvernail.sectorplans.status.StatusUpdates.Line;
import org.gouvernail.sectorplans.status.StatusUpdates.Recent;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateContent;
import org.junit.jupiter.api.Test;

class UpdateReaderTest {

    private static final Instant AT = Instant.parse("2018-04-03T14:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2018, 4, 13);
    private static final MeasureKey MEASURE = new MeasureKey(
            UUID.randomUUID(), "P-M1", "P", "MCC", List.of(), MeasureState.UNDER_WAY, null, null, null, null);

    private static final Actor COORDINATOR = new Actor(
            "coord.mcc", LocalizedText.of("Fonction", null), List.of(new Actor.Grant(Role.COORDINATOR, "MCC", null)));

    @Test
    void a_draft_that_was_never_sent_is_not_what_the_next_quarter_is_compared_with() throws Exception {
        StatusUpdate draft = update("2017-2018-T3", 99);
        StatusUpdate word = update("2017-2018-T2", 40);
        word.submit("coord.mcc", AT);
        word.endorse("approver.mcc", AT);

        Recent recent = CurrentActor.call(
                COORDINATOR,
                () -> Objects.requireNonNull(reader(List.of(draft, word))
                        .recent("2017-2018-T4", List.of("P-M1"))
                        .get("P-M1")));

        assertThat(recent.now().prefilled()).isTrue();
        assertThat(recent.now().progress()).isEqualTo(40);
        assertThat(Objects.requireNonNull(recent.before()).period()).isEqualTo("2017-2018-T2");
        assertThat(recent.before().progress()).isEqualTo(recent.now().progress());
    }

    @Test
    void a_correction_is_compared_with_what_it_corrects() throws Exception {
        StatusUpdate correction = new StatusUpdate(
                MEASURE.id(), "2017-2018-T3", 2, "secretariat", LocalizedText.of("Montant oublié", null));
        StatusUpdate corrected = update("2017-2018-T3", 60);
        StatusUpdate earlier = update("2017-2018-T2", 40);
        for (StatusUpdate word : List.of(corrected, earlier)) {
            word.submit("coord.mcc", AT);
            word.endorse("approver.mcc", AT);
        }

        Recent recent = CurrentActor.call(
                COORDINATOR,
                () -> Objects.requireNonNull(reader(List.of(correction, corrected, earlier))
                        .recent("2017-2018-T3", List.of("P-M1"))
                        .get("P-M1")));

        assertThat(recent.now().revision()).isEqualTo(2);
        assertThat(Objects.requireNonNull(recent.before()).period()).isEqualTo("2017-2018-T3");
        assertThat(recent.before().progress()).isEqualTo(60);
    }

    @Test
    void who_takes_a_measure_over_begins_anew_and_does_not_read_the_draft_left_behind() throws Exception {
        StatusUpdate left = update("2017-2018-T4", 99, "SCT");
        StatusUpdate own = update("2017-2018-T4", 99, "MCC");

        assertThat(recent(COORDINATOR, left).prefilled()).isTrue();
        assertThat(recent(COORDINATOR, left).progress()).isNull();
        assertThat(recent(COORDINATOR, own).prefilled()).isFalse();
        assertThat(recent(COORDINATOR, own).progress()).isEqualTo(99);
    }

    private static StatusUpdates.UpdateView recent(Actor actor, StatusUpdate update) throws Exception {
        return CurrentActor.call(
                actor,
                () -> Objects.requireNonNull(reader(List.of(update))
                                .recent("2017-2018-T4", List.of("P-M1"))
                                .get("P-M1"))
                        .now());
    }

    private static StatusUpdate update(String period, int progress) {
        return update(period, progress, "MCC");
    }

    private static StatusUpdate update(String period, int progress, String ministry) {
        StatusUpdate update = new StatusUpdate(MEASURE.id(), period, 1, "coord.mcc", null);
        update.write(
                new UpdateContent(Rating.GREEN, progress, LocalizedText.of("Fait", null), null, List.of(), null, null),
                "coord.mcc",
                ministry);
        return update;
    }

    private static UpdateReader reader(List<StatusUpdate> updates) {
        UpdateReader reader = new UpdateReader();
        reader.store = new UpdateStore() {
            @Override
            Map<UUID, List<StatusUpdate>> of(Collection<UUID> measures) {
                return Map.of(MEASURE.id(), updates);
            }

            @Override
            Map<UUID, List<Line>> lines(Collection<UUID> all) {
                return Map.of();
            }

            @Override
            Map<UUID, Instant> freezings() {
                return Map.of();
            }
        };
        reader.figures = answering(Instance.class, true);
        reader.measures = answering(MeasureDirectory.class, List.of(MEASURE));
        reader.milestones = answering(MilestoneDates.class, Map.of());
        reader.periods = answering(
                ReportingPeriods.class, new PeriodView("2017-2018-T4", DAY, DAY, DAY, PeriodState.OPEN, AT, null));
        return reader;
    }

    /** Something that gives the same answer whatever it is asked. */
    @SuppressWarnings("unchecked")
    private static <T> T answering(Class<?> type, Object answer) {
        return (T) Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> answer);
    }
}
