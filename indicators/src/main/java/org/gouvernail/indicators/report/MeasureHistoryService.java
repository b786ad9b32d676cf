package org.gouvernail.indicators.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.gouvernail.sectorplans.quarter.MeasureFacts;
import org.jspecify.annotations.Nullable;

/** Reads the rows of published reports, one by its key for each quarter. */
@ApplicationScoped
class MeasureHistoryService implements MeasureHistory {

    @Inject
    ReportRows reports;

    @Inject
    MeasureRows measures;

    @Override
    @Transactional
    public List<Quarter> of(String measure) {
        return published().stream()
                .flatMap(report -> measures.find(report.compilation(), measure).stream()
                        .map(facts -> quarter(report.period(), facts)))
                .toList();
    }

    /** By period, the latest published revision of each. */
    private Collection<ReportHead> published() {
        TreeMap<String, ReportHead> latest = new TreeMap<>();
        reports.all().stream()
                .filter(report -> report.state() == Reports.State.PUBLISHED)
                .forEach(report -> latest.putIfAbsent(report.period(), report));
        return latest.values();
    }

    private static Quarter quarter(String period, MeasureFacts facts) {
        return new Quarter(
                period,
                facts.leadOrganisation(),
                facts.declared(),
                facts.computed(),
                facts.assessed(),
                facts.reasons(),
                facts.gapReason(),
                facts.progress(),
                facts.updateState(),
                plain(facts.authorised()),
                plain(facts.spent()));
    }

    private static @Nullable String plain(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.toPlainString();
    }
}
