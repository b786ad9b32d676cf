package org.gouvernail.sectorplans.odds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gouvernail.sectorplans.odds.Experience.Lesson;
import org.gouvernail.sectorplans.odds.OddsRuns.Calibration;
import org.jspecify.annotations.Nullable;

/** Scores past forecasts: what each ministry said at the end of a quarter beside what came. */
final class Calibrations {

    private Calibrations() {}

    /**
     * The calibration of each ministry that led a measure with a forecast whose outcome is known on a day, by its code.
     * The interval a forecast is held against is the one that its ministry's past gave at the end of that quarter, with
     * what was known then; a forecast of which the past said nothing yet is left out of that share alone.
     */
    static List<Calibration> of(List<HeldForecast> held, LocalDate known) {
        Map<LocalDate, Experience> then = new TreeMap<>();
        return held.stream()
                .filter(h -> h.ahead() && h.resolved(known))
                .collect(Collectors.groupingBy(HeldForecast::organisation, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(own -> of(
                        own.getKey(),
                        own.getValue(),
                        known,
                        day -> then.computeIfAbsent(day, d -> new Experience(held, d))))
                .toList();
    }

    private interface Then {
        Experience on(LocalDate day);
    }

    private static Calibration of(String organisation, List<HeldForecast> held, LocalDate known, Then then) {
        int onTime = 0;
        long days = 0;
        List<Boolean> inside = new ArrayList<>();
        for (HeldForecast forecast : held) {
            int slip = forecast.slip(known);
            days += slip;
            onTime += slip <= 0 ? 1 : 0;
            Boolean within = within(forecast, slip, then.on(forecast.quarterEnd()));
            if (within != null) {
                inside.add(within);
            }
        }
        int hits = (int) inside.stream().filter(hit -> hit).count();
        return new Calibration(
                organisation, held.size(), Math.round(10.0 * days / held.size()) / 10.0, onTime, inside.size(), hits);
    }

    private static @Nullable Boolean within(HeldForecast forecast, int slip, Experience experience) {
        Lesson lesson = experience.of(forecast.organisation(), forecast.horizon());
        if (lesson == null) {
            return null;
        }
        int[] slips = lesson.pool().slips();
        return slip >= slips[Pool.POINTS / 10 - 1] && slip <= slips[9 * Pool.POINTS / 10 - 1];
    }
}
