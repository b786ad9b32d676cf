package org.gouvernail.sectorplans.milestone;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.rest.Page;
import org.gouvernail.governance.rest.Paged;
import org.gouvernail.governance.rest.PublicAccess;
import org.gouvernail.governance.rest.Replies;
import org.gouvernail.sectorplans.milestone.Milestones.ForecastView;
import org.jspecify.annotations.Nullable;

/** {@code /milestones}: a milestone, its changes, and every forecast ever given for it. */
@Path("/milestones/{code}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MilestoneResource {

    @Inject
    Milestones milestones;

    @Inject
    MilestonePatch patch;

    @GET
    @PublicAccess
    public Response one(@PathParam("code") String code, @QueryParam("as_of") @Nullable String asOf) {
        return Replies.ok(milestones
                .find(code, Replies.asOf(asOf))
                .orElseThrow(() -> DomainException.notFound("milestone", code)));
    }

    @PATCH
    @RolesAllowed({"COORDINATOR", "SECRETARIAT"})
    public Response change(
            @PathParam("code") String code, @HeaderParam("If-Match") @Nullable String ifMatch, MilestoneChange change) {
        return Replies.ok(patch.apply(code, change, Replies.seen(ifMatch)));
    }

    @GET
    @Path("forecasts")
    @RolesAllowed({"COORDINATOR", "APPROVER", "SECRETARIAT", "COMMITTEE", "ADVISOR", "ANALYST", "AUDITOR", "ADMIN"})
    @Paged
    public Response forecasts(
            @PathParam("code") String code, @Context UriInfo uri, @QueryParam("as_of") @Nullable String asOf) {
        List<ForecastView> all = milestones.forecasts(code, Replies.asOf(asOf));
        return Page.of(all, f -> String.valueOf(all.indexOf(f)), uri);
    }
}
