package org.gouvernail.indicators.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.gouvernail.governance.committee.KnownReports;

/** Tells the committee which report a hash belongs to. */
@ApplicationScoped
class ReportsOnTheTable implements KnownReports {

    @Inject
    ReportRows reports;

    @Override
    public Optional<String> periodOf(String sha256) {
        return reports.periodOf(sha256);
    }
}
