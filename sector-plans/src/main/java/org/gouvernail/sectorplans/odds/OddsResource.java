package org.gouvernail.sectorplans.odds;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.rest.Idempotent;
import org.gouvernail.governance.rest.Page;
import org.gouvernail.governance.rest.Paged;
import org.gouvernail.governance.rest.Replies;
import org.gouvernail.sectorplans.odds.OddsRuns.Calibration;
import org.gouvernail.sectorplans.odds.OddsRuns.OddsView;
import org.gouvernail.sectorplans.odds.OddsRuns.RunView;
import org.jspecify.annotations.Nullable;

/** {@code /odds}: what the latest run says of open milestones, the runs themselves, and how past forecasts did. */
@Path("/odds")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OddsResource {

    @Inject
    OddsRuns odds;

    @GET
    @RolesAllowed({"COORDINATOR", "APPROVER", "SECRETARIAT", "COMMITTEE", "AUDITOR"})
    @Paged
    public Response all(
            @Context UriInfo uri,
            @QueryParam("plan") @Nullable String plan,
            @QueryParam("organisation") @Nullable String organisation) {
        return Page.of(odds.all(plan, organisation), OddsView::milestone, uri);
    }

    @GET
    @Path("calibration")
    @RolesAllowed({"COORDINATOR", "APPROVER", "SECRETARIAT", "AUDITOR"})
    @Paged
    public Response calibration(@Context UriInfo uri) {
        return Page.of(odds.calibrations(), Calibration::organisation, uri);
    }

    @GET
    @Path("runs")
    @RolesAllowed({"COORDINATOR", "APPROVER", "SECRETARIAT", "COMMITTEE", "AUDITOR"})
    @Paged
    public Response runs(@Context UriInfo uri) {
        return Page.of(odds.runs(), r -> r.id().toString(), uri);
    }

    @POST
    @Path("runs")
    @Idempotent
    @RolesAllowed("SECRETARIAT")
    public Response run(OddsInput input) {
        RunView run = odds.run(input.seed, input.draws);
        return Replies.created("/odds/runs/" + run.id(), run);
    }

    @GET
    @Path("runs/{id}")
    @RolesAllowed({"COORDINATOR", "APPROVER", "SECRETARIAT", "COMMITTEE", "AUDITOR"})
    public Response one(@PathParam("id") String id) {
        try {
            return Replies.ok(odds.require(UUID.fromString(id)));
        } catch (IllegalArgumentException e) {
            throw DomainException.notFound(OddsService.KIND, id);
        }
    }
}
