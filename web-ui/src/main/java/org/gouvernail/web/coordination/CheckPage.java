package org.gouvernail.web.coordination;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.sectorplans.measure.MeasureView;
import org.gouvernail.sectorplans.measure.Measures;
import org.gouvernail.sectorplans.status.StatusUpdates;
import org.gouvernail.web.desk.Comparison;
import org.gouvernail.web.desk.Comparisons;
import org.gouvernail.web.desk.Desk;
import org.jspecify.annotations.Nullable;

/** The draft of a measure read once more, beside the quarter before, and transmitted to the approver. */
@Named
@RequestScoped
public class CheckPage {

    @Inject
    Desk desk;

    @Inject
    MeasureTasks tasks;

    @Inject
    Measures measures;

    @Inject
    Comparisons comparisons;

    @Inject
    StatusUpdates updates;

    private @Nullable MeasureView measure;
    private @Nullable MeasureTask task;
    private @Nullable String seen;

    @PostConstruct
    void load() {
        String code = desk.code("code", "measure");
        measure = measures.find(code, null).orElseThrow(() -> DomainException.notFound("measure", code));
        tasks.demandMine(measure);
        task = tasks.asked().map(p -> tasks.asked(code, p)).orElse(null);
        seen = task == null || desk.posted() ? null : Version.of(task.update());
    }

    public void submit() {
        if (task == null) {
            return;
        }
        try {
            updates.submit(task.code(), task.update().period(), seen);
            desk.done("/coordination", "measure-update.submitted", task.code());
        } catch (DomainException e) {
            if (Conflicts.isOne(e)) {
                seen = Version.of(task.update());
                desk.partly("judging.stale", task.code());
            } else {
                desk.refused(e);
            }
        }
    }

    /** What follows the addresses of this measure's pages for the quarter shown. */
    public String getQuery() {
        return tasks.query();
    }

    /** Whether there is a draft to transmit. */
    public boolean isReady() {
        return task != null && task.editable() && !task.update().prefilled();
    }

    /** The draft beside the update of the quarter before. */
    public Comparison getComparison() {
        if (task == null) {
            throw new IllegalStateException("no quarter is open");
        }
        return comparisons.of(List.of(task.code()), task.update().period()).get(0);
    }

    public @Nullable MeasureView getMeasure() {
        return measure;
    }

    public @Nullable String getSeen() {
        return seen;
    }

    public void setSeen(@Nullable String seen) {
        this.seen = seen;
    }
}
