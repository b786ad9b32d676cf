package org.gouvernail.indicators.compilation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.gouvernail.governance.edition.Editions;
import org.gouvernail.governance.escalation.Escalations;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.governance.organisation.Organisations;
import org.gouvernail.governance.period.PeriodView;
import org.gouvernail.governance.strategy.Strategies;
import org.gouvernail.governance.strategy.StrategyView;
import org.gouvernail.indicators.report.Frame;
import org.gouvernail.indicators.report.OtherThresholds;
import org.gouvernail.indicators.report.ReportWriting;
import org.gouvernail.sectorplans.plan.Plans;
import org.gouvernail.sectorplans.quarter.QuarterInputs;
import org.gouvernail.sectorplans.rating.RatingThresholds;
import org.jspecify.annotations.Nullable;

/** Gathers the names that a report will use, at the moment its inputs are frozen. */
@ApplicationScoped
class FrameMaker {

    private static final String MEASURES = "select count(*) from measure x where x.provenance_kind = ?";
    private static final String MILESTONES = "select count(*) from milestone x where x.provenance_kind = ?";

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Inject
    CompilationStore store;

    @Inject
    ReportWriting reports;

    @Inject
    Strategies strategies;

    @Inject
    Plans plans;

    @Inject
    Organisations organisations;

    @Inject
    QuarterInputs inputs;

    @Inject
    RatingThresholds sets;

    @Inject
    Escalations escalations;

    @Inject
    Editions editions;

    @Inject
    DecidedSince decided;

    /** The frame of a run: a correction keeps the one of the run it replaces. */
    Frame make(Compilation run, PeriodView period, @Nullable Compilation replaced) {
        return replaced == null
                ? first(run, period)
                : Json.read(replaced.frame(), Frame.class)
                        .corrected(run.revision(), sha256(replaced.id()), thresholds(run));
    }

    /** Those that the run was frozen with: of a correction, those of what it corrects. */
    private @Nullable OtherThresholds thresholds(Compilation run) {
        return OtherThresholds.of(inputs.thresholds(run.id()), sets.history());
    }

    private static @Nullable LocalDate closedEarly(PeriodView period) {
        return period.seenOn().isBefore(period.end()) ? period.seenOn() : null;
    }

    private Frame first(Compilation run, PeriodView period) {
        StrategyView strategy = strategies.current(null).orElse(null);
        Map<String, LocalizedText> orientations = new TreeMap<>();
        Map<String, String> objectives = new TreeMap<>();
        if (strategy != null) {
            for (StrategyView.OrientationView orientation : strategy.orientations()) {
                orientations.put(orientation.code(), orientation.title());
                orientation.objectives().forEach(o -> objectives.put(o.code(), orientation.code()));
            }
        }
        Map<String, LocalizedText> planNames = new TreeMap<>();
        plans.all(null).forEach(p -> planNames.put(p.code(), p.title()));
        Map<String, LocalizedText> organisationNames = new TreeMap<>();
        organisations.all(null).forEach(o -> organisationNames.put(o.code(), o.name()));
        Compilation before = store.completedBefore(run.period()).orElse(null);
        return new Frame(
                strategy == null ? "" : strategy.code(),
                run.period(),
                run.revision(),
                String.valueOf(inputs.thresholds(run.id()).version()),
                null,
                before == null ? null : before.id().toString(),
                thresholds(run),
                escalations.inForce(),
                closedEarly(period),
                decided.since(before == null ? null : before.period()),
                planNames,
                orientations,
                objectives,
                succeeded(objectives.keySet()),
                organisationNames,
                illustrative(MEASURES),
                illustrative(MILESTONES));
    }

    /** Where the measures of dropped objectives count: a measure keeps the objective that it was given. */
    private Map<String, List<String>> succeeded(Set<String> inForce) {
        Map<String, List<String>> successors = editions.successors();
        Map<String, List<String>> succeeded = new TreeMap<>();
        successors.keySet().stream()
                .filter(dropped -> !inForce.contains(dropped))
                .forEach(
                        dropped -> succeeded.put(dropped, List.copyOf(Editions.inForce(dropped, inForce, successors))));
        return succeeded;
    }

    /** How many of the records just frozen, and still held, were invented to illustrate. */
    private int illustrative(String records) {
        Number count = (Number) em.createNativeQuery(records)
                .setParameter(1, Provenance.Kind.ILLUSTRATIVE.name())
                .getSingleResult();
        return count.intValue();
    }

    private @Nullable String sha256(UUID compilation) {
        return reports.sha256(compilation).orElse(null);
    }
}
