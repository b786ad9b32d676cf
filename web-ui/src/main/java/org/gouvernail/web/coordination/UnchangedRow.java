package org.gouvernail.web.coordination;

import org.gouvernail.governance.kernel.Version;
import org.jspecify.annotations.Nullable;

/**
 * A measure whose last quarter may be repeated, with the word of its coordinator that its forecasts still hold. A form that comes
 * back states itself the version its reader saw, or is refused.
 */
public class UnchangedRow {

    private final MeasureTask task;
    private @Nullable String seen;
    private boolean confirmed;

    UnchangedRow(MeasureTask task, boolean posted) {
        this.task = task;
        this.seen = posted ? null : Version.of(task.update());
    }

    /** Holds the version shown now for the one seen; the reader confirms again what it says. */
    void showNow() {
        seen = Version.of(task.update());
        confirmed = false;
    }

    public MeasureTask getTask() {
        return task;
    }

    public @Nullable String getSeen() {
        return seen;
    }

    public void setSeen(@Nullable String seen) {
        this.seen = seen;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }
}
