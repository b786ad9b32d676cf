package org.gouvernail.governance.sitting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.gouvernail.governance.rest.Idempotent;
import org.gouvernail.governance.rest.Replies;

/** {@code /sessions/{session}/agenda/{item}/consensus}: nobody present objects. */
@Path("/sessions/{session}/agenda/{item}/consensus")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConsensusResource {

    @Inject
    Sittings sittings;

    @PathParam("session")
    String session;

    @PathParam("item")
    String item;

    @POST
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @RolesAllowed({"COMMITTEE", "SECRETARIAT", "ADVISOR"})
    public Response declare() {
        return Replies.ok(sittings.declareConsensus(session, item));
    }
}
