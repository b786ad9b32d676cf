package org.gouvernail.sectorplans.deliverable;

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
import org.gouvernail.sectorplans.deliverable.Deliverables.Workload;

/** {@code /plans/{code}/workload}: how many deliverables of a plan are due in each quarter. */
@Path("/plans/{code}/workload")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WorkloadResource {

    @Inject
    Deliverables deliverables;

    @GET
    @PublicAccess
    @Paged
    public Response all(@PathParam("code") String plan, @Context UriInfo uri) {
        return Page.of(deliverables.workload(plan), Workload::period, uri);
    }
}
