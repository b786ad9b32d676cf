package org.gouvernail.sectorplans.status;

import java.util.Map;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateContent;

/** Saves many drafts of an open period at once, for those who bring them in from a file. */
public interface UpdateBatch {

    /**
     * Saves each as {@link StatusUpdates#save} would (coordinator), whole or not at all, inside the caller's transaction, in
     * which their measures are locked; each with its entry in the journal.
     *
     * @param drafts what to save, by code of the measure; what is invalid, or was decided upon another version, is refused
     */
    void save(String period, Map<String, Draft> drafts);

    /** What a draft is to say, and the version of the update that it was decided upon. */
    record Draft(UpdateContent content, String seen) {}
}
