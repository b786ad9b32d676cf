package org.gouvernail.sectorplans.promise;

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

/** {@code /plans/{plan}/promise}: the words, dates and amounts that a plan was adopted with beside those of today. */
@Path("/plans/{plan}/promise")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PlanPromiseResource {

    @Inject
    Promises promises;

    @GET
    @PublicAccess
    public Response one(@PathParam("plan") String plan) {
        return Replies.ok(promises.plan(plan));
    }
}
