package org.gouvernail.indicators.compilation;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;

/**
 * Starts and restarts the batch job of a run, outside any transaction, and tries again after an error. The lease says
 * whether this server may.
 */
@ApplicationScoped
class CompilationLauncher {

    private static final System.Logger LOG = System.getLogger(CompilationLauncher.class.getName());
    private static final long PAUSE_SECONDS = 2;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    ManagedScheduledExecutorService executor;

    @Resource(lookup = "java:comp/DefaultContextService")
    ContextService contexts;

    @Inject
    CompilationSteps steps;

    @Inject
    CompilationLease lease;

    @Inject
    CompilationJobs jobs;

    private final Set<UUID> here = ConcurrentHashMap.newKeySet();
    private final CompletableFuture<Consumer<UUID>> starter = new CompletableFuture<>();

    /**
     * Keeps the context that jobs are started in: the application's, as it is outside any transactional method. A job
     * started in the context of a transaction's end may not begin transactions of its own.
     */
    void prepare(@Observes @Initialized(ApplicationScoped.class) Object application) {
        starter.complete(contexts.contextualConsumer(this::start));
    }

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) CompilationRequested request) {
        launch(request.compilation(), 0);
    }

    /**
     * Has the job of a run started, or restarted where it stood, unless a server works on it, this one or another. The job
     * of a run that had completed when the server stopped, before the job could say so, is only brought to its end.
     */
    void launch(UUID compilation, long afterSeconds) {
        starter.thenAccept(start -> executor.schedule(() -> start.accept(compilation), afterSeconds, TimeUnit.SECONDS));
    }

    private void start(UUID compilation) {
        CurrentActor.run(Actor.SYSTEM, () -> startOnce(compilation));
    }

    /** One at a time: the context they share is changed by each transaction while it lasts. */
    synchronized void startOnce(UUID compilation) {
        if (here.contains(compilation) || !lease.take(compilation)) {
            return;
        }
        here.add(compilation);
        try {
            Long before = steps.execution(compilation);
            Long known = before == null ? jobs.forgotten(compilation).orElse(null) : before;
            boolean underWay = steps.underWay(compilation);
            if (underWay && known == null) {
                jobs.fresh(compilation);
            } else if (known != null && (underWay || jobs.unfinished(known))) {
                jobs.again(compilation, known);
            } else {
                giveBack(compilation);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "compilation " + compilation + " could not be started", e);
            ended(compilation);
        }
    }

    /**
     * Keeps the runs that this server works on, and takes up those that no server works on: after a stop or crash, here or
     * elsewhere, or when a try could not even be noted as failed.
     */
    void keep() {
        here.forEach(lease::renew);
        lease.unheld().forEach(run -> launch(run, 0));
    }

    /** Stops the work on a run that another server has taken over meanwhile. */
    void hold(UUID compilation) {
        if (!lease.renew(compilation)) {
            throw new IllegalStateException("another server has taken over compilation " + compilation);
        }
    }

    private boolean giveBack(UUID compilation) {
        here.remove(compilation);
        return lease.release(compilation);
    }

    /** Called when the job of a run ended, well or not. What a server lost to another one is no failure of the run. */
    void ended(UUID compilation) {
        boolean mine = giveBack(compilation);
        if (!mine || steps.completed(compilation)) {
            return;
        }
        String incident = UUID.randomUUID().toString().substring(0, 8);
        boolean again = steps.fail(compilation, incident);
        LOG.log(Level.ERROR, "compilation {0} failed, incident {1}", compilation, incident);
        if (again) {
            launch(compilation, PAUSE_SECONDS);
        }
    }
}
