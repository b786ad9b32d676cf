package org.gouvernail.sectorplans.quarter;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which compilation the public sees: provided by the module that publishes reports, asked by the plans when their reader
 * is the public. (A port: what lies below may not see what lies above.)
 */
public interface PublishedFigures {

    /** Id and period of the compilation whose report was last published, now or as of an instant; empty before any. */
    Optional<Published> latest(@Nullable Instant asOf);

    /** What was published of each of these measures, by code; one that the report does not hold is missing. */
    Map<String, MeasureFacts> measures(UUID compilation, Collection<String> codes);

    /** A publication. */
    record Published(UUID compilation, String period) {}
}
