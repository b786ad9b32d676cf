package org.gouvernail.web.coordination;

import org.gouvernail.web.desk.Comparison;
import org.gouvernail.web.shell.Formats;
import org.jspecify.annotations.Nullable;

/** One row of the update grid: a measure, its form, and the milestone that comes next. */
public class GridRow {

    private final Formats formats;
    private MeasureTask task;
    private UpdateForm form;
    private boolean selected;
    private boolean contested;
    private @Nullable Conflict conflict;
    private @Nullable Comparison held;

    /**
     * A row of the grid.
     *
     * @param posted whether its form comes back
     * @param contested whether it comes back with the choice between two versions
     */
    GridRow(MeasureTask task, Formats formats, boolean posted, boolean contested) {
        this.task = task;
        this.formats = formats;
        this.form = new UpdateForm(task, formats, posted);
        this.contested = contested;
    }

    /** Shows the measure as it is now; for a row that was accepted while another was refused. */
    void renew(MeasureTask now) {
        task = now;
        form = new UpdateForm(now, formats, false);
        selected = false;
        contested = false;
        conflict = null;
    }

    /** Shows what somebody else saved meanwhile, and lets the reader choose. */
    void contest(Conflict with) {
        conflict = with;
        contested = true;
        form.acknowledge();
    }

    /** Shows what is surprising in it: saved, it waits to be read once more before it is transmitted. */
    void hold(Comparison because) {
        held = because;
    }

    /** What holds it back, null when nothing does. */
    public @Nullable Comparison getHeld() {
        return held;
    }

    /** The line of the next milestone, null when all were reached. */
    public @Nullable LineForm getNext() {
        int position = nextPosition();
        return position < 0 ? null : form.getLines().get(position);
    }

    /** Where the next milestone stands among the lines, -1 when there is none. */
    int nextPosition() {
        return task.next() == null ? -1 : task.milestones().indexOf(task.next());
    }

    public MeasureTask getTask() {
        return task;
    }

    public UpdateForm getForm() {
        return form;
    }

    public boolean isSelected() {
        return selected;
    }

    public void setSelected(boolean selected) {
        this.selected = selected;
    }

    public boolean isContested() {
        return contested;
    }

    public @Nullable Conflict getConflict() {
        return conflict;
    }
}
