package org.gouvernail.indicators.compilation;

import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.operations.NoSuchJobException;
import jakarta.batch.operations.NoSuchJobExecutionException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.JobExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger.Level;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Supplier;

/** The jobs of the batch runtime that belong to runs, as the runtime knows them. */
@ApplicationScoped
class CompilationJobs {

    static final String JOB = "quarterly-progress";
    static final String PARAMETER = "compilation";

    private static final System.Logger LOG = System.getLogger(CompilationJobs.class.getName());

    Supplier<JobOperator> runtime = BatchRuntime::getJobOperator;

    /**
     * Refuses with {@link IllegalStateException} when the runtime has no repository: it then looks alive and fails every
     * job. Any other failure, such as a database that is away, is told as it is.
     */
    void require() {
        try {
            Objects.requireNonNull(runtime.get().getJobNames());
        } catch (NullPointerException e) {
            // what the server puts in the place of a repository that it did not find answers null to everything
            IllegalStateException refusal = new IllegalStateException(
                    "the batch runtime has no repository, so that"
                            + " nothing can be compiled: start again with the product's pre-boot file and an empty --rootdir or none");
            refusal.addSuppressed(e);
            throw refusal;
        }
    }

    void fresh(UUID compilation) {
        runtime.get().start(JOB, parameters(compilation));
    }

    /** Restarts the job, or begins another when that one cannot go on: the run's own rows make either exact. */
    void again(UUID compilation, long execution) {
        try {
            runtime.get().restart(execution, parameters(compilation));
        } catch (BatchRuntimeException e) {
            LOG.log(Level.WARNING, "compilation " + compilation + " begins a new job: the old one cannot go on", e);
            fresh(compilation);
        }
    }

    boolean unfinished(long execution) {
        try {
            BatchStatus status = runtime.get().getJobExecution(execution).getBatchStatus();
            return status == BatchStatus.STARTED || status == BatchStatus.STARTING;
        } catch (NoSuchJobExecutionException e) {
            return false;
        }
    }

    /**
     * The job of a run that was started but, because the server was stopped at that moment, never noted with the run: the
     * runtime still counts it as started.
     */
    Optional<Long> forgotten(UUID compilation) {
        return started().stream()
                .filter(execution -> belongs(execution, compilation))
                .max(Long::compare);
    }

    private List<Long> started() {
        try {
            return Objects.requireNonNullElse(runtime.get().getRunningExecutions(JOB), List.of());
        } catch (NoSuchJobException e) {
            return Collections.emptyList();
        }
    }

    private boolean belongs(long execution, UUID compilation) {
        try {
            JobExecution job = runtime.get().getJobExecution(execution);
            return job.getJobParameters() != null
                    && compilation.toString().equals(job.getJobParameters().getProperty(PARAMETER));
        } catch (NoSuchJobExecutionException e) {
            return false;
        }
    }

    private static Properties parameters(UUID compilation) {
        Properties parameters = new Properties();
        parameters.setProperty(PARAMETER, compilation.toString());
        return parameters;
    }
}
