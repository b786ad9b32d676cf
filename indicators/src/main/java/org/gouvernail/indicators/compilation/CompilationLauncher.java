package org.gouvernail.indicators.compilation;

import jakarta.annotation.Resource;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;

/** Starts and restarts the batch job of a run, outside any transaction, and tries again after an error. */
@ApplicationScoped
class CompilationLauncher {

    static final String JOB = "quarterly-progress";
    static final String PARAMETER = "compilation";

    private static final System.Logger LOG = System.getLogger(CompilationLauncher.class.getName());
    private static final long PAUSE_SECONDS = 2;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    ManagedScheduledExecutorService executor;

    @Resource(lookup = "java:comp/DefaultContextService")
    ContextService contexts;

    @Inject
    CompilationSteps steps;

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
     * Has the job of a run started, or restarted where it stood, unless it already runs in this server. The job of a run
     * that had completed when the server stopped, before the job could say so, is only brought to its end.
     */
    void launch(UUID compilation, long afterSeconds) {
        starter.thenAccept(start -> executor.schedule(() -> start.accept(compilation), afterSeconds, TimeUnit.SECONDS));
    }

    private void start(UUID compilation) {
        CurrentActor.run(Actor.SYSTEM, () -> startOnce(compilation));
    }

    /** One at a time: the context they share is changed by each transaction while it lasts. */
    private synchronized void startOnce(UUID compilation) {
        if (!here.add(compilation)) {
            return;
        }
        try {
            Long before = steps.execution(compilation);
            if (steps.underWay(compilation)) {
                steps.runs(compilation, before == null ? fresh(compilation) : again(compilation, before));
            } else if (before != null && unfinished(before)) {
                steps.runs(compilation, again(compilation, before));
            } else {
                here.remove(compilation);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "compilation " + compilation + " could not be started", e);
            ended(compilation);
        }
    }

    private static long fresh(UUID compilation) {
        return BatchRuntime.getJobOperator().start(JOB, parameters(compilation));
    }

    /** Restarts the job, or begins another when that one cannot go on: the run's own rows make either exact. */
    private static long again(UUID compilation, long execution) {
        try {
            return BatchRuntime.getJobOperator().restart(execution, parameters(compilation));
        } catch (BatchRuntimeException e) {
            LOG.log(Level.WARNING, "compilation " + compilation + " begins a new job: the old one cannot go on", e);
            return fresh(compilation);
        }
    }

    private static boolean unfinished(long execution) {
        JobOperator jobs = BatchRuntime.getJobOperator();
        BatchStatus status = jobs.getJobExecution(execution).getBatchStatus();
        return status == BatchStatus.STARTED || status == BatchStatus.STARTING;
    }

    private static Properties parameters(UUID compilation) {
        Properties parameters = new Properties();
        parameters.setProperty(PARAMETER, compilation.toString());
        return parameters;
    }

    /** Called when the job of a run ended, well or not. */
    void ended(UUID compilation) {
        here.remove(compilation);
        if (steps.completed(compilation)) {
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
