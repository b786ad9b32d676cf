package org.gouvernail.web.coordination;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.period.PeriodView;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.shell.Slice;
import org.jspecify.annotations.Nullable;

/** The unchanged measures as a checklist: what they repeat, and each open forecast to confirm, in one sending; fifty at a time. */
@Named
@RequestScoped
public class UnchangedPage {

    private static final int AT_ONCE = 50;

    @Inject
    Desk desk;

    @Inject
    MeasureTasks tasks;

    @Inject
    Unchanged unchanged;

    private @Nullable PeriodView period;
    private Slice<MeasureTask> slice = Slice.of(List.of(), null, AT_ONCE);
    private List<UnchangedRow> rows = List.of();

    @PostConstruct
    void load() {
        period = tasks.period().orElse(null);
        if (period != null) {
            List<MeasureTask> mine = tasks.all(period.code());
            slice = Slice.of(
                    mine.stream().filter(t -> t.state() == TaskState.UNCHANGED).toList(),
                    desk.parameter("page"),
                    AT_ONCE);
            List<String> order =
                    desk.rows(() -> slice.rows().stream().map(MeasureTask::code).toList());
            rows = order.stream()
                    .flatMap(code -> mine.stream().filter(t -> t.code().equals(code)))
                    .map(t -> new UnchangedRow(t, desk.posted()))
                    .toList();
        }
    }

    public void confirm() {
        int sent = 0;
        int refused = 0;
        for (int i = 0; i < rows.size(); i++) {
            UnchangedRow row = rows.get(i);
            if (!row.isConfirmed()) {
                continue;
            }
            try {
                unchanged.send(row.getTask(), row.getSeen());
                row.setConfirmed(false);
                sent++;
            } catch (DomainException e) {
                refused++;
                String box = "rows:" + i + ":confirmed";
                if (Conflicts.isOne(e)) {
                    row.showNow();
                }
                desk.refused(e, pointer -> box);
            }
        }
        if (sent > 0 && refused == 0) {
            desk.done("/coordination", "unchanged.done", sent);
        } else if (refused > 0) {
            desk.partly("grid.partly", 0, sent, refused);
        } else {
            desk.remark("unchanged.none-chosen");
        }
    }

    /** The codes of the rows in their order, for the form to bring back. */
    public String getOrder() {
        return rows.stream().map(r -> r.getTask().code()).collect(Collectors.joining(","));
    }

    public @Nullable PeriodView getPeriod() {
        return period;
    }

    public Slice<MeasureTask> getSlice() {
        return slice;
    }

    public List<UnchangedRow> getRows() {
        return rows;
    }
}
