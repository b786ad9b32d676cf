package org.gouvernail.sectorplans.planobjective;

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
import org.gouvernail.sectorplans.plan.Given;
import org.gouvernail.sectorplans.planobjective.PlanObjectives.PlanObjectiveView;
import org.jspecify.annotations.Nullable;

/** {@code /plans/{code}/objectives}: what a plan aims at, open to all; written by the secretariat. */
@Path("/plans/{code}/objectives")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlanObjectiveResource {

    @Inject
    PlanObjectives objectives;

    @GET
    @PublicAccess
    @Paged
    public Response all(@Context UriInfo uri, @PathParam("code") String plan) {
        return Page.of(objectives.all(plan), PlanObjectiveView::code, uri);
    }

    @GET
    @Path("{objective}")
    @PublicAccess
    public Response one(@PathParam("code") String plan, @PathParam("objective") String objective) {
        return Replies.ok(require(plan, objective));
    }

    @POST
    @Idempotent
    @RolesAllowed("SECRETARIAT")
    public Response add(@PathParam("code") String plan, PlanObjectiveInput input) {
        PlanObjectiveView made = objectives.add(plan, Given.required("/code", input.code), input.created());
        return Replies.created("/plans/" + plan + "/objectives/" + made.code(), made);
    }

    @PATCH
    @Path("{objective}")
    @RolesAllowed("SECRETARIAT")
    public Response revise(
            @PathParam("code") String plan,
            @PathParam("objective") String objective,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            PlanObjectiveInput change) {
        Given.same("/code", change.code, objective);
        return Replies.ok(
                objectives.revise(plan, objective, change.applied(require(plan, objective)), Replies.seen(ifMatch)));
    }

    private PlanObjectiveView require(String plan, String objective) {
        return objectives
                .find(plan, objective)
                .orElseThrow(() -> DomainException.notFound(PlanObjectiveService.KIND, objective));
    }
}
