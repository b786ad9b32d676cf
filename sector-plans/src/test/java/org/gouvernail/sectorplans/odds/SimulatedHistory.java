package org.gouvernail.sectorplans.odds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gouvernail.governance.period.FiscalQuarter;

/**
 * Ten years of milestones of ministries with habits of their own. Each milestone is promised when its plan begins and
 * comes later by its ministry's bias and spread; at the end of each quarter the ministry, which sees no more than half a
 * year ahead, admits a part of the delay to come, or puts off what is already late by a quarter.
 */
final class SimulatedHistory {

    static final FiscalQuarter FIRST = new FiscalQuarter(2008, 1);
    static final int QUARTERS = 40;

    /** Mean delay of each ministry in days, and how far its delays lie apart. */
    static final Map<String, int[]> HABITS = Map.of(
            "ALWAYS-EARLY",
            new int[] {-10, 15},
            "ON-TIME",
            new int[] {0, 40},
            "LATE",
            new int[] {90, 60},
            "VERY-LATE",
            new int[] {200, 150});

    private SimulatedHistory() {}

    /** What each quarter's report held of the open milestones, with what came of them even after the last quarter. */
    static List<HeldForecast> of(Random random, int milestones) {
        List<HeldForecast> held = new ArrayList<>();
        LocalDate first = FIRST.start();
        HABITS.keySet().stream().sorted().forEach(ministry -> {
            int[] habit = HABITS.getOrDefault(ministry, new int[2]);
            for (int i = 0; i < milestones; i++) {
                LocalDate begun = first.plusDays(random.nextInt(QUARTERS * 91));
                LocalDate promised = begun.plusDays(60 + random.nextInt(700));
                long delay = Math.round(habit[0] + habit[1] * random.nextGaussian());
                LocalDate actual = promised.plusDays(delay);
                live(
                        ministry + "-" + i,
                        ministry,
                        begun,
                        promised,
                        actual.isAfter(begun) ? actual : begun,
                        random,
                        held);
            }
        });
        return held;
    }

    private static void live(
            String code,
            String ministry,
            LocalDate begun,
            LocalDate promised,
            LocalDate actual,
            Random random,
            List<HeldForecast> held) {
        LocalDate forecast = promised;
        FiscalQuarter quarter = FiscalQuarter.of(begun);
        for (int i = 0; i < QUARTERS; i++, quarter = quarter.next()) {
            LocalDate end = quarter.end();
            if (quarter.since(FIRST) >= QUARTERS || !actual.isAfter(end)) {
                return;
            }
            if (forecast.isBefore(end.plusDays(183)) && random.nextInt(3) == 0) {
                forecast = forecast.plusDays((actual.toEpochDay() - forecast.toEpochDay()) / 2);
            }
            if (!forecast.isAfter(end)) {
                forecast = end.plusDays(1 + random.nextInt(91));
            }
            held.add(new HeldForecast(code, ministry, end, forecast, actual));
        }
    }
}
