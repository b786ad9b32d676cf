package org.gouvernail.sectorplans.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.measure.MeasureKey;
import org.gouvernail.sectorplans.measure.MeasureState;
import org.gouvernail.sectorplans.milestone.MilestoneDates;
import org.gouvernail.sectorplans.status.StatusUpdates.Line;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MilestoneEffectsTest {

    private static final MeasureKey MEASURE = new MeasureKey(
            UUID.randomUUID(), "P-M1", "P", "MCC", List.of(), MeasureState.UNDER_WAY, null, null, null, null);
    private static final UUID MILESTONE = UUID.randomUUID();
    private static final LocalDate REFERENCE = LocalDate.of(2017, 10, 31);
    private static final LocalDate FORECAST = LocalDate.of(2018, 2, 15);
    private static final LocalDate REACHED = LocalDate.of(2017, 12, 20);
    private static final LocalDate TOLD_NOW = LocalDate.of(2017, 10, 1);
    private static final LocalDate TOLD_NEXT = LocalDate.of(2018, 1, 1);
    private static final LocalizedText WHY = LocalizedText.of("Livraison avancée.", null);

    private final List<MilestoneDates.Said> applied = new ArrayList<>();
    private final List<MilestoneDates.Said> kept = new ArrayList<>();

    @Test
    void a_correction_that_says_it_was_reached_reaches_the_milestone() {
        apply(2, line(FORECAST, REACHED, null), standing(FORECAST, null));
        assertThat(applied)
                .singleElement()
                .satisfies(said -> assertThat(said.actual()).isEqualTo(REACHED));
    }

    @Test
    void a_correction_leaves_alone_what_it_does_not_correct() {
        apply(2, line(FORECAST, null, null), standing(FORECAST, null));
        assertThat(applied).isEmpty();
    }

    @Test
    void a_correction_does_not_overwrite_what_was_said_since() {
        apply(2, line(FORECAST.minusDays(10), null, WHY), standing(FORECAST.plusDays(40), null));
        assertThat(applied).isEmpty();
    }

    @Test
    void the_forecast_of_a_correction_that_does_not_come_to_stand_is_kept_with_its_author_its_quarter_and_its_reason() {
        apply(2, line(FORECAST.minusDays(10), null, WHY), standing(FORECAST.plusDays(40), null));
        assertThat(kept).singleElement().satisfies(said -> {
            assertThat(said.forecast()).isEqualTo(FORECAST.minusDays(10));
            assertThat(said.by()).isEqualTo("coord.mcc");
            assertThat(said.period()).isEqualTo("2017-2018-T3");
            assertThat(said.reason()).isEqualTo(WHY);
        });
    }

    @Test
    void a_date_reached_that_does_not_come_to_stand_leaves_no_forecast() {
        apply(2, line(FORECAST, REACHED, WHY), standing(FORECAST.plusDays(40), null));
        assertThat(applied).isEmpty();
        assertThat(kept).isEmpty();
    }

    @Test
    void an_update_of_a_quarter_reported_past_moves_nothing_and_keeps_the_forecasts_that_differ() {
        for (int revision : new int[] {1, 2}) {
            kept.clear();
            StatusUpdate past = update(revision);
            effects(line(FORECAST.plusDays(7), null, WHY), standing(FORECAST, null))
                    .keep(past, MEASURE);
            assertThat(kept)
                    .extracting(MilestoneDates.Said::forecast)
                    .as("revision %d", revision)
                    .containsExactly(FORECAST.plusDays(7));
            kept.clear();
            effects(line(FORECAST, null, WHY), standing(FORECAST, null)).keep(past, MEASURE);
            assertThat(kept).as("revision %d", revision).isEmpty();
        }
        assertThat(applied).isEmpty();
    }

    @Test
    void what_a_correction_or_a_late_update_declares_reached_is_held_against_the_quarter_told_next() {
        apply(2, line(FORECAST, REACHED, WHY), standing(FORECAST, null));
        StatusUpdate late = update(1);
        late.comeLate(WHY);
        effects(line(FORECAST, REACHED, WHY), standing(FORECAST, null)).apply(late, MEASURE);
        assertThat(applied)
                .hasSize(2)
                .allSatisfy(said -> assertThat(said.untold()).isEqualTo(TOLD_NEXT));
        applied.clear();
        apply(1, line(FORECAST, REACHED, null), standing(FORECAST, null));
        assertThat(applied)
                .singleElement()
                .satisfies(said -> assertThat(said.untold())
                        .as("an update in time tells of its quarter")
                        .isEqualTo(TOLD_NOW));
    }

    @Test
    void a_first_revision_moves_a_forecast_that_it_gives_a_reason_for() {
        apply(1, line(FORECAST.plusDays(7), null, WHY), standing(FORECAST, null));
        assertThat(applied)
                .singleElement()
                .satisfies(said -> assertThat(said.forecast()).isEqualTo(FORECAST.plusDays(7)));
    }

    private void apply(int revision, Line line, MilestoneDates.Dates stands) {
        effects(line, stands).apply(update(revision), MEASURE);
    }

    private static StatusUpdate update(int revision) {
        return new StatusUpdate(MEASURE.id(), "2017-2018-T3", revision, "coord.mcc", revision == 1 ? null : WHY);
    }

    private MilestoneEffects effects(Line line, MilestoneDates.Dates stands) {
        MilestoneEffects effects = new MilestoneEffects();
        effects.store = new UpdateStore() {
            @Override
            List<Line> lines(UUID update) {
                return List.of(line);
            }
        };
        effects.compilations = new CompiledQuarters() {
            @Override
            Optional<Compiled> last(MeasureKey measure, String period) {
                return Optional.of(new Compiled(null, null, null, null, null, List.of(standing(FORECAST, null))));
            }
        };
        effects.milestones = recording(stands);
        effects.times = new UpdateTimes() {
            @Override
            LocalDate untold(StatusUpdate update) {
                return update.late() || update.revision() > 1 ? TOLD_NEXT : TOLD_NOW;
            }
        };
        return effects;
    }

    private MilestoneDates recording(MilestoneDates.Dates stands) {
        return new MilestoneDates() {
            @Override
            public void moveReference(String code, LocalDate reference, String decision) {
                throw new AssertionError(code);
            }

            @Override
            public void reword(String code, LocalizedText title, String decision) {
                throw new AssertionError(code);
            }

            @Override
            public List<Dates> of(UUID measureId) {
                return List.of(stands);
            }

            @Override
            public Map<UUID, List<Dates>> of(Collection<UUID> measureIds) {
                return Map.of(MEASURE.id(), List.of(stands));
            }

            @Override
            public Map<String, LocalDate> accepted(Collection<UUID> measureIds) {
                return Map.of();
            }

            @Override
            public Map<String, LocalDate> unreached(Collection<UUID> measureIds) {
                return Map.of();
            }

            @Override
            public void sayToCome(UUID measureId, Map<String, LocalDate> until) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void apply(UUID milestoneId, Said said) {
                applied.add(said);
            }

            @Override
            public void keep(UUID milestoneId, Said said) {
                kept.add(said);
            }

            @Override
            public void takeBack(UUID milestoneId, Said said, Instant endorsedAt, LocalizedText why) {
                throw new UnsupportedOperationException();
            }
        };
    }

    private static Line line(LocalDate forecast, @Nullable LocalDate actual, @Nullable LocalizedText reason) {
        return new Line("P-M1-J1", forecast, actual, reason);
    }

    private static MilestoneDates.Dates standing(LocalDate forecast, @Nullable LocalDate actual) {
        return new MilestoneDates.Dates(
                MILESTONE, "P-M1-J1", LocalizedText.of("Livré", null), REFERENCE, REFERENCE, forecast, actual);
    }
}
