package org.gouvernail.sectorplans.measure;

import java.util.Collection;
import java.util.Map;

/** Which measures went into others, by decision; told by whoever keeps the requests. */
public interface Mergers {

    /** Code of the measure into which each of these went, by its own code; one that went into none is missing. */
    Map<String, String> into(Collection<String> measures);
}
