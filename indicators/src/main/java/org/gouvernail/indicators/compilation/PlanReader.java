package org.gouvernail.indicators.compilation;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.indicators.compilation.CompilationProbe.Point;
import org.jspecify.annotations.Nullable;

/** Gives the codes of one partition's plans that are still to do. */
@Named("planReader")
@Dependent
class PlanReader extends AbstractItemReader {

    @Inject
    @BatchProperty(name = "compilation")
    String compilation;

    @Inject
    @BatchProperty(name = "partition")
    String partition;

    @Inject
    @BatchProperty(name = "partitions")
    String partitions;

    @Inject
    CompilationSteps steps;

    private final Deque<String> toDo = new ArrayDeque<>();
    private @Nullable String last;

    @Override
    public void open(@Nullable Serializable checkpoint) {
        toDo.addAll(CurrentActor.call(
                Actor.SYSTEM,
                () -> steps.plansToDo(
                        UUID.fromString(compilation), Integer.parseInt(partition), Integer.parseInt(partitions))));
    }

    @Override
    public @Nullable Object readItem() {
        if (last != null) {
            CompilationProbe.pass(Point.AFTER_CHECKPOINT);
        }
        last = toDo.poll();
        return last;
    }

    /** The plan just done, for whoever reads the job's own notes; what is done is known from the rows. */
    @Override
    public @Nullable Serializable checkpointInfo() {
        return last;
    }
}
