package org.gouvernail.governance.journal;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** How often subjects changed and when last, for whoever tells others that something is newer than what they hold. */
public interface Turns {

    /** By code; a subject that the journal does not know is missing. */
    Map<String, Turn> of(String kind, Collection<String> codes);

    /**
     * How a subject stands in the journal.
     *
     * @param changes entries after its first, 0 while it is as it began
     * @param firstAt when its first entry was recorded
     * @param lastAt when its last entry was recorded
     */
    record Turn(int changes, Instant firstAt, Instant lastAt) {}
}
