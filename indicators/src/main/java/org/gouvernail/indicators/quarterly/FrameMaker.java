package org.gouvernail.indicators.quarterly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.organisation.Organisations;
import org.gouvernail.governance.strategy.Strategies;
import org.gouvernail.governance.strategy.StrategyView;
import org.gouvernail.sectorplans.plan.Plans;
import org.jspecify.annotations.Nullable;

/** Gathers the names that a report will use, at the moment its inputs are frozen. */
@ApplicationScoped
class FrameMaker {

    /** Version of the published rating thresholds that this product applies. */
    static final String RULES = "1";

    @Inject
    CompilationStore store;

    @Inject
    ReportRows reports;

    @Inject
    Strategies strategies;

    @Inject
    Plans plans;

    @Inject
    Organisations organisations;

    Frame make(Compilation run, @Nullable Compilation replaced) {
        StrategyView strategy = strategies.current(null).orElse(null);
        Map<String, LocalizedText> orientations = new TreeMap<>();
        if (strategy != null) {
            strategy.orientations().forEach(o -> orientations.put(o.code(), o.title()));
        }
        Map<String, LocalizedText> planNames = new TreeMap<>();
        plans.all(null).forEach(p -> planNames.put(p.code(), p.title()));
        Map<String, LocalizedText> organisationNames = new TreeMap<>();
        organisations.all(null).forEach(o -> organisationNames.put(o.code(), o.name()));
        return new Frame(
                strategy == null ? "" : strategy.code(),
                run.period(),
                run.revision(),
                RULES,
                replaced == null ? null : sha256(replaced.id()),
                store.completedBefore(run.period()).map(c -> c.id().toString()).orElse(null),
                planNames,
                orientations,
                organisationNames);
    }

    private @Nullable String sha256(UUID compilation) {
        return reports.find(compilation).map(ReportHead::sha256).orElse(null);
    }
}
