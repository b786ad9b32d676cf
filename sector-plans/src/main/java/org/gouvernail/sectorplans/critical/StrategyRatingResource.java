package org.gouvernail.sectorplans.critical;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.gouvernail.governance.rest.PublicAccess;
import org.gouvernail.governance.rest.Replies;

/** {@code /strategy/rating}: the computed rating of the strategy, with its orientations and the rule. */
@Path("/strategy/rating")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StrategyRatingResource {

    @Inject
    ParentRatings ratings;

    @GET
    @PublicAccess
    public Response one() {
        return Replies.ok(ratings.ofStrategy());
    }
}
