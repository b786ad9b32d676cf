package org.gouvernail.indicators.compilation;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.period.PeriodClosed;

/** Sees to it that a closed period is compiled, even when the server stopped between its closing and its compilation. */
@ApplicationScoped
class CompilationReconciler implements CompilationRecovery {

    private static final System.Logger LOG = System.getLogger(CompilationReconciler.class.getName());

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService executor;

    @Inject
    CompilationRequests requests;

    @Inject
    CompilationBacklog backlog;

    @Inject
    CompilationLauncher launcher;

    @Inject
    CompilationJobs jobs;

    /** In a thread of its own: the closing is committed, and its transaction is over. */
    void compile(@Observes(during = TransactionPhase.AFTER_SUCCESS) PeriodClosed closed) {
        executor.execute(() -> CurrentActor.run(Actor.SYSTEM, () -> requestOrLater(closed.period(), closed.by())));
    }

    /** A request that fails is told; the next turn of {@link #requestMissing} finds the period still without a run. */
    private void requestOrLater(String period, String by) {
        try {
            requests.request(period, by);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the compilation of " + period + " will be asked for again", e);
        }
    }

    @Override
    public void requireJobs() {
        jobs.require();
    }

    @Override
    public void resumeInterrupted() {
        launcher.keep();
        requestMissing();
    }

    /** Has the closed periods compiled that no run was ever asked for. */
    void requestMissing() {
        CurrentActor.run(
                Actor.SYSTEM,
                () -> backlog.neverCompiled().forEach(period -> requestOrLater(period, Actor.SYSTEM.account())));
    }
}
