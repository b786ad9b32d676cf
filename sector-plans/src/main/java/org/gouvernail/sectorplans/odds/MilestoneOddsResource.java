package org.gouvernail.sectorplans.odds;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.gouvernail.governance.rest.Replies;

/** {@code /milestones/{code}/odds}: what the latest run says of an open milestone. */
@Path("/milestones/{code}/odds")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MilestoneOddsResource {

    @Inject
    OddsRuns odds;

    @GET
    @RolesAllowed({"COORDINATOR", "APPROVER", "SECRETARIAT", "COMMITTEE", "AUDITOR"})
    public Response one(@PathParam("code") String code) {
        return Replies.ok(odds.require(code));
    }
}
