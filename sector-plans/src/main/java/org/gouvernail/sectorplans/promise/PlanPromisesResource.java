package org.gouvernail.sectorplans.promise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.gouvernail.governance.rest.Page;
import org.gouvernail.governance.rest.Paged;
import org.gouvernail.governance.rest.PublicAccess;
import org.gouvernail.sectorplans.promise.Promises.Promise;

/** {@code /plans/{plan}/promises}: what a plan first announced beside what it says today. */
@Path("/plans/{plan}/promises")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PlanPromisesResource {

    @Inject
    Promises promises;

    @GET
    @PublicAccess
    @Paged
    public Response all(@PathParam("plan") String plan, @Context UriInfo uri) {
        return Page.of(promises.ofPlan(plan), Promise::measure, uri);
    }
}
