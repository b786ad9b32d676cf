package org.gouvernail.governance.committee;

import java.util.Optional;

/** Tells the committee which report it had on the table. Whoever keeps the reports provides the one bean. */
public interface KnownReports {

    /** The period of the report with this SHA-256, whichever its revision; empty when no report bears it. */
    Optional<String> periodOf(String sha256);
}
