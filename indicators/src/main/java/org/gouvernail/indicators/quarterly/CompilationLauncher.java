package org.gouvernail.indicators.quarterly;

import jakarta.annotation.Resource;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
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

    @Inject
    CompilationSteps steps;

    private final Set<UUID> here = ConcurrentHashMap.newKeySet();

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) CompilationRequested request) {
        launch(request.compilation(), 0);
    }

    /** Has the job of a run started, or restarted where it stood, unless it already runs in this server. */
    void launch(UUID compilation, long afterSeconds) {
        executor.schedule(() -> CurrentActor.run(Actor.SYSTEM, () -> run(compilation)), afterSeconds, TimeUnit.SECONDS);
    }

    private void run(UUID compilation) {
        if (!here.add(compilation)) {
            return;
        }
        try {
            if (steps.underWay(compilation)) {
                steps.runs(compilation, startOrRestart(compilation));
            } else {
                here.remove(compilation);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "compilation " + compilation + " could not be started", e);
            ended(compilation);
        }
    }

    private long startOrRestart(UUID compilation) {
        JobOperator jobs = BatchRuntime.getJobOperator();
        Properties parameters = parameters(compilation);
        Long before = steps.execution(compilation);
        if (before != null) {
            try {
                return jobs.restart(before, parameters);
            } catch (BatchRuntimeException e) {
                LOG.log(Level.WARNING, "compilation " + compilation + " begins a new job: the old one cannot go on", e);
            }
        }
        return jobs.start(JOB, parameters);
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

    /** Ends the job of a run that had completed when the server stopped before the job could say so. */
    void settle(UUID compilation) {
        Long execution = steps.execution(compilation);
        if (execution == null) {
            return;
        }
        try {
            JobOperator jobs = BatchRuntime.getJobOperator();
            BatchStatus status = jobs.getJobExecution(execution).getBatchStatus();
            if (status == BatchStatus.STARTED || status == BatchStatus.STARTING) {
                steps.runs(compilation, jobs.restart(execution, parameters(compilation)));
            }
        } catch (BatchRuntimeException e) {
            LOG.log(Level.WARNING, "the job of completed compilation " + compilation + " cannot be ended", e);
        }
    }

    private static Properties parameters(UUID compilation) {
        Properties parameters = new Properties();
        parameters.setProperty(PARAMETER, compilation.toString());
        return parameters;
    }
}
