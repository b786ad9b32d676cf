package org.gouvernail.indicators.compilation;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;

/** Computes a plan. */
@Named("planProcessor")
@Dependent
class PlanProcessor implements ItemProcessor {

    @Inject
    @BatchProperty(name = "compilation")
    String compilation;

    @Inject
    CompilationSteps steps;

    @Override
    public Object processItem(Object item) {
        String plan = (String) item;
        return CurrentActor.call(
                Actor.SYSTEM, () -> new PlanFigures(plan, steps.compute(UUID.fromString(compilation), plan)));
    }
}
