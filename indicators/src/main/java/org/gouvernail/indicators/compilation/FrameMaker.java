package org.gouvernail.indicators.compilation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.governance.organisation.Organisations;
import org.gouvernail.governance.strategy.Strategies;
import org.gouvernail.governance.strategy.StrategyView;
import org.gouvernail.indicators.report.Frame;
import org.gouvernail.indicators.report.ReportWriting;
import org.gouvernail.sectorplans.plan.Plans;
import org.gouvernail.sectorplans.rating.Thresholds;
import org.jspecify.annotations.Nullable;

/** Gathers the names that a report will use, at the moment its inputs are frozen. */
@ApplicationScoped
class FrameMaker {

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
                String.valueOf(Thresholds.PUBLISHED.version()),
                replaced == null ? null : sha256(replaced.id()),
                store.completedBefore(run.period()).map(c -> c.id().toString()).orElse(null),
                planNames,
                orientations,
                organisationNames,
                illustrative(run.id(), "quarter_input q join measure x on x.id = q.measure_id"),
                illustrative(run.id(), "quarter_input q join milestone x on x.measure_id = q.measure_id"));
    }

    /** How many of the records behind the frozen inputs were invented to illustrate. */
    private int illustrative(UUID compilation, String records) {
        Number count = (Number) em.createNativeQuery(
                        "select count(*) from " + records + " where q.compilation_id = ? and x.provenance_kind = ?")
                .setParameter(1, compilation)
                .setParameter(2, Provenance.Kind.ILLUSTRATIVE.name())
                .getSingleResult();
        return count.intValue();
    }

    private @Nullable String sha256(UUID compilation) {
        return reports.sha256(compilation).orElse(null);
    }
}
