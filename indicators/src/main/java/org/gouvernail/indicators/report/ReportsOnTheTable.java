package org.gouvernail.indicators.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.gouvernail.governance.committee.KnownReports;

/** Tells the committee which report a hash belongs to, and what it says. */
@ApplicationScoped
class ReportsOnTheTable implements KnownReports {

    @Inject
    ReportRows reports;

    @Override
    public Optional<String> periodOf(String sha256) {
        return reports.periodOf(sha256);
    }

    @Override
    public boolean isCurrent(String sha256) {
        return reports.withHash(sha256)
                .flatMap(head -> reports.of(head.period()).stream().findFirst())
                .filter(newest -> newest.sha256().equals(sha256))
                .isPresent();
    }

    @Override
    public Optional<String> record(String sha256) {
        return reports.withHash(sha256).map(head -> reports.record(head.compilation()));
    }

    @Override
    public Optional<String> newest() {
        return reports.all().stream().findFirst().map(head -> reports.record(head.compilation()));
    }
}
