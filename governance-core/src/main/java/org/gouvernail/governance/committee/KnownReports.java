package org.gouvernail.governance.committee;

import java.util.Optional;

/** Tells the committee which report it had on the table. Whoever keeps the reports provides the one bean. */
public interface KnownReports {

    /** The period of the report with this SHA-256, whichever its revision; empty when no report bears it. */
    Optional<String> periodOf(String sha256);

    /** Whether no later revision replaced the report with this SHA-256; false when no report bears it. */
    boolean isCurrent(String sha256);

    /** The canonical JSON of the report with this SHA-256; empty when no report bears it. */
    Optional<String> record(String sha256);

    /** The canonical JSON of the newest report, empty while there is none. */
    Optional<String> newest();
}
