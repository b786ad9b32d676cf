package org.gouvernail.sectorplans.measure;

import java.util.Optional;
import java.util.UUID;

/** Keeps what was last reported of each measure. For the reporting capabilities, inside their transaction. */
public interface Standings {

    /** What was last reported of a measure, empty before anything was. */
    Optional<Standing> find(UUID measureId);

    /** Replaces what was last reported of a measure, and journals it. Refuses with {@code unknown.measure}. */
    void put(String measureCode, Standing standing);
}
