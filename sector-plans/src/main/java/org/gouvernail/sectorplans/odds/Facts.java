package org.gouvernail.sectorplans.odds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouvernail.governance.period.FiscalQuarter;
import org.gouvernail.sectorplans.dependency.Dependencies;
import org.gouvernail.sectorplans.measure.MeasureDirectory;
import org.gouvernail.sectorplans.measure.MeasureKey;
import org.gouvernail.sectorplans.measure.MeasureState;
import org.gouvernail.sectorplans.milestone.MilestoneDates;
import org.gouvernail.sectorplans.milestone.MilestoneDates.Dates;
import org.gouvernail.sectorplans.odds.Network.Link;
import org.gouvernail.sectorplans.quarter.QuarterInputs;
import org.gouvernail.sectorplans.quarter.QuarterInputs.ForecastThen;

/** Gathers what the odds are made from: milestones as they stand, who waits for whom, and what became of forecasts. */
@ApplicationScoped
class Facts {

    @Inject
    MeasureDirectory measures;

    @Inject
    MilestoneDates dates;

    @Inject
    Dependencies dependencies;

    @Inject
    QuarterInputs quarters;

    /** A milestone as it stands, and the measure it belongs to. */
    record Standing(Dates milestone, MeasureKey measure) {}

    /** The milestones of all measures that are not withdrawn. */
    List<Standing> milestones() {
        return of(measures.all(null).stream()
                .filter(m -> m.state() != MeasureState.WITHDRAWN)
                .toList());
    }

    List<Standing> of(List<MeasureKey> keys) {
        Map<UUID, MeasureKey> byId = keys.stream().collect(Collectors.toMap(MeasureKey::id, Function.identity()));
        List<Standing> all = new ArrayList<>();
        dates.of(byId.keySet()).forEach((id, some) -> {
            MeasureKey measure = byId.get(id);
            if (measure != null) {
                some.forEach(d -> all.add(new Standing(d, measure)));
            }
        });
        return all;
    }

    List<Link> links() {
        return dependencies.all(null, null, null).stream()
                .map(d -> new Link(d.predecessor(), d.successor(), d.lagDays()))
                .toList();
    }

    /** The forecasts that quarterly reports held of milestones not reached by the end of their quarter. */
    List<HeldForecast> held() {
        return quarters.forecastsThen().stream()
                .map(Facts::held)
                .filter(h -> !h.resolved(h.quarterEnd()))
                .toList();
    }

    private static HeldForecast held(ForecastThen then) {
        LocalDate end = FiscalQuarter.parse(then.period()).end();
        return new HeldForecast(then.milestone(), then.leadOrganisation(), end, then.forecastDate(), then.actualDate());
    }
}
