package org.gouvernail.indicators.compilation;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.indicators.compilation.CompilationProbe.Point;

/** Writes what was computed, in the transaction that also keeps the checkpoint. */
@Named("planWriter")
@Dependent
class PlanWriter extends AbstractItemWriter {

    @Inject
    @BatchProperty(name = "compilation")
    String compilation;

    @Inject
    CompilationSteps steps;

    @Override
    public void writeItems(List<Object> items) {
        CurrentActor.run(Actor.SYSTEM, () -> {
            for (Object item : items) {
                PlanFigures figures = (PlanFigures) item;
                steps.write(UUID.fromString(compilation), figures.plan(), figures.measures());
            }
        });
        CompilationProbe.pass(Point.BEFORE_CHECKPOINT);
    }
}
