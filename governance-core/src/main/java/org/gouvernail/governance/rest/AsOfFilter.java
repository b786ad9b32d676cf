package org.gouvernail.governance.rest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.Instant;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;

/** Refuses {@code as_of} for an instant that has not come: nothing was recorded then, and what will be is not known. */
@Provider
@Priority(Priorities.USER + 100)
public class AsOfFilter implements ContainerRequestFilter {

    @Inject
    BusinessClock clock;

    @Override
    public void filter(ContainerRequestContext request) {
        Instant asked = Replies.asOf(request.getUriInfo().getQueryParameters().getFirst("as_of"));
        Instant now = clock.instant();
        if (asked != null && asked.isAfter(now)) {
            throw DomainException.invalid("input.instant-future", "/as_of", now.toString());
        }
    }
}
