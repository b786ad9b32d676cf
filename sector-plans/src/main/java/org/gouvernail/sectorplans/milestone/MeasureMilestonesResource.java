package org.gouvernail.sectorplans.milestone;

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
import org.gouvernail.governance.rest.Idempotent;
import org.gouvernail.governance.rest.Page;
import org.gouvernail.governance.rest.Paged;
import org.gouvernail.governance.rest.PublicAccess;
import org.gouvernail.governance.rest.Replies;
import org.gouvernail.sectorplans.milestone.Milestones.MilestoneView;
import org.gouvernail.sectorplans.plan.ProvenanceInput;
import org.jspecify.annotations.Nullable;

/** {@code /measures/{measure}/milestones}: the milestones of a measure; the secretariat adds them. */
@Path("/measures/{measure}/milestones")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MeasureMilestonesResource {

    @Inject
    Milestones milestones;

    @GET
    @PublicAccess
    @Paged
    public Response all(
            @PathParam("measure") String measure, @Context UriInfo uri, @QueryParam("as_of") @Nullable String asOf) {
        return Page.of(milestones.of(measure, Replies.asOf(asOf)), MilestoneView::code, uri);
    }

    @POST
    @Idempotent
    @RolesAllowed("SECRETARIAT")
    public Response create(@PathParam("measure") String measure, MilestoneInput input) {
        MilestoneView made = milestones.create(
                measure, input.code, input.title, input.referenceDate, ProvenanceInput.of(input.provenance));
        return Replies.created("/milestones/" + made.code(), made);
    }
}
