package org.gouvernail.web.coordination;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.governance.period.PeriodView;
import org.gouvernail.sectorplans.status.StatusUpdates;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateContent;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateView;
import org.gouvernail.web.desk.Comparison;
import org.gouvernail.web.desk.Comparisons;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.shell.Reader;
import org.gouvernail.web.shell.Slice;
import org.jspecify.annotations.Nullable;

/** The update grid: all measures of a coordinator in one table. One row refused never costs another. */
@Named
@RequestScoped
public class UpdateGrid {

    private static final String PAGE = "/coordination/grille";

    @Inject
    Desk desk;

    @Inject
    MeasureTasks tasks;

    @Inject
    StatusUpdates updates;

    @Inject
    Comparisons comparisons;

    @Inject
    Conflicts conflicts;

    @Inject
    Reader reader;

    private static final int AT_ONCE = 50;

    private @Nullable PeriodView period;
    private Slice<MeasureTask> slice = Slice.of(List.of(), null, AT_ONCE);
    private List<GridRow> rows = List.of();

    @PostConstruct
    void load() {
        period = tasks.period().orElse(null);
        if (period != null) {
            List<MeasureTask> mine = tasks.all(period.code());
            slice = Slice.of(mine, desk.parameter("page"), AT_ONCE);
            List<String> order =
                    desk.rows(() -> slice.rows().stream().map(MeasureTask::code).toList());
            rows = order.stream()
                    .flatMap(code -> mine.stream().filter(t -> t.code().equals(code)))
                    .map(t -> new GridRow(t, reader.getFormats(), desk.posted(), desk.contested(t.code())))
                    .toList();
        }
    }

    public void save() {
        apply(false);
    }

    public void submit() {
        apply(true);
    }

    private void apply(boolean submitting) {
        int saved = 0;
        int sent = 0;
        int held = 0;
        int refused = 0;
        for (int i = 0; i < rows.size(); i++) {
            GridRow row = rows.get(i);
            boolean send = submitting && row.isSelected();
            if (!row.getTask().editable() || !(row.getForm().isChanged() || send)) {
                continue;
            }
            try {
                boolean gone = keep(row, send);
                saved += send ? 0 : 1;
                sent += gone ? 1 : 0;
                held += send && !gone ? 1 : 0;
            } catch (DomainException e) {
                refused++;
                tell(e, i, row);
            }
        }
        answer(saved, sent, held, refused);
    }

    /** Saves what was typed in a row over what somebody else saved meanwhile. */
    public void keepMine(GridRow row, int index) {
        try {
            keep(row, false);
            desk.note("measure-update.saved", row.getTask().code());
        } catch (DomainException e) {
            tell(e, index, row);
        }
    }

    /** Shows in a row what somebody else saved, and drops what was typed. */
    public void takeTheirs(GridRow row) {
        row.renew(row.getTask());
        desk.remark("conflict.taken", row.getTask().code());
    }

    /** Saves a row, and transmits it unless something in it is surprising. Whether it was transmitted. */
    private boolean keep(GridRow row, boolean send) {
        String code = row.getTask().code();
        String quarter = row.getTask().update().period();
        UpdateContent content = row.getForm().read();
        if (send) {
            updates.demandWhole(code, quarter, content);
        }
        UpdateView draft = updates.save(code, quarter, content, row.getForm().getSeen());
        row.getForm().setSeen(Version.of(draft));
        Comparison read = send ? comparisons.of(List.of(code), quarter).get(0) : null;
        boolean gone = read != null && !read.surprising();
        if (gone) {
            updates.submit(code, quarter, Version.of(draft));
        }
        row.renew(tasks.of(code, quarter));
        if (read != null && read.surprising()) {
            row.hold(read);
        }
        return gone;
    }

    private void tell(DomainException refusal, int row, GridRow shown) {
        if (Conflicts.isOne(refusal)) {
            shown.contest(conflicts.about(shown.getTask(), shown.getForm()));
            desk.wrong("rows:" + row + ":mine", "conflict.choose");
            return;
        }
        String at = "rows:" + row + ":";
        String next = "/milestones/" + shown.nextPosition() + "/reason";
        desk.refused(refusal, pointer -> switch (pointer) {
            case "/declaredRating" -> at + "rating";
            case "/progress" -> at + "progress";
            case "/spentToDate" -> at + "spent";
            case "/decisionNeeded" -> at + "decision";
            case "/declaredReason" -> at + "declaredReason";
            default ->
                pointer.endsWith("/forecastDate")
                        ? at + "forecast"
                        : pointer.equals(next) ? at + "reason" : at + "summary";
        });
    }

    private void answer(int saved, int sent, int held, int refused) {
        if (held > 0) {
            desk.partly("grid.held", held);
        }
        if (refused > 0 || (held > 0 && saved + sent > 0)) {
            desk.partly("grid.partly", saved, sent, refused);
        } else if (held == 0 && saved + sent == 0) {
            desk.remark("grid.nothing");
        } else if (held == 0) {
            desk.done(slice.page() == 1 ? PAGE : PAGE + "?page=" + slice.page(), "grid.done", saved, sent);
        }
    }

    /** The codes of the rows in their order, for the form to bring back. */
    public String getOrder() {
        return rows.stream().map(r -> r.getTask().code()).collect(Collectors.joining(","));
    }

    /** The page of the grid that was asked for. */
    public Slice<MeasureTask> getSlice() {
        return slice;
    }

    public @Nullable PeriodView getPeriod() {
        return period;
    }

    public List<GridRow> getRows() {
        return rows;
    }
}
