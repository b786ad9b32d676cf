package org.gouvernail.sectorplans.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.rest.Idempotent;
import org.gouvernail.governance.rest.Page;
import org.gouvernail.governance.rest.Paged;
import org.gouvernail.governance.rest.PublicAccess;
import org.gouvernail.governance.rest.Replies;
import org.gouvernail.sectorplans.plan.Plans.PlanView;
import org.jspecify.annotations.Nullable;

/** {@code /plans}: the sector plans, open to all; written by the secretariat. */
@Path("/plans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlanResource {

    @Inject
    Plans plans;

    @GET
    @PublicAccess
    @Paged
    public Response all(@Context UriInfo uri, @QueryParam("as_of") @Nullable String asOf) {
        return Page.of(plans.all(Replies.asOf(asOf)), PlanView::code, uri);
    }

    @GET
    @Path("{code}")
    @PublicAccess
    public Response one(@PathParam("code") String code, @QueryParam("as_of") @Nullable String asOf) {
        return Replies.ok(
                plans.find(code, Replies.asOf(asOf)).orElseThrow(() -> DomainException.notFound("plan", code)));
    }

    @POST
    @Idempotent
    @RolesAllowed("SECRETARIAT")
    public Response create(PlanInput input) {
        PlanView made = plans.create(Given.required("/code", input.code), input.created());
        return Replies.created("/plans/" + made.code(), made);
    }

    @PATCH
    @Path("{code}")
    @RolesAllowed("SECRETARIAT")
    public Response revise(
            @PathParam("code") String code, @HeaderParam("If-Match") @Nullable String ifMatch, PlanInput change) {
        PlanView now = plans.require(code);
        Given.same("/code", change.code, code);
        return Replies.ok(plans.revise(code, change.applied(now), change.decision, Replies.seen(ifMatch)));
    }
}
