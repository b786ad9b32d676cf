package org.gouvernail.indicators.compilation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Runs of the quarterly compilation. */
public interface Compilations {

    /**
     * Starts compiling a closed period (secretariat, or its closing). While a run is under way, or after one completed on
     * unchanged inputs, that one is answered; a failed run is taken up where it stood; changed inputs give a new run, and
     * its report a new revision; its {@code outcome} tells which of these. Refuses with {@code compilation.period-not-closed} while the period is planned or open.
     */
    CompilationView start(String period);

    Optional<CompilationView> find(UUID id);

    /** Runs of a period, latest first. */
    List<CompilationView> of(String period);

    /** The plans of a run in order, and whether each is done; none until its inputs are frozen. */
    List<PlanProgress> plans(UUID id);

    /** A plan of a run, by its code. */
    record PlanProgress(String plan, boolean done) {}

    /** What a request to compile came to. */
    enum Outcome {
        /** A new run began, the first of its period or on changed inputs. */
        BEGUN,
        /** The run that failed is taken up where it stood. */
        RESUMED,
        /** A run is under way already. */
        UNDER_WAY,
        /** The last run was completed on these very inputs: its report stands, and nothing new comes. */
        UNCHANGED
    }

    /** State of a run. */
    enum State {
        STARTING,
        STARTED,
        COMPLETED,
        FAILED
    }

    /**
     * A run: how many plans are done out of how many, and the address of its report once it exists.
     *
     * @param total plans to compile, 0 until the inputs are frozen
     * @param outcome what the request for it came to, null where it is only read
     * @param failure number of the last incident, under which the server's log tells more; null while none occurred
     */
    record CompilationView(
            UUID id,
            String period,
            int revision,
            State state,
            @Nullable Outcome outcome,
            int done,
            int total,
            @Nullable String report,
            @Nullable String failure) {}
}
