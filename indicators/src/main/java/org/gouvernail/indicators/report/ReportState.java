package org.gouvernail.indicators.report;

import java.util.UUID;
import org.gouvernail.governance.kernel.SubjectRef;

/** What the journal keeps of a report at each step of its life. */
public record ReportState(UUID compilation, String period, int revision, Reports.State state, String sha256) {

    static final String KIND = "report";

    SubjectRef subject() {
        return new SubjectRef(KIND, period);
    }
}
