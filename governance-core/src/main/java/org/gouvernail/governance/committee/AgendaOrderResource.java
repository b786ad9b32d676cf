package org.gouvernail.governance.committee;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.gouvernail.governance.rest.Replies;
import org.jspecify.annotations.Nullable;

/** {@code /sessions/{session}/agenda/order}: the order of business as the secretariat sets it. */
@Path("/sessions/{session}/agenda/order")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AgendaOrderResource {

    @Inject
    AgendaDesk desk;

    @PathParam("session")
    String session;

    @GET
    @RolesAllowed({"COMMITTEE", "SECRETARIAT", "AUDITOR"})
    public Response order() {
        return Replies.ok(desk.order(session));
    }

    @PUT
    @RolesAllowed("SECRETARIAT")
    public Response order(@HeaderParam("If-Match") @Nullable String ifMatch, CommitteeInput.Order input) {
        return Replies.ok(desk.order(session, input.items, Replies.seen(ifMatch)));
    }
}
