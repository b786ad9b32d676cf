package org.gouvernail.web.coordination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.journal.Journal.EntryView;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.Category;
import org.gouvernail.governance.kernel.SubjectRef;

/** Tells what an update became while somebody was typing. */
@RequestScoped
class Conflicts {

    @Inject
    Journal journal;

    /** Whether a refusal says that the version seen is not, or not known to be, the current one. */
    static boolean isOne(DomainException refusal) {
        return refusal.category() == Category.STALE || refusal.category() == Category.VERSION_REQUIRED;
    }

    Conflict about(MeasureTask task, UpdateForm form) {
        List<EntryView> entries = journal.history(
                new SubjectRef("update", task.code() + "/" + task.update().period()));
        EntryView last = entries.isEmpty() ? null : entries.get(entries.size() - 1);
        return new Conflict(last == null ? null : last.at(), last == null ? null : last.actor(), form.differences());
    }
}
