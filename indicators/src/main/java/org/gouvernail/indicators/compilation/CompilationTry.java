package org.gouvernail.indicators.compilation;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;

/**
 * Notes which job a try runs as, before its first step, and how the try ended: the job's own status is not settled yet at
 * that point, the run's rows are.
 */
@Named("compilationTry")
@Dependent
class CompilationTry extends AbstractJobListener {

    @Inject
    @BatchProperty(name = "compilation")
    String compilation;

    @Inject
    JobContext job;

    @Inject
    CompilationSteps steps;

    @Inject
    CompilationLauncher launcher;

    @Override
    public void beforeJob() {
        CurrentActor.run(Actor.SYSTEM, () -> steps.runs(UUID.fromString(compilation), job.getExecutionId()));
    }

    @Override
    public void afterJob() {
        CurrentActor.run(Actor.SYSTEM, () -> launcher.ended(UUID.fromString(compilation)));
    }
}
