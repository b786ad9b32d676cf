package org.gouvernail.web.coordination;

import org.jspecify.annotations.Nullable;

/** One row of the update grid: a measure, its form, and the milestone that comes next. */
public class GridRow {

    private MeasureTask task;
    private UpdateForm form;
    private boolean selected;

    GridRow(MeasureTask task) {
        this.task = task;
        this.form = new UpdateForm(task);
    }

    /** Shows the measure as it is now; for a row that was accepted while another was refused. */
    void renew(MeasureTask now) {
        task = now;
        form = new UpdateForm(now);
        selected = false;
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

    /** The note explains a forecast that moves, unless the measure's own page gave it a reason. */
    void explain() {
        LineForm next = getNext();
        if (next != null
                && next.moved()
                && (next.getReason() == null || next.getReason().isBlank())) {
            next.setReason(form.getSummary());
        }
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
}
