package org.gouvernail.governance.strategy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.rest.PublicAccess;
import org.gouvernail.governance.rest.Replies;
import org.jspecify.annotations.Nullable;

/** {@code /strategy}: the strategy in its current edition, or as it stood at an instant. */
@Path("/strategy")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StrategyResource {

    @Inject
    Strategies strategies;

    @GET
    @PublicAccess
    public Response strategy(@QueryParam("as_of") @Nullable String asOf) {
        return Replies.ok(
                strategies.current(Replies.asOf(asOf)).orElseThrow(() -> DomainException.notFound("strategy", "—")));
    }
}
