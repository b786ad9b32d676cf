package org.gouvernail.indicators.compilation;

/** Takes up, after a start of the product, what an earlier stop or crash left unfinished. */
public interface CompilationRecovery {

    /** Refuses with {@link IllegalStateException}, saying what to do, when this server could not run any job. */
    void requireJobs();

    /**
     * Restarts every run that no server works on, ends the job of a run that completed just before the stop, and compiles
     * the closed periods whose closing was never followed by a run. Returns once they are under way. Called once, after
     * the migrations; what a crashed server still holds then is taken up within seconds by the timer.
     */
    void resumeInterrupted();
}
