package org.gouvernail.sectorplans.status;

import jakarta.annotation.security.RolesAllowed;
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

/**
 * {@code /periods/{code}/late-updates}: the updates that came after a period was closed, each with its reason. Coordinators and
 * approvers read those of their ministries.
 */
@Path("/periods/{period}/late-updates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LateUpdateResource {

    @Inject
    StatusUpdates updates;

    @GET
    @RolesAllowed({"COORDINATOR", "APPROVER", "SECRETARIAT", "COMMITTEE", "AUDITOR"})
    @Paged
    public Response late(@PathParam("period") String period, @Context UriInfo uri) {
        return Page.of(updates.late(period), StatusUpdates.UpdateView::measure, uri);
    }
}
