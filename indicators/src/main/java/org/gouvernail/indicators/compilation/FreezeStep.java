package org.gouvernail.indicators.compilation;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.indicators.compilation.CompilationProbe.Point;

/** First step: the inputs are frozen, once. */
@Named("freezeStep")
@Dependent
class FreezeStep extends AbstractBatchlet {

    @Inject
    @BatchProperty(name = "compilation")
    String compilation;

    @Inject
    CompilationSteps steps;

    @Override
    public String process() {
        CompilationProbe.pass(Point.BEFORE_FREEZE);
        CurrentActor.run(Actor.SYSTEM, () -> steps.freeze(UUID.fromString(compilation)));
        CompilationProbe.pass(Point.AFTER_FREEZE);
        return "FROZEN";
    }
}
