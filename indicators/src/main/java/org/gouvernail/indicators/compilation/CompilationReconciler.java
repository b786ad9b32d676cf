package org.gouvernail.indicators.compilation;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.period.PeriodClosed;

/** Sees to it that a closed period is compiled, even when the server stopped between its closing and its compilation. */
@ApplicationScoped
class CompilationReconciler implements CompilationRecovery {

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService executor;

    @Inject
    CompilationRequests requests;

    @Inject
    CompilationBacklog backlog;

    @Inject
    CompilationLauncher launcher;

    /** In a thread of its own: the closing is committed, and its transaction is over. */
    void compile(@Observes(during = TransactionPhase.AFTER_SUCCESS) PeriodClosed closed) {
        executor.execute(() -> CurrentActor.run(Actor.SYSTEM, () -> requests.request(closed.period(), closed.by())));
    }

    @Override
    public void resumeInterrupted() {
        CurrentActor.run(Actor.SYSTEM, () -> {
            backlog.runs().forEach(run -> launcher.launch(run, 0));
            backlog.neverCompiled().forEach(period -> requests.request(period, Actor.SYSTEM.account()));
        });
    }
}
