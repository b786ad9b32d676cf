package org.gouvernail.indicators.compilation;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;

/** Notes how a try ended: the job's own status is not settled yet at this point, the run's rows are. */
@Named("compilationEnd")
@Dependent
class CompilationEnd extends AbstractJobListener {

    @Inject
    @BatchProperty(name = "compilation")
    String compilation;

    @Inject
    CompilationLauncher launcher;

    @Override
    public void afterJob() {
        CurrentActor.run(Actor.SYSTEM, () -> launcher.ended(UUID.fromString(compilation)));
    }
}
