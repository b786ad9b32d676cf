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

/** Last step: sums, record, hash and agenda, in one transaction. */
@Named("reportStep")
@Dependent
class ReportStep extends AbstractBatchlet {

    @Inject
    @BatchProperty(name = "compilation")
    String compilation;

    @Inject
    CompilationSteps steps;

    @Override
    public String process() {
        CompilationProbe.pass(Point.BEFORE_REPORT);
        CurrentActor.run(Actor.SYSTEM, () -> steps.report(UUID.fromString(compilation)));
        CompilationProbe.pass(Point.AFTER_REPORT);
        return "REPORTED";
    }
}
