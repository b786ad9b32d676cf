package org.gouvernail.sectorplans.risk;

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
import org.gouvernail.governance.rest.Replies;
import org.gouvernail.sectorplans.risk.Risks.RiskView;
import org.jspecify.annotations.Nullable;

/** {@code /measures/{measure}/risks}: the register of risks of a measure, for those who may read how it stands. */
@Path("/measures/{measure}/risks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MeasureRisksResource {

    @Inject
    Risks risks;

    @GET
    @RolesAllowed({"COORDINATOR", "APPROVER", "SECRETARIAT", "COMMITTEE", "AUDITOR"})
    @Paged
    public Response all(
            @PathParam("measure") String measure, @Context UriInfo uri, @QueryParam("as_of") @Nullable String asOf) {
        return Page.of(risks.of(measure, Replies.asOf(asOf)), RiskView::code, uri);
    }

    @POST
    @Idempotent
    @RolesAllowed({"COORDINATOR", "SECRETARIAT"})
    public Response enter(@PathParam("measure") String measure, RiskInput input) {
        RiskView entered = risks.enter(measure, input.entered());
        return Replies.created("/risks/" + entered.code(), entered);
    }
}
