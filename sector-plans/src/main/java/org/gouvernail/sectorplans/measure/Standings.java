package org.gouvernail.sectorplans.measure;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps what was last reported of each measure. For the reporting capabilities, inside their transaction. */
public interface Standings {

    /** What was last reported of a measure, empty before anything was. */
    Optional<Standing> find(UUID measureId);

    /** Replaces what was last reported of a measure, and journals it. Refuses with {@code unknown.measure}. */
    void put(String measureCode, Standing standing);

    /**
     * Notes which update has lines that are the milestones of a measure as they stand, so that a freeze need not compare
     * them. Whoever changes a milestone says that none has. Asks for the measure's lock; does nothing before anything was
     * reported.
     *
     * @param update identity of the update, null when none says what stands
     */
    void milestonesAsIn(UUID measureId, @Nullable UUID update);

    /** The same for many measures of which no update says any more what stands. */
    void milestonesChanged(Collection<UUID> measureIds);
}
