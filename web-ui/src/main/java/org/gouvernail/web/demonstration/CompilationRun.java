package org.gouvernail.web.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import org.gouvernail.indicators.compilation.Compilations;
import org.gouvernail.indicators.compilation.Compilations.CompilationView;
import org.gouvernail.indicators.compilation.Compilations.State;

/** Waits for the batch job that compiles a closed period, as somebody watching its page would. */
@Dependent
class CompilationRun {

    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(2);

    @Inject
    Compilations compilations;

    /** Starts the compilation, or finds the one that the closing started, and returns when its report exists. */
    void complete(String period) {
        CompilationView run = compilations.start(period);
        long begun = System.nanoTime();
        while (run.state() != State.COMPLETED) {
            if (run.state() == State.FAILED || System.nanoTime() - begun > PATIENCE) {
                throw new IllegalStateException("the compilation of " + period + " is " + run.state());
            }
            pause();
            run = compilations.find(run.id()).orElseThrow();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
