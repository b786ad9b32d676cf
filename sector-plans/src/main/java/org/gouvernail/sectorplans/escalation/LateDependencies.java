package org.gouvernail.sectorplans.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouvernail.governance.committee.ComingPoints;
import org.gouvernail.governance.committee.Committees.Proposal;
import org.gouvernail.governance.committee.Origin;
import org.gouvernail.governance.escalation.Escalations;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.dependency.Dependencies;
import org.gouvernail.sectorplans.dependency.Dependencies.DependencyView;
import org.gouvernail.sectorplans.milestone.Milestones;
import org.gouvernail.sectorplans.odds.OddsRuns;
import org.gouvernail.sectorplans.odds.OddsRuns.OddsView;
import org.jspecify.annotations.Nullable;

/**
 * Brings the dependencies that will probably not hold, by the latest run of the odds. A milestone that was forecast otherwise
 * since that run waits for the next one.
 */
@ApplicationScoped
class LateDependencies implements ComingPoints {

    @Inject
    Escalations escalations;

    @Inject
    Dependencies dependencies;

    @Inject
    OddsRuns odds;

    @Inject
    Milestones milestones;

    @Override
    public String kind() {
        return "dependency";
    }

    @Override
    @Transactional
    public Map<Origin, Proposal> coming() {
        Map<Origin, Proposal> coming = new LinkedHashMap<>();
        Integer percent = escalations.inForce().dependencyOdds();
        if (percent == null) {
            return coming;
        }
        Map<String, OddsView> drawn =
                odds.all(null, null).stream().collect(Collectors.toMap(OddsView::milestone, o -> o));
        for (DependencyView dependency : dependencies.all(null, null, null, false)) {
            LateDependency judged =
                    judged(dependency, drawn.get(dependency.predecessor()), drawn.get(dependency.successor()), percent);
            if (judged != null && judged.late()) {
                coming.put(Origin.late(dependency.id().toString()), judged.proposal());
            }
        }
        return coming;
    }

    private @Nullable LateDependency judged(
            DependencyView dependency, @Nullable OddsView waitedFor, @Nullable OddsView waits, int percent) {
        if (waitedFor == null || waits == null || waitedFor.outdated()) {
            return null;
        }
        LocalDate comes = LateDependency.by(waitedFor, percent);
        return comes == null ? null : new LateDependency(dependency, waitedFor, waits, percent, comes, forecast(waits));
    }

    private LocalDate forecast(OddsView waits) {
        return waits.outdated()
                ? milestones.find(waits.milestone(), null).orElseThrow().forecastDate()
                : waits.forecastDate();
    }

    @Override
    public LocalizedText gone() {
        if (escalations.inForce().dependencyOdds() == null) {
            return LocalizedText.of(
                    "La règle d’escalade qui l’avait porté à l’ordre du jour n’est plus en vigueur.",
                    "The escalation rule that had brought it is no longer in force.");
        }
        return LocalizedText.of(
                "La dépendance a pris fin, ou les prévisions la donnent de nouveau pour tenable.",
                "The dependency ended, or the forecasts say again that it can hold.");
    }
}
