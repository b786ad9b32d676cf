package org.gouvernail.sectorplans.change;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.gouvernail.governance.rest.Replies;
import org.gouvernail.sectorplans.change.ChangeRequests.ChangeView;
import org.gouvernail.sectorplans.change.ChangeRequests.State;
import org.jspecify.annotations.Nullable;

/** {@code /changes}: change requests, for those who may see the current state of what they are about. */
@Path("/changes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ChangeResource {

    @Inject
    ChangeRequests changes;

    @GET
    @RolesAllowed({"COORDINATOR", "APPROVER", "SECRETARIAT", "COMMITTEE", "AUDITOR"})
    @Paged
    public Response all(
            @Context UriInfo uri,
            @QueryParam("plan") @Nullable String plan,
            @QueryParam("state") @Nullable String state) {
        return Page.of(changes.all(plan, Page.choice(State.class, "state", state)), ChangeView::code, uri);
    }

    @GET
    @Path("{code}")
    @RolesAllowed({"COORDINATOR", "APPROVER", "SECRETARIAT", "COMMITTEE", "AUDITOR"})
    public Response one(@PathParam("code") String code) {
        return Replies.ok(changes.find(code).orElseThrow(() -> DomainException.notFound(ChangeService.KIND, code)));
    }

    @POST
    @Path("{code}/settlement")
    @Idempotent
    @RolesAllowed("COMMITTEE")
    public Response settle(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            ChangeInput.Settlement input) {
        return Replies.ok(changes.settle(code, input.decision, input.approved, Replies.seen(ifMatch)));
    }

    @POST
    @Path("{code}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @RolesAllowed({"COORDINATOR", "SECRETARIAT"})
    public Response withdraw(@PathParam("code") String code, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return Replies.ok(changes.withdraw(code, Replies.seen(ifMatch)));
    }
}
