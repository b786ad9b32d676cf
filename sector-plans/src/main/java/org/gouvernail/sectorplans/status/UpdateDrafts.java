package org.gouvernail.sectorplans.status;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateContent;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateView;

/** The updates of an open quarter that are filled elsewhere, many at once, and come back. */
public interface UpdateDrafts {

    /**
     * Refuses a period that is not open with {@code period.not-open}, and one that takes late updates alone with {@code
     * update.late-one-by-one}, which says where each is written with its reason.
     */
    void demandOpen(String period);

    /**
     * Of these measures the updates that are still to be written, by measure, as the current reader may see them. The
     * secretariat, which reads no drafts, gets what is pre-filled where a ministry has one. A measure whose update was
     * transmitted is missing.
     */
    Map<String, UpdateView> toFill(String period, Collection<String> measures);

    /** What saving each of these contents would be refused for, by measure; one that would be saved is missing. */
    Map<String, List<FieldProblem>> problems(String period, Map<String, UpdateContent> contents);
}
