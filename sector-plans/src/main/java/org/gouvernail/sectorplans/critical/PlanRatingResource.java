package org.gouvernail.sectorplans.critical;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.gouvernail.governance.rest.PublicAccess;
import org.gouvernail.governance.rest.Replies;

/** {@code /plans/{plan}/rating}: the computed rating of a plan, with its critical measures and the rule that chose them. */
@Path("/plans/{plan}/rating")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PlanRatingResource {

    @Inject
    ParentRatings ratings;

    @GET
    @PublicAccess
    public Response one(@PathParam("plan") String plan) {
        return Replies.ok(ratings.ofPlan(plan));
    }
}
