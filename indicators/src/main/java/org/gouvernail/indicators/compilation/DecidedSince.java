package org.gouvernail.indicators.compilation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.indicators.report.Frame.Decided;
import org.gouvernail.sectorplans.change.ChangeRequests;
import org.gouvernail.sectorplans.quarter.QuarterInputs;
import org.jspecify.annotations.Nullable;

/** What decisions changed between two reports. */
@ApplicationScoped
class DecidedSince {

    /** A decision on a request is told with what the request changed. */
    private static final String REQUEST = "change";

    @Inject
    QuarterInputs inputs;

    @Inject
    Committees committees;

    @Inject
    ChangeRequests requests;

    /**
     * What changed since a period's inputs were first frozen, or ever when it is null: what came later is in none of its
     * corrections, which keep the frame of the first.
     */
    List<Decided> since(@Nullable String period) {
        Instant after = period == null ? null : inputs.firstFrozenAt(period);
        List<Decided> decided = new ArrayList<>();
        committees.carriedOutSince(after).stream()
                .filter(c -> !c.changed().kind().equals(REQUEST))
                .forEach(c -> decided.add(new Decided(
                        c.decision(),
                        c.changed(),
                        null,
                        c.how() == null ? null : c.how().name())));
        requests.approvedSince(after)
                .forEach(r -> decided.add(new Decided(
                        String.valueOf(r.decision()),
                        r.subject(),
                        r.code(),
                        r.kind().name())));
        return decided;
    }
}
