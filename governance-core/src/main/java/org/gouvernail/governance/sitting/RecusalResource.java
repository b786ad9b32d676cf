package org.gouvernail.governance.sitting;

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
import org.gouvernail.governance.sitting.Sittings.RecusalView;

/** {@code /sessions/{session}/agenda/{item}/recusals}: who stands out of an item, and why. */
@Path("/sessions/{session}/agenda/{item}/recusals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RecusalResource {

    @Inject
    Sittings sittings;

    @PathParam("session")
    String session;

    @PathParam("item")
    String item;

    @GET
    @RolesAllowed({"COMMITTEE", "SECRETARIAT", "AUDITOR", "ADVISOR"})
    @Paged
    public Response all(@Context UriInfo uri) {
        return Page.of(sittings.ballot(session, item).recusals(), RecusalView::member, uri);
    }

    @POST
    @Idempotent
    @RolesAllowed({"COMMITTEE", "SECRETARIAT", "ADVISOR"})
    public Response recuse(SittingInput.NewRecusal input) {
        return Replies.created(
                "/sessions/" + session + "/agenda/" + item + "/recusals",
                sittings.recuse(session, item, input.member, input.reason));
    }
}
