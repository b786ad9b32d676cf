package org.gouvernail.indicators.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouvernail.sectorplans.quarter.MeasureFacts;
import org.gouvernail.sectorplans.quarter.PublishedFigures;
import org.jspecify.annotations.Nullable;

/** What the public sees of plans: the latest period published, in its latest published revision. */
@ApplicationScoped
class PublishedReports implements PublishedFigures {

    @Inject
    ReportRows reports;

    @Inject
    MeasureRows measures;

    @Override
    @Transactional
    public Optional<Published> latest(@Nullable Instant asOf) {
        return reports.all().stream()
                .map(r -> r.asOf(asOf))
                .filter(r -> r.state() == Reports.State.PUBLISHED)
                .findFirst()
                .map(r -> new Published(r.compilation(), r.period()));
    }

    @Override
    @Transactional
    public Map<String, MeasureFacts> measures(UUID compilation, Collection<String> codes) {
        return measures.of(compilation, codes).stream()
                .collect(Collectors.toUnmodifiableMap(MeasureFacts::code, Function.identity()));
    }
}
