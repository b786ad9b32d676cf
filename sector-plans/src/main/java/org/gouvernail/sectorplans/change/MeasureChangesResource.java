package org.gouvernail.sectorplans.change;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.gouvernail.governance.rest.Idempotent;
import org.gouvernail.governance.rest.Page;
import org.gouvernail.governance.rest.Paged;
import org.gouvernail.governance.rest.Replies;
import org.gouvernail.sectorplans.change.ChangeRequests.ChangeView;

/** {@code /measures/{measure}/changes}: the change requests about a measure and its milestones. */
@Path("/measures/{measure}/changes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MeasureChangesResource {

    @Inject
    ChangeRequests changes;

    @GET
    @RolesAllowed({"COORDINATOR", "APPROVER", "SECRETARIAT", "COMMITTEE", "AUDITOR"})
    @Paged
    public Response all(@PathParam("measure") String measure, @Context UriInfo uri) {
        return Page.of(changes.of(measure), ChangeView::code, uri);
    }

    @POST
    @Idempotent
    @RolesAllowed({"COORDINATOR", "SECRETARIAT"})
    public Response propose(@PathParam("measure") String measure, ChangeInput input) {
        ChangeView made = changes.propose(measure, input.asked());
        return Replies.created("/changes/" + made.code(), made);
    }
}
