package org.gouvernail.indicators.compilation;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;

/** Computes a plan, as long as the run is this server's. */
@Named("planProcessor")
@Dependent
class PlanProcessor implements ItemProcessor {

    @Inject
    @BatchProperty(name = "compilation")
    String compilation;

    @Inject
    CompilationSteps steps;

    @Inject
    CompilationLauncher launcher;

    @Override
    public Object processItem(Object item) {
        String plan = (String) item;
        launcher.hold(UUID.fromString(compilation));
        return CurrentActor.call(
                Actor.SYSTEM, () -> new PlanFigures(plan, steps.compute(UUID.fromString(compilation), plan)));
    }
}
