package org.gouvernail.sectorplans.odds;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouvernail.sectorplans.odds.OddsRuns.Basis;
import org.jspecify.annotations.Nullable;

/**
 * What the past teaches of forecasts, as known on a day: a pool of slips for each ministry and horizon, and one for the
 * whole strategy. A ministry's bias needs no correction of its own: its slips are drawn from its own past, and carry it.
 */
final class Experience {

    private final Map<String, Map<Horizon, Pool>> ministries = new HashMap<>();
    private final Map<Horizon, Pool> strategy;
    private final Pool anyHorizon;

    /** Forecasts that a report held by that day, their outcomes as far as they had come by then. */
    Experience(List<HeldForecast> held, LocalDate known) {
        List<HeldForecast> told = held.stream()
                .filter(h -> h.ahead() && !h.quarterEnd().isAfter(known))
                .toList();
        strategy = pools(told, known);
        anyHorizon = Pool.of(told, known);
        told.stream()
                .collect(Collectors.groupingBy(HeldForecast::organisation))
                .forEach((organisation, own) -> ministries.put(organisation, pools(own, known)));
    }

    /** Whose past a milestone's odds come from. */
    record Lesson(Basis basis, Pool pool) {}

    /**
     * The slips to expect of a ministry's forecast: its own past's where that knows {@value Pool#LEAST} outcomes, else the
     * strategy's at that horizon, else the strategy's at any, else none: null.
     */
    @Nullable Lesson of(String organisation, Horizon horizon) {
        Pool own = ministries.getOrDefault(organisation, Map.of()).get(horizon);
        if (own != null && own.speaks()) {
            return new Lesson(Basis.MINISTRY, own);
        }
        Pool all = strategy.get(horizon);
        if (all != null && all.speaks()) {
            return new Lesson(Basis.STRATEGY, all);
        }
        return anyHorizon.speaks() ? new Lesson(Basis.ANY_HORIZON, anyHorizon) : null;
    }

    private static Map<Horizon, Pool> pools(List<HeldForecast> held, LocalDate known) {
        Map<Horizon, Pool> pools = new EnumMap<>(Horizon.class);
        held.stream()
                .collect(Collectors.groupingBy(HeldForecast::horizon))
                .forEach((horizon, some) -> pools.put(horizon, Pool.of(some, known)));
        return pools;
    }
}
