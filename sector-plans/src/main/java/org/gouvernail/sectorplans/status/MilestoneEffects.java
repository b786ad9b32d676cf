package org.gouvernail.sectorplans.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.measure.MeasureKey;
import org.gouvernail.sectorplans.milestone.MilestoneDates;
import org.gouvernail.sectorplans.milestone.MilestoneDates.Dates;
import org.gouvernail.sectorplans.milestone.MilestoneDates.Said;
import org.gouvernail.sectorplans.status.StatusUpdates.Line;
import org.jspecify.annotations.Nullable;

/**
 * What an endorsed update changes in the dates of its measure's milestones. A correction changes those alone that it
 * corrects, and that still stand as the report told them: what was said since is not overwritten by the past. A forecast
 * that does not become the one that stands is kept in the history all the same. Called within the transaction of the act.
 */
@ApplicationScoped
class MilestoneEffects {

    @Inject
    UpdateStore store;

    @Inject
    MilestoneDates milestones;

    @Inject
    CompiledQuarters compilations;

    @Inject
    UpdateTimes times;

    void apply(StatusUpdate update, MeasureKey measure) {
        Map<String, Dates> told = told(update, measure);
        given(update, measure, told).forEach((dates, said) -> {
            Dates then = told.get(dates.code());
            if (then == null || isAs(then, dates.forecast(), dates.actual())) {
                milestones.apply(dates.id(), said);
            } else {
                keep(dates, then, said);
            }
        });
    }

    /** Keeps the forecasts of an update that moves nothing, because a later quarter was reported since. */
    void keep(StatusUpdate update, MeasureKey measure) {
        Map<String, Dates> told = told(update, measure);
        given(update, measure, told)
                .forEach((dates, said) -> keep(dates, told.getOrDefault(dates.code(), dates), said));
    }

    private void keep(Dates dates, Dates told, Said said) {
        if (said.forecast() != null && !told.forecast().equals(said.forecast())) {
            milestones.keep(dates.id(), said);
        }
    }

    void takeBack(StatusUpdate update, MeasureKey measure, Instant endorsedAt, LocalizedText why) {
        given(update, measure, told(update, measure))
                .forEach((dates, said) -> milestones.takeBack(dates.id(), said, endorsedAt, why));
    }

    /** Whether all that the update says of the milestones is what stands now. */
    boolean sayWhatStands(StatusUpdate update) {
        return Set.copyOf(store.dates(update.id())).equals(Set.copyOf(milestones.of(update.measureId())));
    }

    /** What the report that a correction corrects told of each milestone, by code; nothing for a first revision. */
    private Map<String, Dates> told(StatusUpdate update, MeasureKey measure) {
        return update.revision() == 1
                ? Map.of()
                : compilations.last(measure, update.period()).map(Compiled::milestones).orElse(List.of()).stream()
                        .collect(Collectors.toMap(Dates::code, d -> d));
    }

    /** What it says of each milestone. A forecast counts as given when it has its reason. */
    private Map<Dates, Said> given(StatusUpdate update, MeasureKey measure, Map<String, Dates> told) {
        Map<Dates, Said> given = new LinkedHashMap<>();
        LocalDate untold = times.untold(update);
        Map<String, Line> lines = store.lines(update.id()).stream().collect(Collectors.toMap(Line::code, l -> l));
        for (Dates dates : milestones.of(measure.id())) {
            Line line = lines.get(dates.code());
            if (line != null && !isAs(told.get(dates.code()), line.forecastDate(), line.actualDate())) {
                given.put(
                        dates,
                        new Said(
                                line.reason() == null ? null : line.forecastDate(),
                                line.actualDate(),
                                line.reason(),
                                update.period(),
                                update.author(),
                                untold));
            }
        }
        return given;
    }

    private static boolean isAs(@Nullable Dates told, @Nullable LocalDate forecast, @Nullable LocalDate actual) {
        return told != null && told.forecast().equals(forecast) && Objects.equals(told.actual(), actual);
    }
}
